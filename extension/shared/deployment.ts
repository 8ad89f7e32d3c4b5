import { IssuerKeys } from '../../sdk/model/issuer-keys.ts';
import { z } from '../../sdk/model/schema.ts';
import { browser } from './browser.ts';
import { storedService } from './stored.ts';

/** What the organisation that packages the extension sets: its service, and whose seals it trusts. */
const Deployment = z.object({
  service: z.url({ protocol: /^https?$/u }),
  issuers: z.array(IssuerKeys),
});
export type Deployment = z.infer<typeof Deployment>;

/**
 * Reads `deployment.json` of the package; the address of the service may be replaced in the
 * options, the trusted issuers may not. Throws when the package holds no readable one.
 */
export async function readDeployment(): Promise<Deployment> {
  const response = await fetch(browser.runtime.getURL('deployment.json'));
  const packaged = Deployment.parse(await response.json());
  return { ...packaged, service: (await storedService().read()) ?? packaged.service };
}
