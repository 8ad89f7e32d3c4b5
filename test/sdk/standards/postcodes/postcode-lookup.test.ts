import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test, type TestContext } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { isClientError, isRefused } from '../../../../sdk/client/errors.ts';
import { ClientInputError } from '../../../../sdk/client/input-error.ts';
import { PostcodeLookup } from '../../../../sdk/standards/postcodes/index.ts';
import { sharedPath, sharedTest } from '../../../shared-data.ts';
import { httpServer } from '../../http-server.ts';
import { places, postcodeService } from './postcode-service.ts';

async function lookup(context: TestContext, options: { remember?: number } = {}) {
  const service = await postcodeService(context);
  return { ...service, postcodes: new PostcodeLookup({ service: service.address, ...options }) };
}

const failing = (error: unknown, kind: string) => isClientError(error) && error.kind === kind;

describe('looking a postcode up', () => {
  test('gives its position, local authority and territory', async (context) => {
    const { postcodes, asked } = await lookup(context);
    assert.deepEqual(await postcodes.find('sl13uf'), {
      found: 'place',
      place: {
        postcode: 'SL1 3UF',
        position: { latitude: 51.5111, longitude: -0.6001 },
        localAuthority: { code: 'E06000039', name: 'Slough' },
        territory: 'E23000029',
      },
    });
    assert.deepEqual(asked, ['GET /postcodes/SL1%203UF']);
  });

  test('knows the territories that have no force code, and the places that have no territory', async (context) => {
    const { postcodes } = await lookup(context);
    const territory = async (postcode: string) => {
      const finding = await postcodes.find(postcode);
      assert.equal(finding.found, 'place');
      return finding.place.territory;
    };
    assert.equal(await territory('BT1 5GS'), 'N92000002');
    assert.equal(await territory('AB10 1AB'), 'S23000009');
    assert.deepEqual(await postcodes.find('JE2 3XP'), {
      found: 'place',
      place: { postcode: 'JE2 3XP' },
    });
  });

  test('says what is not known, and never sends what is not a postcode', async (context) => {
    const { postcodes, asked } = await lookup(context);
    assert.deepEqual(await postcodes.find('SL9 9ZZ'), { found: 'unknown', postcode: 'SL9 9ZZ' });
    assert.equal((await postcodes.find('14 High Street')).found, 'malformed');
    assert.equal((await postcodes.find('')).found, 'nothing');
    assert.equal(asked.length, 1);
  });

  test('asks for a hundred at a time and answers in order', async (context) => {
    const { postcodes, batches } = await lookup(context);
    const unknown = Array.from(
      { length: 149 },
      (_, index) => `ZE${(index % 99) + 1} ${Math.floor(index / 99)}AA`,
    );
    const findings = await postcodes.findMany([
      'BT1 5GS',
      ...unknown,
      'nonsense',
      'sl1 3uf',
      'BT15GS',
    ]);
    assert.deepEqual(batches, [100, 51]);
    assert.equal(findings.length, 153);
    assert.equal(findings[0]?.found, 'place');
    assert.equal(findings[150]?.found, 'malformed');
    assert.deepEqual(
      findings
        .slice(151)
        .map((each) => (each.found === 'place' ? each.place.postcode : each.found)),
      ['SL1 3UF', 'BT1 5GS'],
    );
    assert.deepEqual(await postcodes.findMany([]), []);
    assert.equal(batches.length, 2, 'nothing to ask is not asked');
  });

  test('finds the postcode nearest to a position, when there is one', async (context) => {
    const { postcodes, asked } = await lookup(context);
    const near = await postcodes.nearest({ latitude: 51.5, longitude: -0.6 });
    assert.equal(near?.postcode, 'SL1 3UF');
    assert.match(asked[0] ?? '', /longitude=-0\.6&latitude=51\.5/u);
    assert.equal(await postcodes.nearest({ latitude: 51.5, longitude: 0 }), undefined);
  });

  test('asks twice only when it is not to remember', async (context) => {
    const { postcodes, asked } = await lookup(context, { remember: 1 });
    await postcodes.find('SL1 3UF');
    await postcodes.find('SL1 3UF');
    await postcodes.findMany(['SL1 3UF']);
    assert.equal(asked.length, 1);
    await postcodes.find('BT1 5GS');
    await postcodes.find('SL1 3UF');
    assert.equal(asked.length, 3);
    const forgetful = await lookup(context);
    await forgetful.postcodes.find('SL1 3UF');
    await forgetful.postcodes.find('SL1 3UF');
    assert.equal(forgetful.asked.length, 2);
  });
});

