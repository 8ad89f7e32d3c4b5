/**
 * The badge is built node by node, without Lit and without markup in strings: alone on a page it
 * then weighs half of what it would (4 kB against 10 kB, brotli), and outside text stays text.
 */
export type Child = Node | string;

/** An HTML element with attributes and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return filled(document.createElement(tag), attributes, children);
}

/** An SVG element with attributes and children. */
export function drawing<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function filled<Filled extends Element>(
  made: Filled,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly Child[],
): Filled {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}
