import { brightpathCommitment } from '../../demo/sample/closed-commitments.ts';
import { openTender, police, samplePassword } from '../../demo/sample/index.ts';
import { DicmClient } from '../../sdk/client/index.ts';
import type { Scene } from './scene.ts';

/** Brightpath's SPO for the open tender, agreed and sealed as its people would do it. */
export async function sealForOpenTender({ service, portal, clock }: Scene): Promise<string> {
  let token: string | undefined;
  const client = new DicmClient({ service: service.origin, token: () => token });
  ({ token } = await client.sessions.signIn({
    account: 'bid.lead@brightpath.example',
    password: samplePassword,
  }));
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
