import type { Page, SerializedAXNode } from 'puppeteer-core';

/**
 * The names of the marks a page shows, in order. Marks are in closed shadow roots, so they are read
 * as assistive technology reads them.
 */
export async function marksIn(page: Page): Promise<string[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: true });
  return tree ? namesIn(tree).filter((name) => known.has(name)) : [];
}

/** Waits until the page shows exactly these marks. */
export async function waitForMarks(page: Page, expected: readonly string[]): Promise<string[]> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const marks = await marksIn(page);
    if (marks.join() === expected.join() || Date.now() > deadline) return marks;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const openPanelMark = 'Social Purchase Order: open the panel';

const known = new Set([
  openPanelMark,
  'Sealed and unchanged',
  'Changed since sealing',
  'No SPO in this bid',
  'Not checked',
  'SPO is for another bid',
]);

function namesIn({ role, name, children = [] }: SerializedAXNode): string[] {
  const own = role === 'button' && name !== undefined ? [name] : [];
  return [...own, ...children.flatMap(namesIn)];
}
