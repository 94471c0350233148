import { currentPlace, setParams } from './place.ts';

/**
 * How many pages of a list are shown, which the address keeps: `pages=k3f9~3,…`. A list is known by what it asks for, so that of another question
 * begins with its first page.
 */
export function pagesShown(list: string): number {
  return pagesIn(currentPlace().params.get('pages') ?? '').get(list) ?? 1;
}

/** Keeps it, without a step back for each page. */
export function keepPages(list: string, pages: number): void {
  const all = new Map(pagesIn(currentPlace().params.get('pages') ?? '')).set(list, pages);
  setParams({ pages: [...all].filter(([, count]) => count > 1).map(([name, count]) => `${name}~${count}`).join(',') }, { replace: true });
}

/** Lists whose pages are not kept any more: those of a question that is no longer asked. */
export function forgetPages(list: string): void {
  if (pagesShown(list) > 1) {
    keepPages(list, 1);
  }
}

/** A short name for what a list asks for. */
export function listName(asked: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < asked.length; index++) {
    hash = Math.imul(hash ^ asked.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** More pages than this are not loaded again. */
const MOST_PAGES = 50;

export function pagesIn(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(',').flatMap(item => {
      const [name = '', pages = ''] = item.split('~');
      return /^\d+$/.test(pages) ? [[name, Math.min(MOST_PAGES, Math.max(1, Number(pages)))] as const] : [];
    }),
  );
}
