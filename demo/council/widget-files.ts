import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A name with the hash of its content in it: a new content gets a new name. */
const hashedName = /-[\w-]{8}\.\w+$/u;

/** Serves the built widgets as any web server would; nothing outside their folder is reachable. */
export function widgetFiles(directory: string): Hono {
  const application = new Hono();
  application.use(etag());
  application.get('/*', async (c) => {
    const wanted = c.req.path.replace(/^\/widgets\//u, '');
    const type = types[path.extname(wanted)];
    const content = type === undefined ? undefined : await readInside(directory, wanted);
    if (type === undefined || content === undefined) return c.notFound();
    const isHashed = wanted.startsWith('chunks/') && hashedName.test(wanted);
    return c.body(content, 200, {
      'Content-Type': type,
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
  return application;
}

/** The file's bytes when its real place is inside the folder, links followed; else nothing. */
async function readInside(
  directory: string,
  wanted: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const folder = await realpath(directory);
    const file = await realpath(path.join(folder, decodeURIComponent(wanted)));
    if (!file.startsWith(folder + path.sep)) return undefined;
    return new Uint8Array(await readFile(file));
  } catch {
    return undefined;
  }
}
