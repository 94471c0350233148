import { folded } from './fold.ts';
import { stacked, type Card } from './stack.ts';

const GAP = 4;

/** How tall a card is before one was seen. */
const USUAL_HEIGHT = 28;

/**
 * Lays the cards of facts beside the words that they stand for, where there is a margin; one under another where there is none.
 *
 * @param root where the sentences stand, the headline among them
 * @param text beside which there may be a margin
 * @param chosen the id of the fact whose card stands exactly beside its sentence; null for none
 * @return for each card the index of the one that is to be shown for it
 */
export function layMargin(root: ParentNode, text: HTMLElement, cards: HTMLElement, chosen: string | null): readonly number[] {
  const beside = cards.getBoundingClientRect().left >= text.getBoundingClientRect().right;
  cards.classList.toggle('beside', beside);
  const items = [...cards.children].filter(child => child instanceof HTMLElement);
  if (!beside) {
    items.forEach(item => (item.style.top = ''));
    cards.style.minHeight = '';
    return items.map((_, index) => index);
  }
  const origin = cards.getBoundingClientRect().top;
  const places = placesOf(root);
  const isChosen = (item: HTMLElement): boolean => item.dataset['fact'] === chosen;
  const wanted = items.map(item => Math.max(0, (places.get(item.dataset['fact'] ?? '')?.getBoundingClientRect().top ?? origin) - origin));
  const usual = items.find(item => !item.hidden && !isChosen(item))?.offsetHeight ?? USUAL_HEIGHT;
  place(cards, items.flatMap((item, index) => (item.hidden ? [] : { item, wanted: wanted[index] ?? 0, height: item.offsetHeight })), isChosen);
  return folded(wanted, usual + GAP, items.findIndex(isChosen));
}

function place(cards: HTMLElement, shown: readonly (Card & { readonly item: HTMLElement })[], isChosen: (item: HTMLElement) => boolean): void {
  const tops = stacked(shown, GAP, shown.findIndex(({ item }) => isChosen(item)));
  shown.forEach(({ item }, index) => (item.style.top = `${tops[index] ?? 0}px`));
  cards.style.minHeight = `${Math.max(0, ...tops.map((top, index) => top + (shown[index]?.height ?? 0)))}px`;
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
