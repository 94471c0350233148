import { iconNode, type IconName } from '../../design/icons.ts';

/** The parts of an icon as SVG text. */
export function iconParts(name: IconName): string {
  return iconNode(name)
    .map(([tag, attributes]) => `<${tag} ${Object.entries(attributes).map(([key, value]) => `${key}="${value}"`).join(' ')}/>`)
    .join('');
}

/** An icon as an image that a canvas can draw. */
export function iconImage(name: IconName, stroke: string): string {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none"' +
    ` stroke="${stroke}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${iconParts(name)}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
