import { withTone, type ToneStyle } from '../../text/tone';

/** All strings of a piece of wording in one style, but those that are not ours. */
export function tonedWording<Wording>(
  wording: Wording,
  ours: ReadonlySet<string>,
  style: ToneStyle,
): Wording {
  const toned = (value: unknown): unknown => {
    if (typeof value === 'string') return ours.has(value) ? withTone(value, style) : value;
    if (Array.isArray(value)) return value.map(toned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toned(inner)]));
  };
  return toned(wording) as Wording;
}

/** Every string a piece of wording holds. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
