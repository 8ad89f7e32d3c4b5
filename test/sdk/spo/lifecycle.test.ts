import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpoAction, SpoActor } from '../../../sdk/spo/action.ts';
import { apply } from '../../../sdk/spo/apply.ts';
import { can, type Permission } from '../../../sdk/spo/lifecycle.ts';
import { progressOf } from '../../../sdk/spo/progress.ts';
import { termsOf } from '../../../sdk/spo/terms.ts';
import { sampleCommitment, sampleSpo } from '../commitment.ts';
import {
  after,
  afterStandstill,
  before,
  bidLead,
  contractManager,
  deadline,
  deliveryLead,
  digest,
  evaluator,
  lives,
  provider,
  seal,
  toAgreed,
  toAssessing,
  toDelivering,
  toSealed,
  toSigning,
} from './actors.ts';

const codeOf = (permission: Permission) => (permission.allowed ? 'allowed' : permission.code);

test('an SPO goes from draft to delivery by the acts of three parties', () => {
  const trail = lives(sampleSpo('draft'), toDelivering);
  assert.deepEqual(
    trail.map((each) => each.allowed && each.event.to),
    [
      'asked',
      'agreed',
      'sealed',
      'submitted',
      'assessing',
      'awarded',
      'signing',
      'signing',
      'signing',
      'delivering',
    ],
  );
  const { version, award, signatures, consent } = after(toDelivering);
  assert.equal(version, 11);
  assert.equal(award?.contractReference, 'C-2026-77');
  assert.deepEqual(
    signatures?.map(({ party }) => party),
    ['supplier', 'provider', 'buyer'],
  );
  assert.equal(consent?.commitmentDigest, digest);
});

test('a contract that was concluded elsewhere is written down in one act', () => {
  const action: SpoAction = { do: 'record-contract', contractReference: 'C-2026-77' };
  const sealed = after(toSealed);
  assert.equal(codeOf(can(contractManager, action, sealed, before)), 'before-deadline');
  const { state, award } = after([...toSealed, [contractManager, action, deadline]]);
  assert.deepEqual([state, award?.contractReference], ['delivering', 'C-2026-77']);
});

test('the deadline itself is too late', () => {
  assert.equal(codeOf(can(bidLead, 'seal', after(toAgreed), deadline)), 'deadline-passed');
});

test('nobody acts for another organisation or in another role', () => {
  const strangers: SpoActor[] = [
    { role: 'bid-lead', organisationId: 'someone-else' },
    { role: 'evaluator', organisationId: 'brightpath' },
    { role: 'officer', organisationId: 'brightpath' },
    provider,
    contractManager,
  ];
  for (const stranger of strangers) {
    assert.equal(codeOf(can(stranger, 'seal', after(toAgreed), before)), 'not-your-spo');
  }
});

test('a sealed SPO cannot be changed, asked again or sealed again', () => {
  for (const action of ['change', 'ask', 'seal'] as const) {
    const answer = can(bidLead, action, after(toSealed), before);
    assert.equal(codeOf(answer), 'wrong-state', action);
    assert.match(answer.allowed ? '' : answer.reason.en, /is sealed/u);
    assert.match(answer.allowed ? '' : answer.reason.cy, /wedi’i selio/u);
  }
});

test('nothing is sealed without the provider’s yes', () => {
  for (const state of ['draft', 'asked', 'declined', 'countered'] as const) {
    assert.equal(can(bidLead, 'seal', sampleSpo(state), before).allowed, false, state);
  }
  assert.equal(codeOf(can(bidLead, 'seal', sampleSpo('agreed'), before)), 'no-consent');
});

