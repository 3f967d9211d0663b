import { saveByLink } from '../browser';
import type { SavedFile, SaveReport } from '../host';
import { officeSupports } from '../load-office';
import { fileInAddress, LONGEST_ADDRESS } from './file-in-address';

/** Web views that drop a download without a word, by the names of Office.PlatformType. */
const NO_DOWNLOADS: ReadonlySet<string> = new Set(['Mac', 'iOS', 'Android']);

/** Saving where Excel shows the page; its web views differ, and a download that does nothing says nothing either. */
export function saveInExcel(file: SavedFile): Promise<SaveReport> {
  if (!NO_DOWNLOADS.has(String(Office.context.platform))) return saveByLink(file);
  return Promise.resolve({ name: file.name, link: undefined, way: openSavePage(file) ? 'page' : 'none' });
}

/**
 * Hands the file to a page of ours in the computer's own browser, inside the part of the address that is never sent to
 * a server. How long an address may be here is not documented: beyond a cautious limit the letter is copied instead.
 * Not yet seen in Excel (OfficeDev/office-js#2700, #3385, #4681).
 *
 * @returns whether the page was asked for; that it appeared nobody tells
 */
function openSavePage(file: SavedFile): boolean {
  const page = new URL('save.html', location.href);
  page.search = '';
  page.hash = fileInAddress(file);
  if (page.href.length > LONGEST_ADDRESS || !officeSupports('OpenBrowserWindowApi', '1.1')) return false;
  try {
    Office.context.ui.openBrowserWindow(page.href);
    return true;
  } catch {
    return false;
  }
}
