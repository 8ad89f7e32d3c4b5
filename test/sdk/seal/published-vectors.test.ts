/**
 * The examples that the standards print, put through the very functions that seals go through.
 * RFC 8785 https://www.rfc-editor.org/rfc/rfc8785, RFC 7515, RFC 8037, RFC 7638.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PublicSigningKey } from '../../../sdk/model/signing-key.ts';
import { canonicalJson } from '../../../sdk/seal/index.ts';
import { decodeStrictly, encodeBase64url } from '../../../sdk/seal/jws/base64url.ts';
import { signingInput } from '../../../sdk/seal/jws/protected-signature.ts';
import { isLowest, isSignedBy, lowest } from '../../../sdk/seal/keys/algorithms.ts';
import { thumbprint } from '../../../sdk/seal/keys/thumbprint.ts';

const unnamed = 'A'.repeat(43);
const ascii = (text: string) => new TextEncoder().encode(text);

describe('RFC 8785', () => {
  /** Appendix B: the bits of a double, and its one text. */
  const numbers: readonly (readonly [string, string])[] = [
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ];
  for (const [bits, text] of numbers) {
    test(`${bits} is ${text}`, () => {
      assert.equal(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE()), text);
    });
  }

  test('NaN and Infinity have no text', () => {
    for (const bits of ['7fffffffffffffff', '7ff0000000000000']) {
      assert.throws(() => canonicalJson(Buffer.from(bits, 'hex').readDoubleBE()));
    }
  });

  test('the example of section 3.2.2', () => {
    const value: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    assert.equal(
      canonicalJson(value),
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('the order of section 3.2.3', () => {
    const value: unknown = JSON.parse(
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh",' +
        '"1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control",' +
        '"\\u00f6":"Latin Small Letter O With Diaeresis"}',
    );
    assert.deepEqual(Object.values(JSON.parse(canonicalJson(value)) as object).sort(), [
      'Carriage Return',
      'Control',
      'Emoji: Grinning Face',
      'Euro Sign',
      'Hebrew Letter Dalet With Dagesh',
      'Latin Small Letter O With Diaeresis',
      'One',
    ]);
    const order = ['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew'];
    const places = order.map((word) => canonicalJson(value).indexOf(word));
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
  });
});

describe('RFC 8037, appendix A', () => {
  const key = PublicSigningKey.parse({
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    alg: 'Ed25519',
    kid: unnamed,
  });

  test('A.3: the thumbprint', async () => {
    assert.equal(await thumbprint(key), 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });

  test('A.4 and A.5: the signature', async () => {
    const header = 'eyJhbGciOiJFZERTQSJ9';
    const payload = 'RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc';
    const signature = decodeStrictly(
      'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
    );
    assert.ok(signature);
    const input = signingInput(header, ascii(payload));
    assert.equal(await isSignedBy(key, signature, input), true);
    assert.equal(isLowest('Ed25519', signature), true);
    for (const index of [0, 31, 32, 63]) {
      const wrong = signature.with(index, (signature[index] ?? 0) ^ 1);
      assert.equal(await isSignedBy(key, wrong, input), false);
    }
  });
});

describe('RFC 7515, appendix A.3', () => {
  const key = PublicSigningKey.parse({
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
    alg: 'ES256',
    kid: unnamed,
  });
  const header = 'eyJhbGciOiJFUzI1NiJ9';
  const payload =
    'eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ';
  const spelt =
    'DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q';

  test('the signature, and its lower twin, which is the one a seal would have', async () => {
    const signature = decodeStrictly(spelt);
    assert.ok(signature);
    const input = signingInput(header, ascii(payload));
    assert.equal(await isSignedBy(key, signature, input), true);
    assert.equal(isLowest('ES256', signature), false);
    const twin = new Uint8Array(lowest('ES256', signature));
    assert.equal(isLowest('ES256', twin), true);
    assert.equal(await isSignedBy(key, twin, input), true);
    assert.equal(
      await isSignedBy(key, signature, signingInput(header, ascii(`${payload}A`))),
      false,
    );
  });

  test('appendix C: base64url has one spelling', () => {
    const bytes = Uint8Array.of(3, 236, 255, 224, 193);
    assert.equal(encodeBase64url(bytes), 'A-z_4ME');
    assert.deepEqual(decodeStrictly('A-z_4ME'), bytes);
    for (const other of ['A-z_4ME=', 'A+z/4ME', 'A-z_4MF', 'A-z_4M E', 'A-z_4', ' A-z_4ME']) {
      assert.equal(decodeStrictly(other), undefined);
    }
  });
});
