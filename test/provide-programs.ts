/** Makes sure that every program the tests drive is there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, find, firefox, pathOf, pdfdetach, qpdf } from '../demo/programs.ts';

const all = [chromium, firefox, qpdf, pdfdetach];

/**
 * Makes sure every program is there: as root on Debian the missing ones are installed, elsewhere
 * an error names what to install.
 */
export function providePrograms(): void {
  const missing = all.filter((program) => find(program) === undefined);
  if (missing.length === 0) return;
  const packages = missing.map(({ debianPackage }) => debianPackage);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installFromDebian(packages);
  for (const program of missing) pathOf(program);
}

function installFromDebian(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', step, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`apt-get ${step.join(' ')} failed: ${stderr.trim()}`);
  }
}
