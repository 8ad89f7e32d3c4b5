import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { base64url } from 'jose';
import type { IssuerKeys } from '../../../sdk/model/issuer-keys.ts';
import { SealedSpo } from '../../../sdk/model/sealed-spo.ts';
import {
  canonicalJson,
  createSigningKey,
  SealError,
  sealRecord,
  verifyCodeOf,
  verifyRecord,
  type SealedRecord,
} from '../../../sdk/seal/index.ts';
import { commitment, contentOf, issuer, sampleSeal } from './sample-seal.ts';

const { key, trusted, content, record } = await sampleSeal();
const text = decode(record.json);
const seal = JSON.parse(decode(record.signature)) as { protected: string; signature: string };
const header = JSON.parse(decode(base64url.decode(seal.protected))) as Record<string, unknown>;

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
const encode = (written: string) => new TextEncoder().encode(written);
const withJson = (json: string): SealedRecord => ({ ...record, json: encode(json) });
const withSeal = (members: object): SealedRecord => ({
  ...record,
  signature: encode(canonicalJson(members)),
});

async function verdictOn(changed: SealedRecord, keys: readonly IssuerKeys[] = trusted) {
  const verdict = await verifyRecord(changed, keys);
  return verdict.genuine ? 'genuine' : verdict.reason;
}

/** Signs any bytes as the issuer would, past every check that sealing makes. */
async function signAnything(json: Uint8Array, members = header): Promise<SealedRecord> {
  const protectedHeader = base64url.encode(encode(JSON.stringify(members)));
  const input = new Uint8Array([...encode(`${protectedHeader}.`), ...json]);
  const bytes = await crypto.subtle.sign('Ed25519', key.signingKey, input);
  const signature = base64url.encode(new Uint8Array(bytes));
  return { json, signature: encode(canonicalJson({ protected: protectedHeader, signature })) };
}

describe('sealing', () => {
  test('gives a record that verifies, and says who sealed what', async () => {
    assert.deepEqual(await verifyRecord(record, trusted), {
      genuine: true,
      sealed: content,
      issuer,
      kid: key.kid,
    });
  });

  test('signs the canonical text itself', () => {
    assert.equal(text, canonicalJson(content));
    assert.deepEqual(header, { alg: 'Ed25519', b64: false, crit: ['b64'], kid: key.kid });
  });

  test('refuses a consent that was given to another commitment', async () => {
    const other = { ...commitment, where: { ...commitment.where, place: 'Somewhere else' } };
    const { consent } = await contentOf();
    await assert.rejects(
      sealRecord({ ...content, commitment: other, consent }, key),
      (error) => error instanceof SealError && error.code === 'consent-differs',
    );
  });

  test('refuses an offer that does not add up', async () => {
    const offer = { ...commitment.offer, total: 1 };
    await assert.rejects(
      sealRecord({ ...content, commitment: { ...commitment, offer } }, key),
      (error) => error instanceof SealError && error.code === 'not-an-spo',
    );
  });

  test('gives a short code that follows from the record', async () => {
    assert.match(
      await verifyCodeOf(record.json),
      /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/u,
    );
    // SHA-256 of nothing begins e3b0c44298fc1c14: its first 60 bits, by hand.
    assert.equal(await verifyCodeOf(new Uint8Array()), 'WERC-8GMR-ZGE1');
  });
});

