import type { Portal } from '../portals/schema.ts';
import { readCapped } from '../shared/read-capped.ts';
import { RefusedOrder } from './channel.ts';

/**
 * Reads one file that a bid row of this page links to, with the session the user has in the portal.
 * The user pressed for it and saw its name. Anything that is not such a link is refused.
 */
export async function readAttachment(
  page: Document,
  portal: Portal,
  { key, attachment }: { readonly key: string; readonly attachment: string },
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  refuseUnlessLinked(page, portal, key, attachment);
  const response = await request(attachment, signal);
  if (!response.ok || !response.body) throw new RefusedOrder('not-read');
  const bytes = await readCapped(response.body);
  if (!bytes) throw new RefusedOrder('too-large');
  return bytes;
}

function refuseUnlessLinked(page: Document, portal: Portal, key: string, href: string): void {
  const rows = portal.buyerRows(page);
  const row = rows.found === 'yes' ? rows.value.find((each) => each.key === key) : undefined;
  if (!row?.attachments.some((each) => each.href === href)) throw new RefusedOrder('link-missing');
  if (new URL(href).origin !== page.location.origin) throw new RefusedOrder('other-origin');
}

async function request(href: string, signal: AbortSignal): Promise<Response> {
  try {
    // A redirect could lead to another host, which nobody was asked about.
    return await fetch(href, { credentials: 'same-origin', redirect: 'error', signal });
  } catch {
    throw new RefusedOrder('blocked');
  }
}
