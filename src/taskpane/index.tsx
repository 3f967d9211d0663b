import { createRoot, type Root } from 'react-dom/client';
import { browserHost, keepOffline, languageOf } from './hosts/browser';
import type { Host } from './hosts/host';
import { OfficeUnreachable } from './hosts/load-office';
import { surroundings } from './hosts/where';
import { paneOpened } from './opened';
import { createPane } from './state/pane';
import { App } from './view/app';
import { Unreachable } from './view/unreachable';

/** The composition root: where the page stands decides which workbook and platform the pane gets. */
async function start(root: Root): Promise<void> {
  const where = surroundings(window);
  if (where === 'office') {
    const host = await inExcel().catch((error: unknown) => unreachable(root, error));
    if (host === 'said') return;
    return show(root, host ?? browserHost());
  }
  const shown = show(root, browserHost());
  // Nothing tells where the page stands: it opens as an ordinary page at once, and moves into Excel if Office says so.
  const host = where === 'unsaid' ? await inExcel().catch(() => undefined) : undefined;
  if (host) return show(root, host);
  keepOffline();
  return shown;
}

/** Excel's own workbook; undefined when Office says that this is no Excel. */
async function inExcel(): Promise<Host | undefined> {
  const { excelHost } = await import(/* webpackChunkName: "excel-host" */ './hosts/excel');
  return excelHost();
}

function unreachable(root: Root, error: unknown): 'said' {
  if (!(error instanceof OfficeUnreachable)) throw error;
  const page = location.href.replace(/[?#].*$/, '');
  root.render(<Unreachable language={languageOf(navigator.language)} page={page} />);
  return 'said';
}

async function show(root: Root, host: Host): Promise<void> {
  const pane = createPane(host);
  if (host.workbook) paneOpened(pane);
  root.render(<App key={host.platform.kind} pane={pane} />);
  await pane.start();
}

const place = document.getElementById('pane');
if (place) void start(createRoot(place));
