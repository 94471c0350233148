import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../model/graph-state.ts';
import type { GraphGestures } from './graph-view.ts';

const NARROW = 700;

/**
 * Turns what the pointer does on the canvas into gestures.
 *
 * @param point told what the pointer is over; null for nothing
 */
export function listen(cy: Core, gestures: GraphGestures, point: (key: string | null) => void): void {
  cy.on('tap', event => isNarrow(cy) || tapped(event, gestures));
  cy.on('onetap', event => isNarrow(cy) && tapped(event, gestures));
  cy.on('dbltap', 'node', event => {
    gestures.select([keyOf(event)!], false);
    gestures.expand(keyOf(event)!);
  });
  cy.on('cxttap', event => gestures.menu(keyOf(event), pageOf(event)));
  cy.on('taphold', 'node', event => gestures.menu(keyOf(event), pageOf(event)));
  cy.on('dragfreeon', 'node', event => gestures.dragged(new Map([[keyOf(event)!, { ...event.target.position() }]])));
  cy.on('mouseover', 'node, edge', event => point(keyOf(event)));
  cy.on('mouseout', 'node, edge', () => point(null));
}

/** Selects the nodes inside a lasso. */
export function selectInside(cy: Core, gestures: GraphGestures, isInside: (point: Point) => boolean): void {
  const inside = cy.nodes().filter(node => node.data('kind') !== 'more' && isInside(node.position()));
  gestures.select(inside.map(node => node.id()), false);
}

/** On a phone a selection opens a panel where the second tap of two would land: so it waits until there is none. */
function isNarrow(cy: Core): boolean {
  return cy.width() < NARROW;
}

function tapped(event: EventObject, gestures: GraphGestures): void {
  const key = keyOf(event);
  const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
  gestures.select(key === null ? [] : [key], shiftKey || ctrlKey || metaKey);
}

function keyOf(event: EventObject): string | null {
  return event.target === event.cy ? null : (event.target.id() as string);
}

function pageOf(event: EventObject): Point {
  const { left, top } = event.cy.container()!.getBoundingClientRect();
  return { x: event.renderedPosition.x + left, y: event.renderedPosition.y + top };
}
