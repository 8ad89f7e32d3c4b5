import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Commitment } from '../../../sdk/model/commitment.ts';
import { z } from '../../../sdk/model/schema.ts';
import { fullCommitment, sampleCommitment } from '../commitment.ts';

const faultsOf = (value: unknown): string[] => {
  const parsed = z.safeParse(Commitment, value);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, code, message }) =>
        [path.join('.'), code === 'custom' ? message : code].join(' '),
      );
};

type Commit = ReturnType<typeof fullCommitment>;

/** The faults of the full commitment after one change. */
const after = (change: (commitment: Commit) => unknown) => {
  const commitment = fullCommitment();
  return faultsOf(change(commitment));
};

const linesOf = ({ offer }: Commit) => {
  const [money, hours] = offer.lines;
  assert.ok(money && hours);
  return { money, hours };
};

test('the spine’s commitment and the full record are both accepted, as they are', () => {
  for (const commitment of [sampleCommitment(), fullCommitment()]) {
    assert.deepEqual(z.parse(Commitment, commitment), commitment);
  }
});

test('the sum of the lines is the offer, to the penny', () => {
  assert.deepEqual(
    after((c) => ({ ...c, offer: { ...c.offer, total: c.offer.total + 1 } })),
    ['offer.total not-sum'],
  );
});

test('a stated rate must give the value that is stated', () => {
  assert.deepEqual(
    after((c) => {
      const { money, hours } = linesOf(c);
      const lines = [money, { ...hours, value: hours.value + 100 }];
      return { ...c, offer: { lines, total: c.offer.total + 100 } };
    }),
    ['offer.lines.1.value not-basis'],
  );
});

test('milestones deliver the whole of each line, within the days of delivery', () => {
  assert.deepEqual(
    after((c) => ({ ...c, milestones: c.milestones.slice(1) })),
    ['milestones milestones-not-offer'],
  );
  assert.deepEqual(
    after((c) => ({
      ...c,
      milestones: c.milestones.map((each, at) =>
        at === 0 ? { ...each, due: '2029-01-01' } : each,
      ),
    })),
    ['milestones outside-delivery'],
  );
  assert.deepEqual(
    after((c) => {
      const steps = [{ what: 'Begin', owner: 'lead', starts: '2026-12-31', ends: '2027-01-02' }];
      return { ...c, how: { ...c.how, steps } };
    }),
    ['how.steps outside-delivery'],
  );
});

test('no two lines are the same, nor promise the same thing twice', () => {
  const twice = (key: string | undefined) =>
    after((c) => {
      const { money, hours } = linesOf(c);
      const lines = [
        { ...money, ...(key !== undefined && { exclusivityKey: key }) },
        { ...hours, exclusivityKey: 'books-2027' },
      ];
      return { ...c, offer: { ...c.offer, lines } };
    });
  assert.deepEqual(twice('books-2027'), ['offer.lines duplicate']);
  assert.deepEqual(twice('another'), []);
  assert.deepEqual(twice(undefined), []);
});

test('an offer stays within what the provider takes from one', () => {
  assert.deepEqual(
    after((c) => ({ ...c, ask: { ...c.ask, cap: c.offer.total - 1 } })),
    ['offer.total above-cap'],
  );
});

test('a refuge is never told: no place beside a venue that has none', () => {
  assert.deepEqual(
    after((c) => ({ ...c, where: { ...c.where, venue: { precision: 'none' } } })),
    ['where.place place-told'],
  );
  const pinned = { precision: 'none', position: { latitude: 51.5, longitude: -0.6 } };
  const where = { ...fullCommitment().where, place: undefined, venue: pinned };
  const parsed = z.parse(Commitment, { ...fullCommitment(), where });
  assert.deepEqual(parsed.where.venue, { precision: 'none' });
});

test('support outside the contract area says why', () => {
  assert.deepEqual(
    after((c) => ({ ...c, where: { ...c.where, crossBoundaryReason: undefined } })),
    ['where.crossBoundaryReason needs-reason'],
  );
});

test('dual impact measures what is recognised, and has no room for pounds', () => {
  assert.deepEqual(
    after((c) => ({ ...c, dualImpact: { ...c.dualImpact, primary: ['healthier'] } })),
    ['dualImpact.measures not-recognised'],
  );
  const saving = { ...fullCommitment().dualImpact, saving: 1_000_000 };
  assert.ok(
    !('saving' in z.parse(Commitment, { ...fullCommitment(), dualImpact: saving }).dualImpact),
  );
});

test('a scale has distinct marks, and an extension comes after the contract', () => {
  assert.deepEqual(
    after((c) => ({
      ...c,
      tender: {
        ...c.tender,
        scale: [
          { label: 'Good', value: 3 },
          { label: 'Good', value: 4 },
        ],
      },
    })),
    ['tender.scale duplicate'],
  );
  assert.deepEqual(
    after((c) => ({ ...c, tender: { ...c.tender, extendsTo: '2029-12-31' } })),
    ['tender.extendsTo ends-before-start'],
  );
});

test('names of people are never marked public, and what is sensitive says why and until when', () => {
  const marked = (mark: unknown) =>
    after((c) => ({ ...c, disclosure: { marks: [mark], retainUntil: '2036-12-31' } }));
  assert.deepEqual(marked({ class: 'public', path: 'people.bidLead' }), [
    'disclosure.marks personal',
  ]);
  assert.deepEqual(marked({ class: 'foi-sensitive', path: 'ask' }), [
    'disclosure.marks.0.harm invalid_type',
    'disclosure.marks.0.until invalid_type',
  ]);
  for (const path of ['__proto__', 'ask..total', 'Ask', '0', `a${'.a'.repeat(20)}`]) {
    assert.equal(marked({ class: 'public', path }).length, 1, path);
  }
});

test('fractions of a penny, a date with no zone and a place with no code are refused', () => {
  const commitment = sampleCommitment();
  const faulty = {
    ...commitment,
    offer: { ...commitment.offer, total: 0.5 },
    tender: { ...commitment.tender, deadline: '2026-12-04T12:00:00' },
    where: { areas: [{ code: 'Slough', name: 'Slough' }] },
  };
  const faults = faultsOf(faulty).join('\n');
  for (const path of ['offer.total', 'tender.deadline', 'where.areas.0.code']) {
    assert.ok(faults.includes(path), `${path} in ${faults}`);
  }
});
