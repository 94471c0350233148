import { describe, expect, it } from 'vitest';
import { byName, linkQuery, ordered, type Group } from './link-queries.ts';
import { EventsAtVenueDocument, EventsOfDocument, OrganizedEventsDocument } from './links.graphql.ts';

describe('the links of an entity', () => {
  it('begin with what one asks of its sort first', () => {
    const groups: Group[] = [
      { type: 'ABOUT', direction: 'IN' },
      { type: 'PARTICIPATED_IN', direction: 'OUT' },
      { type: 'HOLDS_POSITION', direction: 'OUT' },
    ];
    expect(ordered('PERSON', groups).map(({ type }) => type)).toEqual(['HOLDS_POSITION', 'PARTICIPATED_IN', 'ABOUT']);
  });

  it('come newest first where they lead to events', () => {
    expect(linkQuery('UNION', { type: 'ORGANIZED', direction: 'OUT' })).toBe(OrganizedEventsDocument);
    expect(linkQuery('PLACE', { type: 'HELD_AT', direction: 'IN' })).toBe(EventsOfDocument);
    expect(linkQuery('UNION', { type: 'HELD_AT', direction: 'IN' })).toBe(EventsAtVenueDocument);
  });

  it('come by name otherwise', () => {
    expect(byName(linkQuery('EVENT', { type: 'ORGANIZED', direction: 'IN' }))).toBe(true);
    expect(byName(linkQuery('UNION', { type: 'SUBORDINATE_TO', direction: 'IN' }))).toBe(true);
  });
});
