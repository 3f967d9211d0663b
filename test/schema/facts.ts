import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a schema says of elements of one type. */
export interface ElementFacts {
  /** A regular expression over the full names of the children, each followed by a semicolon. */
  readonly order: string;
  /** The type of each child by its full name. */
  readonly types: Readonly<Record<string, string>>;
  /** By name: a regular expression for its values ("" for any), and whether it must be there. */
  readonly attributes: Readonly<Record<string, readonly [values: string, required: boolean]>>;
}

export interface SchemaFacts {
  /** A full name is the number of its namespace here, a colon and the local name. */
  readonly namespaces: readonly string[];
  /** The type of the element a part begins with. */
  readonly roots: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, ElementFacts>>;
}

export const FACTS_PATH = join(__dirname, 'facts.json');

/** Made by make.ts from the schemas of ISO/IEC 29500. */
export function schemaFacts(): SchemaFacts {
  return existsSync(FACTS_PATH)
    ? (JSON.parse(readFileSync(FACTS_PATH, 'utf8')) as SchemaFacts)
    : { namespaces: [], roots: {}, types: {} };
}
