import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { usePane, useWords } from '../../state/use-pane';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '12px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    margin: '0 -12px -24px',
    padding: '10px 12px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** What the page is left with, in sight wherever people have scrolled to. */
export function PageFoot({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().foot}>{children}</div>;
}

/** A page over the screen; Escape and "Quay lại" lead back. */
export function SetupPage(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  const from = useRef(pane.store.get().page);
  useEffect(() => {
    title.current?.focus();
    const opener = `[data-opens="${from.current}"]`;
    // Back on the screen, people are where they left it.
    return () => void setTimeout(() => document.querySelector<HTMLElement>(opener)?.focus(), 0);
  }, []);
  return (
    <section
      className={styles.page}
      aria-label={props.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') pane.showPage('main');
      }}
    >
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {props.title}
        </h2>
        <Button size="small" onClick={() => pane.showPage('main')}>
          {words.back}
        </Button>
      </div>
      {props.children}
    </section>
  );
}
