import type { ReadingNotes } from './reading-report.ts';

/** Why a feed, or a page of one, cannot be used at all. */
export type FeedFault =
  'not-json' | 'html' | 'empty' | 'not-open-referral' | 'no-answer' | 'refused' | 'too-large';

export interface FaultyFeed {
  readonly ok: false;
  readonly fault: FeedFault;
  /** What happened and what to do next, in one or two sentences. */
  readonly message: string;
}

export const faultMessages: Readonly<Record<FeedFault, string>> = {
  'not-json':
    'What was read is not JSON, or it stops part of the way through. Ask the directory for the address of its Open Referral UK services feed.',
  html: 'The address answered with a web page, not JSON. Give the address of the feed itself, which often ends in /services.',
  empty: 'There was nothing to read. Check the address or the file.',
  'not-open-referral':
    'This is JSON, but it holds no Open Referral UK services. Give the address of the list of services, which often ends in /services.',
  'no-answer': 'The address did not answer. Check it, and try again later.',
  refused:
    'The address answered, but did not give the feed. Check it, or ask the directory whether the feed is open to everyone.',
  'too-large': 'The feed is larger than can be read at once. Nothing was changed.',
};

export const faulty = (fault: FeedFault): FaultyFeed => ({
  ok: false,
  fault,
  message: faultMessages[fault],
});

/** Parses the text of a feed, mending what JSON does not allow and real feeds nevertheless hold. */
export function parseFeedText(
  text: string,
  notes: ReadingNotes,
): { readonly ok: true; readonly json: unknown } | FaultyFeed {
  const body = text.replace(/^\ufeff/u, '').trim();
  if (body === '') return faulty('empty');
  if (body.startsWith('<')) return faulty('html');
  const json = parsed(body) ?? parsedAfterMending(body, notes);
  return json ? { ok: true, json: json.value } : faulty('not-json');
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function parsedAfterMending(text: string, notes: ReadingNotes): { value: unknown } | undefined {
  const { mended, count } = escapeControls(text);
  if (count === 0) return undefined;
  const json = parsed(mended);
  if (json) notes.add('feed', 'control-characters', 'repaired', undefined, count);
  return json;
}

/** A string of JSON, to its closing quote or to the end of the text. */
const strings = /"(?:[^"\\]|\\.)*/gsu;
// eslint-disable-next-line no-control-regex -- controls are what this looks for
const controls = /[\u0000-\u001f]/gu;

function escapeControls(text: string): { mended: string; count: number } {
  let count = 0;
  const mended = text.replace(strings, (string) =>
    string.replace(controls, (control) => {
      count += 1;
      return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
    }),
  );
  return { mended, count };
}
