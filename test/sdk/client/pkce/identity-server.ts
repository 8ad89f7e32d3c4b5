import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before } from 'node:test';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';

export const clientId = 'dual-impact-panel';
export const redirectUri = 'http://127.0.0.1/signed-in';

/** A real OpenID server on a free loopback port, with one public client and anybody as its people. */
export function identityServer() {
  let answer: RequestListener | undefined;
  /** Every request to the token endpoint, in its own words. */
  const tokenRequests: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST' && request.url === '/token') {
      let body = '';
      request.on('data', (part) => (body += String(part)));
      request.on('end', () => tokenRequests.push(new URLSearchParams(body)));
    }
    answer?.(request, response);
  });
  const scene = { issuer: '', tokenRequests, accessTokenLife: 3600 };
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
    scene.issuer = `http://127.0.0.1:${port}`;
    answer = (await providerAt(scene.issuer, () => scene.accessTokenLife)).callback();
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return scene;
}

async function providerAt(issuer: string, accessTokenLife: () => number): Promise<Provider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig' }] },
    cookies: { keys: ['a key of the test'] },
    scopes: ['openid', 'offline_access'],
    ttl: {
      AccessToken: accessTokenLife,
      AuthorizationCode: 60,
      Grant: 3600,
      IdToken: 3600,
      Interaction: 600,
      RefreshToken: 3600,
      Session: 3600,
    },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id }),
    }),
    renderError: (context: { body: unknown }, out: object) => {
      context.body = out;
    },
  });
}

/** A browser as far as signing in needs one: it keeps cookies and follows where it is sent. */
export class Person {
  readonly #cookies = new Map<string, string>();

  /** Signs in and agrees; gives the address that the browser would come back at. */
  async signIn(url: string, name: string): Promise<string> {
    const asked = await this.#follow(url);
    const consent = await this.#follow(asked, { prompt: 'login', login: name, password: 'any' });
    return this.#follow(consent, { prompt: 'consent' });
  }

  /** Turns back at the sign-in page. */
  async turnBack(url: string): Promise<string> {
    return this.#follow(`${await this.#follow(url)}/abort`);
  }

  async #follow(url: string, form?: Record<string, string>): Promise<string> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: {
        cookie: Array.from(this.#cookies, ([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) return url;
    const next = new URL(location, url).href;
    return next.startsWith(redirectUri) ? next : this.#follow(next);
  }
}
