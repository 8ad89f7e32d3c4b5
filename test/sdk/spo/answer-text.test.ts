import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countCharacters, lengthOf, writeAnswer } from '../../../sdk/spo/answer/answer-text.ts';
import { SpoInputError } from '../../../sdk/spo/input.ts';
import { fullCommitment, sampleCommitment } from '../commitment.ts';
import { anyCommitment } from '../model/any-commitment.ts';

const reference = 'SPO-20261122-0A1B2C3D';

function assertHolds(text: string, essentials: readonly string[]): void {
  for (const essential of essentials)
    assert.ok(text.includes(essential), `${essential}\n—\n${text}`);
}

test('without a limit the answer says who, what, how much, how, where and when', () => {
  const { text, omitted, fits } = writeAnswer(sampleCommitment(), reference);
  assertHolds(text, [
    'Ringside Boxing Club (GB-CHC-9990001)',
    reference,
    'The offer is worth £13,354.40 in all.',
    '£12,000 in money for gym equipment and coaching fees.',
    '80 hours for bookkeeping, worth £1,354.40 at £16.93 an hour',
    'Our community partnerships lead is responsible for delivery.',
    'The support is given in Slough, at Ringside gym.',
    'Delivery runs from 1 January 2027 to 31 December 2028.',
    '10 hours by 31 March 2027',
    'recognised by the community validation panel on 5 October 2026',
  ]);
  assert.deepEqual(omitted, []);
  assert.equal(fits, true);
});

test('the whole record is told: steps, risks, conditions, measures, and people by job title', () => {
  const { text } = writeAnswer(fullCommitment(), reference);
  assertHolds(text, [
    '80 hours for bookkeeping, worth £1,354.40 at £16.93 an hour (the rate in the tender pack), if the contract is extended.',
    'All of this goes beyond what the contract itself asks for.',
    'Step 1, 1 January 2027 to 31 January 2027: Meet the treasurer (finance lead).',
    'Risk: the assistant leaves – what we do about it: a second one is trained.',
    'Our bid manager wrote this commitment and our community partnerships lead will keep it.',
    'The place is 1,200 metres outside the contract area.',
    'We will measure calls to the police from the estate: now 412 in 2025/26',
    'Our confidence in the effect on policing is medium.',
    'The youth service supports the same members.',
  ]);
  assert.doesNotMatch(text, /Priya|Tomos/u);
});

test('in Welsh the kit’s own sentences are Welsh, and what people typed stays', () => {
  const { text, omitted } = writeAnswer(sampleCommitment(), reference, undefined, {
    language: 'cy',
  });
  assertHolds(text, [
    'Os dyfernir y contract hwn i ni byddwn yn cefnogi Ringside Boxing Club',
    'Gwerth y cynnig yw £13,354.40 i gyd.',
    '80 awr ar gyfer bookkeeping, gwerth £1,354.40 ar £16.93 yr awr',
    'Bydd y cyflawni rhwng 1 Ionawr 2027 a 31 Rhagfyr 2028.',
    '10 awr erbyn 31 Mawrth 2027',
    'A finance assistant keeps the books every second week.',
  ]);
  assert.doesNotMatch(text, /\b(the support|delivery runs|timed plan)\b/iu);
  assert.deepEqual(omitted, []);
  const shorter = writeAnswer(
    sampleCommitment(),
    reference,
    { unit: 'words', most: 160 },
    { language: 'cy' },
  );
  assert.ok(shorter.omitted.includes('y cynllun amser'), shorter.omitted.join());
});

test('a provider that is asked later is never said to have agreed', () => {
  for (const language of ['en', 'cy'] as const) {
    const { text } = writeAnswer(
      sampleCommitment(),
      reference,
      { unit: 'words', most: 1 },
      { language, consent: 'to-follow' },
    );
    assert.doesNotMatch(text, /has agreed|wedi cytuno/u);
    assert.match(text, /is asked to agree once this bid is in|Gofynnir i .* gytuno ar ôl/u);
  }
});

