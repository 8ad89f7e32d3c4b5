import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DicmClient } from '../sdk/client/index.ts';
import { built } from './build.ts';

type ExtensionBrowser = 'chromium' | 'firefox';

/** Where a demo keeps its extension for one browser. */
export const extensionFolder = (dataDirectory: string, browser: ExtensionBrowser) =>
  join(dataDirectory, 'extension', browser);

/**
 * Gives a demo its own copy of the built extension, told which service it belongs to and whose
 * seals to trust, as an organisation does when it packages the extension for its people. Of its own,
 * because two demos in two folders have two services.
 */
export async function deployExtension(
  browser: ExtensionBrowser,
  dataDirectory: string,
  service: string,
): Promise<string> {
  const issuers = [await new DicmClient({ service }).issuerKeys()];
  const folder = extensionFolder(dataDirectory, browser);
  await rm(folder, { recursive: true, force: true });
  await cp(built[browser], folder, { recursive: true });
  await writeFile(join(folder, 'deployment.json'), JSON.stringify({ service, issuers }, null, 2));
  return folder;
}
