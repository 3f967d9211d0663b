import { isLegacyFont } from '../../../model';
import { unescapeCellText } from '../xml/escape';
import type { XmlAttributes } from '../xml/scan';

/** A cell's text, and what its runs say about fonts of their own. */
export interface RichText {
  readonly text: string;
  /** A pre-Unicode font in which some run's accented letters are written. */
  readonly legacyFont: string | undefined;
  /** Some run's accented letters are written in a Unicode font of its own. */
  readonly hasUnicodeRun: boolean;
  /** Some accented letters are written in the cell's font. */
  readonly usesCellFont: boolean;
}

/**
 * The font by which the whole text must be decoded, if any. Text written partly in such a font and partly in
 * Unicode cannot be decoded as a whole and is left alone.
 */
export function legacyFontOf(text: RichText, cellFont: string | undefined): string | undefined {
  if (text.hasUnicodeRun) return undefined;
  if (text.legacyFont === undefined) return cellFont;
  return text.usesCellFont && cellFont === undefined ? undefined : text.legacyFont;
}

/** Collects `<si>` or `<is>`: runs are joined, reading aids (`rPh`) left out. */
export class RichTextReader {
  private text = '';
  private run = '';
  private runFont: string | undefined;
  private inText = false;
  private phonetic = 0;
  private legacyFont: string | undefined;
  private hasUnicodeRun = false;
  private usesCellFont = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'rPh') this.phonetic++;
    else if (name === 'r') this.runFont = undefined;
    else if (name === 'rFont') this.runFont = attributes['val'];
    else if (name === 't') this.inText = this.phonetic === 0;
  }

  add(text: string): void {
    if (this.inText) this.run += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic--;
    else if (name === 'r') this.runFont = undefined;
    else if (name === 't') this.endRun();
  }

  take(): RichText {
    const { text, legacyFont, hasUnicodeRun, usesCellFont } = this;
    return { text, legacyFont, hasUnicodeRun, usesCellFont };
  }

  private endRun(): void {
    this.inText = false;
    const run = unescapeCellText(this.run);
    this.run = '';
    this.text += run;
    // ASCII reads the same in every font, so only accented letters can disagree.
    if (!/[\u0080-\uffff]/.test(run)) return;
    if (this.runFont === undefined) this.usesCellFont = true;
    else if (isLegacyFont(this.runFont)) this.legacyFont ??= this.runFont;
    else this.hasUnicodeRun = true;
  }
}
