/** Real browsers for the demo, the tests and the pictures, each on a fresh profile of its own. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium, firefox, pathOf } from './programs.ts';

/** Keeps Chromium from talking to anything but the pages it is shown. */
const quietChromium = [
  // Chromium refuses to run its sandbox as root; nobody else goes without it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface BrowserOptions {
  /** Folder of a built extension to load. */
  readonly extension?: string;
  /** Keeps the profile in this folder, to see what survives a restart. */
  readonly profile?: string;
  readonly headless?: boolean;
}

export function launchChromium(options: BrowserOptions = {}): Promise<Browser> {
  return puppeteer.launch({
    executablePath: pathOf(chromium),
    headless: options.headless ?? true,
    pipe: true,
    args: quietChromium,
    ...(options.extension !== undefined && { enableExtensions: [options.extension] }),
    ...(options.profile !== undefined && { userDataDir: options.profile }),
  });
}

/** `preferences` are Firefox's own, such as a fixed address for an extension's pages. */
export function launchFirefox(
  options: { readonly preferences?: Record<string, string | boolean> } = {},
): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOf(firefox),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: options.preferences ?? {},
  });
}
