import type { ReactElement, ReactNode } from 'react';
import { typedMark, useTyping } from '../state/use-pane';

interface TypedFormProps {
  readonly isTyped: boolean;
  readonly className: string;
  /** For those who hear it. */
  readonly label?: string;
  readonly onSend: () => void;
  /** What Escape does; without it Escape is the page's. */
  readonly onEscape?: () => void;
  readonly children: ReactNode;
}

/** A form people type into: what stands in it unsaved is known, so that leaving it is asked about first. */
export function TypedForm(props: TypedFormProps): ReactElement {
  const { isTyped, className, label, onSend, onEscape, children } = props;
  useTyping(isTyped);
  return (
    <form
      className={className}
      {...typedMark(isTyped)}
      {...(label !== undefined && { 'aria-label': label })}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onEscape) return;
        event.stopPropagation();
        onEscape();
      }}
    >
      {children}
    </form>
  );
}
