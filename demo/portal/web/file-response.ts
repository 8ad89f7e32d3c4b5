import type { Context } from 'hono';
import type { Parts } from '../parts.ts';
import type { StoredFile } from '../records.ts';

/**
 * The bytes as they were uploaded, always as a download: what a supplier attached is never opened
 * inside the portal's own origin.
 */
export async function fileResponse(parts: Parts, c: Context, file: StoredFile): Promise<Response> {
  const bytes = await parts.uploads.read(file.storedAs);
  return c.body(bytes, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': disposition(file.name),
    'Content-Length': String(bytes.length),
  });
}

/** Both spellings of RFC 6266: plain ASCII for old readers, UTF-8 for the name as it was. */
function disposition(name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\]/gu, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
