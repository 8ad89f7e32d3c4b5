import fc from 'fast-check';
import { Activity, Need } from '../../../sdk/model/activity.ts';
import { FrontlineService, PrimaryOutcome } from '../../../sdk/model/impact.ts';

const hostileWords = [
  '<b>bold</b> &amp; <script>',
  'Â£5 â€™ ɖ',
  'ring 01632 960123, write to someone@example.org',
  '__proto__',
  'constructor',
  '\u202eevil\u202c',
  'a\u200bb',
  'Croeso i bawb: tŷ agored, dŵr',
  '😀'.repeat(20),
  "' OR 1=1 --",
];

const text = (maxLength: number) =>
  fc.oneof(fc.string({ unit: 'grapheme', maxLength }), fc.constantFrom(...hostileWords));

/** A line as the model keeps it: the schema itself takes out what nobody can see. */
const line = (maxLength = 60) =>
  text(maxLength)
    .map((words) => words.replaceAll(/[\r\n\u2028\u2029]/gu, ' ').trim())
    .filter((words) => /[a-zA-Z]/u.test(words));

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const identifier = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,40}$/u),
  fc.uuid(),
  fc.uuid().map((uuid) => `bristol-city-council:${uuid}`),
);

const code = (letters: string) =>
  fc.integer({ min: 0, max: 99_999_999 }).map((n) => letters + String(n).padStart(8, '0'));
const area = fc.record({ code: code('E'), name: line() });

const location = fc.oneof(
  fc.record({
    precision: fc.constant('exact' as const),
    position: fc.record({
      latitude: fc.double({ min: 49.9, max: 60, noNaN: true }),
      // JSON has no negative zero.
      longitude: fc.double({ min: -8, max: 1.7, noNaN: true }).map((degrees) => degrees + 0),
    }),
    placeName: line(),
  }),
  fc.record({ precision: fc.constant('ward' as const), area }),
  fc.constant({ precision: 'none' as const }),
);

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://a.example/p?x={1}|[2]^`',
    'http://bücher.example/ü#a#b',
    'https://a.example/100%',
    'HTTPS://A.example',
  ),
);

/** Any activity that the model allows, with text of every kind. */
export const anyActivity: fc.Arbitrary<Activity> = fc
  .record(
    {
      id: identifier,
      name: line(),
      summary: fc.oneof(text(300), fc.constant('')),
      provider: fc.record(
        {
          id: identifier,
          name: line(),
          registration: fc.stringMatching(/^(?:GB-CHC|GB-COH|GB-SC)-[A-Z0-9]{1,20}$/u),
          kind: fc.constantFrom('charity', 'social-enterprise', 'community-group'),
          safeguarding: line(),
          approvedBy: line(),
          approvedOn: day,
          lastChecked: day,
        },
        { requiredKeys: ['id', 'name'] },
      ),
      primaryOutcomes: fc.shuffledSubarray([...PrimaryOutcome.options]),
      frontlineServices: fc.shuffledSubarray([...FrontlineService.options]),
      mechanism: line(),
      needs: fc.shuffledSubarray([...Need.options]),
      location,
      serviceArea: fc.uniqueArray(area, { maxLength: 4, selector: (each) => each.code }),
      recognition: fc.oneof(
        fc.record({ status: fc.constant('recognised' as const), by: line(), on: day }),
        fc.constant({ status: 'not-recognised' as const }),
      ),
      validations: fc.array(
        fc.record({
          body: line(),
          on: day,
          criteria: fc.array(line(), { minLength: 1, maxLength: 3 }),
          grade: fc.constantFrom('stated', 'recorded', 'compared', 'independent'),
        }),
        { maxLength: 2 },
      ),
      askCap: fc.record(
        {
          openAsks: fc.integer({ min: 1, max: 50 }),
          value: fc.integer({ min: 0, max: 10_000_000 }),
        },
        { requiredKeys: [] },
      ),
      capacity: line(),
      source: fc.record(
        { name: line(), serviceId: fc.oneof(fc.uuid(), fc.string()), lastChecked: day },
        { requiredKeys: ['name'] },
      ),
      url,
    },
    {
      requiredKeys: [
        'id',
        'name',
        'summary',
        'provider',
        'primaryOutcomes',
        'frontlineServices',
        'needs',
        'location',
        'serviceArea',
        'recognition',
        'source',
      ],
    },
  )
  .map((activity) => Activity.safeParse(activity))
  .filter((read) => read.success)
  .map(({ data }) => data);
