import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { GROUP_ICONS, ICONS, SEVERITY_ICONS } from './icons';

export type Intent = 'error' | 'warning' | 'success';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  icon: { display: 'flex', flexShrink: 0 },
  error: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    border: `1px solid ${tokens.colorPaletteYellowBorder1}`,
  },
  success: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    border: `1px solid ${tokens.colorPaletteGreenBorder1}`,
  },
});

interface BarProps {
  readonly intent: Intent;
  /** Takes the focus when it appears. */
  readonly focus?: boolean;
  /** What stands at its end: a button to close it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A line that says how something went. */
export function Bar({ intent, focus = false, action, children }: BarProps): ReactElement {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) bar.current?.focus();
  }, [focus, children]);
  const icon = { error: SEVERITY_ICONS.error, warning: GROUP_ICONS.warn, success: ICONS.done }[intent];
  return (
    <div ref={bar} tabIndex={-1} className={mergeClasses(styles.bar, styles[intent])}>
      <span className={styles.icon}>{icon}</span>
      <div className={styles.body}>{children}</div>
      {action}
    </div>
  );
}
