/** The next button below the focus whose sentences are not shown, in its own root or those of elements within; focuses it. */
export function nextClosed(root: ParentNode): HTMLButtonElement | null {
  const all = [...root.querySelectorAll('*')].flatMap(element => [
    ...(element.matches('button.toggle') ? [element as HTMLButtonElement] : []),
    ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('button.toggle') ?? []),
  ]);
  const next = all.find(button => button.getAttribute('aria-expanded') === 'false') ?? null;
  next?.focus();
  return next;
}
