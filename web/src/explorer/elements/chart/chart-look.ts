import { color } from '../../design/token.ts';

/** The colours and type of charts, from the tokens as they are now. */
export interface ChartLook {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly fill: string;
  readonly picked: string;
  readonly raised: string;
  readonly font: string;
  /** Whether bars may grow into place. */
  readonly moves: boolean;
}

export function chartLook(): ChartLook {
  const style = getComputedStyle(document.documentElement);
  return {
    ground: color('--surface'),
    ink: color('--ink'),
    soft: color('--ink-soft'),
    line: color('--line'),
    fill: color('--union'),
    picked: color('--accent'),
    raised: color('--raised'),
    font: style.getPropertyValue('--font'),
    moves: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}
