import { ENTITY_TYPES, RELATION_TYPES } from '../../api/kinds.ts';
import { NO_FILTER, type Filter } from '../model/filter.ts';

/** A filter as parameters of the address; what is as usual is left out. */
export function filterParams(filter: Filter): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | number | null | undefined) => value && params.set(name, String(value));
  put('without', [...filter.withoutTypes, ...filter.withoutRelations].join(','));
  put('confidence', filter.minConfidence);
  put('degree', filter.minDegree);
  put('from', filter.during?.from);
  put('to', filter.during?.to);
  put('filter', filter.mode === NO_FILTER.mode ? null : filter.mode);
  return params;
}

export function filterOf(params: URLSearchParams): Filter {
  const without = new Set((params.get('without') ?? '').split(','));
  const from = dateOf(params.get('from'));
  const to = dateOf(params.get('to'));
  return {
    withoutTypes: new Set(ENTITY_TYPES.filter(type => without.has(type))),
    withoutRelations: new Set(RELATION_TYPES.filter(type => without.has(type))),
    minConfidence: numberOf(params.get('confidence')),
    minDegree: numberOf(params.get('degree')),
    during: from === null && to === null ? null : { from, to },
    mode: params.get('filter') === 'hide' ? 'hide' : 'fade',
  };
}

function numberOf(text: string | null): number {
  const value = Number(text ?? 0);
  return Number.isFinite(value) && value > 0 ? value : 0;
}

function dateOf(text: string | null): string | null {
  return text !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) ? text : null;
}