test('a provider that takes less is taken at its word with one yes of the supplier', () => {
  const lines = [{ lineId: 'line-2', quantity: 60 }];
  const counter: SpoAction = {
    do: 'counter',
    lines,
    note: 'Tuesdays only',
    commitmentDigest: digest,
  };
  const countered = after([toAgreed[0] ?? assert.fail(), [provider, counter, before]]);
  assert.equal(countered.state, 'countered');
  const agreed = after([[bidLead, { do: 'accept-counter' }, before]], countered);
  assert.equal(agreed.state, 'agreed');
  assert.equal(agreed.consent?.commitmentDigest, digest);
  const hours = agreed.commitment.offer.lines.find(({ id }) => id === 'line-2');
  assert.deepEqual([hours?.quantity, hours?.value], [60, 60 * 1693]);
  const [more, none, same] = [81, 0, 80].map((quantity) =>
    codeOf(
      can(
        provider,
        { ...counter, lines: [{ lineId: 'line-2', quantity }] },
        after(toAgreed.slice(0, 1)),
        before,
      ),
    ),
  );
  assert.deepEqual([more, none, same], ['not-less', 'allowed', 'not-less']);
});

test('an SPO is replaced before the deadline, and needs a new yes', () => {
  const replaced = after([...toSealed, [bidLead, { do: 'replace' }, before]]);
  assert.equal(replaced.state, 'draft');
  assert.equal(replaced.consent, undefined);
  assert.equal(replaced.seal, undefined);
  assert.deepEqual(replaced.replaced, [{ ...seal, replacedAt: before.toISOString() }]);
  assert.equal(codeOf(can(bidLead, 'seal', replaced, before)), 'wrong-state');
  assert.equal(codeOf(can(bidLead, 'replace', after(toSealed), deadline)), 'deadline-passed');
});

test('an officer who nominated the activity does not evaluate or award', () => {
  const nominated = ['ringside-juniors'];
  const assessing = after(toAssessing);
  assert.equal(
    codeOf(can({ ...evaluator, nominated }, 'evaluate', assessing, deadline)),
    'conflict-of-interest',
  );
  assert.equal(
    codeOf(can({ ...contractManager, nominated }, 'award', assessing, deadline)),
    'conflict-of-interest',
  );
  assert.equal(
    codeOf(can({ ...evaluator, nominated: ['another'] }, 'evaluate', assessing, deadline)),
    'allowed',
  );
  const undeclared: SpoActor = { role: 'evaluator', organisationId: evaluator.organisationId };
  assert.equal(codeOf(can(undeclared, 'evaluate', assessing, deadline)), 'conflict-unchecked');
});

test('nothing is signed before the standstill is over, on a UK calendar', () => {
  const awarded = after(toSigning.slice(0, -1));
  const lastMoment = new Date('2026-12-18T23:59:59Z');
  assert.equal(codeOf(can(contractManager, 'begin-signing', awarded, lastMoment)), 'standstill');
  const nextDay = new Date('2026-12-19T00:00:00Z');
  assert.equal(codeOf(can(contractManager, 'begin-signing', awarded, nextDay)), 'allowed');
  const early: SpoAction = { do: 'award', standstillEnds: '2026-12-03' };
  assert.equal(
    codeOf(can(contractManager, early, after(toAssessing), deadline)),
    'standstill-in-past',
  );
});

test('a party signs once, and the buyer names the contract', () => {
  const signing = after(toSigning);
  const once = after([[provider, { do: 'sign' }, afterStandstill]], signing);
  assert.equal(codeOf(can(provider, 'sign', once, afterStandstill)), 'already-signed');
  assert.equal(
    codeOf(can(contractManager, { do: 'sign' }, signing, afterStandstill)),
    'no-contract-reference',
  );
});

