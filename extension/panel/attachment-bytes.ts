import type { Attachment } from '../portals/schema.ts';
import { readCapped } from '../shared/read-capped.ts';
import { order, PageRefusal, type PageInTab } from './to-page.ts';

/**
 * The bytes of a file that a bid row links to. The page's own script reads it; where the page's
 * policy keeps that script from reading anything (Firefox applies `connect-src` to it, measured in
 * 153), the panel reads the very same address itself. Throws `PageRefusal`.
 */
export async function attachmentBytes(
  page: PageInTab,
  key: string,
  { href }: Attachment,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { bytes } = await order(page, 'readAttachment', { key, attachment: href });
    return new Uint8Array(bytes);
  } catch (error) {
    if (!(error instanceof PageRefusal) || error.code !== 'blocked') throw error;
  }
  if (new URL(href).origin !== new URL(page.report.href).origin) {
    throw new PageRefusal('other-origin');
  }
  return readInPanel(href);
}

async function readInPanel(href: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(href, { credentials: 'include', redirect: 'error' }).catch(
    () => undefined,
  );
  if (!response?.ok || !response.body) throw new PageRefusal('not-read');
  const bytes = await readCapped(response.body);
  if (!bytes) throw new PageRefusal('too-large');
  return bytes;
}
