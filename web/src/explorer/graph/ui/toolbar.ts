import { html, nothing } from 'lit';
import type { NeighborOrder } from '../../api/schema.ts';
import { icon, type IconName } from '../../design/icons.ts';
import '../../elements/copy-query.ts';
import '../../elements/find.ts';
import { t } from '../../messages/common.ts';
import { neighbourVariables } from '../data/graph-source.ts';
import { GraphNeighborsDocument } from '../graph.graphql.ts';
import type { GraphScreen } from '../graph-screen.ts';
import { LAYOUTS, type LayoutName } from '../model/graph-state.ts';
import type { GraphSession } from '../session/graph-session.ts';
import { g } from '../texts.ts';
import { EXPORTS, save, type ExportName } from './exporting.ts';

const ORDERS: readonly NeighborOrder[] = ['DEGREE', 'RECENCY', 'EVIDENCE'];

/** Which of the tools are on. */
export interface ToolsNow {
  readonly orderBy: NeighborOrder;
  readonly table: boolean;
  readonly legend: boolean;
  readonly lasso: boolean;
}

/** What can be done with the graph as a whole. */
export function toolbar(screen: GraphScreen, now: ToolsNow): unknown {
  const { session } = screen;
  return html`<div class="toolbar" role="toolbar" aria-label=${g('title')}>
    <ug-find ?hidden=${session.state.entities.size === 0} .label=${g('add')} .placeholder=${g('add')} .types=${['UNION', 'OTHER_ORGANIZATION', 'PERSON', 'EVENT', 'PLACE', 'TOPIC']}
      @ug-pick=${(event: HTMLElementEventMap['ug-pick']) => screen.add(event)}></ug-find>
    ${tool('undo', t('undo'), () => session.undo(), { disabled: !session.canUndo })}
    ${tool('redo', t('redo'), () => session.redo(), { disabled: !session.canRedo })}
    <label class="choice"><span class="hidden-text">${g('layout')}</span>
      <select @change=${(event: Event) => void screen.arrange((event.target as HTMLSelectElement).value as LayoutName)}>
        ${LAYOUTS.map(name => html`<option value=${name} ?selected=${session.state.layout === name}>${g(`layout.${name}`)}</option>`)}
      </select></label>
    <label class="choice"><span class="soft small order">${g('expand.order')}</span>
      <select aria-label=${g('expand.order')} @change=${(event: Event) => screen.order((event.target as HTMLSelectElement).value as NeighborOrder)}>
        ${ORDERS.map(order => html`<option value=${order} ?selected=${now.orderBy === order}>${g(`order.${order}`)}</option>`)}
      </select></label>
    ${tool('fit', g('fit'), () => screen.drawing.fit())}
    ${tool('lasso', g('lasso'), () => screen.toggleLasso(), { pressed: now.lasso })}
    ${tool('table', g('table'), () => screen.toggleTable(), { pressed: now.table })}
    ${tool('menu', g('legend'), () => screen.toggleLegend(), { pressed: now.legend })}
    <label class="choice"><span class="hidden-text">${t('export')}</span>
      <select class="export" .value=${''} ?disabled=${session.state.entities.size === 0} @change=${(event: Event) => exported(screen, event)}>
        <option value="">${t('export')}…</option>
        ${EXPORTS.map(name => html`<option value=${name}>${g(`export.${name}`)}</option>`)}
      </select></label>
    ${copyQuery(session, now.orderBy)}
  </div>`;
}

/** Behind the last expansion; before the first, what it would ask. */
function copyQuery(session: GraphSession, orderBy: NeighborOrder): unknown {
  const { lastExpansion: last, state: graph } = session;
  const center = last?.center ?? [...graph.roots][0];
  if (center === undefined) {
    return nothing;
  }
  const options = last?.options ?? { orderBy, relationTypes: null };
  return html`<ug-copy-query .query=${GraphNeighborsDocument} .variables=${neighbourVariables(center, [], options)}></ug-copy-query>`;
}

function exported({ session, drawing }: GraphScreen, event: Event): void {
  const choice = event.target as HTMLSelectElement;
  const name = choice.value as ExportName;
  choice.value = '';
  if (drawing.view !== null) {
    void save(name, session, drawing.view);
  }
}

function tool(name: IconName, words: string, run: () => void, more: { readonly disabled?: boolean; readonly pressed?: boolean } = {}): unknown {
  return html`<button title=${words} aria-label=${words} aria-pressed=${more.pressed ?? nothing} ?disabled=${more.disabled ?? false} @click=${run}>${icon(name)}</button>`;
}
