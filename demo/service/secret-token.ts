import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits, in letters that are safe in a path and a header. */
export const newToken = () => randomBytes(32).toString('base64url');

/**
 * What is stored of a secret. Plain SHA-256 is enough for 256 random bits: there is nothing to
 * guess, so there is nothing to slow down.
 */
export const tokenDigest = (token: string) => createHash('sha256').update(token).digest('hex');
