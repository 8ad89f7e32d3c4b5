/** Runs in the browsers of browsers.test.ts: draws, seals and checks with what the page is served. */
import { IssuerKeys } from '../../../sdk/model/issuer-keys.ts';
import { SealedSpo } from '../../../sdk/model/sealed-spo.ts';
import { SignatureAlgorithm } from '../../../sdk/model/signing-key.ts';
import { drawDocument } from '../../../sdk/seal/document/index.ts';
import {
  checkStatus,
  createSigningKey,
  digestOf,
  sealRecord,
  verifyDocument,
  verifyRecord,
  type SealedRecord,
} from '../../../sdk/seal/index.ts';

async function bytesOf(name: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(name)).arrayBuffer());
}

async function drawAndCheck(): Promise<Record<string, string>> {
  const [regular, semibold] = [await bytesOf('regular.ttf'), await bytesOf('semibold.ttf')];
  const record = { json: await bytesOf('spo.json'), signature: await bytesOf('spo.jws') };
  const trusted = [IssuerKeys.parse(await (await fetch('issuer.json')).json())];
  const draw = (drawn: SealedRecord) => drawDocument(drawn, { regular, semibold });
  const outcomeOf = async (name: string) =>
    (await verifyDocument(await bytesOf(name), trusted, draw)).outcome;
  const recordOf = async (json: string, signature: string) =>
    answer({ json: await bytesOf(json), signature: await bytesOf(signature) }, trusted);
  const content = SealedSpo.parse(JSON.parse(new TextDecoder().decode(record.json)));
  const now = new Date('2026-11-24T12:00:00Z');
  return {
    digest: await digestOf(await draw(record)),
    genuine: await outcomeOf('genuine.pdf'),
    saved: await outcomeOf('saved.pdf'),
    altered: await outcomeOf('altered.pdf'),
    web: await outcomeOf('issuer.json'),
    ed25519: await recordOf('spo.json', 'spo.jws'),
    ed25519Twin: await recordOf('spo.json', 'spo-twin.jws'),
    es256: await recordOf('fallback.json', 'fallback.jws'),
    es256Twin: await recordOf('fallback.json', 'fallback-twin.jws'),
    status: (await checkStatus(content, await bytesOf('status.jws'), trusted, now)).status,
    sealedHere: (await Promise.all(SignatureAlgorithm.options.map(sealHere))).join(', '),
  };

  async function sealHere(algorithm: SignatureAlgorithm): Promise<string> {
    const key = await createSigningKey(algorithm);
    const keys = [{ issuer: content.issuer, keys: [key.published] }];
    return `${algorithm} ${await answer(await sealRecord(content, key), keys)}`;
  }
}

async function answer(record: SealedRecord, trusted: readonly IssuerKeys[]): Promise<string> {
  const verdict = await verifyRecord(record, trusted);
  return verdict.genuine ? 'genuine' : verdict.reason;
}

const policyBreaches: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
  policyBreaches.push(violatedDirective);
});

const report = (text: string) => {
  document.title = text;
};
drawAndCheck().then(
  (answers) => report(JSON.stringify({ ...answers, policyBreaches: policyBreaches.join() })),
  (error: unknown) => report(JSON.stringify({ failed: String(error) })),
);
