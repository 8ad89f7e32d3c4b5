import { brightpathCommitment } from '../../demo/sample/closed-commitments.ts';
import {
  closedTenderReference,
  openTender,
  police,
  samplePassword,
} from '../../demo/sample/index.ts';
import { DicmClient } from '../../sdk/client/index.ts';
import type { Stage } from '../stage/stage.ts';

/** Brightpath's SPO for the open tender, agreed and sealed as its people would do it. */
export async function sealForOpenTender({ service, portal, clock }: Stage): Promise<string> {
  const client = await brightpathClient({ service });
  const { reference, title, lot, ocid, deadline, contractStarts, contractEnds } = openTender(
    clock.now(),
  );
  const commitment = brightpathCommitment(
    { portal: portal.origin, reference, title, lot, ocid, deadline, buyer: police },
    { starts: contractStarts, ends: contractEnds },
  );
  const asked = await client.spos.ask(await client.spos.create(commitment));
  const [newest] = await service.outbox();
  await client.replies.answer(newest?.linkPath.split('/').at(-1) ?? '', { answer: 'agree' });
  await client.spos.seal(await client.spos.get(asked.reference));
  return asked.reference;
}

/** A client of the service, signed in as Brightpath's bid lead. */
async function brightpathClient({ service }: Pick<Stage, 'service'>): Promise<DicmClient> {
  const { token } = await new DicmClient({ service: service.origin }).sessions.signIn({
    account: 'bid.lead@brightpath.example',
    password: samplePassword,
  });
  return new DicmClient({ service: service.origin, token: () => token });
}

/** The sealed PDF of Brightpath's bid for the closed tender. */
export async function sealedPdf(stage: Pick<Stage, 'service'>): Promise<Uint8Array> {
  const client = await brightpathClient(stage);
  const { items } = await client.spos.list({ tender: closedTenderReference });
  return client.spos.document(items[0]?.reference ?? '');
}
