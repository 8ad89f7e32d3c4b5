/** The programs that the demo and the tests drive, and where each is on this machine. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Program {
  readonly name: string;
  /** Environment variable that names the program outright. */
  readonly variable?: string;
  readonly commands: readonly string[];
  readonly usualPlaces: readonly string[];
  readonly debianPackage: string;
}

export const chromium: Program = {
  name: 'Chromium',
  variable: 'CHROME_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  usualPlaces: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  debianPackage: 'chromium',
};

export const firefox: Program = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  usualPlaces: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debianPackage: 'firefox-esr',
};

export const qpdf: Program = {
  name: 'qpdf',
  commands: ['qpdf'],
  usualPlaces: [],
  debianPackage: 'qpdf',
};

export const pdfdetach: Program = {
  name: 'pdfdetach',
  commands: ['pdfdetach'],
  usualPlaces: [],
  debianPackage: 'poppler-utils',
};

/** Where a program is. Throws a sentence that says what to install when it is nowhere. */
export function pathOf(program: Program): string {
  const found = find(program);
  if (found !== undefined) return found;
  const or = program.variable ? `, or set ${program.variable} to its path` : '';
  throw new Error(
    `${program.name} was not found. Install it (on Debian: apt-get install ${program.debianPackage})${or}.`,
  );
}

/** Where a program is, or nothing. */
export function find({ variable, commands, usualPlaces }: Program): string | undefined {
  const named = variable ? process.env[variable] : undefined;
  const directories = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) =>
    directories.map((directory) => join(directory, command)),
  );
  return [...(named ? [named] : []), ...onPath, ...usualPlaces].find((path) => existsSync(path));
}
