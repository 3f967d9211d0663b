import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { READY_WORK } from '../../../messages/pane/ready-work';
import { usePane, usePaneState, useWordsOf } from '../../state/use-pane';
import { ICONS } from '../icons';

/** Chooses last month's file and brings over what it keeps. */
export function CarryButton({
  onCarried,
  ...look
}: Pick<ButtonProps, 'appearance' | 'size'> & { readonly onCarried?: () => void }): ReactElement {
  const words = useWordsOf(READY_WORK);
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...look}
        icon={ICONS.open}
        title={words.carryHint}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {words.carry}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words.carry}
        data-carry=""
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (!file) return;
          onCarried?.();
          void file.arrayBuffer().then((bytes) => {
            target.value = '';
            return pane.carry(file.name, new Uint8Array(bytes));
          });
        }}
      />
    </>
  );
}
