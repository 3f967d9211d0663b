/** Whether Office shows this page: its hosts say so in the address, the window's name or the session, or frame it. */
export function insideOffice(page: Window): boolean {
  if (/[?&#]_host_Info=/i.test(page.location.href) || /_host_Info/i.test(page.name)) return true;
  if (page.self !== page.top) return true;
  try {
    return page.sessionStorage.getItem('hostInfoValue') !== null;
  } catch {
    return false;
  }
}
