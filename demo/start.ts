/** `npm start [-- --data DIR] [--later DAYS]`: builds what is stale, starts the demo, says where it is. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { built, ensureBuilt } from './build.ts';
import { startDemo, type Demo } from './demo.ts';
import { DemoClock } from './demo-clock.ts';
import { deployExtension } from './extension-deployment.ts';
import { choosePorts, type ChosenPorts } from './ports.ts';
import { sampleAccounts, samplePassword } from './sample/index.ts';
import { DirectoryInUseError, lockDirectory } from './service/index.ts';

const dayLength = 24 * 60 * 60 * 1000;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '.data' },
    later: { type: 'string', default: '0' },
  },
});

async function start(): Promise<void> {
  const dataDirectory = resolve(values.data);
  const clock = new DemoClock();
  clock.setAhead(daysLater(values.later) * dayLength);
  console.log('Starting the Dual Impact Kit demo …');
  // The whole folder, before anything in it is touched: a start that is refused changes nothing.
  const lock = await lockDirectory(dataDirectory);
  const building = ensureBuilt();
  const chosen = await choosePorts(dataDirectory);
  const [demo] = await Promise.all([
    startDemo({ dataDirectory, widgetsDirectory: built.widgets, ports: chosen.ports, clock }),
    building,
  ]);
  const extensions = {
    chromium: await deployExtension('chromium', dataDirectory, demo.service.origin),
    firefox: await deployExtension('firefox', dataDirectory, demo.service.origin),
  };
  console.log(introduction(demo, extensions, chosen, clock));
  stopOnRequest(async () => {
    await demo.close();
    await lock.release();
  });
}

function daysLater(typed: string): number {
  const days = Number(typed);
  if (Number.isFinite(days)) return days;
  throw new Error(`--later takes a number of days, such as --later 15; “${typed}” is none.`);
}

function introduction(
  { service, council, portal }: Demo,
  extensions: { readonly chromium: string; readonly firefox: string },
  { moved }: ChosenPorts,
  clock: DemoClock,
) {
  const accounts = sampleAccounts.map(
    ({ signInName, role, organisationName }) =>
      `  ${signInName.padEnd(34)}${role.padEnd(18)}${organisationName}`,
  );
  return `
  Council page          ${council.origin}
  E-tendering portal    ${portal.origin}
  Service               ${service.origin}
  E-mails to providers  ${service.origin}/outbox
  Extension, Chromium   ${extensions.chromium}
  Extension, Firefox    ${extensions.firefox}
${moved.map(({ name, wanted }) => `\n  Port ${wanted} was taken, so the ${name} moved. The extension was told; bookmarks were not.`).join('')}
Sign in to the portal, and in the extension’s panel, with any of these names and ${samplePassword}

${accounts.join('\n')}

Load the extension: open chrome://extensions, turn on developer mode, press “Load unpacked” and
choose the Chromium folder. In Firefox open about:debugging, “This Firefox”, “Load Temporary
Add-on”, and choose manifest.json in the Firefox folder. Or let npm run demo:browser do it.

In the demo it is ${clock.now().toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' })}. To see what happens after the open tender closes, stop and
run: npm start -- --later 15

Press Ctrl-C to stop. What you did is here at the next start.
`;
}

function stopOnRequest(close: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    console.log('\nStopping …');
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof DirectoryInUseError)) throw error;
  console.error(
    `${error.message}\nThe demo is running already, or use another folder with --data.`,
  );
  process.exit(1);
}
