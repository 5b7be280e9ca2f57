// A list in the order of its places -> how many stand before an offset.

/** The number of items whose place is below the offset; the list is in the order of these places. */
export function countBefore<Item>(items: readonly Item[], placeOf: (item: Item) => number, offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(items[middle]!) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the last item that begins at or before the offset, 0 where none does. */
export const lastAt = <Item>(items: readonly Item[], placeOf: (item: Item) => number, offset: number): number =>
  Math.max(0, countBefore(items, placeOf, offset + 1) - 1)
