import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startService, type RunningService } from '../../demo/service/index.ts';
import { DicmClient } from '../../sdk/client/index.ts';
import type { Role } from '../../sdk/model/account.ts';
import type { Activity } from '../../sdk/model/activity.ts';
import { sampleCommitment } from '../sdk/commitment.ts';

/** Sign-in names of the people whom widget tests act as, and where they belong. */
const people = {
  supplier: ['bid-lead', 'brightpath', 'Brightpath Care Ltd'],
  contracts: ['contract-manager', 'PVRP-1234-ABCD', 'Vale Regional Police'],
} as const satisfies Record<string, readonly [Role, string, string]>;

export interface SpoServiceForTests {
  /** Address of the service itself. */
  readonly address: string;
  /** `GET <postbox>/<reference>` gives the secret of the newest link sent about an SPO. */
  readonly postbox: string;
  close(): Promise<void>;
}

/** The demonstration service with two activities, kept in memory, and a look into its outbox. */
export async function startSpoService(): Promise<SpoServiceForTests> {
  const service = await startService({ dataDirectory: 'memory', port: 0 });
  await Promise.all(
    Object.entries(people).map(([name, [role, organisationId, organisationName]]) =>
      service.addAccount({
        account: name,
        password: 'correct horse battery',
        actor: { accountId: name, displayName: name, role, organisationId, organisationName },
      }),
    ),
  );
  await service.replaceActivitiesFromSource('Sample', activities());
  const postbox = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    void newestToken(service, (request.url ?? '').slice(1)).then((token) => response.end(token));
  });
  await new Promise<void>((resolve) => postbox.listen(0, '127.0.0.1', resolve));
  const { port } = postbox.address() as AddressInfo;
  return {
    address: service.origin,
    postbox: `http://127.0.0.1:${port}`,
    close: () => {
      postbox.close();
      return service.close();
    },
  };
}

async function newestToken(service: RunningService, reference: string): Promise<string> {
  const client = new DicmClient({ service: service.origin });
  for (const { linkPath } of await service.outbox()) {
    const token = linkPath.split('/').at(-1) ?? '';
    const request = await client.replies.get(token).catch(() => undefined);
    if (request?.reference === reference) return token;
  }
  return '';
}

function activities(): Activity[] {
  const { activity, provider, dualImpact } = sampleCommitment();
  const recognised: Activity = {
    ...activity,
    summary: 'Coaching on three evenings a week.',
    provider,
    primaryOutcomes: dualImpact.primary,
    frontlineServices: dualImpact.secondary,
    mechanism: dualImpact.mechanism,
    needs: ['money', 'skills'],
    location: { precision: 'ward', area: { code: 'E05009350', name: 'Baylis and Stoke' } },
    serviceArea: [{ code: 'E06000039', name: 'Slough' }],
    recognition: { status: 'recognised', by: dualImpact.recognisedBy, on: dualImpact.recognisedOn },
    source: { name: 'Sample' },
  };
  return [
    recognised,
    {
      ...recognised,
      id: 'cafe-games',
      name: 'Café games <img src=x onerror="document.title=1">',
      recognition: { status: 'not-recognised' },
    },
  ];
}
