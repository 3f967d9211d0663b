import { tidy } from './fold';

/** With its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One line in lower case, composed, single spaces; tone marks stay where they are. */
export function lowered(text: string): string {
  return tidy(text).toLowerCase();
}
