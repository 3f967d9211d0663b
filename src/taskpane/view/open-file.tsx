import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { ICONS } from './icons';

interface OpenFileButtonProps extends Pick<ButtonProps, 'appearance' | 'size'> {
  readonly label: string;
  /** More of what it does, on pointing at it. */
  readonly title?: string;
  readonly onChoose: (name: string, bytes: Uint8Array) => Promise<void>;
}

/** What can be read, tables that portals save under .xls among it; the last two only so that they get an explanation. */
const WORKBOOKS = '.xlsx,.xlsm,.xltx,.xltm,.xls,.html,.htm,.xlsb,.ods';

/** Chooses a workbook from the disk. */
export function OpenFileButton({ label, onChoose, ...look }: OpenFileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} icon={ICONS.open} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={WORKBOOKS}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was corrected.
          const chooser = event.target;
          if (file)
            void file.arrayBuffer().then((bytes) => {
              chooser.value = '';
              return onChoose(file.name, new Uint8Array(bytes));
            });
        }}
      />
    </>
  );
}
