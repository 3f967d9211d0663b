import { saveByLink } from '../browser';
import type { SavedFile, SaveReport } from '../host';
import { fileInAddress, LONGEST_ADDRESS } from './file-in-address';

/** Saving where Excel shows the page; its web views differ, and a download that does nothing says nothing either. */
export function saveInExcel(file: SavedFile): Promise<SaveReport> {
  const { platform } = Office.context;
  const cannotDownload =
    platform === Office.PlatformType.Mac ||
    platform === Office.PlatformType.iOS ||
    platform === Office.PlatformType.Android;
  return cannotDownload
    ? saveByPage(file)
    : saveByLink(file).then((saved) => ({ ...saved, way: 'download' }));
}

/**
 * Hands the file to a page of ours in the computer's own browser, inside the part of the address that is never sent to
 * a server. How long an address may be here is not documented: beyond a cautious limit the letter can be copied instead.
 * Not yet seen in Excel (OfficeDev/office-js#2700, #3385, #4681).
 */
function saveByPage(file: SavedFile): Promise<SaveReport> {
  const { name } = file;
  const page = new URL('save.html', location.href);
  page.search = '';
  page.hash = fileInAddress(file);
  const canOpen = officeSupports('OpenBrowserWindowApi', '1.1');
  if (!canOpen || page.href.length > LONGEST_ADDRESS)
    return Promise.resolve({ name, link: undefined, way: 'none' });
  Office.context.ui.openBrowserWindow(page.href);
  return Promise.resolve({ name, link: undefined, way: 'page' });
}
