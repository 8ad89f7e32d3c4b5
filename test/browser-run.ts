/** Runs the widget tests in every browser of web-test-runner's configuration, and counts them. */
import { startTestRunner } from '@web/test-runner';
import type { TestSuiteResult } from '@web/test-runner-core';

interface BrowserCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export async function runInBrowsers(): Promise<BrowserCounts> {
  const runner = await startTestRunner({ readCliArgs: false, autoExitProcess: false });
  if (!runner) throw new Error('web-test-runner did not start; its message stands above.');
  const allPassed = await new Promise<boolean>((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  const counts = sessions.map(({ testResults, passed, errors }) =>
    add(testResults ? countsOf(testResults) : none, {
      ...none,
      // A file that does not load has no results, and still must not look green.
      failed: !passed && (errors.length > 0 || !testResults) ? 1 : 0,
    }),
  );
  const total = counts.reduce(add, none);
  return allPassed || total.failed > 0 ? total : { ...total, failed: 1 };
}

const none: BrowserCounts = { passed: 0, failed: 0, skipped: 0 };

function countsOf({ tests, suites }: TestSuiteResult): BrowserCounts {
  const own = {
    passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
    failed: tests.filter(({ passed, skipped }) => !passed && !skipped).length,
    skipped: tests.filter(({ skipped }) => skipped).length,
  };
  return suites.map(countsOf).reduce(add, own);
}

function add(one: BrowserCounts, other: BrowserCounts): BrowserCounts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