test('a request lapses, and can be made again before the deadline', () => {
  const asked = after([
    [bidLead, { do: 'ask', expires: '2026-12-01T12:00:00Z' }, new Date('2026-11-25T12:00:00Z')],
  ]);
  const onTime = new Date('2026-12-01T11:59:59Z');
  const late = new Date('2026-12-01T12:00:00Z');
  assert.equal(codeOf(can(provider, 'agree', asked, onTime)), 'allowed');
  assert.equal(codeOf(can(provider, 'agree', asked, late)), 'ask-lapsed');
  assert.equal(codeOf(can(bidLead, 'expire', asked, onTime)), 'not-lapsed');
  const expired = after([[bidLead, { do: 'expire' }, late]], asked);
  assert.equal(expired.state, 'expired');
  assert.equal(after([[bidLead, { do: 'ask' }, late]], expired).state, 'asked');
  assert.equal(codeOf(can(bidLead, 'ask', expired, deadline)), 'deadline-passed');
  const tooLong: SpoAction = { do: 'ask', expires: '2026-12-05T12:00:00Z' };
  assert.equal(codeOf(can(bidLead, tooLong, sampleSpo('draft'), before)), 'ask-too-long');
});

test('a provider’s bound is kept, and the refusal tells nothing of the others', () => {
  const draft = sampleSpo('draft');
  const full = { openAsks: 3, openValue: 5_000_000, cap: { openAsks: 3 } };
  const dear = { openAsks: 1, openValue: 9_000_000, cap: { value: 10_000_000 } };
  const answers = [full, dear].map((capacity) =>
    can(bidLead, { do: 'ask', capacity }, draft, before),
  );
  assert.deepEqual(answers.map(codeOf), ['no-room', 'no-room']);
  assert.deepEqual(answers[0], answers[1]);
  assert.doesNotMatch(JSON.stringify(answers), /\d/u);
  const room = { openAsks: 2, openValue: 0, cap: { openAsks: 3, value: 2_000_000 } };
  assert.equal(codeOf(can(bidLead, { do: 'ask', capacity: room }, draft, before)), 'allowed');
});

test('in the order of the live product the provider is asked after the bid is in', () => {
  const draft = { ...sampleSpo('draft'), consentOrder: 'after-submission' as const };
  const submitted = after(
    [
      [bidLead, { do: 'seal', seal }, before],
      [bidLead, { do: 'submit' }, before],
    ],
    draft,
  );
  assert.equal(submitted.consent, undefined);
  assert.equal(codeOf(can(provider, 'agree', submitted, deadline)), 'not-asked');
  const record = { do: 'record-contract', contractReference: 'C-1' } as const;
  assert.equal(codeOf(can(contractManager, record, submitted, deadline)), 'no-consent');
  const agreed = after(
    [
      [bidLead, { do: 'ask' }, deadline],
      [provider, { do: 'agree', commitmentDigest: digest }, deadline],
    ],
    submitted,
  );
  assert.equal(agreed.state, 'submitted');
  assert.equal(after([[contractManager, record, deadline]], agreed).state, 'delivering');
  assert.equal(codeOf(can(bidLead, 'ask', sampleSpo('submitted'), deadline)), 'wrong-state');
});

test('a change needs all three, and leaves what was sealed as it was', () => {
  const delivering = after(toDelivering);
  const commitment = {
    ...sampleCommitment(),
    where: { areas: [{ code: 'E06000060', name: 'Buckinghamshire' }] },
  };
  const varied = after(
    [
      [
        deliveryLead,
        { do: 'propose-variation', commitment, reason: 'The gym moves' },
        afterStandstill,
      ],
    ],
    delivering,
  );
  assert.equal(varied.state, 'varied');
  assert.equal(codeOf(can(bidLead, 'agree-change', varied, afterStandstill)), 'already-signed');
  const agreed = after(
    [
      [provider, { do: 'agree-change' }, afterStandstill],
      [contractManager, { do: 'agree-change' }, afterStandstill],
    ],
    varied,
  );
  assert.equal(agreed.state, 'delivering');
  assert.deepEqual(agreed.commitment, delivering.commitment);
  assert.equal(termsOf(agreed).where.areas[0]?.name, 'Buckinghamshire');
  const refused = after([[provider, { do: 'refuse-change' }, afterStandstill]], varied);
  assert.deepEqual(
    [refused.state, refused.proposed, refused.variations],
    ['delivering', undefined, undefined],
  );
});

