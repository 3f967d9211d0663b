/** A Markdown table, padded as the formatter would; the first column to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(4, ...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const pad = (text: string, column: number): string => {
    const spaces = ' '.repeat((widths[column] ?? 0) - [...text].length);
    return column === 0 ? text + spaces : spaces + text;
  };
  const line = (cells: readonly string[]): string => `| ${cells.map(pad).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [heading = [], ...body] = rows;
  return [line(heading), line(rule), ...body.map(line)].join('\n');
}

/** Whole numbers and those from a hundred on without decimals, others in three digits: "0.0123", "1.23", "12 300". */
export function figure(value: number): string {
  if (value >= 100 || Number.isInteger(value))
    return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ');
  return value.toPrecision(3);
}

export const times = (value: number): string => `${figure(value)}×`;
