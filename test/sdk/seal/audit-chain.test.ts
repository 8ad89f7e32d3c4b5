import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { AuditEvent } from '../../../sdk/model/audit-event.ts';
import {
  appendEvent,
  canonicalJson,
  chainStart,
  createSigningKey,
  digestOf,
  SealError,
  signCheckpoint,
  verifyChain,
  verifyCheckpoint,
  type NewAuditEvent,
} from '../../../sdk/seal/index.ts';
import { issuer } from './sample-seal.ts';

const subject = 'SPO-20261122-7F3A91C2';
const states = ['draft', 'asked', 'agreed', 'sealed', 'delivering'];

const eventAt = (index: number): NewAuditEvent => ({
  at: `2026-11-22T09:${String(index).padStart(2, '0')}:00Z`,
  actor: { role: 'bid-lead', organisationId: 'harrow-and-pike' },
  action: 'change',
  ...(index > 0 && { from: states[(index - 1) % states.length] }),
  to: states[index % states.length] ?? 'draft',
});

async function chainOf(length: number): Promise<{ events: AuditEvent[]; head: string }> {
  let head = await chainStart(subject);
  const events: AuditEvent[] = [];
  for (let index = 0; index < length; index += 1) {
    const placed = await appendEvent(head, eventAt(index));
    events.push(placed.event);
    head = placed.head;
  }
  return { events, head };
}

const { events, head } = await chainOf(12);
const look = async (entries: readonly unknown[], expected?: string) => {
  const verdict = await verifyChain(subject, entries, expected);
  return verdict.intact ? 'intact' : `${verdict.reason} at ${String(verdict.entry)}`;
};

describe('a chain of events', () => {
  test('holds from the first to the last, and gives its head', async () => {
    assert.deepEqual(await verifyChain(subject, events, head), { intact: true, head });
    assert.deepEqual(await verifyChain(subject, events), { intact: true, head });
    assert.deepEqual(await verifyChain(subject, []), {
      intact: true,
      head: await chainStart(subject),
    });
  });

  test('can be followed by hand: each head is the SHA-256 of the event before', async () => {
    const last = events.at(-1);
    assert.equal(await digestOf(new TextEncoder().encode(canonicalJson(last))), head);
    assert.equal(
      await chainStart(subject),
      await digestOf(
        new TextEncoder().encode(
          `{"format":"dual-impact-kit/audit-chain/1","subject":"${subject}"}`,
        ),
      ),
    );
  });

  test('names the entry that was changed, wherever it is', async () => {
    for (const [entry, event] of events.entries()) {
      const changed = events.with(entry, { ...event, action: 'award' });
      const reason = entry === events.length - 1 ? 'other-head' : 'not-followed';
      assert.equal(await look(changed, head), `${reason} at ${String(entry)}`);
    }
  });

  test('shows what was taken out, put in, moved or cut off', async () => {
    assert.equal(await look(events.toSpliced(5, 1), head), 'not-followed at 4');
    assert.equal(await look(events.toSpliced(0, 1), head), 'other-start at 0');
    assert.equal(await look(events.slice(0, 7), head), 'other-head at 6');
    assert.equal(await look([], head), 'other-head at 0');
    const [fourth, fifth] = [events[4], events[5]];
    assert.ok(fourth && fifth);
    assert.equal(await look(events.with(4, fifth).with(5, fourth), head), 'not-followed at 3');
    const slipped = { ...eventAt(30), previous: fifth.previous };
    assert.equal(await look(events.toSpliced(5, 0, slipped), head), 'not-followed at 5');
  });

  test('of one SPO cannot stand for another’s', async () => {
    assert.deepEqual(await verifyChain('SPO-20261122-00000000', events, head), {
      intact: false,
      entry: 0,
      reason: 'other-start',
    });
  });

  test('takes no entry with a member that is not part of an event', async () => {
    const named = { ...events[3], name: 'a person' };
    assert.equal(await look(events.with(3, named as AuditEvent)), 'not-an-event at 3');
    for (const junk of [null, 7, 'event', [], {}]) {
      assert.equal(await look([junk]), 'not-an-event at 0');
    }
    await assert.rejects(
      appendEvent(head, { ...eventAt(1), at: 'now' }),
      (error) => error instanceof SealError && error.path === 'at',
    );
  });

  test('any change to any entry is seen', async () => {
    const change = fc.tuple(
      fc.nat(events.length - 1),
      fc.constantFrom('at', 'actor', 'action', 'from', 'to', 'reason', 'previous'),
      fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 1 })),
    );
    await fc.assert(
      fc.asyncProperty(change, async ([entry, member, value]) => {
        const before = events[entry] as AuditEvent & Record<string, unknown>;
        fc.pre(JSON.stringify(before[member]) !== JSON.stringify(value));
        const changed = { ...before, [member]: value } as AuditEvent;
        assert.notEqual(await look(events.with(entry, changed), head), 'intact');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a checkpoint', async () => {
  const key = await createSigningKey();
  const trusted = [{ issuer, keys: [key.published] }];
  const said = { issuer, issuedAt: '2026-11-23T00:00:00Z', subject, length: 8 };
  const early = (await chainOf(8)).head;
  const file = await signCheckpoint({ ...said, head: early }, key);

  test('is checked like a seal, and holds a chain that has grown since', async () => {
    const verdict = await verifyCheckpoint(file, trusted);
    assert.ok(verdict.genuine);
    const { checkpoint } = verdict;
    assert.deepEqual(
      await verifyChain(checkpoint.subject, events.slice(0, checkpoint.length), checkpoint.head),
      { intact: true, head: early },
    );
  });

  test('shows a chain that was written anew', async () => {
    let head = await chainStart(subject);
    const forged: AuditEvent[] = [];
    for (let index = 0; index < 12; index += 1) {
      const placed = await appendEvent(head, { ...eventAt(index), action: 'award' });
      forged.push(placed.event);
      head = placed.head;
    }
    assert.equal(await look(forged, head), 'intact');
    assert.equal(await look(forged.slice(0, 8), early), 'other-head at 7');
  });

  test('that is not its issuer’s is refused, with the reason', async () => {
    const reasonOf = async (bytes: Uint8Array, keys = trusted) => {
      const verdict = await verifyCheckpoint(bytes, keys);
      return verdict.genuine ? 'genuine' : verdict.reason;
    };
    assert.equal(await reasonOf(file, []), 'unknown-issuer');
    assert.equal(await reasonOf(new Uint8Array()), 'unknown-format');
    const revoked = [{ issuer, keys: [{ ...key.published, revokedAt: '2026-11-01T00:00:00Z' }] }];
    assert.equal(await reasonOf(file, revoked), 'key-revoked');
    const parts = JSON.parse(new TextDecoder().decode(file)) as Record<string, string>;
    const payload = Buffer.from(
      canonicalJson({ ...said, format: 'dual-impact-kit/audit-checkpoint/1', head }),
    ).toString('base64url');
    const forged = new TextEncoder().encode(canonicalJson({ ...parts, payload }));
    assert.equal(await reasonOf(forged), 'altered');
  });
});
