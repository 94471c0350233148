/** A card beside a text: where it wants to stand, and how tall it is. */
export interface Card {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Puts cards under one another, each as near to its sentence as those before it let it, none above 0. The pinned one stands where it wants; those
 * before it make room upwards as far as there is any.
 *
 * @param cards in the order of the text
 * @param pinned which card stands beside its sentence; -1 for none
 * @return the top of each card
 */
export function stacked(cards: readonly Card[], gap: number, pinned = -1): readonly number[] {
  const tops = downwards(cards, gap, cards.map(({ wanted }) => wanted));
  const pin = cards[pinned];
  if (!pin) {
    return tops;
  }
  const raised = [...tops];
  raised[pinned] = pin.wanted;
  for (let index = pinned - 1; index >= 0; index--) {
    const lowest = (raised[index + 1] ?? 0) - gap - (cards[index]?.height ?? 0);
    raised[index] = Math.min(tops[index] ?? 0, lowest);
  }
  for (let index = pinned + 1; index < cards.length; index++) {
    raised[index] = cards[index]?.wanted ?? 0;
  }
  return downwards(cards, gap, raised);
}

function downwards(cards: readonly Card[], gap: number, wanted: readonly number[]): number[] {
  const tops: number[] = [];
  let free = 0;
  cards.forEach(({ height }, index) => {
    const top = Math.max(free, wanted[index] ?? 0);
    tops.push(top);
    free = top + height + gap;
  });
  return tops;
}
