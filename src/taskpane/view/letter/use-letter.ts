import { useMemo } from 'react';
import { letterOf } from '../../../actions/export-letter';
import type { Letter } from '../../../model';
import type { Result } from '../../state/pane-state';
import { usePaneState } from '../../state/use-pane';

/** The letter as it would be made now, with its annex unless the office's own form has no place for one. */
export function useLetter(result: Pick<Result, 'summary' | 'prepared'> | undefined): Letter | undefined {
  const hasAnnex = usePaneState(({ form }) => form?.hasAnnex !== false);
  const { summary, prepared } = result ?? {};
  return useMemo(
    () =>
      summary && prepared
        ? letterOf(summary, prepared.settings, hasAnnex ? prepared.table : undefined)?.letter
        : undefined,
    [summary, prepared, hasAnnex],
  );
}
