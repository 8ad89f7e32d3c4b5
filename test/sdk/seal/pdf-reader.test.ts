import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { drawDocument } from '../../../sdk/seal/document/index.ts';
import { extractRecord } from '../../../sdk/seal/index.ts';
import { qpdf } from './pdf-tools.ts';
import { sampleFonts, sampleSeal } from './sample-seal.ts';

const { record } = await sampleSeal();
const pdf = await drawDocument(record, await sampleFonts());

async function found(file: Uint8Array): Promise<string> {
  const extracted = await extractRecord(file);
  return extracted.found === 'record' ? 'record' : extracted.reason;
}

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A file made of these objects, the first of them the catalogue, with a true table. */
function fileOf(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, body] of objects.entries()) {
    offsets.push(length());
    parts.push(
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      Buffer.from(body),
      Buffer.from('\nendobj\n'),
    );
  }
  const start = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  parts.push(
    Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`),
    Buffer.from(
      `trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${String(start)}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** The catalogue and the tree of two attachments; `streams` are what they hold. */
function attaching(
  streams: readonly [Buffer, string][],
  names = ['spo.json', 'spo.jws'],
  edit = (catalogue: string) => catalogue,
): Uint8Array {
  const specifications = names.map(
    (name, index) =>
      `(${name}) << /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${String(index + 2)} 0 R >> >>`,
  );
  return fileOf([
    edit(
      `<< /Type /Catalog /Names << /EmbeddedFiles << /Names [${specifications.join(' ')}] >> >> >>`,
    ),
    ...streams.map(([bytes, entries]) =>
      Buffer.concat([
        Buffer.from(`<< /Length ${String(bytes.length)} ${entries}>>\nstream\n`),
        bytes,
        Buffer.from('\nendstream'),
      ]),
    ),
  ]);
}

const plain = (text: string): [Buffer, string] => [Buffer.from(text), ''];
const packed = (bytes: Uint8Array): [Buffer, string] => [
  deflateSync(bytes),
  '/Filter /FlateDecode ',
];

describe('reading attachments', () => {
  test('finds them, byte for byte, however the file was saved', async () => {
    for (const options of [
      [],
      ['--linearize'],
      ['--object-streams=generate'],
      ['--object-streams=generate', '--linearize'],
      ['--qdf'],
      ['--stream-data=uncompress'],
    ]) {
      const extracted = await extractRecord(await qpdf(pdf, ...options));
      assert.deepEqual(extracted, { found: 'record', record });
    }
  });

  test('finds them in a file made by hand', async () => {
    assert.deepEqual(await extractRecord(attaching([plain('{}'), packed(Buffer.from('seal'))])), {
      found: 'record',
      record: { json: latin1('{}'), signature: latin1('seal') },
    });
  });

  const two = [plain('{}'), plain('s')] as const;
  const catalogue = (names: string) =>
    fileOf([`<< /Type /Catalog /Names << /EmbeddedFiles ${names} >> >>`]);
  const text = Buffer.from(attaching(two)).toString('latin1');
  const edited = (before: string, after: string) =>
    attaching(two, undefined, (catalogue) => {
      assert.ok(catalogue.includes(before), before);
      return catalogue.replace(before, after);
    });
  const swap = (before: string, after: string) => {
    assert.ok(text.includes(before) && before.length === after.length, before);
    return latin1(text.replace(before, after));
  };
  const selfish = fileOf([
    '<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>',
    '<< /Length 2 0 R >>\nstream\n{}\nendstream',
  ]);
  const hostile: Record<string, [Uint8Array, string]> = {
    'the same name twice': [
      attaching([...two, plain('x')], ['spo.json', 'spo.jws', 'spo.json']),
      'damaged',
    ],
    'one attachment by two names': [edited('/UF (spo.json)', '/UF (spo.jsox)'), 'damaged'],
    'two contents in one attachment': [edited('/F 3 0 R', '/F 3 0 R /UF 2 0 R'), 'damaged'],
    'an entry said twice': [edited('/UF (spo.jws)', '/F (spo.jws)'), 'damaged'],
    'a length too long': [swap('/Length 2 ', '/Length 4 '), 'damaged'],
    'a length too short': [swap('/Length 2 ', '/Length 1 '), 'damaged'],
    'an object not in its place': [swap('2 0 obj', '9 0 obj'), 'damaged'],
    'an attachment of more than a megabyte': [
      attaching([packed(new Uint8Array(1_000_001)), plain('s')]),
      'too-large',
    ],
    'a bomb of a hundred megabytes': [
      attaching([packed(new Uint8Array(100_000_000)), plain('s')]),
      'too-large',
    ],
    'a bomb within a bomb': [
      attaching([
        [
          deflateSync(deflateSync(new Uint8Array(100_000_000))),
          '/Filter [/FlateDecode /FlateDecode] ',
        ],
        plain('s'),
      ]),
      'too-large',
    ],
    'a packed stream that is not': [
      attaching([[Buffer.from('not packed'), '/Filter /FlateDecode '], plain('s')]),
      'damaged',
    ],
    'a packing that is not read': [
      attaching([[Buffer.from('7B7D>'), '/Filter /ASCIIHexDecode '], plain('s')]),
      'unknown-format',
    ],
    'a stream kept elsewhere': [
      attaching([[Buffer.from('{}'), '/F (/etc/passwd) '], plain('s')]),
      'unknown-format',
    ],
    'a length that needs itself': [selfish, 'damaged'],
    'names that go in a circle': [
      catalogue('<< /Kids [1 0 R 1 0 R] /EmbeddedFiles 1 0 R >>'),
      'no-record-inside',
    ],
    'a name tree without end': [
      fileOf([
        '<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>',
        '<< /Kids [2 0 R 2 0 R] >>',
      ]),
      'too-large',
    ],
    'values nested without end': [catalogue('['.repeat(100_000)), 'damaged'],
    'a string without end': [catalogue(`(${'('.repeat(2_000_000)}`), 'too-large'],
    'a million values': [catalogue(`[${'1 '.repeat(1_000_000)}]`), 'too-large'],
    'no catalogue': [fileOf(['null']), 'damaged'],
    'a reference to a reference': [fileOf(['2 0 R', '<< >>']), 'damaged'],
    'updates that go in a circle': [
      fileOf(['<< >>'], `/Prev ${String(text.lastIndexOf('xref\n0'))} `),
      'damaged',
    ],
    'an earlier update beyond the end': [fileOf(['<< >>'], '/Prev 99999999 '), 'damaged'],
    'an encrypted trailer': [fileOf(['<< >>'], '/Encrypt 1 0 R '), 'encrypted'],
    'a table of a billion rows': [
      latin1('%PDF-1.7\nxref\n0 1000000000\ntrailer\n<< >>\nstartxref\n9\n%%EOF'),
      'too-large',
    ],
  };
  for (const [what, [file, expected]] of Object.entries(hostile)) {
    test(`${what}: ${expected}`, async () => {
      const started = performance.now();
      assert.equal(await found(file), expected);
      assert.ok(performance.now() - started < 3000, 'took too long');
    });
  }
});

describe('any bytes at all', () => {
  // What these leave out is that a rejection fails the test: only a verdict may come back.
  test('noise behind a header', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (noise) => {
        await extractRecord(new Uint8Array([...latin1('%PDF-1.7\n'), ...noise]));
      }),
      { numRuns: 300 },
    );
  });

  const words = [
    '<<', '>>', '[', ']', '(', ')', '<', '>', '/Type', '/Names', '/EmbeddedFiles', '/Kids', '/Length',
    '1 0 obj', 'endobj', 'stream\n', 'endstream', '1 0 R', '2 0 R', 'null', 'true', '-1', '1e9', '.', '%',
    '/Filter', '/FlateDecode', '/#41', '/#4', '\\', '\\777', 'xref', 'trailer', 'startxref', '/Prev',
    '/XRefStm', '/W [1 2 1]', '/Index [0 9]', '/Root', '/Encrypt', '/ObjStm', '\r', '\0',
  ]; // prettier-ignore
  test('words of the language in any order, as an object', async () => {
    const sentence = fc.array(fc.constantFrom(...words), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(sentence, sentence, async (one, other) => {
        await extractRecord(fileOf([one.join(' '), other.join(' ')]));
        await extractRecord(
          fileOf([`<< /Type /Catalog /Names ${one.join(' ')} >>`, other.join(' ')]),
        );
      }),
      { numRuns: 500 },
    );
  });

  for (const options of [[], ['--object-streams=generate'], ['--qdf']]) {
    test(`a document saved with ${options.join(' ') || 'nothing'}, and words put in`, async () => {
      const saved = Buffer.from(await qpdf(pdf, ...options)).toString('latin1');
      const edit = fc.tuple(fc.nat(saved.length), fc.constantFrom(...words), fc.nat(12));
      await fc.assert(
        fc.asyncProperty(edit, async ([at, word, cut]) => {
          await extractRecord(latin1(saved.slice(0, at) + word + saved.slice(at + cut)));
        }),
        { numRuns: 200 },
      );
    });
  }
});
