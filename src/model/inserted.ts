/** A copy of the list with something put in before the item at a place. */
export const inserted = <Item>(list: readonly Item[], at: number, item: Item): Item[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];
