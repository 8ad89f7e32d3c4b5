/**
 * Real feeds, notices and pages that tests read but the project does not carry. They lie beside
 * the checkout; a clone without them leaves those tests out and says so, and continuous
 * integration, which always has them, fails instead.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';

const directory = resolve(import.meta.dirname, '../../shared/data');
const present = existsSync(directory);

/** The path of a file of real data, such as `sharedPath('oruk', 'bristol-real', 'page.json')`. */
export const sharedPath = (...parts: readonly string[]) => join(directory, ...parts);

/** Declares a test that reads real data. Its name says so, so that a report shows what was left out. */
export function sharedTest(
  name: string,
  run: (context: TestContext) => void | Promise<void>,
): void {
  const skip = present || process.env.CI ? false : 'the real data is not beside this checkout';
  void test(`${name} (real data)`, { skip }, run);
}
