/** The portals the extension knows. A new one is a folder beside this file and a line below. */
import { harbour } from './harbour/index.ts';
import type { Portal } from './schema.ts';

const portals: readonly Portal[] = [harbour];

/** The portal a document belongs to, judged by its address and by its markup. */
export function portalFor(page: Document): Portal | undefined {
  return portals.find((portal) => livesAt(portal, page.location.href) && portal.recognise(page));
}

/** The match patterns of every portal: what the user can be asked to grant. */
export function portalOrigins(): string[] {
  return [...new Set(portals.flatMap(({ origins }) => origins))];
}

/** Product name and match patterns, for the list of portals in the options. */
export function knownPortals(): readonly Pick<Portal, 'id' | 'product' | 'origins'>[] {
  return portals;
}

export function isKnownPortal(url: string): boolean {
  return portals.some((portal) => livesAt(portal, url));
}

/** Match patterns here are `scheme://host/*`: any port, any path. */
function livesAt({ origins }: Portal, url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return origins.includes(`${protocol}//${hostname}/*`);
}
