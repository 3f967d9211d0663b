import JSZip from 'jszip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface FileParts {
  /** Whole sheet parts; the first is shown. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Attributes and elements in front of `<sheets>`. */
  readonly workbookHead?: string;
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
}

export function worksheet(inner: string): string {
  return `${PROLOG}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inner}</worksheet>`;
}

export function sheetData(rows: string): string {
  return worksheet(`<sheetData>${rows}</sheetData>`);
}

/** A workbook file written by hand, part by part, so that tests can hold what no library writes. */
export async function fileOf(parts: FileParts): Promise<Uint8Array> {
  const sheets = Object.entries(parts.sheets ?? { Sheet1: sheetData('') });
  const zip = new JSZip();
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = (items: string): string =>
    `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships">${items}</Relationships>`;
  zip.file(
    '[Content_Types].xml',
    `${PROLOG}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets
      .map(
        (_, index) =>
          `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
  );
  zip.file('_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')));
  zip.file(
    'xl/workbook.xml',
    `${PROLOG}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${parts.workbookHead ?? ''}<sheets>${sheets
      .map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
  );
  let workbookRelations = '';
  sheets.forEach(([, xml], index) => {
    zip.file(`xl/worksheets/sheet${index + 1}.xml`, xml);
    workbookRelations += relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`);
  });
  if (parts.sharedStrings !== undefined) {
    zip.file('xl/sharedStrings.xml', `${PROLOG}<sst xmlns="${MAIN}">${parts.sharedStrings}</sst>`);
    workbookRelations += relation('rIdStrings', 'sharedStrings', '/xl/sharedStrings.xml');
  }
  if (parts.styles !== undefined) {
    zip.file('xl/styles.xml', `${PROLOG}<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>`);
    workbookRelations += relation('rIdStyles', 'styles', 'styles.xml');
  }
  zip.file('xl/_rels/workbook.xml.rels', relations(workbookRelations));
  for (const [name, content] of Object.entries(parts.extra ?? {})) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The file with the text of some parts changed. */
export async function relabelled(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (xml: string) => string>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, change] of Object.entries(changes))
    zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
