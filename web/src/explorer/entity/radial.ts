/** Where a neighbour stands around the middle, and on which side its name has room. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
}

/** Half the angle, in radians, that each side spans. */
const SPREAD = (75 / 180) * Math.PI;

/**
 * Spreads neighbours over two arcs, left and right of (0, 0), so that each has a height of its own on its side and names never meet. The order runs
 * down the right side, then down the left.
 *
 * @param radius of the ellipse, across and down
 */
export function radial(count: number, radius: { readonly x: number; readonly y: number }): readonly Spot[] {
  const right = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, index) => {
    const onRight = index < right;
    const place = onRight ? index : index - right;
    const places = onRight ? right : count - right;
    const angle = places === 1 ? 0 : -SPREAD + (2 * SPREAD * place) / (places - 1);
    return { x: Math.cos(angle) * radius.x * (onRight ? 1 : -1), y: Math.sin(angle) * radius.y, side: onRight ? 'right' : 'left' };
  });
}