describe('a record that says the same in another way is refused', () => {
  const rewritten: Record<string, string> = {
    'a duplicate key': text.replace('{"activity"', '{"activity":{},"activity"'),
    'a nested duplicate key': text.replace('"total":1480000', '"total":1,"total":1480000'),
    'a number as a fraction': text.replace('"total":1480000', '"total":1480000.0'),
    'a number with an exponent': text.replace('"total":1480000', '"total":148e4'),
    'a number beyond precision': text.replace('1480000', '1480000.00000000000000000001'),
    'an escape for a letter': text.replace('Slough', '\\u0053lough'),
    'another order of keys': text.replace(/^\{(.*),("sealedAt":"[^"]*")\}$/u, '{$2,$1}'),
    'a space': text.replace('":', '": '),
    'a byte order mark': `\uFEFF${text}`,
    'a line feed at the end': `${text}\n`,
    'an escaped slash': text.replace('https://', 'https:\\/\\/'),
  };
  for (const [what, json] of Object.entries(rewritten)) {
    test(what, async () => {
      assert.notEqual(json, text);
      assert.equal(await verdictOn(withJson(json)), 'altered');
      // Not even the issuer's own signature makes it canonical.
      assert.equal(await verdictOn(await signAnything(encode(json))), 'unknown-format');
    });
  }
});

describe('a signed record that is not an SPO of this format is refused', () => {
  const values: Record<string, string> = {
    'a member the format lacks': canonicalJson({ ...content, score: 10 }),
    'a member named __proto__': text.replace('{"commitment"', '{"__proto__":{"a":1},"commitment"'),
    'a later format': canonicalJson({ ...content, format: 'dual-impact-kit/sealed-spo/2' }),
    'another document': canonicalJson({ ...content, document: 'spo-document/2' }),
    'a text to be trimmed': text.replace('"Slough"', '"Slough "'),
    'not an object': '"SPO"',
    'no JSON': 'SPO',
    'too deep': `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
  };
  for (const [what, json] of Object.entries(values)) {
    test(what, async () => {
      assert.equal(await verdictOn(await signAnything(encode(json))), 'unknown-format');
    });
  }

  test('bytes that are not UTF-8', async () => {
    const json = new Uint8Array([...record.json.subarray(0, -1), 0xff]);
    assert.equal(await verdictOn(await signAnything(json)), 'unknown-format');
  });

  test('an issuer that does not own the key', async () => {
    const json = encode(canonicalJson({ ...content, issuer: 'https://someone-else.example' }));
    assert.equal(await verdictOn(await signAnything(json)), 'unknown-issuer');
  });
});

describe('a seal that is not spelt as sealing spells it is refused', () => {
  const last = seal.signature.at(-1) ?? '';
  const malleable = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
  const spellings: Record<string, string[]> = {
    'another last letter': malleable
      .filter((letter) => letter !== last)
      .map((letter) => `${seal.signature.slice(0, -1)}${letter}`),
    padding: [`${seal.signature}==`],
    'a space or line feed inside': [' ', '\n'].map(
      (space) => `${seal.signature.slice(0, 10)}${space}${seal.signature.slice(10)}`,
    ),
    'plain base64': [seal.signature.replaceAll('-', '+').replaceAll('_', '/')],
    nothing: [''],
  };
  for (const [what, signatures] of Object.entries(spellings)) {
    test(`signature: ${what}`, async () => {
      for (const signature of signatures.filter((each) => each !== seal.signature)) {
        assert.equal(await verdictOn(withSeal({ ...seal, signature })), 'altered');
      }
    });
  }

  const headers: Record<string, object> = {
    'alg none': { ...header, alg: 'none' },
    'alg HS256': { ...header, alg: 'HS256' },
    'alg EdDSA': { ...header, alg: 'EdDSA' },
    'an embedded key': { ...header, jwk: key.published },
    'a link to a key': { ...header, jku: 'https://evil.example/keys' },
    'no b64': { alg: 'Ed25519', crit: ['b64'], kid: key.kid },
    'no crit': { alg: 'Ed25519', b64: false, kid: key.kid },
    'b64 true': { ...header, b64: true },
    'a further crit': { ...header, crit: ['b64', 'exp'], exp: 1 },
    'another order': { kid: key.kid, alg: 'Ed25519', b64: false, crit: ['b64'] },
  };
  for (const [what, members] of Object.entries(headers)) {
    test(`header: ${what}`, async () => {
      // Signed by the true key, so only the form stands against it.
      assert.equal(
        await verdictOn(await signAnything(record.json, { ...members })),
        'unknown-format',
      );
    });
  }

  test('HS256 keyed with the public key', async () => {
    const protectedHeader = base64url.encode(encode(JSON.stringify({ ...header, alg: 'HS256' })));
    const secret = base64url.decode(key.published.x);
    const usages: KeyUsage[] = ['sign'];
    const hmac = { name: 'HMAC', hash: 'SHA-256' };
    const forged = await crypto.subtle.importKey(
      'raw',
      new Uint8Array(secret),
      hmac,
      false,
      usages,
    );
    const input = new Uint8Array([...encode(`${protectedHeader}.`), ...record.json]);
    const signature = base64url.encode(
      new Uint8Array(await crypto.subtle.sign('HMAC', forged, input)),
    );
    assert.notEqual(
      await verdictOn(withSeal({ protected: protectedHeader, signature })),
      'genuine',
    );
  });

  test('a header with padding', async () => {
    assert.equal(
      await verdictOn(withSeal({ ...seal, protected: `${seal.protected}=` })),
      'unknown-format',
    );
  });

  test('a payload, an unprotected header or spaces in the file', async () => {
    for (const members of [
      { ...seal, payload: '' },
      { ...seal, header: { kid: key.kid } },
    ]) {
      assert.equal(await verdictOn(withSeal(members)), 'unknown-format');
    }
    const spaced = { ...record, signature: encode(JSON.stringify(seal, null, 1)) };
    assert.equal(await verdictOn(spaced), 'unknown-format');
  });

  test('no file at all', async () => {
    for (const signature of ['', 'null', '[]', '{}', 'a.b.c']) {
      assert.equal(await verdictOn({ ...record, signature: encode(signature) }), 'unknown-format');
    }
  });
});

describe('trust', () => {
  test('a key nobody listed is unknown, not wrong', async () => {
    const stranger = await sampleSeal();
    assert.equal(await verdictOn(stranger.record), 'unknown-issuer');
    assert.equal(await verdictOn(record, []), 'unknown-issuer');
  });

  test('a key listed under a name that is not its thumbprint is not trusted', async () => {
    const other = await createSigningKey();
    const listed = [{ issuer, keys: [{ ...other.published, kid: key.kid }] }];
    assert.equal(await verdictOn(record, listed), 'unknown-issuer');
  });

  test('another issuer that lists the same key does not own its seals', async () => {
    const thief = { issuer: 'https://thief.example', keys: [key.published] };
    assert.equal(await verdictOn(record, [thief]), 'unknown-issuer');
    assert.equal(await verdictOn(record, [thief, ...trusted]), 'genuine');
  });

  test('a key of another kind in the list does no harm', async () => {
    const listed = [{ issuer, keys: [{ kty: 'RSA', kid: 'a', alg: 'RS256' }, key.published] }];
    assert.equal(await verdictOn(record, listed), 'genuine');
  });
});

describe('generated damage', () => {
  test('no flip of a bit in the record or its signature is genuine', async () => {
    const part = fc.constantFrom('json' as const, 'signature' as const);
    await fc.assert(
      fc.asyncProperty(part, fc.nat(), fc.integer({ min: 1, max: 255 }), async (name, at, mask) => {
        const bytes = new Uint8Array(record[name]);
        const index = at % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ mask;
        assert.notEqual(await verdictOn({ ...record, [name]: bytes }), 'genuine');
      }),
      { numRuns: 400 },
    );
  });

  test('no edit of a value is genuine', async () => {
    const paths = leavesOf(content);
    const edit = fc.tuple(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 1 }));
    await fc.assert(
      fc.asyncProperty(edit, async ([path, value]) => {
        const edited = structuredClone(content) as unknown;
        const before = replace(edited, path, value);
        fc.pre(JSON.stringify(before) !== JSON.stringify(value));
        const json = encode(JSON.stringify(edited));
        assert.equal(await verdictOn({ ...record, json }), 'altered');
      }),
      { numRuns: 300 },
    );
  });

  test('a leaf of every part of the format is among the edits', () => {
    const tops = new Set(leavesOf(content).map(([top]) => top));
    // A record holds a consent or an order of consent, never both: `late-consent.test.ts`.
    tops.add('consentOrder');
    assert.deepEqual([...tops].sort(), Object.keys(SealedSpo.shape).sort());
  });
});

type Path = [string, ...string[]];

function leavesOf(value: unknown, path: string[] = []): Path[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inside]) => leavesOf(inside, [...path, name]));
  }
  const [first, ...rest] = path;
  return first === undefined ? [] : [[first, ...rest]];
}

function replace(root: unknown, path: Path, value: unknown): unknown {
  let holder = root as Record<string, unknown>;
  for (const name of path.slice(0, -1)) holder = holder[name] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  const before = holder[last];
  holder[last] = value;
  return before;
}
