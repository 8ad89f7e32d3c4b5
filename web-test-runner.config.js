import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import * as programs from './demo/programs.ts';
import { startProgressService } from './test/widgets/progress-service.ts';
import { startSpoService } from './test/widgets/spo-service.ts';

const progressService = await startProgressService();
const spoService = await startSpoService();

export default {
  files: process.env.WIDGET_TESTS ?? 'test/widgets/**/*.test.ts',
  rootDir: import.meta.dirname,
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: [chromium(), firefox()],
  // Two browsers, one window each: focus and visibility are what many of these tests are about.
  concurrentBrowsers: 2,
  concurrency: 1,
  testFramework: { config: { timeout: 15_000 } },
  testsFinishTimeout: 180_000,
  // Lit's development build is wanted for its warnings, all but the one that says it is in use.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2024',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    {
      name: 'services',
      serverStop: async () => {
        progressService.close();
        await spoService.close();
      },
    },
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head>
        <title>Widget tests</title>
        <meta name="progress-service" content="${progressService.address}">
        <meta name="spo-service" content="${spoService.address}">
        <meta name="spo-postbox" content="${spoService.postbox}">
      </head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
};

function chromium() {
  return chromeLauncher({
    launchOptions: {
      executablePath: programs.pathOf(programs.chromium),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  });
}

/** The launcher made for Chrome drives Firefox over WebDriver BiDi when puppeteer is told to. */
function firefox() {
  return chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath: programs.pathOf(programs.firefox) },
  });
}
