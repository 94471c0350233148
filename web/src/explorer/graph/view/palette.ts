import { ENTITY_TYPES } from '../../api/kinds.ts';
import type { EntityType } from '../../api/schema.ts';
import { color, entityToken } from '../../design/token.ts';

/** The colours of the canvas as they are now; taken anew when the theme changes. */
export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly paper: string;
  readonly surface: string;
  readonly line: string;
  readonly accent: string;
  readonly fill: Record<EntityType, string>;
  readonly stroke: Record<EntityType, string>;
}

export function currentPalette(): Palette {
  const each = (ending: string) =>
    Object.fromEntries(ENTITY_TYPES.map(type => [type, color(entityToken(type) + ending)])) as Record<EntityType, string>;
  return {
    ink: color('--ink'),
    inkSoft: color('--ink-soft'),
    paper: color('--paper'),
    surface: color('--surface'),
    line: color('--line-strong'),
    accent: color('--accent'),
    fill: each('-wash'),
    stroke: each(''),
  };
}
