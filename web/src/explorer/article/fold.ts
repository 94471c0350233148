/**
 * Which card stands for each: itself, or where a line of the text says more than fits beside it, the last one that fits. So no card stands far from
 * its words, however much an article says.
 *
 * @param wanted where each card wants to stand, from the top, in the order of the text
 * @param step how much room a card takes
 * @param open a card whose line shows all it says; -1 for none
 * @return for each card the index of the card that is shown for it
 */
export function folded(wanted: readonly number[], step: number, open: number): readonly number[] {
  return linesOf(wanted, step).flatMap(({ first, after, room }) => {
    const count = after - first;
    const fits = open >= first && open < after ? count : Math.max(1, Math.floor(room / step));
    return Array.from({ length: count }, (_, index) => first + Math.min(index, fits - 1));
  });
}

interface Line {
  readonly first: number;
  /** The card after its last. */
  readonly after: number;
  /** Up to the next line that says something. */
  readonly room: number;
}

/** Cards that want to stand nearer to one another than one takes are of one line. */
function linesOf(wanted: readonly number[], step: number): readonly Line[] {
  const firsts: number[] = [];
  wanted.forEach((top, index) => {
    if (index === 0 || top >= (wanted[firsts.at(-1) ?? 0] ?? 0) + step) {
      firsts.push(index);
    }
  });
  return firsts.map((first, index) => {
    const after = firsts[index + 1] ?? wanted.length;
    return { first, after, room: (wanted[after] ?? Infinity) - (wanted[first] ?? 0) };
  });
}
