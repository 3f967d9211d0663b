import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { holdsTyped, usePane } from '../state/use-pane';
import { ICONS } from './icons';

const useStyles = makeStyles({
  button: {
    width: '100%',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground2 },
  turned: { transform: 'rotate(180deg)' },
});

/** The look of a whole line that can be pressed. */
export function useRowButton(): string {
  return useStyles().button;
}

interface DisclosingProps {
  /** Layout of the line, beside the look all lines share. */
  readonly className: string;
  readonly line: ReactNode;
}

/** A line that opens what stands below it: `head` is the line, `body` what its panel must carry. */
export function useDisclosing({ className, line }: DisclosingProps): {
  readonly isOpen: boolean;
  readonly head: ReactElement;
  readonly body: { readonly id: string; readonly hidden: boolean };
} {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const pane = usePane();
  return {
    isOpen,
    head: (
      <button
        type="button"
        className={mergeClasses(styles.button, className)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => pane.leave(isOpen && holdsTyped(document.getElementById(id)), () => setOpen(!isOpen))}
      >
        {line}
        <span className={mergeClasses(styles.chevron, isOpen && styles.turned)}>{ICONS.chevron}</span>
      </button>
    ),
    body: { id, hidden: !isOpen },
  };
}
