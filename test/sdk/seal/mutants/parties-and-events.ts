import fc from 'fast-check';
import type { PartyKeys } from '../../../../sdk/model/party-keys.ts';
import type { Party } from '../../../../sdk/model/party.ts';
import {
  addSignature,
  appendEvent,
  chainStart,
  verifyChain,
  verifySignatures,
  type NewAuditEvent,
} from '../../../../sdk/seal/index.ts';
import { family } from './family.ts';
import { decode, fileOf, type World } from './world.ts';

const at = '2027-01-15T10:00:00Z';

/** The supplier and the buyer sign, with the keys of the world’s two seals. */
async function signed({ seals: [one, other] }: World) {
  const signers = [
    { role: 'supplier' as const, at, key: one.key },
    { role: 'buyer' as const, at, key: other.key },
  ];
  let file: Uint8Array | undefined;
  for (const signer of signers) file = await addSignature(one.record, file, signer);
  const { supplier, tender } = one.content.commitment;
  const owner = (
    role: Party,
    { id, name }: { id?: string | undefined; name: string },
    key: typeof one.key,
  ): PartyKeys => ({
    role,
    organisationName: name,
    ...(id !== undefined && { organisationId: id }),
    keys: [key.published],
  });
  const parties = [owner('supplier', supplier, one.key), owner('buyer', tender.buyer, other.key)];
  return { file: file ?? new Uint8Array(), parties, record: one.record };
}

/** Signatures of parties: a byte changed, a header changed, two of them crossed. */
export const signatureForged = family(
  'countersignature',
  5,
  () =>
    fc.record({
      which: fc.constantFrom(0 as const, 1 as const),
      how: fc.constantFrom('signature', 'role', 'time', 'kid', 'crossed', 'other record'),
      at: fc.nat(63),
      bit: fc.nat(7),
    }),
  async (world, { which, how, at: index, bit }) => {
    const { file, parties, record } = await signed(world);
    const { signatures } = JSON.parse(decode(file)) as {
      signatures: { protected: string; signature: string }[];
    };
    const [mine, theirs] = [signatures[which], signatures[1 - which]];
    if (mine === undefined || theirs === undefined) throw new Error('two parties have signed');
    const header = JSON.parse(Buffer.from(mine.protected, 'base64url').toString()) as {
      role: string;
    };
    const bytes = Buffer.from(mine.signature, 'base64url');
    bytes.writeUInt8(bytes.readUInt8(index) ^ (1 << bit), index);
    const withHeader = (change: object) =>
      Buffer.from(JSON.stringify({ ...header, ...change })).toString('base64url');
    const forged = {
      signature: { ...mine, signature: bytes.toString('base64url') },
      role: { ...mine, protected: withHeader({ role: 'provider' }) },
      time: {
        ...mine,
        protected: withHeader({ at: `2027-01-15T10:${10 + (index % 49)}:${10 + bit}Z` }),
      },
      kid: { ...mine, protected: withHeader({ kid: world.stranger.key.kid }) },
      crossed: { ...mine, signature: theirs.signature },
      'other record': mine,
    }[how];
    const about = how === 'other record' ? world.other.record : record;
    const verdict = await verifySignatures(
      about,
      fileOf({ signatures: [forged, theirs] }),
      parties,
    );
    const role = how === 'role' ? 'provider' : header.role;
    const one = verdict.readable && verdict.signatures.find((each) => each.role === role);
    return {
      verdict: !verdict.readable
        ? verdict.reason
        : !one
          ? 'gone'
          : one.genuine
            ? 'genuine'
            : one.reason,
      expected: how === 'kid' ? 'unknown-signer' : 'altered',
    };
  },
);

const subject = 'SPO-20261122-7F3A91C2';
const length = 12;

async function chain() {
  let head = await chainStart(subject);
  const events: unknown[] = [];
  for (let index = 0; index < length; index += 1) {
    const event: NewAuditEvent = {
      at: `2026-11-22T09:${index + 10}:00Z`,
      actor: { role: 'bid-lead', organisationId: 'harrow-and-pike' },
      action: 'change',
      from: `state-${index}`,
      to: `state-${index + 1}`,
    };
    const placed = await appendEvent(head, event);
    events.push(placed.event);
    head = placed.head;
  }
  return { events, head };
}
const known = chain();

/** Entries of a chain of events changed, dropped, moved or put in: the right entry is named. */
export const eventForged = family(
  'chain of events',
  5,
  () =>
    fc.record({
      how: fc.constantFrom('change', 'drop', 'move', 'insert', 'cut'),
      at: fc.nat(length - 1),
      to: fc.nat(length - 1),
      value: fc.stringMatching(/^[a-z]{3,9}$/u),
    }),
  async (_, { how, at: entry, to, value }) => {
    const { events, head } = await known;
    const event = events[entry] as Record<string, unknown>;
    const put = (index: number) => {
      const rest = events.toSpliced(entry, 1);
      return rest.toSpliced(index, 0, event);
    };
    if (how === 'move' && to === entry) return undefined;
    const changed = {
      change: () => events.with(entry, { ...event, to: value }),
      drop: () => events.toSpliced(entry, 1),
      move: () => put(to),
      insert: () => events.toSpliced(entry, 0, { ...event, action: value }),
      cut: () => events.slice(0, entry),
    }[how]();
    const verdict = await verifyChain(subject, changed, head);
    const named = verdict.intact ? -1 : verdict.entry;
    const first = how === 'move' ? Math.min(entry, to) : entry;
    // The entry before the gap, or the entry itself: everything before it is as it was.
    const exact = how === 'change' || how === 'insert' ? entry : Math.max(first - 1, 0);
    return {
      verdict: verdict.intact ? 'intact' : `entry ${named}`,
      expected: `entry ${exact}`,
    };
  },
);
