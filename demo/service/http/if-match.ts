import type { Spo } from '../../../sdk/model/spo.ts';
import { Refusal } from './refusal.ts';

/** The entity tag of a version: the number in quotation marks. */
export const entityTag = (version: number) => `"${version}"`;

/** The version named by `If-Match`. A tag that is not one of ours matches no version. */
export function versionOf(headers: Headers): number {
  const tag = headers.get('if-match');
  if (tag === null) {
    throw new Refusal(
      428,
      'version-missing',
      'Say which version you are changing',
      'Nothing was saved. Send If-Match with the ETag that you last read, such as "3".',
    );
  }
  return Number(/^"(\d{1,9})"$/u.exec(tag)?.[1] ?? 0);
}

/** Refuses a change that builds on another version than the current one. */
export function requireVersion(spo: Spo, version: number): void {
  if (spo.version === version) return;
  throw new Refusal(
    412,
    'version-stale',
    'Somebody has changed this since you read it',
    `Nothing was saved. ${spo.reference} is now at version ${spo.version}. Get it again, look at what changed, then make your change.`,
    { headers: { etag: entityTag(spo.version) } },
  );
}
