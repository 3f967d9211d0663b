import type { Json } from '../json';
import { parseArea, splitSheet } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { NamedItem } from '../model/workbook';
import { fullAddress } from './addresses';
import { asText } from './arguments';
import { ApiError, invalidArgument, itemNotFound } from './errors';
import { guardFile } from './guard';
import { type LiveObject, objectType } from './live-object';
import { RangeTarget, type Session } from './session';

interface NameTarget {
  readonly session: Session;
  readonly item: NamedItem;
}
interface NamesTarget {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

function cells({ session, item }: NameTarget): LiveObject | null {
  const { sheet: name, cells: address } = splitSheet(item.formula.replace(/^=/, ''));
  const sheet = name === null ? null : session.workbook.findSheet(name);
  const area = parseArea(address);
  return sheet && area && session.range(sheet, area);
}

const named = objectType<NameTarget>('NamedItem', {
  identity: ({ item }) => ({ _Id: item.name }),
  properties: {
    Name: { get: ({ item }) => item.name },
    Type: { get: (target) => (cells(target) ? 'Range' : 'String') },
    Value: { get: ({ item }) => item.formula.replace(/^=/, '') },
    Visible: { get: ({ item }) => item.visible },
    Comment: {
      since: 4,
      get: ({ item }) => item.comment,
      set: ({ item }, value) => void (item.comment = asText(value)),
    },
    Scope: { since: 4, get: () => 'Workbook' },
    Formula: { since: 7, get: ({ item }) => item.formula },
    _Id: { get: ({ item }) => item.name },
  },
  methods: {
    Delete: {
      since: 4,
      call({ session, item }) {
        guardFile(session.workbook);
        session.workbook.names.splice(session.workbook.names.indexOf(item), 1);
        return null;
      },
    },
    GetRange: {
      call(target) {
        const found = cells(target);
        if (!found) throw itemNotFound();
        return found;
      },
    },
  },
});

function find({ session }: NamesTarget, key: Json): LiveObject | null {
  const wanted = typeof key === 'string' ? key.toLowerCase() : '';
  const item = session.workbook.names.find(({ name }) => name.toLowerCase() === wanted);
  return item ? named({ session, item }) : null;
}

/** Minimal: names of the whole workbook, each for cells or a formula. */
const nameCollection = objectType<NamesTarget>('NamedItemCollection', {
  items: ({ session }) => session.workbook.names.map((item) => named({ session, item })),
  item(target, key) {
    const found = find(target, key);
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    Add: {
      since: 4,
      call(target, parameters) {
        const { session } = target;
        guardFile(session.workbook);
        const name = parameters.text(0);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseArea(name)) throw invalidArgument();
        if (find(target, name)) throw new ApiError('ItemAlreadyExists');
        const range = parameters.isObject(1) ? parameters.target(1, RangeTarget) : null;
        const formula = range ? `=${fullAddress(range.sheet, range.area)}` : parameters.text(1);
        const item: NamedItem = { name, formula, comment: parameters.text(2, ''), visible: true };
        session.workbook.names.push(item);
        return named({ session, item });
      },
    },
    GetItemOrNullObject: { since: 4, call: (target, parameters) => find(target, parameters.json(0)) },
  },
});

export const namesOf = (session: Session, sheet: Sheet | null) => nameCollection({ session, sheet });
