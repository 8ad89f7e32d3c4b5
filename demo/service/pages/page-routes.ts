import type { Context, Env, Hono } from 'hono';
import { Refusal } from '../http/refusal.ts';
import { readBody } from '../http/body.ts';
import { readOutbox } from '../outbox/outbox.ts';
import { answerReply, readReply } from '../replies/answering.ts';
import type { Service } from '../service.ts';
import { outboxPage } from './outbox-page.ts';
import { pageResponse } from './page.ts';
import { draftOf, readReplyForm } from './reply-form.ts';
import { refusedPage, replyPage } from './reply-page.ts';

/**
 * The pages that people open rather than programs. They answer no request from another origin: an
 * API may be read by any page that holds a token, but these hold their secret in the address.
 */
export function addPages<E extends Env>(
  app: Hono<E>,
  service: Service,
  isOwnHost: (host: string) => boolean,
): void {
  app.get('/outbox', async (context) => {
    // A page elsewhere can make its own name resolve to this machine and then read what it likes
    // as its own; it cannot make the browser send our name.
    if (!isOwnHost(context.req.header('host') ?? '')) {
      return pageResponse(
        refusedPage(
          421,
          'Not here',
          'Open the outbox by the address that the service printed when it started.',
        ),
      );
    }
    return pageResponse(outboxPage(await readOutbox(service.database)));
  });
  app.get('/reply/:token', (context) =>
    orRefusal(async () =>
      pageResponse(replyPage(await readReply(service, context.req.param('token')), {})),
    ),
  );
  app.post('/reply/:token', (context) =>
    orRefusal(() => takeReply(service, context, context.req.param('token'))),
  );
}

async function takeReply(service: Service, context: Context, token: string): Promise<Response> {
  const request = await readReply(service, token);
  const body = await readBody(context.req.raw);
  const draft = draftOf(new URLSearchParams(new TextDecoder().decode(body)));
  if (request.answeredAt === undefined) {
    const read = readReplyForm(request, draft);
    if ('fault' in read) return pageResponse(replyPage(request, draft, read.fault));
    await answerReply(service, token, read.answer);
  }
  // Back to the same address by GET: reloading the page afterwards sends nothing again.
  return context.redirect(`/reply/${encodeURIComponent(token)}`, 303);
}

async function orRefusal(respond: () => Promise<Response>): Promise<Response> {
  try {
    return await respond();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return pageResponse(refusedPage(error.status, error.title, error.message));
  }
}
