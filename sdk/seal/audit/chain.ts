import { AuditCheckpoint, AuditEvent } from '../../model/audit-event.ts';
import { z } from '../../model/schema.ts';
import { digestOf } from '../digest.ts';
import { canonicalJson } from '../canonical-json.ts';
import { canonicalBytes, isCanonical } from '../json-text.ts';
import { requireForm } from '../input.ts';

const Unplaced = z.omit(AuditEvent, { previous: true });
const Subject = AuditCheckpoint.shape.subject;

/** An event before it has a place in a chain. */
export type NewAuditEvent = Omit<AuditEvent, 'previous'>;

/** The head of a chain with no events yet. It follows from the subject, so that no chain can be passed off as that of another. */
export async function chainStart(subject: string): Promise<string> {
  requireForm(Subject, subject, { what: 'the subject' });
  return digestOf(canonicalBytes({ format: 'dual-impact-kit/audit-chain/1', subject }));
}

/**
 * Gives an event its place after `head`, and the head after it: the SHA-256 of the event in
 * canonical form. Throws `SealError` when the event is not in its form.
 */
export async function appendEvent(
  head: string,
  event: NewAuditEvent,
): Promise<{ event: AuditEvent; head: string }> {
  requireForm(Unplaced, event, { what: 'the event' });
  const placed = requireForm(AuditEvent, { ...event, previous: head }, { what: 'the event' });
  return { event: placed, head: await digestOf(canonicalBytes(placed)) };
}

/**
 * Why a chain does not hold, and at which entry, from 0.
 * - `not-an-event`: the entry is not in its form.
 * - `other-start`: the first entry does not begin the chain of this subject.
 * - `not-followed`: what stands after the entry was made to follow another. Either the entry was
 *   changed, or something that stood behind it was taken out, put in or moved.
 * - `other-head`: every entry follows, but they end elsewhere than at the head that was expected:
 *   the last was changed, or entries are missing from the end, or the whole is another chain.
 */
export type ChainFault = 'not-an-event' | 'other-start' | 'not-followed' | 'other-head';

/** Whole, with the digest of its last entry; or the first entry, from 0, that does not follow. */
export type ChainVerdict =
  { intact: true; head: string } | { intact: false; entry: number; reason: ChainFault };

/**
 * Checks the events of a subject from the first to the last. Give the `head` that a checkpoint
 * names: without it, a chain that was cut short, or written anew from some entry on, looks whole.
 * Everything before the entry named in the answer is as it was.
 */
export async function verifyChain(
  subject: string,
  events: readonly unknown[],
  head?: string,
): Promise<ChainVerdict> {
  requireForm(z.array(z.unknown()), events, { what: 'the chain' });
  let reached = await chainStart(subject);
  for (const [entry, each] of events.entries()) {
    const event = readEvent(each);
    if (event === undefined) return { intact: false, entry, reason: 'not-an-event' };
    if (event.previous !== reached) {
      return entry === 0
        ? { intact: false, entry, reason: 'other-start' }
        : { intact: false, entry: entry - 1, reason: 'not-followed' };
    }
    reached = await digestOf(canonicalBytes(event));
  }
  return head === undefined || head === reached
    ? { intact: true, head: reached }
    : { intact: false, entry: Math.max(events.length - 1, 0), reason: 'other-head' };
}

/** An event as it stands: one that its schema would tidy, a space at its end, is not what was written. */
function readEvent(value: unknown): AuditEvent | undefined {
  const event = AuditEvent.safeParse(value);
  return event.success && isCanonical(value, canonicalJson(event.data)) ? event.data : undefined;
}
