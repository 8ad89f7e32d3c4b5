import type { ManifestV3Export } from '@crxjs/vite-plugin';
import packageJson from './package.json' with { type: 'json' };
import { portalOrigins } from './extension/portals/registry.ts';

export type Browser = 'chromium' | 'firefox';

interface ManifestChoice {
  readonly browser: Browser;
  /** Holds permission for loopback portals from the start, so that no prompt stands in the way. */
  readonly demo: boolean;
}

/** Chromium only: the first version whose `browser` object and messages behave as Firefox's do. */
const firstChromium = '148';
/** Firefox asks extensions to declare the data they send from 140 (Android: 142) on. */
const firstFirefox = '140.0';
const firstFirefoxAndroid = '142.0';

const loopback = 'http://127.0.0.1/*';

/**
 * What an extension page may do. Firefox's default would also upgrade calls to a service on
 * loopback to https, so the whole policy is spelt out here for both browsers.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The manifest of one build. Nothing is reachable by pages and no portal is open unasked. */
export function manifestOf({ browser, demo }: ManifestChoice): ManifestV3Export {
  return {
    manifest_version: 3,
    name: demo ? 'Social Purchase Order (demo)' : 'Social Purchase Order',
    version: packageJson.version,
    description:
      'Write, seal and check Social Purchase Orders beside the tender portal you already use.',
    icons: iconSizes,
    permissions: ['storage', 'scripting', ...(browser === 'chromium' ? ['sidePanel'] : [])],
    optional_host_permissions: portalOrigins(),
    ...(demo && { host_permissions: [loopback] }),
    action: { default_title: 'Open the Social Purchase Order panel', default_icon: iconSizes },
    options_ui: { page: 'options/options.html', open_in_tab: true },
    content_security_policy: { extension_pages: pagePolicy },
    ...(browser === 'chromium' ? chromiumOnly : firefoxOnly),
  } as ManifestV3Export;
}

const iconSizes = {
  16: 'icons/icon-16.png',
  32: 'icons/icon-32.png',
  48: 'icons/icon-48.png',
  128: 'icons/icon-128.png',
};

const chromiumOnly = {
  minimum_chrome_version: firstChromium,
  // Without it a file sent between panel and page arrives as an empty object.
  message_serialization: 'structured_clone',
  background: { service_worker: 'background/index.ts', type: 'module' },
  side_panel: { default_path: 'panel/panel.html' },
};

const firefoxOnly = {
  background: { scripts: ['background/index.ts'], type: 'module' },
  sidebar_action: {
    default_panel: 'panel/panel.html',
    default_title: 'Social Purchase Order',
    default_icon: iconSizes,
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'social-purchase-order@dual-impact-kit.example',
      strict_min_version: firstFirefox,
      // The tender's facts and the answer go to the service that the organisation named.
      data_collection_permissions: { required: ['authenticationInfo', 'websiteContent'] },
    },
    gecko_android: { strict_min_version: firstFirefoxAndroid },
  },
};
