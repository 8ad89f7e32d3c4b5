import { drawDocument } from '../../../sdk/seal/document/index.ts';
import { extractRecord, verifyDocument, verifyRecord } from '../../../sdk/seal/index.ts';
import { readDocumentFonts } from '../../../demo/service/index.ts';
import { sampleSeal } from '../../sdk/seal/sample-seal.ts';
import { atLeast, atMost, type Row, type Suite } from '../row.ts';
import { quantile, rate, timings } from '../timing.ts';

/** How fast a seal is checked: the record alone, and a whole document with its pages drawn again. */
export const sdkSuite: Suite = { name: 'sdk', measure };

async function measure(): Promise<readonly Row[]> {
  const { record, trusted } = await sampleSeal();
  const fonts = await readDocumentFonts();
  const draw = (each: typeof record) => drawDocument(each, fonts);
  const document = await draw(record);
  const verifying = await timings(2000, () => verifyRecord(record, trusted));
  const opening = await timings(100, async () => {
    const extracted = await extractRecord(document);
    if (extracted.found === 'record') await verifyRecord(extracted.record, trusted);
  });
  const whole = await timings(10, () => verifyDocument(document, trusted, draw));
  const drawing = await timings(10, () => draw(record));
  const suite = 'sdk';
  return [
    atLeast(1000, { suite, name: 'verify a record', value: rate(verifying), unit: '/s' }),
    atMost(10, {
      suite,
      name: 'verify a record, p95',
      value: quantile(verifying, 0.95),
      unit: 'ms',
    }),
    atMost(50, {
      suite,
      name: 'open a PDF to the verdict on its record',
      value: quantile(opening, 0.5),
      unit: 'ms',
    }),
    atMost(1000, {
      suite,
      name: 'check a PDF with its pages drawn again',
      value: quantile(whole, 0.5),
      unit: 'ms',
      peers: { 'drawing alone': quantile(drawing, 0.5) },
    }),
  ];
}
