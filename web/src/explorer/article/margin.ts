import { stacked } from './stack.ts';

const GAP = 4;

/**
 * Lays the cards of facts beside the sentences that they stand for, where there is a margin; one under another where there is none.
 *
 * @param root where the sentences stand, the headline among them
 * @param text beside which there may be a margin
 * @param chosen the id of the fact whose card stands exactly beside its sentence; null for none
 */
export function layMargin(root: ParentNode, text: HTMLElement, cards: HTMLElement, chosen: string | null): void {
  const beside = cards.getBoundingClientRect().left >= text.getBoundingClientRect().right;
  cards.classList.toggle('beside', beside);
  const items = [...cards.children].filter(child => child instanceof HTMLElement);
  if (!beside) {
    items.forEach(item => (item.style.top = ''));
    cards.style.minHeight = '';
    return;
  }
  const origin = cards.getBoundingClientRect().top;
  const places = placesOf(root);
  const wanted = items.map(item => ({
    wanted: Math.max(0, (places.get(item.dataset['fact'] ?? '')?.getBoundingClientRect().top ?? origin) - origin),
    height: item.offsetHeight,
  }));
  const tops = stacked(wanted, GAP, items.findIndex(item => item.dataset['fact'] === chosen));
  items.forEach((item, index) => (item.style.top = `${tops[index] ?? 0}px`));
  cards.style.minHeight = `${Math.max(0, ...tops.map((top, index) => top + (wanted[index]?.height ?? 0)))}px`;
}

/** Where each fact's words begin in the text. */
export function placesOf(root: ParentNode): ReadonlyMap<string, HTMLElement> {
  const places = new Map<string, HTMLElement>();
  for (const said of root.querySelectorAll<HTMLElement>('[data-facts]')) {
    for (const id of factsAt(said)) {
      if (!places.has(id)) {
        places.set(id, said);
      }
    }
  }
  return places;
}

/** The facts that the words under an element say. */
export function factsAt(element: Element | null): readonly string[] {
  const said = element?.closest<HTMLElement>('[data-facts]');
  return (said?.dataset['facts'] ?? '').split(' ').filter(id => id !== '');
}
