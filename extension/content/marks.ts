import type { Portal } from '../portals/schema.ts';
import { textOf } from '../portals/text.ts';
import { markLooks, supplierLook } from '../shared/mark-look.ts';
import type { Mark } from '../shared/mark.ts';
import { markElement, type MarkElement } from './mark-element.ts';

/** What the panel found of a bid, and the text of the row it was found for. */
interface Finding {
  readonly key: string;
  readonly text: string;
  readonly mark: Mark;
}

export interface PageMarks {
  /** Puts the marks where they belong now. Harmless to call again. */
  place(): void;
  /** Takes over what the panel found; gives the keys of the rows that show it. */
  say(findings: readonly Finding[]): string[];
}

/** The marks of one page: beside the question, and beside each bid. They go when the signal aborts. */
export function pageMarks(
  page: Document,
  portal: Portal,
  askForPanel: () => Promise<boolean>,
  signal: AbortSignal,
): PageMarks {
  const mounted = new Map<Element, MarkElement>();
  let findings: ReadonlyMap<string, Finding> = new Map();

  const markIn = (place: Element): MarkElement => {
    const present = mounted.get(place);
    if (present) return present;
    const mark = markElement(page, askForPanel);
    mounted.set(place, mark);
    return mark;
  };

  const placeBids = () => {
    const shown: string[] = [];
    for (const [key, { row, cell }] of portal.bidPlaces(page)) {
      const finding = findings.get(key);
      // A page may put another bidder's name into a row after it was checked.
      const holds = finding?.text === textOf(row);
      const mark = markIn(cell);
      mark.show(markLooks[holds ? finding.mark : 'not-checked']);
      if (mark.host.parentNode !== cell) cell.append(mark.host);
      if (holds) shown.push(key);
    }
    return shown;
  };

  const placeQuestion = () => {
    const anchor = portal.answerPlace(page);
    if (!anchor) return;
    const mark = markIn(anchor);
    mark.show(supplierLook);
    if (mark.host.previousSibling !== anchor) anchor.after(mark.host);
  };

  const dropStale = () => {
    for (const [place, { host }] of mounted) {
      if (place.isConnected) continue;
      host.remove();
      mounted.delete(place);
    }
  };

  signal.addEventListener('abort', () => {
    for (const { host } of mounted.values()) host.remove();
    mounted.clear();
  });

  return {
    place() {
      dropStale();
      placeQuestion();
      placeBids();
    },
    say(found) {
      findings = new Map(found.map((finding) => [finding.key, finding]));
      return placeBids();
    },
  };
}
