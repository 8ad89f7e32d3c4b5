/** Runs in the browsers of browsers.test.ts: draws and checks with what the page is served. */
import { IssuerKeys } from '../../../sdk/model/issuer-keys.ts';
import { drawDocument } from '../../../sdk/seal/document/index.ts';
import { digestOf, verifyDocument, type SealedRecord } from '../../../sdk/seal/index.ts';

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
  return {
    digest: await digestOf(await draw(record)),
    genuine: await outcomeOf('genuine.pdf'),
    saved: await outcomeOf('saved.pdf'),
    altered: await outcomeOf('altered.pdf'),
    web: await outcomeOf('issuer.json'),
  };
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
  (error: unknown) => report(`failed: ${String(error)}`),
);
