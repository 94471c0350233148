import { css, html, type TemplateResult } from 'lit';
import type { EntityType } from '../api/schema.ts';
import { icon } from '../design/icons.ts';

/** Styles of chips; with `entityStyles` they have the colours of what they name. */
export const chipStyles = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-height: 1.9rem;
    padding-inline: 0.6em 0.1em;
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--surface);
    font-size: var(--size-small);
  }
  .chip > .icon {
    color: var(--kind, var(--ink-soft));
  }
  .chip button {
    min-height: 1.6rem;
    padding: 0 0.35em;
    border: none;
    border-radius: 1rem;
    background: none;
  }
  .chip button:hover {
    background: var(--sunken);
  }
  .toggles {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-1);
    border: none;
    margin: 0;
    padding: 0;
  }
  .toggles button {
    min-height: 1.9rem;
    border-radius: 1rem;
  }
`;

/** A chosen thing, with a button that takes it away. */
export function removableChip(chosen: { readonly name: string; readonly type?: EntityType }, removes: string, remove: () => void): TemplateResult {
  return html`<span class="chip ${chosen.type ?? ''}">${chosen.type ? icon(chosen.type) : ''}<span lang="zh-CN">${chosen.name}</span>
    <button aria-label=${removes} title=${removes} @click=${remove}>${icon('close')}</button></span>`;
}

/** Buttons to choose any of some values, as the members of a list. */
export function toggles<Value extends string>(
  label: string,
  values: readonly Value[],
  chosen: readonly Value[],
  words: (value: Value) => string,
  choose: (values: readonly Value[]) => void,
): TemplateResult {
  const flip = (value: Value): void => choose(chosen.includes(value) ? chosen.filter(other => other !== value) : values.filter(one => one === value || chosen.includes(one)));
  return html`<div class="toggles" role="group" aria-label=${label}>
    ${values.map(value => html`<button aria-pressed=${chosen.includes(value)} @click=${() => flip(value)}>${words(value)}</button>`)}
  </div>`;
}

/** Buttons to choose one of some values. */
export function choices<Value extends string | number>(
  label: string,
  values: readonly Value[],
  chosen: Value,
  words: (value: Value) => string,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<div class="toggles" role="group" aria-label=${label}>
    ${values.map(value => html`<button aria-pressed=${value === chosen} @click=${() => choose(value)}>${words(value)}</button>`)}
  </div>`;
}
