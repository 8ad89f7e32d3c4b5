/** The text of a node as a person reads it: runs of space folded into one. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

/** The text that stands in an element itself, without tags and links inside it. */
export function ownTextOf(element: Element | null | undefined): string {
  const own = Array.from(element?.childNodes ?? []).filter(({ nodeType }) => nodeType === 3);
  return own.map(textOf).filter(Boolean).join(' ');
}