test('a provider that closed is replaced by one that agrees itself', () => {
  const delivering = after(toDelivering);
  const successor = { id: 'northgate', name: 'Northgate Youth' };
  const commitment = { ...sampleCommitment(), provider: successor };
  const reason = 'The club has closed';
  assert.equal(
    codeOf(
      can(bidLead, { do: 'propose-variation', commitment, reason }, delivering, afterStandstill),
    ),
    'other-bid',
  );
  const proposed = after(
    [[bidLead, { do: 'propose-substitution', commitment, reason }, afterStandstill]],
    delivering,
  );
  assert.equal(codeOf(can(provider, 'agree-change', proposed, afterStandstill)), 'not-your-spo');
  const newProvider: SpoActor = { role: 'provider-manager', organisationId: 'northgate' };
  const substituted = after(
    [
      [newProvider, { do: 'agree-change' }, afterStandstill],
      [contractManager, { do: 'agree-change' }, afterStandstill],
    ],
    proposed,
  );
  assert.equal(termsOf(substituted).provider.id, 'northgate');
  assert.equal(codeOf(can(newProvider, 'confirm', substituted, afterStandstill)), 'allowed');
  assert.equal(codeOf(can(provider, 'confirm', substituted, afterStandstill)), 'not-your-spo');
});

test('it is complete only when all of it was verified', () => {
  const delivering = after(toDelivering);
  const claims = delivering.commitment.milestones.map(({ id, quantity }) => ({
    id: `claim-${id}`,
    milestoneId: id,
    quantity,
    claimedAt: '2028-12-31T09:00:00Z',
  }));
  const verifications = claims.map(({ id, quantity }) => ({
    claimId: id,
    quantity,
    verifiedAt: '2028-12-31T10:00:00Z',
  }));
  const at = new Date('2029-01-10T09:00:00Z');
  const progressWith = (count: number) =>
    progressOf(
      delivering.reference,
      delivering.commitment,
      { claims, confirmations: [], verifications: verifications.slice(0, count) },
      at,
    );
  const short = { do: 'complete', progress: progressWith(15) } as const;
  const whole = { do: 'complete', progress: progressWith(16) } as const;
  assert.equal(codeOf(can(contractManager, short, delivering, at)), 'short-of-promise');
  assert.equal(
    after(
      [
        [contractManager, whole, at],
        [contractManager, { do: 'close' }, at],
      ],
      delivering,
    ).state,
    'closed',
  );
});

test('what cannot be read is refused with its path, and never throws', () => {
  const spo = sampleSpo('draft');
  const untyped = can as unknown as (...handed: unknown[]) => Permission;
  const cases: [unknown[], string][] = [
    [[undefined, 'ask', spo, before], 'actor'],
    [[{ ...bidLead, role: 'king' }, 'ask', spo, before], 'actor.role'],
    [[bidLead, 'fly', spo, before], 'action'],
    [[bidLead, { do: 'toString' }, spo, before], 'action.do'],
    [[bidLead, { do: 'decline', reason: 7 }, spo, before], 'action.reason'],
    [[bidLead, 'ask', { ...spo, version: 0 }, before], 'spo.version'],
    [[bidLead, 'ask', spo, 'yesterday'], 'now'],
    [[bidLead, 'ask', spo, new Date(Number.NaN)], 'now'],
  ];
  for (const [handed, path] of cases) {
    const answer = untyped(...handed);
    assert.equal(answer.allowed ? '' : answer.path, path);
    assert.equal(codeOf(answer), 'not-understood');
  }
  const named = apply(bidLead, 'ask' as unknown as SpoAction, spo, before);
  assert.equal(named.allowed, false);
});
