import { PGlite } from '@electric-sql/pglite';
import { sampleActivities } from '../../../demo/sample/index.ts';
import { startService } from '../../../demo/service/index.ts';
import { DicmClient } from '../../../sdk/client/index.ts';
import { reported, type Row, type Suite } from '../row.ts';
import { quantile, timings } from '../timing.ts';

/** What the service adds to its database: one read over HTTP beside the same read of the driver. */
export const serviceSuite: Suite = { name: 'service', measure };

const runs = 300;

async function measure(): Promise<readonly Row[]> {
  const began = performance.now();
  const service = await startService({ dataDirectory: 'memory', port: 0 });
  const started = performance.now() - began;
  const driver = new PGlite();
  try {
    await service.replaceActivitiesFromSource('Sample activities', sampleActivities);
    const client = new DicmClient({ service: service.origin });
    const [activity] = sampleActivities;
    if (!activity) throw new Error('The sample has activities.');
    await driver.exec('create table activity (id text primary key, body jsonb not null)');
    await driver.query('insert into activity values ($1, $2)', [activity.id, activity]);
    const overHttp = await timings(runs, () => client.activities.get(activity.id));
    const snapshot = await timings(runs / 10, () => client.activities.snapshot());
    const byDriver = await timings(runs, () =>
      driver.query('select body from activity where id = $1', [activity.id]),
    );
    const suite = 'service';
    return [
      reported({ suite, name: 'first start, in memory', value: started, unit: 'ms' }),
      reported({
        suite,
        name: 'read one activity, median',
        value: quantile(overHttp, 0.5),
        unit: 'ms',
        peers: { 'raw driver': quantile(byDriver, 0.5) },
      }),
      reported({
        suite,
        name: `snapshot of ${sampleActivities.length} activities, median`,
        value: quantile(snapshot, 0.5),
        unit: 'ms',
      }),
    ];
  } finally {
    await driver.close();
    await service.close();
  }
}
