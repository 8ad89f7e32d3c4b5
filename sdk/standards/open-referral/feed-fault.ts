import type { JsonFault } from '../reading/json-text.ts';
import { unnamedSource } from '../reading/source.ts';

/** Why a feed, or a page of one, cannot be used at all. */
export type FeedFault =
  JsonFault | 'not-open-referral' | 'no-source' | 'no-answer' | 'refused' | 'too-large';

/** A feed that cannot be used. Nothing of it was kept. */
export interface FaultyFeed {
  readonly ok: false;
  readonly fault: FeedFault;
  /** What happened and what to do next, in one or two sentences. */
  readonly message: string;
}

/** What happened and what to do next, for each fault: one or two sentences for a person. */
export const faultMessages: Readonly<Record<FeedFault, string>> = {
  'not-json':
    'What was read is not JSON, or it stops part of the way through. Ask the directory for the address of its Open Referral UK services feed.',
  html: 'The address answered with a web page, not JSON. Give the address of the feed itself, which often ends in /services.',
  empty: 'There was nothing to read. Check the address or the file.',
  'not-open-referral':
    'This is JSON, but it holds no Open Referral UK services. Give the address of the list of services, which often ends in /services.',
  'no-source': `${unnamedSource} Give the day of reading too, such as 2026-11-22.`,
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
