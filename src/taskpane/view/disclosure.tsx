import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useDisclosing } from './row-button';

const useStyles = makeStyles({
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '9px 12px',
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { flexGrow: 1, minWidth: 0 },
  badge: {
    maxWidth: '50%',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
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
  const { isOpen, head, body } = useDisclosing({
    className: styles.head,
    line: (
      <>
        <span className={styles.name}>{title}</span>
        {badge !== undefined && <span className={styles.badge}>{badge}</span>}
      </>
    ),
  });
  return (
    <section className={styles.box}>
      <h3 className={styles.title}>{head}</h3>
      <div {...body} className={isOpen ? styles.body : undefined}>
        {isOpen && children}
      </div>
    </section>
  );
}
