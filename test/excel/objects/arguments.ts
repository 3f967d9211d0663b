import type { Json } from '../json';
import { invalidArgument, itemNotFound } from './errors';
import { type LiveObject, isLiveObject } from './live-object';

/** The arguments of one call, asked for by place and kind; anything else is InvalidArgument, as in Excel. */
export class Arguments {
  constructor(private readonly given: readonly (Json | LiveObject | undefined)[]) {}

  has(at: number): boolean {
    return this.given[at] !== undefined && this.given[at] !== null;
  }

  json(at: number): Json {
    const value = this.given[at];
    if (isLiveObject(value)) throw invalidArgument();
    return value ?? null;
  }

  text(at: number, otherwise?: string): string {
    const value = this.given[at] ?? otherwise;
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  whole(at: number, otherwise?: number): number {
    const value = this.given[at] ?? otherwise;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(at: number, otherwise: boolean): boolean {
    const value = this.given[at] ?? otherwise;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  /** One of some names; which of them, in their own spelling. */
  choice<T extends string>(at: number, choices: readonly T[], otherwise?: T): T {
    return oneOf(this.text(at, otherwise), choices);
  }

  /** What of the model an object argument stands for. */
  target<T>(at: number, kind: new (...parameters: never[]) => T): T {
    const value = this.given[at];
    if (value === null) throw itemNotFound();
    if (!isLiveObject(value) || !(value.target instanceof kind)) throw invalidArgument();
    return value.target;
  }

  isObject(at: number): boolean {
    return isLiveObject(this.given[at]);
  }
}

/** Enums are plain strings on the wire; Excel does not mind their case. */
export function oneOf<T extends string>(value: Json, choices: readonly T[]): T {
  const found =
    typeof value === 'string' && choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
  if (!found) throw invalidArgument(`one of ${choices.join(', ')}`);
  return found;
}

export function asText(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function asNumber(value: Json, from = -Infinity, to = Infinity): number {
  if (typeof value !== 'number' || value < from || value > to) throw invalidArgument();
  return value;
}

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** "#FFC7CE" or a web colour name, stored as Excel gives it back: upper case with "#". */
export function asColor(value: Json): string {
  const text = asText(value);
  const named = namedColors[text.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`"${text}" is no colour`);
  return `#${text.replace('#', '').toUpperCase()}`;
}
