import { commentsOf } from './comments';
import { ApiError, itemNotFound } from './errors';
import { objectType } from './live-object';
import { namesOf } from './names';
import type { Session } from './session';
import { settingCollection } from './settings';
import { tablesOfWorkbook } from './tables';
import { worksheetCollection } from './worksheets';

const application = objectType<Session>('Application', {
  methods: {
    Calculate: { call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: 9, call: () => null },
  },
});

const protection = objectType<Session>('WorkbookProtection', {
  since: 7,
  properties: { Protected: { get: ({ workbook }) => workbook.structureProtected } },
  methods: {
    Protect: {
      call({ workbook }) {
        workbook.structureProtected = true;
        return null;
      },
    },
  },
});

function selected({ workbook }: Session) {
  const sheet = workbook.selection?.sheet ?? workbook.activeSheet;
  if (!sheet) throw itemNotFound();
  return { sheet, areas: workbook.selection?.areas ?? [{ row: 0, column: 0, rows: 1, columns: 1 }] };
}

export const workbookObject = objectType<Session>('Workbook', {
  properties: {
    Name: { since: 7, get: ({ workbook }) => workbook.name },
    ReadOnly: { since: 8, get: ({ workbook }) => workbook.readOnly },
    AutoSave: { since: 9, get: ({ workbook }) => workbook.autoSave },
  },
  links: {
    Application: { follow: application },
    Comments: { since: 10, follow: (session) => commentsOf(session, null) },
    Names: { follow: (session) => namesOf(session, null) },
    Protection: { since: 7, follow: protection },
    Settings: { since: 4, follow: settingCollection },
    Tables: {
      follow: (session) => tablesOfWorkbook(session, selected(session).sheet),
    },
    Worksheets: { follow: worksheetCollection },
  },
  methods: {
    GetSelectedRange: {
      call(session) {
        const { sheet, areas } = selected(session);
        const [only, ...others] = areas;
        // Several areas at once: Excel answers InvalidSelection.
        if (!only || others.length > 0) throw new ApiError('InvalidSelection');
        return session.range(sheet, only);
      },
    },
    _RemoveReference: {
      call(session, parameters) {
        session.release(parameters.text(0));
        return null;
      },
    },
  },
});
