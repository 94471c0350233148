import { ask } from '../api/ask.ts';
import type { EventFilter } from '../api/schema.ts';
import { csv } from '../elements/csv.ts';
import type { EventRow } from './event-words.ts';
import { EventRowsDocument } from './timeline.graphql.ts';

const PAGE = 100;
/** What one file holds at most; the button says so when there are more. */
export const MOST_EXPORTED = 2000;

const COLUMNS = [
  'id', 'event', 'type', 'start', 'precision', 'end', 'dateText', 'beganBy', 'organizers', 'sentence', 'quote', 'article', 'publishedOn', 'publication',
] as const;

/** The events of a file, and how many there are. */
export interface Exported {
  readonly rows: readonly EventRow[];
  readonly total: number;
}

/** All events that a filter lets through, page by page, up to what one file holds. */
export async function allEvents(filter: EventFilter, signal?: AbortSignal): Promise<Exported> {
  const rows: EventRow[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const { events }: { events: { totalCount: number; nodes: readonly EventRow[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } = (
      await ask(EventRowsDocument, { filter, first: PAGE, after }, signal)
    ).data;
    rows.push(...events.nodes);
    total = events.totalCount;
    after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;
  } while (after !== null && rows.length < MOST_EXPORTED);
  return { rows, total };
}

/** A row for each event, with the sentence that describes it best. The last row says what was left out. */
export function eventsCsv({ rows, total }: Exported): string {
  return csv(COLUMNS, [
    ...rows.map(row => {
      const [said] = row.evidence;
      return [
        row.id, row.name, row.eventType, row.start?.value, row.start?.precision, row.end?.value, row.dateText, row.beganBy,
        row.organizers.nodes.map(({ name }) => name).join('; '), said?.sentence, said?.quote, said?.article.headline, said?.article.publishedOn,
        said?.article.publication,
      ];
    }),
    ...(rows.length < total ? [[`# events: ${rows.length} of ${total}`]] : []),
  ]);
}
