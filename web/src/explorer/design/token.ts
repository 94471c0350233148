/** The value of a colour token as it is now, such as rgb(31, 79, 163): for what is drawn without CSS (canvas, charts). */
export function color(token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/** The token of a sort of entity: `UNION` has `--union`. */
export function entityToken(type: string): string {
  return `--${type.toLowerCase().replaceAll('_', '-')}`;
}
