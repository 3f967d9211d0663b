import type { ReactElement } from 'react';
import type { FindingGroup, Severity } from '../../model';

/** Line drawings of 20 × 20; words beside them carry the meaning. */
function drawing(path: string): ReactElement {
  return (
    <svg width="1.25em" height="1.25em" viewBox="0 0 20 20" fill="none" aria-hidden="true" focusable="false">
      <path d={path} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export const ICONS = {
  play: drawing('M4 15.5V11M9 15.5V7M14 15.5v-3.5M11.5 5.5l2 2 4-4.5'),
  open: drawing('M2.5 15.5v-11h5l2 2h6v2.5M2.5 15.5l2.5-6.5h12.5l-2.5 6.5z'),
  word: drawing('M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7 9.5l1.2 5 1.8-4 1.8 4 1.2-5'),
  letters: drawing('M3 7.5h11v9H3zM3.5 8l5 4.5 5-4.5M6 5h11v8.5'),
  save: drawing('M10 3v9m-3.5-3.5L10 12l3.5-3.5M3.5 13v3.5h13V13'),
  settings: drawing(
    'M10 7.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4',
  ),
  refresh: drawing('M15.5 8A6 6 0 0 0 5 6.2L3.5 8M3.5 4v4h4M4.5 12A6 6 0 0 0 15 13.8l1.5-1.8M16.5 16v-4h-4'),
  pencil: drawing('M12.5 4.5l3 3L7 16l-3.5.5L4 13zM11 6l3 3'),
  target: drawing('M10 5a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM10 2v3M10 15v3M2 10h3M15 10h3'),
  done: drawing('M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM6.8 10.2l2.2 2.2 4.3-4.6'),
  chevron: drawing('M6.5 8l3.5 3.5L13.5 8'),
  up: drawing('M6 12l4-4 4 4'),
  down: drawing('M6 8l4 4 4-4'),
  clear: drawing('M8 16.5h8.5M11.5 3.5l5 5-7 7H6l-3-3zM7.5 7.5l5 5'),
  add: drawing('M10 4.5v11M4.5 10h11'),
  bin: drawing('M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v5M11.5 9v5'),
  copy: drawing('M7 6.5V3h10v11h-3.5M3 6.5h10.5V17H3z'),
  print: drawing('M6 7.5V3h8v4.5M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z'),
  check: drawing('M3.5 5l1.5 1.5L7.5 4M3.5 12l1.5 1.5 2.5-2.5M10.5 5.5H17M10.5 12.5H17'),
  calendar: drawing('M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3M13 3v3'),
  undo: drawing('M6.5 4L3 7.5 6.5 11M3 7.5h8.5a4.5 4.5 0 0 1 0 9H8'),
  columns: drawing('M3 4h14v12H3zM8 4v12M12.5 4v12'),
  chart: drawing('M3.5 3v13.5H17M7 13.5V10M10.5 13.5V6M14 13.5V8.5'),
} as const;

export const GROUP_ICONS: Readonly<Record<FindingGroup | 'undecided', ReactElement>> = {
  commend: drawing('M10 3l2.1 4.4 4.9.6-3.6 3.3.9 4.8L10 13.8 5.7 16.1l.9-4.8L3 8l4.9-.6z'),
  low: drawing('M3.5 5.5L8 10l3-3 5.5 6.5M12.5 13.5h4v-4'),
  warn: drawing('M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.1'),
  undecided: drawing(
    'M7.5 7.5A2.5 2.5 0 1 1 10 10.2v1.6M10 14.4v.1M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15z',
  ),
};

export const SEVERITY_ICONS: Readonly<Record<Severity, ReactElement>> = {
  error: drawing('M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM7.5 7.5l5 5M12.5 7.5l-5 5'),
  warning: GROUP_ICONS.warn,
  notice: drawing('M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9.5v4M10 6.4v.1'),
};
