import { css, html, nothing } from 'lit';
import { EVENT_TYPES } from '../api/kinds.ts';
import { setParams } from '../app/place.ts';
import { icon } from '../design/icons.ts';
import '../elements/find.ts';
import { t as common } from '../messages/common.ts';
import type { FilterNamesQuery } from './dashboard.graphql.ts';
import { isNarrowed, type Selection } from './selection.ts';
import { t } from './texts.ts';

/** Styles of `filterBar`. */
export const filterStyles = css`
  .filters {
    display: grid;
    grid-template-columns: auto auto minmax(10rem, 1fr) minmax(10rem, 1fr);
    gap: var(--gap-3);
    align-items: end;
  }
  .filters .field {
    display: grid;
    gap: 2px;
    min-width: 0;
  }
  .filters .field input[type='date'] {
    min-height: 2.375rem;
  }
  .types {
    position: relative;
  }
  .types summary {
    display: inline-flex;
    align-items: center;
    min-height: 2.375rem;
    padding-inline: var(--gap-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-small);
    background: var(--surface);
    cursor: pointer;
    white-space: nowrap;
  }
  .types fieldset {
    position: absolute;
    z-index: 15;
    display: grid;
    grid-template-columns: repeat(2, max-content);
    gap: var(--gap-1) var(--gap-4);
    margin: 4px 0 0;
    padding: var(--gap-3) var(--gap-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shadow);
  }
  .types label {
    display: flex;
    gap: var(--gap-2);
  }
  .chips {
    margin-block-start: var(--gap-3);
  }
  @media (width <= 64rem) {
    .filters {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media (width <= 40rem) {
    .filters {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** Which events count: the choices, and what was chosen with a way to drop each. */
export function filterBar(selection: Selection, names: Names | null): unknown {
  const { from, to, types, under, topic } = selection;
  return html`<div class="filters" role="group" aria-label=${t('filters')}>
      <div class="field"><span class="soft small" id="period">${t('period')}</span>
        <span class="row"><input type="date" aria-label=${t('from')} .value=${from ?? ''} @change=${dated('from')} />–<input type="date" aria-label=${t('to')}
          .value=${to ?? ''} @change=${dated('to')} /></span></div>
      <div class="field"><span class="soft small">${t('type')}</span>
        <details class="types"><summary>${types.length === 0 ? t('types.all') : t('types.some', { count: types.length })}</summary>
          <fieldset><legend class="hidden-text">${t('type')}</legend>${EVENT_TYPES.map(
            type => html`<label><input type="checkbox" .checked=${types.includes(type)} @change=${() => toggle(selection, type)} />${common(`eventType.${type}`)}</label>`,
          )}</fieldset></details></div>
      <div class="field"><span class="soft small">${t('under')}</span>
        <ug-find .label=${t('under')} .types=${['UNION', 'OTHER_ORGANIZATION']} @ug-pick=${picked('under')}></ug-find></div>
      <div class="field"><span class="soft small">${t('topic')}</span>
        <ug-find .label=${t('topic')} .types=${['TOPIC']} @ug-pick=${picked('topic')}></ug-find></div>
    </div>
    ${isNarrowed(selection)
      ? html`<p class="row chips">
          ${from || to ? chip(`${from ?? '…'} – ${to ?? '…'}`, { from: null, to: null }) : nothing}
          ${types.map(type => chip(common(`eventType.${type}`), { types: types.filter(other => other !== type).join(',') }))}
          ${under ? chip(t('under.chip', { name: nameOf(under, names) }), { under: null }) : nothing}
          ${topic ? chip(t('topic.chip', { name: nameOf(topic, names) }), { topic: null }) : nothing}
          <button class="plain" @click=${() => setParams({ from: null, to: null, types: null, under: null, topic: null })}>${t('clear')}</button>
        </p>`
      : nothing}`;
}

function chip(words: string, changes: Readonly<Record<string, string | null>>): unknown {
  return html`<button aria-label="${common('remove')} ${words}" @click=${() => setParams(changes)}>${words}${icon('close')}</button>`;
}

/** What the ids of the address are called; null for those that no longer exist. A merged id has the name of what it was merged into. */
export type Names = ReadonlyMap<string, string | null>;

export function namesOf(ids: readonly string[], { nodes }: FilterNamesQuery): Names {
  return new Map(ids.map((id, index) => [id, nameIn(nodes[index])]));
}

function nameIn(node: FilterNamesQuery['nodes'][number] | undefined): string | null {
  return node && 'name' in node ? String(node.name) : null;
}

function nameOf(id: string, names: Names | null): string {
  return names === null ? '…' : (names.get(id) ?? `${id} (${common('gone')})`);
}

function toggle({ types }: Selection, type: Selection['types'][number]): void {
  const next = types.includes(type) ? types.filter(other => other !== type) : [...types, type];
  setParams({ types: next.join(',') });
}

function dated(name: 'from' | 'to'): (event: Event) => void {
  return event => setParams({ [name]: (event.target as HTMLInputElement).value || null });
}

function picked(name: 'under' | 'topic'): (event: HTMLElementEventMap['ug-pick']) => void {
  return event => {
    event.stopPropagation();
    setParams({ [name]: event.id });
  };
}
