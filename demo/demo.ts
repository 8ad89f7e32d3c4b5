/** The whole demo in one process: the service, a council's site and an e-tendering portal. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startCouncil, type Council } from './council/index.ts';
import { DemoClock } from './demo-clock.ts';
import { firstStartNote } from './first-start-note.ts';
import type { Ports } from './ports.ts';
import { startPortal, type Portal } from './portal/index.ts';
import { placeSampleBids } from './sample-bids.ts';
import { portalSample, sampleAccounts, sampleActivities, samplePassword } from './sample/index.ts';
import { startService, type RunningService } from './service/index.ts';

export interface DemoOptions {
  /** Where everything is kept between starts. */
  readonly dataDirectory: string;
  /** Folder of the built widgets. */
  readonly widgetsDirectory: string;
  /** 0 for each takes any free port. */
  readonly ports: Ports | { readonly service: 0; readonly council: 0; readonly portal: 0 };
  readonly clock?: DemoClock;
}

export interface Demo {
  readonly service: RunningService;
  readonly council: Council;
  readonly portal: Portal;
  /** Stops all three; what they hold is there at the next start. */
  close(): Promise<void>;
}

/** Starts the demo and, the first time, fills it with invented organisations and three bids. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { dataDirectory, widgetsDirectory, ports, clock = new DemoClock() } = options;
  await mkdir(dataDirectory, { recursive: true });
  const parts: { close(): Promise<void> }[] = [];
  const close = async () => {
    for (const part of parts.reverse()) await part.close();
  };
  try {
    const service = await startService({
      dataDirectory: join(dataDirectory, 'service'),
      port: ports.service,
      clock: clock.now,
    });
    parts.push(service);
    const portal = await startPortal({
      dataDirectory: join(dataDirectory, 'portal'),
      port: ports.portal,
      clock: clock.now,
    });
    parts.push(portal);
    await fill(service, portal, clock, dataDirectory);
    const council = await startCouncil({
      port: ports.council,
      serviceOrigin: service.origin,
      widgetsDirectory,
    });
    parts.push(council);
    return { service, council, portal, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Fills an empty demo. Every step may be repeated, and the note of the first start is only closed
 * at the end, so that a start that was cut short is finished by the next.
 */
async function fill(
  service: RunningService,
  portal: Portal,
  clock: DemoClock,
  dataDirectory: string,
): Promise<void> {
  const note = await firstStartNote(join(dataDirectory, 'first-start.json'), clock.now());
  if (note.filled) return;
  const { at: firstStart } = note;
  await portal.seed(portalSample(firstStart));
  for (const { signInName, ...rest } of sampleAccounts) {
    await service.addAccount({
      account: signInName,
      password: samplePassword,
      actor: { accountId: signInName.replaceAll('@', '.at.'), ...rest },
    });
  }
  await service.replaceActivitiesFromSource('Sample activities', sampleActivities);
  await placeSampleBids({ service, portal, clock, firstStart });
  await note.close();
}
