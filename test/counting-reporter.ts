/** A reporter for `node --test` that writes one line of counts for the closing line of a run. */
import type { TestEvent } from 'node:test/reporters';

export default async function* countingReporter(
  events: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
  let [passed, failed, skipped] = [0, 0, 0];
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    if (event.data.details.type === 'suite') continue;
    if (event.data.skip !== undefined) skipped += 1;
    else if (event.type === 'test:pass') passed += 1;
    else failed += 1;
  }
  yield JSON.stringify({ passed, failed, skipped });
}
