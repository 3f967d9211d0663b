import * as v from 'valibot';
import { expectation } from '../../messages/settings';
import { periodKey, type ColumnMeaning, type IndicatorId, type Period } from '../../model';
import { columnsFromJson, columnsToJson } from '../mapping-text';
import { choice, id, LIST, OBJECT, period, readWith, text, texts } from '../schema-values';
import { textCell } from '../sheet/cells';
import { readAlias, readMapping, writeAlias, writeMapping } from '../sheet/composed';
import { DESK_NAMES } from '../sheet/names';
import { readText } from '../sheet/readers';
import { frameOfText, textOfFrame, type TableFrame } from '../table-frame';
import { list, remembered, unset, type FileKind } from './kind';
import type { Fields } from './table';
import { oneOf } from './values';

/** An accepted mapping of columns, counted from 0, by header signature. */
export interface Mapping {
  readonly signature: string;
  readonly columns: readonly { readonly column: number; readonly meaning: ColumnMeaning | null }[];
}

/** An accepted spelling: what the sheet writes → the unit's official name. */
export interface Alias {
  readonly spelling: string;
  readonly unit: string;
}

/** What a blank in a column means, or what a bare "x" of a note means, by indicator. */
export interface Answer {
  readonly indicator: IndicatorId;
  readonly question: 'blank' | 'bare-x';
  readonly answer: 'zero' | 'nothing' | 'praise' | 'shortfall';
  /** The period it was given for; missing: it was written down to hold for all. */
  readonly period?: Period;
}

const mappings = {
  ...list<Mapping>('many', {
    schema: v.array(
      v.strictObject({ signature: text, columns: readWith(columnsFromJson, 'mapping') }, OBJECT),
      LIST,
    ),
    read: readMapping,
    write: writeMapping,
    json: (found) => found.map(({ signature, columns }) => ({ signature, columns: columnsToJson(columns) })),
  }),
  ...remembered<Mapping>(({ signature }) => signature),
};

const tables = {
  ...list<TableFrame>('many', {
    schema: v.array(
      readWith((found) => (typeof found === 'string' ? frameOfText(found) : undefined), 'table'),
      LIST,
    ),
    read: (cell) => {
      const value = frameOfText(cell);
      return value ? { value } : { expected: expectation('table') };
    },
    write: textOfFrame,
    json: (found) => found.map(textOfFrame),
  }),
  ...remembered<TableFrame>(({ sheet }) => sheet),
};

const aliases = {
  ...list<Alias>('many', {
    schema: v.array(v.strictObject({ spelling: text, unit: text }, OBJECT), LIST),
    read: readAlias,
    write: writeAlias,
  }),
  ...remembered<Alias>(({ spelling }) => spelling),
};

const totals = {
  ...list<string>('many', { schema: texts, read: readText, write: textCell }),
  ...remembered<string>((label) => label),
};

const answers: FileKind<readonly Answer[]> = {
  schema: v.array(
    v.strictObject(
      {
        indicator: id,
        question: choice(['blank', 'bare-x']),
        answer: choice(['zero', 'nothing', 'praise', 'shortfall']),
        period: v.exactOptional(period),
      },
      OBJECT,
    ),
    LIST,
  ),
  json: (found) =>
    found.map(({ period: of, ...answer }) => ({ ...answer, ...(of && { period: periodKey(of) }) })),
  ...remembered<Answer>(
    ({ question, indicator, period: of }) => `${question} ${indicator} ${of ? periodKey(of) : ''}`,
  ),
};

/** What was answered once about how the sheet is to be read. */
export const READING = {
  aliases: {
    value: aliases,
    label: 'Tên khác',
    also: ['Cách viết khác'],
    note: 'Cách viết trong bảng = tên chính thức',
    usual: [],
  },
  mappings: {
    value: mappings,
    label: 'Ánh xạ cột',
    also: ['Cột của bảng'],
    note: 'Cách hiểu các cột đã được chấp nhận',
    usual: [],
  },
  /** Where names and heading stand on a sheet that was read otherwise. */
  tables: {
    value: tables,
    label: 'Bảng trên trang',
    also: ['Cột tên và dòng tiêu đề'],
    note: 'Khi bảng bị nhận sai: T8: cột B, tiêu đề dòng 6-9',
    usual: [],
  },
  /** Labels of rows that are the whole authority's where several could be. */
  totals: {
    value: totals,
    label: 'Dòng chung',
    also: ['Dòng chung của bảng'],
    note: 'Nhãn của dòng chung khi bảng có nhiều dòng như thế, ví dụ Toàn xã',
    usual: [],
  },
  /** Whose row counts where a commune and its front desk stand in a table apart; undefined: nobody said. */
  desks: {
    value: unset(oneOf(DESK_NAMES)),
    label: 'Xã và Trung tâm PVHCC của xã',
    also: ['UBND xã và Trung tâm PVHCC'],
    note: 'Khi bảng có dòng của cả hai: cộng hai dòng, chỉ dòng UBND, hoặc chỉ dòng Trung tâm',
    usual: undefined,
  },
  answers: { value: answers, usual: [] },
} as const satisfies Fields;
