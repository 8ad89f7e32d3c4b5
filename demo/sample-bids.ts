/** Seals and places the bids of the sample's closed tender, by the same acts that people would do. */
import { DicmClient } from '../sdk/client/index.ts';
import type { Commitment, SealedSpo } from '../sdk/model/index.ts';
import { extractRecord } from '../sdk/seal/index.ts';
import type { DemoClock } from './demo-clock.ts';
import type { Portal } from './portal/index.ts';
import {
  closedTenderBids,
  closedTenderReference,
  sampleAccounts,
  samplePassword,
  type ClosedTenderBid,
} from './sample/index.ts';
import { alteredDocument } from './sample/altered-document.ts';
import { readDocumentFonts, type RunningService } from './service/index.ts';

export interface SampleBidScene {
  readonly service: RunningService;
  readonly portal: Portal;
  readonly clock: DemoClock;
  /** The moment of the first start, which both tenders' dates hang on. */
  readonly firstStart: Date;
}

/**
 * Places three bids on the closed tender: one with a genuine SPO, one whose document says £21,000
 * where £12,000 was sealed, one without. The clock is turned back to each bid's own hour, so that
 * the service takes them as it would have then.
 */
export async function placeSampleBids(scene: SampleBidScene): Promise<void> {
  const { portal, clock, firstStart } = scene;
  const [genuine, altered, none] = closedTenderBids(firstStart, portal.origin);
  if (!genuine || !altered || !none) throw new Error('The sample has three bids.');
  const before = clock.now();
  try {
    await place(scene, genuine, (document) => Promise.resolve(document));
    await place(scene, altered, withRaisedOffer);
    await place(scene, none);
  } finally {
    clock.moveTo(before);
  }
}

interface SealedBid {
  readonly reference: string;
  readonly document: Uint8Array;
}

async function place(
  scene: SampleBidScene,
  bid: ClosedTenderBid,
  attached?: (document: Uint8Array) => Promise<Uint8Array>,
): Promise<void> {
  scene.clock.moveTo(new Date(bid.submittedAt));
  const sealed = bid.commitment && (await sealAsSupplier(scene, bid.supplier.id, bid.commitment));
  const files =
    sealed && attached
      ? [
          {
            questionNumber: '4.2',
            name: `${sealed.reference}.pdf`,
            bytes: await attached(sealed.document),
          },
        ]
      : [];
  await scene.portal.placeBid({
    tenderReference: closedTenderReference,
    supplierId: bid.supplier.id,
    submittedAt: bid.submittedAt,
    answers: bid.answers(sealed?.reference),
    files,
  });
}

async function sealAsSupplier(
  { service }: SampleBidScene,
  supplierId: string,
  commitment: Commitment,
): Promise<SealedBid> {
  const account = sampleAccounts.find(({ organisationId }) => organisationId === supplierId);
  if (!account) throw new Error(`The sample has nobody who bids for ${supplierId}.`);
  const { token } = await new DicmClient({ service: service.origin }).sessions.signIn({
    account: account.signInName,
    password: samplePassword,
  });
  const client = new DicmClient({ service: service.origin, token: () => token });
  const asked = await client.spos.ask(await client.spos.create(commitment));
  await agreeAsProvider(client, service);
  await client.spos.seal(await client.spos.get(asked.reference));
  return {
    reference: asked.reference,
    document: await client.spos.document(asked.reference),
  };
}

/** The provider opens the link it was sent and says yes. */
async function agreeAsProvider(client: DicmClient, service: RunningService): Promise<void> {
  const [newest] = await service.outbox();
  const token = newest?.linkPath.split('/').at(-1);
  if (token === undefined) throw new Error('The service sent the provider no link.');
  await client.replies.answer(token, { answer: 'agree' });
}

/** The sealed document as a dishonest bidder would upload it: its pages say more than was sealed. */
async function withRaisedOffer(document: Uint8Array): Promise<Uint8Array> {
  const extracted = await extractRecord(document);
  if (extracted.found !== 'record') throw new Error('The sealed document holds no record.');
  return alteredDocument(extracted.record, await readDocumentFonts(), raiseOffer);
}

/** £9,000 more than was sealed, on the line of money and its last milestone. */
function raiseOffer(sealed: SealedSpo): SealedSpo {
  const more = 900_000;
  const { offer, milestones } = sealed.commitment;
  const raised = offer.lines.find(({ kind }) => kind === 'money');
  const lastMilestone = milestones.findLast(({ lineId }) => lineId === raised?.id);
  const plus = <Part extends { quantity: number }>(part: Part): Part => ({
    ...part,
    quantity: part.quantity + more,
  });
  return {
    ...sealed,
    commitment: {
      ...sealed.commitment,
      offer: {
        total: offer.total + more,
        lines: offer.lines.map((line) =>
          line === raised ? { ...plus(line), value: line.value + more } : line,
        ),
      },
      milestones: milestones.map((milestone) =>
        milestone === lastMilestone ? plus(milestone) : milestone,
      ),
    },
  };
}
