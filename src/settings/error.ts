import type { NamedIssue, SettingsIssue } from '../messages/settings';
import { rowOfKey } from './sheet/row-of-key';

/** Settings that cannot be used; words are made in `messages/settings`. */
export class SettingsError extends Error {
  readonly issues: readonly NamedIssue[];

  constructor(issues: readonly SettingsIssue[]) {
    super(
      issues.map(({ key, found, expected }) => `${key}: found ${found}, expected ${expected}`).join('; '),
    );
    this.name = 'SettingsError';
    this.issues = issues.map((issue) => ({ ...issue, row: rowOfKey(issue.key) }));
  }
}