test('a shorter limit drops whole sentences, the least important first, and says which', () => {
  const full = writeAnswer(sampleCommitment(), reference);
  const shorter = writeAnswer(sampleCommitment(), reference, { unit: 'words', most: 160 });
  assert.ok(shorter.words <= 160 && shorter.words < full.words);
  assert.ok(shorter.omitted.length > 0);
  assert.ok(shorter.text.includes('The offer is worth £13,354.40 in all.'));
  for (const kept of shorter.text.split(/(?<=[.!?])\s+/u)) {
    assert.ok(full.text.includes(kept), `cut mid-sentence: ${kept}`);
  }
});

test('a limit below the essentials is said, not met by cutting them', () => {
  const answer = writeAnswer(sampleCommitment(), reference, { unit: 'words', most: 10 });
  assert.equal(answer.fits, false);
  assert.ok(answer.text.includes('Ringside Boxing Club'));
});

test('a line break counts as one character or two, as the portal’s server counts', () => {
  assert.deepEqual(
    ['a\nb', 'a\r\nb', 'a\rb', '\n\n'].map((text) => [
      countCharacters(text),
      countCharacters(text, 'crlf'),
    ]),
    [
      [3, 4],
      [3, 4],
      [3, 4],
      [2, 4],
    ],
  );
  const full = writeAnswer(sampleCommitment(), reference);
  const most = full.characters;
  assert.deepEqual(
    writeAnswer(sampleCommitment(), reference, { unit: 'characters', most }).omitted,
    [],
  );
  const counted = writeAnswer(sampleCommitment(), reference, {
    unit: 'characters',
    most,
    newline: 'crlf',
  });
  assert.ok(counted.omitted.length > 0 && counted.characters <= most);
});

const limits = fc.record(
  {
    unit: fc.constantFrom('words' as const, 'characters' as const),
    most: fc.integer({ min: 1, max: 6000 }),
    newline: fc.constantFrom('lf' as const, 'crlf' as const),
  },
  { requiredKeys: ['unit', 'most'] },
);
const languages = fc.constantFrom('en' as const, 'cy' as const);

test('no answer that fits is over its limit, and none is shorter than it has to be', () => {
  fc.assert(
    fc.property(anyCommitment, limits, languages, (commitment, limit, language) => {
      const answer = writeAnswer(commitment, reference, limit, { language });
      const full = writeAnswer(commitment, reference, undefined, { language });
      assert.equal(answer.fits, lengthOf(answer.text, limit) <= limit.most);
      assert.equal(answer.omitted.length === 0, answer.text === full.text);
      if (lengthOf(full.text, limit) <= limit.most) assert.equal(answer.text, full.text);
      for (const { id, description } of commitment.offer.lines) {
        assert.ok(answer.text.includes(description), id);
      }
    }),
    { numRuns: 150 },
  );
});

test('every kept sentence stands whole in the full answer, in the same order', () => {
  fc.assert(
    fc.property(anyCommitment, limits, languages, (commitment, limit, language) => {
      const full = writeAnswer(commitment, reference, undefined, { language }).text;
      const { text } = writeAnswer(commitment, reference, limit, { language });
      const paragraphs = full.split('\n\n').map((own) => own.split(' '));
      for (const [at, own] of text.split('\n\n').entries()) {
        // Sentences go as a whole, so a paragraph's words are those of the full one with gaps.
        const whole = paragraphs.find((each) => isWithin(own.split(' '), each));
        assert.ok(whole, `paragraph ${String(at)} is not of the full answer: ${own}`);
        assert.match(own, /[.!?]$/u);
      }
    }),
    { numRuns: 60 },
  );
});

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
}

test('what is no commitment, limit or language is refused with its path', () => {
  const untyped = writeAnswer as unknown as (...handed: unknown[]) => unknown;
  const cases: [unknown[], string][] = [
    [[undefined, reference], 'commitment'],
    [
      [{ ...sampleCommitment(), offer: { lines: [], total: 0 } }, reference],
      'commitment.offer.lines',
    ],
    [[sampleCommitment(), 'SPO-1'], 'reference'],
    [[sampleCommitment(), reference, { unit: 'pages', most: 2 }], 'limit.unit'],
    [[sampleCommitment(), reference, { unit: 'words', most: Number.NaN }], 'limit.most'],
    [[sampleCommitment(), reference, undefined, { language: 'fr' }], 'settings.language'],
  ];
  for (const [handed, path] of cases) {
    assert.throws(
      () => untyped(...handed),
      (error) => error instanceof SpoInputError && error.path === path,
      path,
    );
  }
});
