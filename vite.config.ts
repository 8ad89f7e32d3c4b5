import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crx, type CrxPlugin } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { manifestOf, type Browser } from './manifest.config.ts';

/**
 * One configuration, one mode a product: `vite build --mode widgets`, `council`,
 * `extension-chromium`, `extension-firefox`; `-demo` behind an extension mode makes the build that
 * already holds permission for loopback portals.
 */
export default defineConfig(({ mode }) => buildOf(mode));

function buildOf(mode: string): UserConfig {
  if (mode === 'widgets') return widgetsBuild();
  if (mode.startsWith('extension-')) return extensionBuild(mode.slice('extension-'.length));
  throw new Error(`vite.config.ts has no build named “${mode}”.`);
}

/**
 * Elements for any page: `loader.js`, `all.js` and one file an element keep their names so that a
 * tag once pasted goes on working; what they share is hashed and cached for good.
 */
function widgetsBuild(): UserConfig {
  const room = resolve(import.meta.dirname, 'widgets');
  const elements = readdirSync(room).filter(
    (folder) => folder !== 'internal' && existsSync(join(room, folder, 'define.ts')),
  );
  return {
    publicDir: false,
    plugins: [tighterTemplates()],
    build: {
      outDir: resolve(import.meta.dirname, 'dist/widgets'),
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: {
          loader: join(room, 'loader.ts'),
          all: join(room, 'all.ts'),
          ...Object.fromEntries(elements.map((name) => [name, join(room, name, 'define.ts')])),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'chunks/[name]-[hash][extname]',
          codeSplitting: {
            groups: [
              { name: 'lit', test: /node_modules[\\/](?:lit|lit-html|lit-element|@lit)[\\/]/u },
            ],
          },
        },
      },
    },
  };
}

/** Minifiers leave template literals alone, and a widget is half made of them. */
function tighterTemplates(): Plugin {
  return {
    name: 'tighter-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /\/widgets\/.*\.css\.ts$/u },
      handler: (code) =>
        code
          .replaceAll(/\/\*[^]*?\*\//gu, '')
          .replaceAll(/\s+/gu, ' ')
          .replaceAll(/ ?([{};,]) ?/gu, '$1')
          .replaceAll(/(?<=[a-z-]): /gu, ':'),
    },
  };
}

/** `name` is a browser, with `-demo` behind it for the build that needs no permission prompt. */
function extensionBuild(name: string): UserConfig {
  const root = resolve(import.meta.dirname, 'extension');
  const { browser, demo } = extensionChoice(name);
  return {
    root,
    build: {
      outDir: resolve(import.meta.dirname, 'dist', 'extension', name),
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      assetsInlineLimit: 0,
      // The renderer of the sealed document is that large; it is loaded at the first check.
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        // Lit sets innerHTML from its own templates. Apart, the reviewers of the store see it is Lit.
        output: { codeSplitting: { groups: [{ name: 'lit', test: /node_modules\/@?lit/u }] } },
        // crxjs finds the pages of a Chromium manifest, not the sidebar of a Firefox one.
        input: {
          panel: resolve(root, 'panel/panel.html'),
          options: resolve(root, 'options/options.html'),
        },
      },
    },
    plugins: [
      crx({
        manifest: manifestOf({ browser, demo }),
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
      }),
      nothingForPages(),
    ],
  };
}

function extensionChoice(name: string): { browser: Browser; demo: boolean } {
  const [browser, demo, ...rest] = name.split('-');
  const known = browser === 'chromium' || browser === 'firefox';
  if (!known || (demo !== undefined && demo !== 'demo') || rest.length > 0) {
    throw new Error(`There is no extension build named “${name}”.`);
  }
  return { browser, demo: demo === 'demo' };
}

/**
 * crxjs opens registered content scripts to every http page, by which any site could tell that the
 * extension is installed. Registered scripts need no such opening.
 */
function nothingForPages(): CrxPlugin {
  return {
    name: 'nothing-for-pages',
    enforce: 'post',
    renderCrxManifest(manifest, bundle) {
      delete manifest.web_accessible_resources;
      // Left over from naming the content script in an import: the one that runs is another file.
      for (const [file, part] of Object.entries(bundle)) {
        if (part.type === 'chunk' && part.facadeModuleId?.endsWith('.iife.ts')) {
          Reflect.deleteProperty(bundle, file);
        }
      }
      return manifest;
    },
  };
}
