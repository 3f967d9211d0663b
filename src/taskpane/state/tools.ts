import type { EvaluateRequest } from '../../actions/evaluate';
import type { Workbook } from '../../workbook/port';
import type { Host } from '../hosts/host';
import type { Busy, PaneState } from './pane-state';
import type { Step } from './steps';
import type { Store } from './store';

/** Work on the open workbook, one piece at a time; nothing happens where none is open. */
export type WithWorkbook = (
  doing: Busy['doing'],
  work: (target: Workbook, step: Step) => Promise<void>,
) => () => Promise<void>;

/** What the pane hands to each of its use cases. */
export interface PaneTools {
  readonly store: Store<PaneState>;
  readonly host: Host;
  readonly withWorkbook: WithWorkbook;
  request(): EvaluateRequest;
  recognise(target: Workbook): Promise<void>;
  evaluateIn(target: Workbook, step: Step): Promise<void>;
  /** Shows what was written, once people have seen the outcome. */
  refresh(target: Workbook): void;
  /** The workbook is a file that the page holds. */
  isFile(): boolean;
}
