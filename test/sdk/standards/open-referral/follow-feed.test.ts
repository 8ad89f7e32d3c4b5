import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { describe, test, type TestContext } from 'node:test';
import {
  feedOverHttp,
  FeedVisit,
  readFeedFrom,
  type FeedReading,
  type ReadFeed,
  type VisitLimits,
} from '../../../../sdk/standards/open-referral/index.ts';

const placed = { service_at_locations: [] };
const service = (id: string, fields: object = placed) => ({
  id,
  name: `Service ${id}`,
  status: 'active',
  description: 'Words.',
  organization: { id: 'o', name: 'A group' },
  ...fields,
});

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

const json = (response: ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

interface Outcome {
  readonly reading: FeedReading;
  readonly asked: readonly string[];
  readonly waits: readonly number[];
}

/** Reads a feed that `answer` serves, without the pauses, which are written down instead. */
async function readServed(
  context: TestContext,
  answer: Answer,
  { path = '/services', limits = {} }: { path?: string; limits?: Partial<VisitLimits> } = {},
): Promise<Outcome> {
  const asked: string[] = [];
  const waits: number[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://feed.test');
    asked.push(url.pathname + url.search);
    answer(request, response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const at = server.address();
  assert.ok(at !== null && typeof at === 'object');
  const visit = new FeedVisit(
    feedOverHttp({ mostBytes: 100_000, timeout: 5000 }),
    (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    limits,
  );
  const reading = await readFeedFrom(visit, {
    sourceName: 'Example Council',
    checkedOn: '2026-11-22',
    address: new URL(path, `http://127.0.0.1:${at.port}`),
  });
  return { reading, asked, waits };
}

function whole({ reading }: Outcome): ReadFeed {
  assert.ok(reading.ok, reading.ok ? '' : reading.message);
  return reading;
}

const reasons = ({ report }: ReadFeed) => report.entries.map(({ reason }) => reason);

describe('following a feed over HTTP', () => {
  test('reads every page of a feed of 3.0, from the address above it', async (context) => {
    const outcome = await readServed(
      context,
      (_, response, url) => {
        if (url.pathname === '/api') {
          json(response, { version: 'HSDS-UK-3.0', profile: 'p', openapi_url: 'o' });
          return;
        }
        const page = Number(url.searchParams.get('page') ?? 1);
        json(response, {
          total_pages: 3,
          page_number: page,
          last_page: page === 3,
          contents: [service(`p${page}a`), service(`p${page}b`)],
        });
      },
      { path: '/api' },
    );
    assert.equal(whole(outcome).activities.length, 6);
    assert.equal(whole(outcome).complete, true);
    assert.deepEqual(outcome.asked, [
      '/api',
      '/api/services',
      '/api/services?page=2',
      '/api/services?page=3',
    ]);
    assert.ok(outcome.waits.every((wait) => wait === 200) && outcome.waits.length === 3);
  });

  test('reads a feed of 1.0 that counts its pages from 0 in the answer only', async (context) => {
    const outcome = await readServed(context, (_, response, url) => {
      const page = Math.max(1, Number(url.searchParams.get('page') ?? 1));
      json(response, { totalPages: 2, number: page - 1, content: [service(`p${page}`)] });
    });
    assert.equal(whole(outcome).activities.length, 2);
    assert.equal(whole(outcome).complete, true);
  });

  test('asks for a service by itself when the list says nothing about places', async (context) => {
    const location = { latitude: 51.5111, longitude: -0.5944 };
    const outcome = await readServed(context, (_, response, url) => {
      if (url.pathname === '/services') {
        json(response, [service('one', {}), service('a/b', {}), service('placed')]);
      } else if (url.pathname === '/services/one') {
        json(response, service('one', { service_at_locations: [{ location }] }));
      } else json(response, service('another', {}));
    });
    const reading = whole(outcome);
    assert.deepEqual(outcome.asked, ['/services', '/services/one', '/services/a%2Fb']);
    assert.equal(reading.activities.length, 3);
    assert.equal(reading.activities[0]?.location.precision, 'exact');
    assert.ok(reasons(reading).includes('detail-not-answered'));
  });

  test('asks for no more services than its limit, and says how many it left', async (context) => {
    const outcome = await readServed(
      context,
      (_, response, url) => {
        const id = url.pathname.split('/')[2];
        json(
          response,
          id === undefined ? ['a', 'b', 'c', 'd'].map((one) => service(one, {})) : service(id, {}),
        );
      },
      { limits: { details: 1 } },
    );
    assert.equal(outcome.asked.length, 2);
    const limited = whole(outcome).report.entries.find(({ reason }) => reason === 'detail-limit');
    assert.equal(limited?.count, 3);
  });

  test('leaves a server alone that does not answer for single services', async (context) => {
    const outcome = await readServed(context, (_, response, url) => {
      if (url.pathname === '/services') {
        json(
          response,
          Array.from({ length: 20 }, (__, at) => service(`s${at}`, {})),
        );
      } else json(response, {}, 500);
    });
    assert.equal(outcome.asked.length, 4);
    assert.equal(whole(outcome).activities.length, 20);
  });

  test('waits as long as a busy server asks for', async (context) => {
    let busy = true;
    const outcome = await readServed(context, (_, response) => {
      if (busy) response.writeHead(429, { 'retry-after': '7' }).end();
      else json(response, [service('one')]);
      busy = false;
    });
    assert.equal(whole(outcome).activities.length, 1);
    assert.ok(outcome.waits.includes(7000));
  });

  test('does not wait longer than it is willing to', async (context) => {
    const outcome = await readServed(context, (_, response) => {
      response.writeHead(503, { 'retry-after': '86400' }).end();
    });
    assert.ok(!outcome.reading.ok);
    assert.equal(outcome.reading.fault, 'refused');
    assert.equal(outcome.asked.length, 1);
  });

  test('is not complete when a later page fails', async (context) => {
    const outcome = await readServed(context, (_, response, url) => {
      if (url.searchParams.has('page')) response.writeHead(200).end('<html>Sorry</html>');
      else json(response, { total_pages: 5, contents: [service('one')] });
    });
    const reading = whole(outcome);
    assert.equal(reading.complete, false);
    assert.equal(reading.report.entries.find(({ reason }) => reason === 'page-not-read')?.count, 4);
  });

  test('stops at a feed that gives the same page for ever', async (context) => {
    const outcome = await readServed(context, (_, response) => {
      json(response, { last_page: false, contents: [service('one')] });
    });
    assert.equal(whole(outcome).complete, false);
    assert.ok(reasons(whole(outcome)).includes('page-repeats'));
  });

  test('stops at its limit of pages', async (context) => {
    let page = 0;
    const outcome = await readServed(
      context,
      (_, response) => {
        page += 1;
        json(response, { last_page: false, contents: [service(`p${page}`)] });
      },
      { limits: { pages: 3 } },
    );
    assert.equal(whole(outcome).activities.length, 3);
    assert.equal(whole(outcome).complete, false);
  });

  test('gives up an answer that is too large', async (context) => {
    const { reading } = await readServed(context, (_, response) => {
      response.end('x'.repeat(200_000));
    });
    assert.ok(!reading.ok);
    assert.equal(reading.fault, 'too-large');
  });

  test('says when the address is a web page, refuses, or does not answer', async (context) => {
    const page = await readServed(context, (_, response) => response.end('<!doctype html>'));
    assert.equal(!page.reading.ok && page.reading.fault, 'html');
    const refused = await readServed(context, (_, response) => {
      json(response, { message: 'Forbidden' }, 403);
    });
    assert.equal(!refused.reading.ok && refused.reading.fault, 'refused');
    const silent = await readServed(context, (request) => request.socket.destroy());
    assert.equal(!silent.reading.ok && silent.reading.fault, 'no-answer');
  });
});