describe('when the service fails', () => {
  test('a refusal carries what the service said', async (context) => {
    const address = await httpServer(context, (_, response) => {
      response.writeHead(400).end('{"status":400,"error":"Ask in another way"}');
    });
    await assert.rejects(
      new PostcodeLookup({ service: address }).find('SL1 3UF'),
      (error) => isRefused(error, 400) && error.message === 'Ask in another way',
    );
  });

  test('what nobody can be asked is not asked', async (context) => {
    const { postcodes, asked } = await lookup(context);
    const nowhere = [{ latitude: 0, longitude: 999 }, { latitude: NaN, longitude: 0 }, undefined];
    for (const position of nowhere as never[]) {
      await assert.rejects(
        postcodes.nearest(position),
        (error) => error instanceof ClientInputError && error.path === 'position',
      );
    }
    await assert.rejects(postcodes.findMany('SL1 3UF' as never), ClientInputError);
    for (const options of [undefined, {}, { service: 'postcodes' }, { service: 7 }] as never[]) {
      assert.throws(() => new PostcodeLookup(options), ClientInputError);
    }
    assert.deepEqual(asked, []);
  });

  test('an answer without end is given up', async (context) => {
    const address = await httpServer(context, (_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(1_000_000)));
        response.once('drain', more);
      };
      more();
    });
    await assert.rejects(new PostcodeLookup({ service: address }).find('SL1 3UF'), (error) =>
      failing(error, 'unreadable'),
    );
  });

  test('an answer of another kind is unreadable', async (context) => {
    const answers: readonly (readonly [number, string])[] = [
      [200, '<html>Sign in</html>'],
      [200, '{"status":200,"result":{"postcode":7}}'],
      [200, '{"status":200}'],
      [404, '<html>Not found</html>'],
      [503, '{"status":503,"error":"busy"}'],
      [204, ''],
    ];
    let next = 0;
    const service = await httpServer(context, (_, response) => {
      const [status, body] = answers[next] ?? [500, ''];
      next += 1;
      response.writeHead(status).end(body);
    });
    const postcodes = new PostcodeLookup({ service });
    for (const [status, body] of answers) {
      await assert.rejects(
        postcodes.find('SL1 3UF'),
        (error) => failing(error, 'unreadable'),
        `${status} ${body}`,
      );
    }
  });

  test('no answer is unreachable: refused, cut off or too slow', async (context) => {
    const cut = await httpServer(context, (_, response) => {
      response.writeHead(200, { 'content-length': '999' });
      response.write('{"status":');
      setTimeout(() => response.destroy(), 20);
    });
    const slow = await httpServer(context, () => undefined);
    for (const service of ['http://127.0.0.1:1', cut, slow]) {
      await assert.rejects(
        new PostcodeLookup({ service, timeout: 300 }).find('SL1 3UF'),
        (error) => failing(error, 'unreachable'),
        service,
      );
    }
  });

  test('an abort is passed on as it is', async (context) => {
    const slow = await httpServer(context, () => undefined);
    const postcodes = new PostcodeLookup({ service: `${slow}/` });
    const controller = new AbortController();
    const reason = new Error('the person left');
    setTimeout(() => controller.abort(reason), 30);
    await assert.rejects(
      postcodes.findMany(['SL1 3UF'], { signal: controller.signal }),
      (error) => error === reason,
    );
    await assert.rejects(
      postcodes.find('SL1 3UF', { signal: controller.signal }),
      (error) => error === reason,
    );
  });
});

sharedTest('the places of the test service are in the shape of the real one', () => {
  const { components } = JSON.parse(
    readFileSync(sharedPath('postcodes', 'postcodesio-openapi.json'), 'utf8'),
  ) as { components: { schemas: { Postcode: object } } };
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  const validate = ajv.compile({ components, ...components.schemas.Postcode });
  for (const place of Object.values(places)) {
    validate(place);
    assert.deepEqual(validate.errors ?? [], [], place.postcode);
  }
});
