import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DicmClient } from '../sdk/client/index.ts';

/**
 * Tells a built extension which service it belongs to and whose seals to trust, as an organisation
 * does when it packages the extension for its people.
 */
export async function deployExtension(folder: string, service: string): Promise<void> {
  const issuers = [await new DicmClient({ service }).issuerKeys()];
  await writeFile(join(folder, 'deployment.json'), JSON.stringify({ service, issuers }, null, 2));
}
