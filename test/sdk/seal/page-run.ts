import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';

export type PageFiles = Readonly<Record<string, Uint8Array | string>>;

/**
 * Runs a script in a page of the browser, under a strict policy, with these files beside it. Gives
 * what the script leaves in the title of the page, as JSON.
 */
export async function runInPage(
  browser: Browser,
  script: string,
  files: PageFiles,
): Promise<unknown> {
  const served: PageFiles = {
    ...files,
    '/': '<!doctype html><title></title><script type="module" src="page.js"></script>',
    '/page.js': script,
  };
  const server = createServer(({ url = '/' }, response) => {
    const file = served[url];
    const type =
      { '/': 'text/html', '/page.js': 'text/javascript' }[url] ?? 'application/octet-stream';
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': type,
      'content-security-policy': "default-src 'self'",
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}`);
    await page.waitForFunction(() => document.title !== '', { timeout: 120_000 });
    return JSON.parse(await page.title());
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A module with all that it imports, as one script. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'page' } },
  });
  const chunks = (Array.isArray(output) ? output : []).flatMap(({ output: parts }) => parts);
  const [chunk] = chunks.filter((part) => part.type === 'chunk');
  if (chunk === undefined) throw new Error('the page has no script');
  return chunk.code;
}
