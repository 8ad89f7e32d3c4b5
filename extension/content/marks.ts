import type { BidPlace, Portal } from '../portals/schema.ts';
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
  /** Puts the marks where they belong now and nowhere else. Harmless to call again. */
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
    // Many pages set their font on headings and cells, not on what lies around them.
    mark.host.style.fontFamily = getComputedStyle(place).fontFamily;
    mounted.set(place, mark);
    return mark;
  };

  const placeQuestion = (): Element[] => {
    const anchor = portal.answerPlace(page);
    if (!anchor) return [];
    const mark = markIn(anchor);
    mark.show(supplierLook);
    if (mark.host.previousSibling !== anchor) anchor.after(mark.host);
    return [anchor];
  };

  const placeBid = (key: string, { row, cell }: BidPlace): boolean => {
    const finding = findings.get(key);
    // A page may put another bidder's name into a row after it was checked.
    const holds = finding?.text === textOf(row);
    const mark = markIn(cell);
    mark.show(markLooks[holds ? finding.mark : 'not-checked']);
    if (mark.host.parentNode !== cell) cell.append(mark.host);
    return holds;
  };

  const removeAllBut = (places: ReadonlySet<Element>) => {
    for (const [place, { host }] of mounted) {
      if (places.has(place)) continue;
      host.remove();
      mounted.delete(place);
    }
  };

  const place = (): string[] => {
    const bids = [...portal.bidPlaces(page)];
    const shown = bids.filter(([key, where]) => placeBid(key, where)).map(([key]) => key);
    removeAllBut(new Set([...placeQuestion(), ...bids.map(([, { cell }]) => cell)]));
    return shown;
  };

  signal.addEventListener('abort', () => removeAllBut(new Set()));
  return {
    place,
    say(found) {
      findings = new Map(found.map((finding) => [finding.key, finding]));
      return place();
    },
  };
}
