import { currentPlace, listParam, setParams } from '../app/place.ts';

/** Which hops show their sentences, as keys such as `0.1.2`: first end, first path, second hop. The address remembers them. */
export function openHops(): ReadonlySet<string> {
  return new Set(listParam(currentPlace().params, 'open'));
}

/** Opens those that are closed; closes all when all of them are open. */
export function toggleHops(keys: readonly string[]): void {
  const open = openHops();
  const all = keys.every(key => open.has(key));
  const next = all ? [...open].filter(key => !keys.includes(key)) : [...new Set([...open, ...keys])];
  setParams({ open: next.join(',') }, { replace: true });
}
