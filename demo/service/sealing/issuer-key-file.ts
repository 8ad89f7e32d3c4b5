import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  createSigningKey,
  exportSigningKey,
  importSigningKey,
  type SigningKey,
} from '../../../sdk/seal/keys/signing-key.ts';

/**
 * The issuer's private key, made at the first start and readable by this account only. A service
 * that keeps nothing gets a key that lives as long as it does.
 */
export async function issuerKeyIn(directory: string | undefined): Promise<SigningKey> {
  if (directory === undefined) return createSigningKey();
  const file = path.join(directory, 'issuer-key.json');
  const stored = await readIfPresent(file);
  if (stored !== undefined) return importSigningKey(JSON.parse(stored));
  const key = await createSigningKey();
  await writeFile(file, JSON.stringify(await exportSigningKey(key)), { flag: 'wx', mode: 0o600 });
  return key;
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
