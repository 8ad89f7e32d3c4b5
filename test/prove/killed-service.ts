/** A service in a process of its own, to be killed. Prints its address once it answers. */
import { startService } from '../../demo/service/index.ts';
import { sampleAccounts, sampleActivities, samplePassword } from '../../demo/sample/index.ts';

const [dataDirectory] = process.argv.slice(2);
if (dataDirectory === undefined) throw new Error('Say in which folder the service keeps its data.');
const service = await startService({ dataDirectory, port: 0 });
for (const { signInName, ...rest } of sampleAccounts) {
  await service.addAccount({
    account: signInName,
    password: samplePassword,
    actor: { accountId: signInName.replaceAll('@', '.at.'), ...rest },
  });
}
await service.replaceActivitiesFromSource('Sample activities', sampleActivities);
console.log(service.origin);
