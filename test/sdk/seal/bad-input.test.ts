import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as seal from '../../../sdk/seal/index.ts';
import { drawDocument } from '../../../sdk/seal/document/index.ts';
import { commitment, contentOf, issuer, sampleFonts, sampleSeal } from './sample-seal.ts';

const { key, trusted, content, record } = await sampleSeal();
const fonts = await sampleFonts();
const document = await drawDocument(record, fonts);
const now = new Date('2026-11-24T12:00:00Z');
const list = await seal.signStatusList(
  { issuer, issuedAt: '2026-11-24T00:00:00Z', validUntil: '2026-11-25T00:00:00Z', entries: [] },
  key,
);
const event = {
  at: '2026-11-22T09:00:00Z',
  actor: { role: 'bid-lead', organisationId: 'harrow-and-pike' },
  action: 'seal',
  to: 'sealed',
} as const;
const head = await seal.chainStart(content.reference);
const checkpoint = { issuer, issuedAt: event.at, subject: content.reference, length: 0, head };
const signer = { role: 'supplier', at: event.at, key } as const;
const signatures = await seal.addSignature(record, undefined, signer);
const draw = () => Promise.resolve(document);
const keys = [key.published];
const { digest } = { digest: await seal.digestOf(record.json) };

/** Every function that takes anything, with arguments that it takes gladly. */
const calls = {
  sealRecord: [seal.sealRecord, content, key],
  verifyRecord: [seal.verifyRecord, record, trusted],
  verifyDocument: [seal.verifyDocument, document, trusted, draw],
  extractRecord: [seal.extractRecord, document],
  drawDocument: [drawDocument, record, fonts],
  checkStatus: [seal.checkStatus, content, list, trusted, now],
  signStatusList: [
    seal.signStatusList,
    { issuer, issuedAt: event.at, validUntil: '2026-12-01T00:00:00Z', entries: [] },
    key,
  ],
  addSignature: [seal.addSignature, record, undefined, signer],
  verifySignatures: [seal.verifySignatures, record, signatures, []],
  appendEvent: [seal.appendEvent, head, event],
  chainStart: [seal.chainStart, 'SPO-1'],
  verifyChain: [seal.verifyChain, 'SPO-1', [], undefined],
  signCheckpoint: [seal.signCheckpoint, checkpoint, key],
  verifyCheckpoint: [seal.verifyCheckpoint, list, trusted],
  announceKey: [seal.announceKey, [], key.published, event.at],
  retireKey: [seal.retireKey, keys, key.kid, event.at],
  revokeKey: [seal.revokeKey, keys, key.kid, event.at],
  keyInUse: [seal.keyInUse, keys, [key], event.at],
  createSigningKey: [seal.createSigningKey, 'ES256'],
  exportSigningKey: [seal.exportSigningKey, key],
  importSigningKey: [seal.importSigningKey, await seal.exportSigningKey(key)],
  canonicalJson: [seal.canonicalJson, content],
  commitmentDigest: [seal.commitmentDigest, commitment],
  digestOf: [seal.digestOf, record.json],
  verifyCodeOf: [seal.verifyCodeOf, record.json],
} as const satisfies Record<string, readonly [unknown, ...unknown[]]>;

const deep: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
const circle: Record<string, unknown> = {};
circle.self = circle;
const junk: Record<string, unknown> = {
  undefined: undefined,
  null: null,
  'a number': 7,
  NaN: Number.NaN,
  'a big integer': 1n,
  'an empty text': '',
  'ten megabytes of text': 'x'.repeat(10_000_000),
  'letters that hide and turn': '\u202E\u200B\uFEFF\u2066£12,000',
  'half a letter': '\uD800',
  'a list': [],
  'a list of nothing': [null, undefined],
  'a list of lists': [[[]]],
  'an object': {},
  'an object that would be a prototype': JSON.parse(
    '{"__proto__":{"json":1},"constructor":{}}',
  ) as unknown,
  'nested deep': deep,
  'a circle': circle,
  'a date that is none': new Date(Number.NaN),
  'a function': () => 1,
  'a symbol': Symbol('x'),
  'no bytes': new Uint8Array(),
  'random bytes': Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
  'a record of junk': { json: 1, signature: [] },
  'an issuer of junk': [{ issuer: 5, keys: [null] }],
  'an issuer without keys': [{ issuer }],
};

const isOurs = (error: unknown) =>
  error instanceof seal.SealError ||
  error instanceof seal.SigningKeyError ||
  error instanceof seal.CanonicalJsonError;

describe('whatever a caller hands in, it gets an answer or an error of ours, and soon', () => {
  for (const [name, [call, ...good]] of Object.entries(calls)) {
    for (const [place] of good.entries()) {
      test(`${name}, argument ${String(place + 1)}`, async () => {
        for (const [what, bad] of Object.entries(junk)) {
          const started = performance.now();
          try {
            await Reflect.apply(call, undefined, good.with(place as 0, bad as never));
          } catch (error) {
            assert.ok(isOurs(error), `${what}: ${String(error)}`);
          }
          assert.ok(performance.now() - started < 3000, `${what} took too long`);
        }
      });
    }

    test(`${name}, as it should be`, async () => {
      await Reflect.apply(call, undefined, good);
    });
  }
});

describe('an error says where to look', () => {
  const refusals: Record<string, [() => Promise<unknown>, string]> = {
    'an amount with a fraction': [
      async () => {
        const offer = { ...commitment.offer, total: 0.5 };
        return seal.sealRecord(
          { ...(await contentOf()), commitment: { ...commitment, offer } },
          key,
        );
      },
      'commitment.offer.total',
    ],
    'a moment without a zone': [
      async () => seal.sealRecord({ ...(await contentOf()), sealedAt: '2026-11-22T14:05:00' }, key),
      'sealedAt',
    ],
    'a record without bytes': [
      () => seal.verifyRecord({ ...record, json: 'text' as never }, trusted),
      'json',
    ],
    'an issuer without a list of keys': [
      () => seal.verifyRecord(record, [{ issuer, keys: 'none' as never }]),
      '0.keys',
    ],
    'an event by nobody': [
      () => seal.appendEvent(head, { ...event, actor: { role: 'bid-lead' } as never }),
      'actor.organisationId',
    ],
    'a withdrawal of nothing': [
      () =>
        seal.signStatusList(
          {
            issuer,
            issuedAt: event.at,
            validUntil: '2026-12-01T00:00:00Z',
            entries: [
              { status: 'withdrawn', digest },
              { status: 'withdrawn', digest: '' },
            ],
          },
          key,
        ),
      'entries.1.digest',
    ],
  };
  for (const [what, [attempt, path]] of Object.entries(refusals)) {
    test(`${what}: ${path}`, async () => {
      await assert.rejects(
        attempt(),
        (error) => error instanceof seal.SealError && error.path === path,
      );
    });
  }
});
