import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { ICONS } from './icons';

const useStyles = makeStyles({
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    padding: '9px 12px',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { flexGrow: 1, minWidth: 0 },
  badge: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground2 },
  turned: { transform: 'rotate(180deg)' },
  body: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '2px 12px 12px' },
});

interface DisclosureProps {
  readonly title: string;
  /** Said beside the title while it is closed, too. */
  readonly badge?: string;
  readonly children: ReactNode;
}

/** A part of a screen that is opened when wanted. */
export function Disclosure({ title, badge, children }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <section className={styles.box}>
      <h3 className={styles.title}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.name}>{title}</span>
          {badge !== undefined && <span className={styles.badge}>{badge}</span>}
          <span className={mergeClasses(styles.chevron, open && styles.turned)}>{ICONS.chevron}</span>
        </button>
      </h3>
      <div id={body} hidden={!open} className={open ? styles.body : undefined}>
        {open && children}
      </div>
    </section>
  );
}
