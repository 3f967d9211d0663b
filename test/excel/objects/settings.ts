import type { Json } from '../json';
import { itemNotFound } from './errors';
import { guardFile } from './guard';
import { type LiveObject, objectType } from './live-object';
import type { Session } from './session';

interface SettingTarget {
  readonly session: Session;
  readonly key: string;
}

const setting = objectType<SettingTarget>('Setting', {
  since: 4,
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ session, key }) => session.workbook.settings.get(key) ?? null,
      set({ session, key }, value) {
        guardFile(session.workbook);
        session.workbook.settings.set(key, value);
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: {
      call({ session, key }) {
        guardFile(session.workbook);
        if (!session.workbook.settings.delete(key)) throw itemNotFound();
        return null;
      },
    },
  },
});

function find(session: Session, key: Json): LiveObject | null {
  return typeof key === 'string' && session.workbook.settings.has(key) ? setting({ session, key }) : null;
}

export const settingCollection = objectType<Session>('SettingCollection', {
  since: 4,
  items: (session) => [...session.workbook.settings.keys()].map((key) => setting({ session, key })),
  item(session, key) {
    const found = find(session, key);
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    Add: {
      call(session, parameters) {
        guardFile(session.workbook);
        const key = parameters.text(0);
        session.workbook.settings.set(key, parameters.json(1));
        return setting({ session, key });
      },
    },
    GetItemOrNullObject: { call: (session, parameters) => find(session, parameters.json(0)) },
  },
});
