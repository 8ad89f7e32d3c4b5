/** The languages the kit speaks. Pages in any other language are answered in English. */
export type Language = 'en' | 'cy';

/**
 * The language an element is read in: that of the closest `lang`, looked for through the shadow
 * roots around it, because a page declares its language once and far away.
 */
export function languageOf(element: Element): Language {
  let from: Element | undefined = element;
  while (from) {
    const declared: Element | null = from.closest('[lang]');
    if (declared) return languageOfTag(declared.getAttribute('lang') ?? '');
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'en';
}

function languageOfTag(tag: string): Language {
  return tag.split('-', 1)[0]?.toLowerCase() === 'cy' ? 'cy' : 'en';
}
