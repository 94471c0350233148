import { entityHref } from '../app/place.ts';
import type { ChartData } from '../elements/chart/chart-data.ts';
import { t as common } from '../messages/common.ts';
import type { ByRegionQuery, ByTypeQuery, TopUnionsQuery, TrendQuery } from './dashboard.graphql.ts';
import { eventsHref, type Selection } from './selection.ts';
import { t } from './texts.ts';

/** Regions that are drawn; the table has all. */
export const DRAWN = 12;

/** How many of the most active are shown; one more is asked for to know whether there are more. */
export const TOP = 10;

type StatsRow = Pick<ByTypeQuery['eventStats'][number], 'count' | 'organizations' | 'people' | 'articles'>;

export function trendChart({ timeline }: TrendQuery, selection: Selection): ChartData {
  return {
    kind: 'columns',
    labelHead: t(`interval.${selection.interval}`),
    valueHead: t('events'),
    bars: timeline.buckets.map(({ label, start, end, count }) => ({
      label,
      value: count,
      href: count > 0 ? eventsHref(selection, { from: start, to: end }) : null,
    })),
  };
}

export function typeChart({ eventStats }: ByTypeQuery, selection: Selection): ChartData {
  return {
    ...statsHeads(t('type')),
    bars: eventStats.map(row => ({
      label: row.type ? common(`eventType.${row.type}`) : common('unknown'),
      value: row.count,
      href: row.type ? eventsHref(selection, { types: [row.type] }) : null,
      extra: counts(row),
    })),
  };
}

/** Events of unknown region stand last, and only in the table: their bar would say how much is not known, not where. */
export function regionChart({ eventStats }: ByRegionQuery, selection: Selection): ChartData {
  const known = eventStats.filter(({ region }) => region !== null);
  const unknown = eventStats.filter(({ region }) => region === null);
  return {
    ...statsHeads(t('region')),
    drawn: Math.min(known.length, DRAWN),
    bars: [...known, ...unknown].map(row => ({
      label: row.region ?? t('region.unknown'),
      isName: row.region !== null,
      value: row.count,
      href: row.regionId ? eventsHref(selection, { under: row.regionId }) : null,
      extra: counts(row),
    })),
  };
}

export function unknownRegions({ eventStats }: ByRegionQuery): number {
  return eventStats.find(({ region }) => region === null)?.count ?? 0;
}

export function topChart({ topEntities }: TopUnionsQuery, head: string): ChartData {
  return {
    kind: 'bars',
    labelHead: head,
    valueHead: t('events'),
    bars: topEntities.slice(0, TOP).map(({ id, name, value }) => ({ label: name, isName: true, value, href: entityHref(id) })),
  };
}

function statsHeads(labelHead: string): Omit<ChartData, 'bars'> {
  return { kind: 'bars', labelHead, valueHead: t('events'), extraHeads: [t('organizations'), t('people'), t('articles')] };
}

function counts({ organizations, people, articles }: StatsRow): readonly number[] {
  return [organizations, people, articles];
}
