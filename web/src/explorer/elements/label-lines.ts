/** Widest line of a label in full-width characters. */
const WIDEST = 11;
const MOST_LINES = 2;

/** Breaks a name into at most two lines, about equally long where that breaks no word; the rest is left out with an ellipsis. */
export function labelLines(text: string): string[] {
  const letters = [...text];
  const width = widthOf(letters);
  if (width <= WIDEST) {
    return [text];
  }
  // Words make lines uneven anyway, and need the room.
  const target = text.includes(' ') ? WIDEST : Math.min(WIDEST, Math.ceil(width / MOST_LINES));
  const first = take(letters, target);
  const rest = letters.slice(first.length);
  const second = take(rest, WIDEST);
  const whole = second.length === rest.length;
  return [first.join('').trim(), (whole ? second : [...take(rest, WIDEST - 1), '…']).join('').trim()];
}

/** Latin words are not broken when they fit into the line. */
function take(letters: readonly string[], width: number): string[] {
  let used = 0;
  const taken: string[] = [];
  for (const letter of letters) {
    used += widthOf([letter]);
    if (used > width + 0.01) {
      break;
    }
    taken.push(letter);
  }
  const next = letters[taken.length];
  const space = taken.lastIndexOf(' ');
  return next !== undefined && isLatin(next) && isLatin(taken.at(-1) ?? '') && space > 0 ? taken.slice(0, space + 1) : taken;
}

function isLatin(letter: string): boolean {
  return /[\p{Script=Latin}\d]/u.test(letter);
}

/** About how wide letters are, in full-width characters. */
export function widthOf(letters: readonly string[]): number {
  return letters.reduce((sum, letter) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u.test(letter) ? 1 : 0.55), 0);
}
