import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: '8px 10px',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    // Where the system sets its own colours a transparent border is seen.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface TabsProps<Id extends string> {
  readonly tabs: readonly (readonly [id: Id, name: string])[];
  readonly selected: Id;
  /** Id of the panel below. */
  readonly panel: string;
  readonly onSelect: (id: Id) => void;
}

/** Tabs after the ARIA pattern: one stop for Tab, arrow keys within. Fluent's own weigh as much as the whole core. */
export function Tabs<Id extends string>({ tabs, selected, panel, onSelect }: TabsProps<Id>): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(([id]) => id === selected);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const around = (next + tabs.length) % tabs.length;
    const id = tabs[around]?.[0];
    if (id === undefined) return;
    onSelect(id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[around]?.focus();
  };
  return (
    <div ref={list} role="tablist" className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map(([id, name]) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === selected}
          aria-controls={panel}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onClick={() => onSelect(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
