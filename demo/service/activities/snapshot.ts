import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Activity, ActivitySource } from '../../../sdk/model/activity.ts';
import type { ActivitySnapshot } from '../../../sdk/model/activity-snapshot.ts';
import type { Database } from '../store/database.ts';
import { activityRevision, allActivities } from './activity-store.ts';

interface SnapshotFile {
  readonly revision: number;
  readonly digest: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer>;
}

/** Answers requests for the snapshot. */
export type ServeSnapshot = (request: Headers) => Promise<Response>;

/**
 * Every published activity in one file, made once for each change and then served from memory.
 * The tag is of the bytes themselves, so the same list always has the same tag.
 */
export function snapshotOf(database: Database): ServeSnapshot {
  let kept: SnapshotFile | undefined;
  let making: Promise<SnapshotFile> | undefined;
  return async (headers) => {
    const { revision, changedAt } = await activityRevision(database);
    if (kept?.revision !== revision) {
      // Whoever asks while it is being made waits for the same one.
      making ??= makeFile(database, revision, changedAt ?? new Date(0)).finally(() => {
        making = undefined;
      });
      kept = await making;
    }
    return respond(kept, headers);
  };
}

async function makeFile(database: Database, revision: number, madeAt: Date): Promise<SnapshotFile> {
  const activities = await allActivities(database);
  const snapshot: ActivitySnapshot = {
    format: 'dual-impact-kit/activities/1',
    madeAt: madeAt.toISOString(),
    sources: sourcesOf(activities),
    activities,
  };
  const plain = new TextEncoder().encode(JSON.stringify(snapshot));
  const zipped = new Uint8Array(await promisify(gzip)(plain));
  return { revision, digest: createHash('sha256').update(plain).digest('hex'), plain, zipped };
}

/** Each source once, with the latest day on which any of its activities was checked. */
function sourcesOf(activities: readonly Activity[]): ActivitySource[] {
  const lastChecked = new Map<string, string>();
  for (const { source } of activities) {
    const latest = lastChecked.get(source.name) ?? '';
    const checked = source.lastChecked ?? '';
    lastChecked.set(source.name, checked > latest ? checked : latest);
  }
  return Array.from(lastChecked, ([name, day]) =>
    day === '' ? { name } : { name, lastChecked: day },
  );
}

function respond(file: SnapshotFile, request: Headers): Response {
  const zip = acceptsGzip(request.get('accept-encoding') ?? '');
  // A strong tag names exact bytes, so the two encodings have one each (RFC 9110, 8.8.3).
  const etag = zip ? `"${file.digest}-gzip"` : `"${file.digest}"`;
  const headers = {
    etag,
    vary: 'accept-encoding',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
  };
  if (isKnown(request.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  return new Response(zip ? file.zipped : file.plain, {
    headers: {
      ...headers,
      'content-type': 'application/json',
      ...(zip && { 'content-encoding': 'gzip' }),
    },
  });
}

/** `If-None-Match` compares weakly: a proxy may have marked our tag with `W/`. */
function isKnown(header: string | null, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//u, ''));
  return tags.includes(etag) || tags.includes('*');
}

function acceptsGzip(header: string): boolean {
  return header.split(',').some((part) => {
    const [coding, ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return coding === 'gzip' && !parameters.some((parameter) => /^q=0(?:\.0*)?$/u.test(parameter));
  });
}
