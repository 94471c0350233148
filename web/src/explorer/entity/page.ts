import type { EntityPageQuery } from './entity.graphql.ts';

/** What the page is about, as answered. */
export type PageNode = NonNullable<EntityPageQuery['node']>;

export type PageEntity = Exclude<PageNode, { headline: string }>;

export type PageEvent = Extract<PageEntity, { theme: string | null }>;

/** A statement that describes the entity, with the name that it gives. */
export type Description = PageEntity['evidence'][number];

export function isEntity(node: PageNode): node is PageEntity {
  return 'name' in node;
}

export function isEvent(entity: PageEntity): entity is PageEvent {
  return 'theme' in entity;
}
