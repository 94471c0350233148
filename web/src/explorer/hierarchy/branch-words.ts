import { html, nothing } from 'lit';
import { isCommonKey, t as common } from '../messages/common.ts';
import { isSaid, type Branch } from './branch.ts';
import { t } from './texts.ts';

/** Whether an article says that it stands there, or it follows from the divisions. */
export function source({ edge }: Branch): unknown {
  if (!edge?.evidence) {
    return nothing;
  }
  const said = isSaid({ evidence: edge.evidence });
  return html`<small class="tag ${said ? 'said' : 'derived'}" title=${t(said ? 'said.hint' : 'derived.hint')}>${t(said ? 'said' : 'derived')}</small>`;
}

/** At which level an organisation stands, in words. */
export function levelWords(level: string): string {
  const key = `level.${level}`;
  return isCommonKey(key) ? common(key) : level;
}
