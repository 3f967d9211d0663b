import type { Letter, MonthTable, SheetContent } from '../model';
import { authorityHead, authorityIn, headIn, isSameAuthority, type AuthorityHead } from '../reading';
import { parseSettings, SettingsError, type Settings, type SettingsPatch } from '../settings';
import { foldName } from '../text/fold';
import { capitalised } from '../text/letter-case';
import { AUTHORITY_LEVELS, COMMUNE_WORDS } from '../text/unit-types';

/** A field of the letter's frame, by the name of its gap in the wording. */
export type FrameField = keyof typeof FIELDS;

/** Where each stands in a settings file, and whether it holds several lines. */
const FIELDS = {
  agency: { key: 'agency', isList: true },
  superior: { key: 'superior', isList: false },
  authority: { key: 'name', isList: false },
  level: { key: 'level', isList: false },
  leader: { key: 'leader', isList: false },
  targetGiver: { key: 'targetGiver', isList: false },
  place: { key: 'place', isList: false },
  numberSuffix: { key: 'numberSuffix', isList: false },
  recipients: { key: 'recipients', isList: true },
  copies: { key: 'copies', isList: true },
  capacity: { key: 'capacity', isList: true },
  signer: { key: 'name', isList: false },
} as const;

const ORDER = Object.keys(FIELDS) as readonly FrameField[];
const OF_SIGNER: ReadonlySet<FrameField> = new Set(['capacity', 'signer']);

/** What a field is proposed to say, several lines below each other; undefined: nobody knows. */
export type Proposals = Readonly<Partial<Record<FrameField, string>>>;

/** A gap of the letter's frame, asked in the letter's own words. */
export interface OpenField {
  readonly field: FrameField;
  /** "tên cơ quan", as the letter shows it missing. */
  readonly gap: string;
  /** "" where nothing can be proposed. */
  readonly proposed: string;
}

/** What a letter's frame lacks, and what is proposed besides though this letter does not print it. */
export function openFields(letter: Letter, settings: Settings, proposals: Proposals): OpenField[] {
  const set = frameOf(settings);
  const gaps = new Set(letter.missing.map(foldName));
  const { marker, names } = settings.letter.missing;
  return ORDER.flatMap((field) => {
    const gap = names[field] ?? field;
    const isMissing = gaps.has(foldName(marker.replace('{what}', () => gap)));
    const isKnown = (set[field] ?? '') !== '';
    const proposed = proposals[field] ?? '';
    return isMissing || (!isKnown && field !== 'superior' && proposed !== '')
      ? [{ field, gap, proposed }]
      : [];
  });
}

/** What is set of a letter's frame. */
export function frameOf({ authority }: Settings): Proposals {
  const of = (field: FrameField): string | readonly string[] | undefined => {
    if (field === 'capacity') return authority.signer?.capacity;
    if (field === 'signer') return authority.signer?.name;
    return authority[FIELDS[field].key];
  };
  return Object.fromEntries(
    ORDER.flatMap((field) => {
      const value = of(field);
      const text = typeof value === 'string' ? value : (value ?? []).join('\n');
      return text === '' ? [] : [[field, text]];
    }),
  );
}

/** The same as what is to be kept; undefined where something of it cannot be. */
export function framePatch(values: Proposals): SettingsPatch | undefined {
  const own: Record<string, unknown> = {};
  const signer: Record<string, unknown> = {};
  for (const field of ORDER) {
    const text = values[field]?.trim();
    if (!text) continue;
    const { key, isList } = FIELDS[field];
    (OF_SIGNER.has(field) ? signer : own)[key] = isList ? text.split(/\s*\n\s*/) : text;
  }
  try {
    return parseSettings({ authority: { ...own, ...(Object.keys(signer).length > 0 && { signer }) } });
  } catch (error) {
    if (error instanceof SettingsError) return undefined;
    throw error;
  }
}

/**
 * What the frame may say: of the authority that settings or the sheet's head name, and what this machine kept of the
 * last one, if that is the same. Proposals only.
 */
export function proposalsFor(
  settings: Settings,
  table: MonthTable,
  content: SheetContent | undefined,
  kept: Proposals,
): Proposals {
  const [layout] = table.layouts;
  const set = frameOf(settings).agency;
  const own = set === undefined ? undefined : authorityIn(set);
  const head = own ?? (set === undefined && content && layout && authorityHead(content, layout.headerTop));
  const remembered = kept.agency === undefined ? undefined : authorityIn(kept.agency);
  if (!head) return set === undefined || foldName(set) === foldName(kept.agency ?? '') ? kept : {};
  return { ...derived(head, table), ...(remembered && isSameAuthority(remembered, head) ? kept : {}) };
}

/** The authority a sheet's head names, as the one above another; undefined where it cannot be. */
export function superiorOf(found: string, used: string): string | undefined {
  const [above, own] = [headIn(found), headIn(used)];
  const rank = (head: AuthorityHead | undefined): number => AUTHORITY_LEVELS.indexOf(head?.level ?? '');
  return above && own && rank(above) < rank(own) ? `UBND ${found.toUpperCase()}` : undefined;
}

function derived({ level, proper }: AuthorityHead, { units }: MonthTable): Proposals {
  const isProvince = level === 'tỉnh' || (level === 'thành phố' && units.some(isDepartment));
  const types = new Set(units.map(({ unit }) => foldName(unit.type ?? '')));
  const communes = COMMUNE_WORDS.filter((word) => types.has(foldName(word)));
  const recipients = [
    ...(units.some(({ unit }) => unit.kind === 'office')
      ? [isProvince ? `Các sở, ban, ngành ${level}` : `Các phòng, ban, đơn vị thuộc UBND ${level}`]
      : []),
    ...(communes.length > 0 ? [`UBND các ${communes.join(', ')}`] : []),
  ].join('\n');
  return {
    agency: `ỦY BAN NHÂN DÂN\n${`${level} ${proper}`.toUpperCase()}`,
    authority: `${level} ${proper}`,
    level,
    leader: `Chủ tịch UBND ${level}`,
    // A name that is a number is said with its level.
    place: /^\d/.test(proper) ? `${capitalised(level)} ${proper}` : proper,
    ...(isProvince && { targetGiver: `UBND ${level}` }),
    ...(recipients !== '' && { recipients }),
    copies: `Chủ tịch, các Phó Chủ tịch UBND ${level}\nLưu: VT`,
  };
}

const isDepartment = ({ unit }: MonthTable['units'][number]): boolean => foldName(unit.type ?? '') === 'sở';
