import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** One of OWASP's settings for scrypt: 32 MiB, three rounds, about a fifth of a second. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const keyLength = 32;

/** A salted hash of a password, with the settings it was made by. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('hex'), key.toString('hex')].join('$');
}

/** Compares in a time that does not depend on where the two differ. */
export async function passwordMatches(password: string, hash: string): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = hash.split('$');
  const settings = { N: Number(N), r: Number(r), p: Number(p), maxmem: cost.maxmem };
  const expected = Buffer.from(key, 'hex');
  const actual = await derive(password, Buffer.from(salt, 'hex'), settings);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

function derive(password: string, salt: Buffer, settings: typeof cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Two keyboards may write one accented letter in two ways.
    scrypt(password.normalize('NFKC'), salt, keyLength, settings, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
