/**
 * Whether Office shows this page.
 * - `office`: a host says so: in the address, the window's name or the session, by framing it, or by bringing Office.js
 * - `browser`: an ordinary page asked to be one (`?sample`), or one that was opened from a disk
 * - `unsaid`: nothing tells; Office.js must be asked
 */
export function surroundings(page: Window): 'office' | 'browser' | 'unsaid' {
  if ('Office' in page || /[?&#]_host_Info=/i.test(page.location.href) || /_host_Info/i.test(page.name)) {
    return 'office';
  }
  if (page.self !== page.top || hostOfSession(page)) return 'office';
  const asked = new URLSearchParams(page.location.search).has('sample');
  return asked || !/^https?:$/.test(page.location.protocol) ? 'browser' : 'unsaid';
}

function hostOfSession(page: Window): boolean {
  try {
    return page.sessionStorage.getItem('hostInfoValue') !== null;
  } catch {
    // Storage is blocked in third-party frames.
    return false;
  }
}
