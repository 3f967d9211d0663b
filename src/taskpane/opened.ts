import type { Pane } from './state/pane';

let give: (pane: Pane) => void = () => undefined;

/** The pane of this page once it stands in Excel, seen or not: the ribbon's commands share its page. */
export const paneInExcel = new Promise<Pane>((resolve) => {
  give = resolve;
});

export function paneOpened(pane: Pane): void {
  give(pane);
}
