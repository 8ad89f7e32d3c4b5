import type { Portal } from '../portals/schema.ts';
import { RefusedOrder } from './channel.ts';
import { refuseUnusable } from './guard.ts';

export interface FileToAttach {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Puts a file into the portal's file field, as if chosen there. It is not uploaded: the user does
 * that with the portal's own button. A file that is there already is never replaced.
 */
export function attach(
  page: Document,
  portal: Portal,
  { name, type, bytes }: FileToAttach,
): { name: string; size: number } {
  const field = portal.uploadBox(page);
  if (!field) throw new RefusedOrder('field-missing');
  refuseUnusable(field);
  const present = [...(field.files ?? [])];
  if (present.length > 0 && !field.multiple) {
    throw new RefusedOrder('file-already-there', present[0]?.name);
  }
  if (!accepts(field.accept, name, type)) throw new RefusedOrder('file-type', field.accept);
  const transfer = new DataTransfer();
  for (const file of present) transfer.items.add(file);
  transfer.items.add(new File([bytes], name, { type }));
  field.files = transfer.files;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  const attached = Array.from(field.files).find((file) => file.name === name);
  if (attached?.size !== bytes.byteLength) throw new RefusedOrder('not-accepted');
  return { name, size: attached.size };
}

/** The rule of the HTML `accept` attribute: extensions, media types and media ranges. */
function accepts(accept: string, name: string, type: string): boolean {
  const wanted = accept
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  if (wanted.length === 0) return true;
  const group = type.slice(0, type.indexOf('/') + 1);
  return wanted.some(
    (part) =>
      (part.startsWith('.') && name.toLowerCase().endsWith(part)) ||
      part === type ||
      part === `${group}*`,
  );
}
