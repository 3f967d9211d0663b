import type { CellStyle } from '../../../model';
import type { Package } from '../package/package';
import { besidePart } from '../package/part-name';
import { addPart, addRelationship, freePartName } from '../package/parts';
import { builtInId } from '../read/number-formats';
import type { WorkbookPart } from '../read/workbook-part';
import { escapeXml } from '../xml/escape';
import {
  appendInside,
  applyPatches,
  inPrefixOf,
  insertInOrder,
  setAttribute,
  withOpenRoot,
  type Patch,
} from '../xml/patch';
import { childNamed, parseXml, plainChildren, type XmlElement } from '../xml/tree';
import { borderXml, fillXml, fontXml, NO_FILL, PATTERN_FILL, styleXml } from './style-xml';
import { CONTENT_TYPES, STYLES_ORDER, vocabulary, XML_PROLOG, type Vocabulary } from './vocabulary';

const FIRST_CUSTOM_FORMAT = 164;
/** Cell formats a workbook may have; with more Excel calls it broken. */
const MOST_CELL_FORMATS = 65_490;

/** One list of the style table: what it held, and what we append. */
interface StyleList {
  readonly element: XmlElement | undefined;
  readonly items: string[];
  readonly before: number;
}

/** The workbook's style table. Styles are only ever appended, so that every number in use keeps its meaning. */
export class StyleSheet {
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly part: string;
  private readonly words: Vocabulary;
  /** The named style ours descend from, where there are such. */
  private readonly parent: number | undefined;
  private readonly lists = new Map<string, StyleList>();
  private readonly formatIds = new Map<string, number>();
  /** Styles already numbered: a sheet has few, and thousands of cells. */
  private readonly numbered = new Map<string, number>();

  constructor(
    private readonly draft: Package,
    workbook: WorkbookPart,
  ) {
    this.part = workbook.styles ?? addStyles(draft, workbook);
    this.text = withOpenRoot(draft.text(this.part), this.part);
    this.root = parseXml(this.text, this.part);
    this.words = vocabulary(workbook.strict);
    this.parent = this.list('cellStyleXfs', 'xf').items.length > 0 ? 0 : undefined;
  }

  /** The number cells give this style by. Texts are always kept as text. */
  cellStyle(style: CellStyle, isText: boolean): number {
    const key = `${isText} ${JSON.stringify(style)}`;
    const number = this.numbered.get(key) ?? this.addCellStyle(style, isText);
    this.numbered.set(key, number);
    return number;
  }

  private addCellStyle(style: CellStyle, isText: boolean): number {
    const format = this.formatId(isText ? '@' : (style.numberFormat ?? 'General'));
    // No room for looks of ours: a figure shown right, however plain, matters more than frame and font.
    if (this.list('cellXfs', 'xf').items.length >= MOST_CELL_FORMATS) return this.anyStyleOf(format);
    const font = this.index('fonts', 'font', fontXml(style));
    const fill = this.fill(style);
    const border = this.index('borders', 'border', borderXml(style, this.words));
    return this.index('cellXfs', 'xf', styleXml({ format, font, fill, border, parent: this.parent }, style));
  }

  private anyStyleOf(format: number): number {
    const has = new RegExp(`\\snumFmtId\\s*=\\s*["']${format}["']`);
    return Math.max(
      0,
      this.list('cellXfs', 'xf').items.findIndex((xf) => has.test(xf)),
    );
  }

  /** Writes what was added into the draft. */
  finish(): void {
    const patches: Patch[] = [];
    for (const name of STYLES_ORDER) {
      const list = this.lists.get(name);
      if (!list || list.items.length === list.before) continue;
      const added = list.items.slice(list.before).join('');
      const count = String(list.items.length);
      if (list.element) {
        patches.push(
          setAttribute(this.text, list.element, 'count', count),
          appendInside(list.element, added),
        );
      } else {
        const xml = `<${name} count="${count}">${list.items.join('')}</${name}>`;
        patches.push(insertInOrder(this.root, STYLES_ORDER, name, xml));
      }
    }
    if (patches.length > 0) this.draft.setText(this.part, applyPatches(this.text, patches));
  }

  private fill(style: CellStyle): number {
    // The first two fills are reserved whatever stands there.
    const { items } = this.list('fills', 'fill');
    for (const reserved of [NO_FILL, PATTERN_FILL].slice(items.length))
      items.push(inPrefixOf(this.root, reserved));
    return this.index('fills', 'fill', fillXml(style));
  }

  private formatId(format: string): number {
    const known = builtInId(format) ?? this.formatIds.get(format);
    if (known !== undefined) return known;
    const container = childNamed(this.root, 'numFmts');
    let highest = FIRST_CUSTOM_FORMAT - 1;
    for (const { attributes } of container ? plainChildren(container) : []) {
      const id = Number(attributes['numFmtId']);
      if (attributes['formatCode'] === format) return id;
      highest = Math.max(highest, id);
    }
    const id = Math.max(highest, ...this.formatIds.values()) + 1;
    this.formatIds.set(format, id);
    this.index('numFmts', 'numFmt', `<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`);
    return id;
  }

  private index(container: string, item: string, xml: string): number {
    const { items } = this.list(container, item);
    const written = inPrefixOf(this.root, xml);
    const found = items.indexOf(written);
    return found >= 0 ? found : items.push(written) - 1;
  }

  private list(container: string, item: string): StyleList {
    let list = this.lists.get(container);
    if (!list) {
      const element = childNamed(this.root, container);
      const items = (element ? plainChildren(element) : [])
        .filter(({ name }) => name === item)
        .map((child) => this.text.slice(child.start, child.end));
      list = { element, items, before: items.length };
      this.lists.set(container, list);
    }
    return list;
  }
}

/** A workbook may come without a style table: one with the single style everything then has. */
function addStyles(draft: Package, workbook: WorkbookPart): string {
  const words = vocabulary(workbook.strict);
  const part = freePartName(draft, besidePart(workbook.part, 'styles'), 0);
  const plain = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
  addPart(
    draft,
    part,
    `${XML_PROLOG}<styleSheet xmlns="${words.main}"><fonts count="1">${plain}</fonts><fills count="2">${NO_FILL}${PATTERN_FILL}</fills><borders count="1">${borderXml({}, words)}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    CONTENT_TYPES.styles,
  );
  addRelationship(draft, workbook.part, part, `${words.relationships}/styles`);
  return part;
}
