import { defineConfig, type UserConfig } from 'vite';

/**
 * One configuration, one mode a product: `vite build --mode widgets`, `council`,
 * `extension-chromium`, `extension-firefox`; `-demo` behind an extension mode makes the build that
 * already holds permission for loopback portals.
 */
export default defineConfig(({ mode }) => buildOf(mode));

function buildOf(mode: string): UserConfig {
  if (mode === 'widgets') return widgetsBuild();
  throw new Error(`vite.config.ts has no build named “${mode}”.`);
}

function widgetsBuild(): UserConfig {
  return {};
}
