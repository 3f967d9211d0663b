/**
 * A sheet being drawn. Every range that is asked for costs some three hundred bytes of request and is tracked by the
 * client, so each is asked for once.
 */
export class DrawnSheet {
  private readonly ranges = new Map<string, Excel.Range>();
  private readonly formats = new Map<string, Excel.RangeFormat>();

  constructor(readonly sheet: Excel.Worksheet) {}

  /** One rectangle, or whole rows or columns. */
  range(address: string): Excel.Range {
    const range = this.ranges.get(address) ?? this.sheet.getRange(address);
    this.ranges.set(address, range);
    return range;
  }

  /** The look of one rectangle, or of several joined by commas. */
  format(addresses: string): Excel.RangeFormat {
    const format =
      this.formats.get(addresses) ??
      (addresses.includes(',') ? this.sheet.getRanges(addresses).format : this.range(addresses).format);
    this.formats.set(addresses, format);
    return format;
  }
}

/** A part of a drawing that can be sent on its own; the order of the parts matters. */
export type DrawingStep = (drawn: DrawnSheet) => void;
