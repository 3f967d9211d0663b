import { localAddress, type CellArea } from '../../model';

/** Addresses in one call are limited to about 8,192 characters (OfficeDev/office-js#5198). */
const LONGEST_LIST = 7_500;

/** "A1:C9", or "A1" for a single cell. */
export function addressOf({ top, left, bottom, right }: CellArea): string {
  const first = localAddress({ row: top, column: left });
  return top === bottom && left === right
    ? first
    : `${first}:${localAddress({ row: bottom, column: right })}`;
}

/** Addresses joined for `getRanges`, in as few lists as Excel takes. */
export function addressLists(addresses: readonly string[]): string[] {
  return addresses.reduce<string[]>((lists, address) => {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_LIST)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
    return lists;
  }, []);
}
