import { html, nothing } from 'lit';
import { setParams } from '../app/place.ts';
import { t as common } from '../messages/common.ts';

/** Names that may have been meant, each a search. */
export function meant(names: readonly string[]): unknown {
  return names.length > 0
    ? html`<p class="row">
        <span>${common('find.didYouMean')}</span>
        ${names.map(name => html`<button class="plain suggestion" lang="zh-CN" @click=${() => setParams({ q: name })}>${name}</button>`)}
      </p>`
    : nothing;
}
