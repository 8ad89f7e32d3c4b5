import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as model from '../../../sdk/model/index.ts';
import { z } from '../../../sdk/model/schema.ts';
import { faultInWords, jsonSchemaOf, modelWords, wordsOf } from '../../../sdk/model/words/index.ts';

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value;

const schemas = Object.entries(model).filter(([, value]) => isSchema(value)) as [
  string,
  z.ZodMiniType,
][];

/** Every node of a JSON Schema with the path to it. */
function* nodes(json: unknown, path: string): Generator<[string, Record<string, unknown>]> {
  if (typeof json !== 'object' || json === null) return;
  const node = json as Record<string, unknown>;
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    yield [`${path}.${name}`, property as Record<string, unknown>];
    yield* nodes(property, `${path}.${name}`);
  }
  for (const kind of [node.items, node.anyOf, node.oneOf].flat()) yield* nodes(kind, path);
}

test('every schema and every field of the model has words in both languages', () => {
  assert.ok(schemas.length > 90);
  for (const [name, schema] of schemas) {
    assert.ok(wordsOf(schema), `${name} has no words`);
    for (const language of ['en', 'cy'] as const) {
      const json = jsonSchemaOf(schema, language);
      assert.ok(json.title && json.description, name);
      for (const [path, node] of nodes(json, name)) {
        assert.ok(node.title && node.description, `${path} has no words in ${language}`);
      }
    }
  }
});

test('the words of a field are its own, though its schema is shared', () => {
  const { deadline, title } = jsonSchemaOf(model.Tender).properties ?? {};
  assert.ok(typeof deadline === 'object' && typeof title === 'object');
  assert.equal(deadline.title, 'Deadline');
  assert.equal(deadline.format, 'date-time');
  const created = jsonSchemaOf(model.Spo, 'cy').properties?.createdAt;
  assert.equal(typeof created === 'object' && created.title, 'Dechreuwyd');
  assert.equal(wordsOf(model.Instant)?.title.en, 'Moment');
});

test('words are short, plain and end as sentences', () => {
  for (const { about, fields } of modelWords) {
    for (const { title, description } of [about, ...Object.values(fields)]) {
      for (const language of ['en', 'cy'] as const) {
        assert.ok(title[language].length <= 40, title[language]);
        assert.match(description[language], /^\p{L}[^\n]{2,140}\.$/u);
        assert.doesNotMatch(
          `${title[language]} ${description[language]}`,
          /\bplease\b|invalid|'/iu,
        );
      }
      assert.notEqual(description.en, description.cy);
    }
  }
});

test('a broken law is told in words, and its code never reaches a person', () => {
  const offer = { lines: [], total: 0.5 };
  const read = z.safeParse(model.Offer, offer, { reportInput: true });
  assert.ok(!read.success);
  assert.deepEqual(
    read.error.issues.map((issue) => [issue.path.join('.'), faultInWords(issue)]),
    [
      ['lines', 'is too small: the least is 1'],
      ['total', 'has to be a whole number'],
    ],
  );
  const period = z.safeParse(model.Period, { starts: '2027-01-02', ends: '2027-01-01' });
  assert.ok(!period.success && period.error.issues[0]);
  assert.equal(faultInWords(period.error.issues[0]), 'ends before it starts');
  assert.equal(faultInWords(period.error.issues[0], 'cy'), 'yn gorffen cyn dechrau');
});
