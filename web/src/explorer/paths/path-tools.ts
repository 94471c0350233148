import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { EntityNameFragment } from '../api/evidence.graphql.ts';
import { graphHref } from '../app/place.ts';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import '../elements/copy-query.ts';
import { CSV_TYPE } from '../elements/csv.ts';
import { Localized } from '../elements/localized.ts';
import { saveFile } from '../elements/save-file.ts';
import '../elements/save-view.ts';
import { groupCsv, groupReport, type SharedFound } from './group-export.ts';
import { pathsCsv, pathsReport, type Found } from './path-export.ts';
import { GroupDocument, PathsDocument } from './paths.graphql.ts';
import { groupVariables, pathVariables, targets, type Question } from './question.ts';
import { t } from './texts.ts';
import { pathsToEach, variablesToEach } from './to-each.ts';

/** What can be done with the answer: the query behind it, files of it with its sentences, all of it in the graph, keeping the view. */
@customElement('ug-path-tools')
export class PathTools extends Localized {
  static override styles = [
    base,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2);
      }
    `,
  ];

  @property({ attribute: false }) question!: Question;
  @property({ attribute: false }) found: readonly Found[] = [];
  @property({ attribute: false }) shared: SharedFound | null = null;
  @property({ attribute: false }) known: ReadonlyMap<string, EntityNameFragment> = new Map();

  override render(): unknown {
    const { question, found, shared } = this;
    const isGroup = question.mode === 'group';
    const nothingYet = isGroup ? shared === null : found.length === 0;
    const file = (name: string, words: string, save: () => void): unknown =>
      html`<button ?disabled=${nothingYet} title=${name} @click=${save}>${icon('download')}${words}</button>`;
    return html`<div>
      ${copyQuery(question)}
      ${file('paths.json', t('export.json'), () => saveFile('paths.json', JSON.stringify(shared ?? found, null, 2), 'application/json'))}
      ${file('paths.csv', t('export.csv'), () => saveFile('paths.csv', shared ? groupCsv(shared) : pathsCsv(found), CSV_TYPE))}
      ${file('paths.md', t('export.md'), () =>
        saveFile('paths.md', shared ? groupReport(shared, location.href) : pathsReport(found, location.href), 'text/markdown;charset=utf-8'),
      )}
      ${this.#openAll()}
      <ug-save-view .name=${this.#viewName()}></ug-save-view>
    </div>`;
  }

  #openAll(): unknown {
    const ids = [...new Set(this.found.flatMap(({ paths }) => paths.flatMap(({ nodes }) => nodes.map(({ id }) => id))))];
    return ids.length > 0 ? html`<a class="button" href=${graphHref(ids)}>${icon('graph')}${t('openAll')}</a>` : nothing;
  }

  #viewName(): string {
    const { mode, from, members } = this.question;
    const nameOf = (id: string): string => this.known.get(id)?.name ?? id;
    return mode === 'group' ? members.map(nameOf).join(' · ') : t('view.name', { from: nameOf(from), to: targets(this.question).map(nameOf).join(' · ') });
  }
}

/** Behind the view: for several ends one query that asks for all of them. */
function copyQuery(question: Question): unknown {
  const ends = targets(question);
  const [query, variables] =
    question.mode === 'group'
      ? [GroupDocument, groupVariables(question)]
      : ends.length > 1
        ? [pathsToEach(ends), variablesToEach(question, ends)]
        : [PathsDocument, pathVariables(question, ends[0] ?? '')];
  return html`<ug-copy-query .query=${query} .variables=${variables}></ug-copy-query>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-path-tools': PathTools;
  }
}
