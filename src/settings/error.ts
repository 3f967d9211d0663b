import type { NamedIssue } from '../messages/settings';

/** Settings that cannot be used; words are made in `messages/settings`. */
export class SettingsError extends Error {
  constructor(readonly issues: readonly NamedIssue[]) {
    super(
      issues.map(({ key, found, expected }) => `${key}: found ${found}, expected ${expected}`).join('; '),
    );
    this.name = 'SettingsError';
  }
}
