import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Writes the file into a directory of its own, which is gone when `work` is done. */
export async function onDisk<Result>(
  pdf: Uint8Array,
  work: (path: string, directory: string) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'seal-'));
  try {
    const path = join(directory, 'in.pdf');
    await writeFile(path, pdf);
    return await work(path, directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** What a program prints. */
export async function run(program: string, options: readonly string[]): Promise<string> {
  const { stdout } = await execute(program, options, { maxBuffer: 50_000_000 });
  return stdout;
}

/** The file that `qpdf` makes with these options; `{in}` among them stands for the file given. */
export function qpdf(pdf: Uint8Array, ...options: readonly string[]): Promise<Uint8Array> {
  return onDisk(pdf, async (path, directory) => {
    const output = join(directory, 'out.pdf');
    const input = options.includes('--empty') ? [] : [path];
    const filled = options.map((each) => (each === '{in}' ? path : each));
    await run('qpdf', [...input, ...filled, output]);
    return new Uint8Array(await readFile(output));
  });
}

/** The objects of a document as pdfkit wrote them: number to text between `obj` and `endobj`. */
export function objectsOf(pdf: Uint8Array): Map<number, string> {
  const text = Buffer.from(pdf).toString('latin1');
  const found = text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gmu);
  return new Map(Array.from(found, ([, id, body]) => [Number(id), body ?? '']));
}

/** The number of the one object whose text matches. */
export function objectNumber(pdf: Uint8Array, pattern: RegExp, which = 0): number {
  const matches = [...objectsOf(pdf)].filter(([, body]) => pattern.test(body));
  const [id] = matches[which] ?? [];
  if (id === undefined) throw new Error(`no object matches ${String(pattern)}`);
  return id;
}

/** Appends an incremental update (ISO 32000, section 7.5.6) that replaces or adds objects. */
export function withUpdate(pdf: Uint8Array, objects: Readonly<Record<number, string>>): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text)?.[1] ?? '';
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/u.exec(text)?.[1] ?? '';
  const size = Math.max(
    Number(/\/Size (\d+)/u.exec(trailer)?.[1]),
    ...Object.keys(objects).map((id) => Number(id) + 1),
  );
  let update = '\n';
  const rows: string[] = [];
  for (const [id, body] of Object.entries(objects)) {
    const offset = String(text.length + update.length).padStart(10, '0');
    rows.push(`${id} 1\n${offset} 00000 n \n`);
    update += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length + update.length;
  const kept = trailer.replace(/\/Size \d+/u, `/Size ${String(size)}`).replace(/\/Prev \d+/u, '');
  update += `xref\n${rows.join('')}trailer\n<<${kept}/Prev ${previous}>>\nstartxref\n${String(start)}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + update, 'latin1'));
}

/** The first number that no object of the file has. */
export function freeNumber(pdf: Uint8Array): number {
  return Math.max(...objectsOf(pdf).keys()) + 1;
}
