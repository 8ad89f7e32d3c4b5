import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRefused } from '../../sdk/client/index.ts';
import { sampleCommitment } from '../sdk/commitment.ts';
import { deadline, sceneForFile } from './running-service.ts';

const scene = await sceneForFile();

const open = async (token: string) => (await scene.request('GET', `/reply/${token}`)).text();

/** Sends the form as a browser without scripts does. */
function send(token: string, fields: Record<string, string>): Promise<Response> {
  return fetch(`${scene.origin}/reply/${token}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
  });
}

test('the page shows the whole offer in plain words and takes a yes', async () => {
  const { reference } = await scene.asked();
  const token = await scene.newestToken();
  const page = await open(token);
  for (const words of [
    'Brightpath Care Ltd would like to support Ringside Boxing Club',
    'Vale Regional Police',
    'gym equipment and coaching fees',
    '£12,000',
    '80 hours',
    'At £16.93 an hour: the rate in the tender pack',
    '£13,354.40',
    '1 January 2027 to 31 December 2028',
    'Ringside gym, Slough',
    'community partnerships lead',
    'Time sheets signed by the club.',
    'By 31 March 2027',
    '4 December 2026',
    reference,
  ]) {
    assert.ok(page.includes(words), `the page lacks “${words}”`);
  }
  const answer = await send(token, { choice: 'agree' });
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), `/reply/${token}`);
  assert.match(await open(token), /Your answer is recorded/u);
  assert.equal((await (await scene.as('supplier')).spos.get(reference)).state, 'agreed');
});

test('declining asks for a reason and keeps it', async () => {
  const { reference } = await scene.asked();
  const token = await scene.newestToken();
  const unsaid = await send(token, { choice: 'decline', reason: '  ' });
  assert.equal(unsaid.status, 422);
  const page = await unsaid.text();
  assert.match(page, /<title>Error: /u);
  assert.match(page, /href="#reason">Say why you decline</u);
  assert.match(page, /id="decline"[^>]*checked/u, 'the choice is kept');
  assert.equal(
    (await send(token, { choice: 'decline', reason: 'No room\r\non Thursdays' })).status,
    303,
  );
  const declined = await (await scene.as('supplier')).spos.get(reference);
  assert.deepEqual([declined.state, declined.declineReason], ['declined', 'No room on Thursdays']);
});

test('a form sent with no choice says what to choose', async () => {
  await scene.asked();
  const answer = await send(await scene.newestToken(), {});
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /Choose whether you agree or decline/u);
});

test('a second answer changes nothing, and the page says that the first stands', async () => {
  const { reference } = await scene.asked();
  const token = await scene.newestToken();
  await send(token, { choice: 'agree' });
  assert.equal((await send(token, { choice: 'decline', reason: 'Changed my mind' })).status, 303);
  assert.match(await open(token), /Your answer is recorded/u);
  assert.equal((await (await scene.as('supplier')).spos.get(reference)).state, 'agreed');
});

test('a link expires with the tender, and a made-up one is not found', async () => {
  const client = await scene.as('supplier');
  const { reference } = await scene.asked();
  const token = await scene.newestToken();
  scene.moveTo(deadline);
  await assert.rejects(client.replies.get(token), (error) => isRefused(error, 410));
  await assert.rejects(client.replies.answer(token, { answer: 'agree' }), (error) =>
    isRefused(error, 410),
  );
  const page = await scene.request('GET', `/reply/${token}`);
  assert.equal(page.status, 410);
  assert.match(await page.text(), /This link has expired/u);
  scene.beforeDeadline();
  assert.equal((await client.spos.get(reference)).state, 'asked');
  assert.equal((await scene.request('GET', `/reply/${'A'.repeat(43)}`)).status, 404);
  await assert.rejects(client.replies.get('A'.repeat(43)), (error) => isRefused(error, 404));
});

test('hostile text is shown as text, on the page and in the outbox', async () => {
  const attack = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
  const good = sampleCommitment();
  await scene.asked({
    ...good,
    supplier: { ...good.supplier, name: attack },
    how: { ...good.how, method: attack, evidence: attack, deliveryOwner: attack },
    where: { ...good.where, place: attack },
    tender: { ...good.tender, title: attack, buyer: { name: attack, id: 'PVRP-1234-ABCD' } },
    offer: {
      ...good.offer,
      lines: good.offer.lines.map((line) => ({ ...line, description: attack })),
    },
  });
  const token = await scene.newestToken();
  const again = await (await send(token, { choice: 'decline', reason: attack.repeat(20) })).text();
  const outbox = await (await scene.request('GET', '/outbox')).text();
  for (const page of [await open(token), again, outbox]) {
    assert.ok(page.includes('&lt;script&gt;'));
    assert.doesNotMatch(page, /<script|<img/iu);
    assert.doesNotMatch(page, /value="[^"]*"><script/u);
  }
  await send(token, { choice: 'agree' });
});

test('the page runs nothing, is kept nowhere and tells no other site its address', async () => {
  await scene.asked();
  const { headers } = await scene.request('GET', `/reply/${await scene.newestToken()}`);
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/u);
  assert.match(policy, /frame-ancestors 'none'/u);
  assert.doesNotMatch(policy, /unsafe/u);
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
  assert.match(headers.get('x-robots-tag') ?? '', /noindex/u);
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('access-control-allow-origin'), null);
});

test('the outbox says what it is and answers to its own address only', async () => {
  const page = await scene.request('GET', '/outbox');
  assert.match(await page.text(), /Demonstration only/u);
  assert.equal(page.headers.get('access-control-allow-origin'), null);
  const port = new URL(scene.origin).port;
  const { status, body } = await requestAs(`attacker.example:${port}`, '/outbox');
  assert.equal(status, 421);
  assert.doesNotMatch(body, /\/reply\//u);
});

test('hours, items and pounds received are asked for and read in their own unit', async () => {
  const { reference } = await scene.delivering();
  const client = await scene.as('supplier');
  await client.spos.claim(reference, 'line-2-q1', { quantity: 10, note: '<b>ten</b>' });
  const hours = await scene.newestToken();
  const page = await open(hours);
  assert.match(page, /How many hours did you receive\?/u);
  assert.match(page, /All 10 hours/u);
  assert.match(page, /&lt;b&gt;ten&lt;\/b&gt;/u);
  const tooMany = await send(hours, { choice: 'part', quantity: '11' });
  assert.equal(tooMany.status, 422);
  assert.match(await tooMany.text(), /Enter a whole number, up to 10 hours/u);
  assert.equal((await send(hours, { choice: 'part', quantity: '8' })).status, 303);

  await client.spos.claim(reference, 'line-1-q1', { quantity: 150_000 });
  const money = await scene.newestToken();
  assert.match(await open(money), /How much money did you receive\?/u);
  assert.equal((await send(money, { choice: 'part', quantity: '£1,250.5' })).status, 303);

  await client.spos.claim(reference, 'line-2-q2', { quantity: 5 });
  assert.equal((await send(await scene.newestToken(), { choice: 'nothing' })).status, 303);

  const { lines } = await client.spos.progress(reference);
  assert.deepEqual(
    lines.map(({ confirmed }) => confirmed),
    [125_050, 8],
  );
  scene.beforeDeadline();
});

/** A request that names another host, as after a rebound DNS name. `fetch` does not allow it. */
async function requestAs(host: string, to: string): Promise<{ status: number; body: string }> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(scene.origin + to, { headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}
