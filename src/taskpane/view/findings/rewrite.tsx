import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SummaryRow } from '../../../model';
import { onceDone } from '../../state/once-done';
import { usePane, useWords } from '../../state/use-pane';
import { TextForm } from '../text-form';

/** Writes another sentence for the letter; what was generated can always be had back. */
export function Rewrite(props: { readonly row: SummaryRow; readonly onClose: () => void }): ReactElement {
  const { row, onClose } = props;
  const words = useWords();
  const pane = usePane();
  const keep = (chosen: string | null): void => {
    void onceDone(pane, () => pane.edit({ kind: 'text', key: row.key, text: chosen }), onClose);
  };
  return (
    <TextForm
      label={words.rewriteOf(row.unitName || row.section.current)}
      text={row.text.current}
      mayBeEmpty
      more={
        row.text.current !== row.text.generated && (
          <Button size="small" appearance="subtle" onClick={() => keep(null)}>
            {words.useGenerated}
          </Button>
        )
      }
      onSave={keep}
      onClose={onClose}
    />
  );
}
