import type { Json } from '../json';
import type { Sheet } from '../model/sheet';
import { ApiError, itemNotFound } from './errors';
import { guardStructure } from './guard';
import { type LiveObject, objectType } from './live-object';
import type { Session } from './session';
import { refuseName } from './worksheet';

function find({ workbook }: Session, key: Json): Sheet | null {
  return typeof key === 'string' ? workbook.findSheet(key) : null;
}

function freeName(session: Session): string {
  for (let i = session.workbook.sheets.length + 1; ; i++)
    if (!session.workbook.findSheet(`Sheet${i}`)) return `Sheet${i}`;
}

function show(session: Session, sheet: Sheet | null | undefined): LiveObject {
  if (!sheet) throw itemNotFound();
  return session.worksheet(sheet);
}

export const worksheetCollection = objectType<Session>('WorksheetCollection', {
  items: (session) => session.workbook.sheets.map((sheet) => session.worksheet(sheet)),
  item: (session, key) => show(session, find(session, key)),
  methods: {
    Add: {
      call(session, parameters) {
        const { workbook } = session;
        guardStructure(workbook);
        const name = parameters.has(0) ? parameters.text(0) : freeName(session);
        refuseName(workbook.sheets, name);
        return session.worksheet(workbook.addSheet(name));
      },
    },
    GetActiveWorksheet: {
      call(session) {
        const { activeSheet } = session.workbook;
        if (!activeSheet) throw new ApiError('GeneralException');
        return session.worksheet(activeSheet);
      },
    },
    GetItemOrNullObject: {
      since: 4,
      call(session, parameters) {
        const sheet = find(session, parameters.json(0));
        return sheet && session.worksheet(sheet);
      },
    },
  },
});
