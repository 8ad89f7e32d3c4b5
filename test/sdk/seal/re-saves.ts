import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onDisk, qpdf, run } from './pdf-tools.ts';

/** A file as a well-meaning program saves it again. */
export interface ReSave {
  readonly how: string;
  /** Printing leaves the record behind, and one program writes files that are not sound. */
  readonly gives: 'sealed-unchanged' | 'not-sealed no-record-inside' | 'cannot-check damaged';
  readonly save: (pdf: Uint8Array) => Promise<Uint8Array>;
}

const byQpdf: readonly string[] = [
  '--linearize',
  '--qdf',
  '--object-streams=generate',
  '--object-streams=disable',
  '--object-streams=generate --linearize',
  '--object-streams=generate --qdf',
  '--stream-data=uncompress',
  '--stream-data=compress',
  '--stream-data=preserve',
  '--compress-streams=n',
  '--decode-level=none',
  '--decode-level=all',
  '--recompress-flate --compression-level=1',
  '--recompress-flate --compression-level=9 --object-streams=generate',
  '--normalize-content=y',
  '--normalize-content=n --linearize',
  '--coalesce-contents',
  '--newline-before-endstream',
  '--newline-before-endstream --object-streams=generate',
  '--force-version=1.7 --object-streams=disable',
  '--min-version=2.0',
  '--static-id',
  '--deterministic-id',
  '--preserve-unreferenced',
  '--remove-unreferenced-resources=yes',
  '--pages . 1-z --',
  '--pages . 1,2-z -- --linearize',
  '--optimize-images',
];

const kept = byQpdf.map((options): ReSave => ({
  how: `qpdf ${options}`,
  gives: 'sealed-unchanged',
  save: (pdf) => qpdf(pdf, ...options.split(' ')),
}));

const twice: ReSave = {
  how: 'qpdf --linearize, then --qdf, then --object-streams=generate',
  gives: 'sealed-unchanged',
  save: async (pdf) =>
    qpdf(await qpdf(await qpdf(pdf, '--linearize'), '--qdf'), '--object-streams=generate'),
};

/** What a program writes into the file it is given. */
export const by =
  (program: string, optionsFor: (input: string, output: string) => string[]) =>
  (pdf: Uint8Array): Promise<Uint8Array> =>
    onDisk(pdf, async (path, directory) => {
      const output = join(directory, 'out.pdf');
      await run(program, optionsFor(path, output));
      return new Uint8Array(await readFile(output));
    });

const left: readonly ReSave[] = [
  {
    how: 'qpdf --empty --pages: the pages alone',
    gives: 'not-sealed no-record-inside',
    save: (pdf) => qpdf(pdf, '--empty', '--pages', '{in}', '--'),
  },
  {
    how: 'qpdf --remove-attachment',
    gives: 'not-sealed no-record-inside',
    save: (pdf) => qpdf(pdf, '--remove-attachment=spo.json', '--remove-attachment=spo.jws'),
  },
  {
    how: 'pdftocairo: printed to a PDF',
    gives: 'not-sealed no-record-inside',
    save: by('pdftocairo', (input, output) => ['-pdf', input, output]),
  },
];

const united: ReSave = {
  // It counts fewer objects than it writes (poppler 22.12); qpdf warns of it as well.
  how: 'pdfunite: the file alone',
  gives: 'cannot-check damaged',
  save: by('pdfunite', (input, output) => [input, output]),
};

export const reSaves: readonly ReSave[] = [...kept, twice, united, ...left];
