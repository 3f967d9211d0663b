import { createRoot, type Root } from 'react-dom/client';
import { browserHost, keepOffline, languageOf } from './hosts/browser';
import type { Host } from './hosts/host';
import { OfficeUnreachable } from './hosts/load-office';
import { insideOffice } from './hosts/where';
import { paneOpened } from './opened';
import { createPane } from './state/pane';
import { App } from './view/app';
import { Unreachable } from './view/unreachable';

/** The composition root: where the page stands decides which workbook and platform the pane gets. */
async function start(root: Root): Promise<void> {
  let host: Host;
  if (insideOffice(window)) {
    try {
      const { excelHost } = await import(/* webpackChunkName: "excel-host" */ './hosts/excel');
      host = await excelHost();
    } catch (error) {
      if (!(error instanceof OfficeUnreachable)) throw error;
      const page = location.href.replace(/[?#].*$/, '');
      root.render(<Unreachable language={languageOf(navigator.language)} page={page} />);
      return;
    }
  } else {
    host = browserHost();
    keepOffline();
  }
  const pane = createPane(host);
  if (host.workbook) paneOpened(pane);
  root.render(<App pane={pane} />);
  await pane.start();
}

const place = document.getElementById('pane');
if (place) void start(createRoot(place));
