import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DicmClient } from '../sdk/client/index.ts';
import { built } from './build.ts';

/**
 * Tells the built extensions which service they belong to and whose seals to trust, as an
 * organisation does when it packages the extension for its people.
 */
export async function deployExtensions(service: string): Promise<void> {
  const issuers = [await new DicmClient({ service }).issuerKeys()];
  for (const folder of [built.chromium, built.firefox]) {
    await writeFile(join(folder, 'deployment.json'), JSON.stringify({ service, issuers }, null, 2));
  }
}
