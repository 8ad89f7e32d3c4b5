import { z } from '../../../sdk/model/schema.ts';
import { Spo } from '../../../sdk/model/spo.ts';
import { pounds } from '../../../sdk/spo/wording.ts';
import { hasBegun } from '../../../sdk/spo/terms.ts';
import { lastEventOf } from '../events/server-sent-events.ts';
import { answer, type HandlersOf } from '../http/handler.ts';
import { requireVersion } from '../http/if-match.ts';
import { notFound } from '../http/refusal.ts';
import type { Message } from '../outbox/outbox.ts';
import { sendReplyLink, withdrawReplyLinks } from '../replies/reply-link.ts';
import type { Service } from '../service.ts';
import { requireTrueCommitment } from './commitment-check.ts';
import { addClaim, readProgress, recordProgress } from './delivery.ts';
import { requireDone, requirePermission } from './permission.ts';
import { readDocument, sealSpo } from './sealing.ts';
import { createdSpoAnswer, spoAnswer } from './spo-answer.ts';
import { addSpo, findSpo, listSpos, lockSpo, requireVisible, saveSpo } from './spo-store.ts';
import { isVisible } from './visibility.ts';

type Writing =
  'createSpo' | 'replaceCommitment' | 'askProvider' | 'sealSpo' | 'awardSpo' | 'claimMilestone';
type Reading =
  'listSpos' | 'getSpo' | 'getDocument' | 'getProgress' | 'followProgress' | 'followSpo';

export function spoHandlers(service: Service): HandlersOf<Writing | Reading> {
  return { ...writingHandlers(service), ...readingHandlers(service) };
}

function readingHandlers({ database, clock }: Service): HandlersOf<Reading> {
  return {
    listSpos: async ({ actor, query }) => answer(await listSpos(database, actor, query, clock())),
    getSpo: async ({ actor, parameters }) =>
      spoAnswer(requireVisible(await findSpo(database, parameters.reference), actor, clock())),
    getDocument: async ({ actor, parameters: { reference } }) => {
      requireVisible(await findSpo(database, reference), actor, clock());
      return new Response(await readDocument(database, reference), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="${reference}.pdf"`,
          'cache-control': 'no-store',
        },
      });
    },
    getProgress: async ({ parameters }) => {
      const spo = requireDelivering(await findSpo(database, parameters.reference));
      return answer(await readProgress(database, spo, clock()));
    },
    followProgress: async ({ parameters, headers }) => {
      const { reference } = requireDelivering(await findSpo(database, parameters.reference));
      return {
        topic: `progress:${reference}`,
        after: lastEventOf(headers),
        isVisible: () => true,
      };
    },
    followSpo: async ({ actor, parameters, headers }) => {
      const found = await findSpo(database, parameters.reference);
      const { reference } = requireVisible(found, actor, clock());
      return {
        topic: `spo:${reference}`,
        after: lastEventOf(headers),
        // Each event is judged as the SPO it shows: an evaluator is never sent the drafts that led
        // to a bid, even when asking for every event since the first.
        isVisible: ({ data }) => isVisible(z.parse(Spo, data), actor, clock()),
      };
    },
  };
}

function writingHandlers(service: Service): HandlersOf<Writing> {
  return {
    createSpo:
      ({ actor, body }) =>
      async (scope) => {
        await requireTrueCommitment(scope, actor, body);
        return createdSpoAnswer(await addSpo(scope, body));
      },
    replaceCommitment:
      ({ actor, parameters, version, body }) =>
      async (scope) => {
        const spo = requireVisible(await lockSpo(scope, parameters.reference), actor, scope.now);
        requireVersion(spo, version);
        const changed = requireDone(actor, { do: 'change', commitment: body }, spo, scope.now);
        await requireTrueCommitment(scope, actor, body);
        await withdrawReplyLinks(scope, spo.reference);
        return spoAnswer(await saveSpo(scope, changed));
      },
    askProvider:
      ({ actor, parameters, version }) =>
      async (scope) => {
        const spo = requireVisible(await lockSpo(scope, parameters.reference), actor, scope.now);
        requireVersion(spo, version);
        const asked = requireDone(actor, { do: 'ask' }, spo, scope.now);
        await sendReplyLink(scope, spo, {
          asks: 'consent',
          claimId: null,
          message: askMessage(spo),
        });
        return spoAnswer(await saveSpo(scope, asked));
      },
    sealSpo: ({ actor, parameters, version }) =>
      sealSpo(service, actor, parameters.reference, version),
    awardSpo:
      ({ actor, parameters, body }) =>
      async (scope) => {
        const spo = requireVisible(await lockSpo(scope, parameters.reference), actor, scope.now);
        const awarded = requireDone(actor, { do: 'record-contract', ...body }, spo, scope.now);
        await saveSpo(scope, awarded);
        await recordProgress(scope, awarded);
        return spoAnswer(awarded);
      },
    claimMilestone:
      ({ actor, parameters, body }) =>
      async (scope) => {
        const spo = requireVisible(await lockSpo(scope, parameters.reference), actor, scope.now);
        requirePermission(actor, 'claim', spo, scope.now);
        return answer(await addClaim(scope, spo, parameters.milestoneId, body));
      },
  };
}

/** Public progress begins with the award. Before it, the SPO is as unknown as any other. */
function requireDelivering(spo: Spo | undefined): Spo {
  if (!spo || !hasBegun(spo)) throw notFound();
  return spo;
}

function askMessage({ commitment }: Spo): Message {
  const { supplier, activity, tender, offer } = commitment;
  return {
    subject: `${supplier.name} would like to support ${activity.name}`,
    text: `${supplier.name} is bidding for a contract with ${tender.buyer.name} and offers support worth ${pounds(offer.total)} to ${activity.name}. Read the offer and say yes or no. It takes two minutes, and you do not need an account.`,
  };
}
