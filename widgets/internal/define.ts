/**
 * Registers an element unless its tag is taken. Two copies of the kit on one page are common, and
 * a second `define` throws, which would stop every element after it. The first copy wins.
 */
export function define(tag: `dicm-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
