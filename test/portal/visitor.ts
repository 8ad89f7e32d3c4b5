import assert from 'node:assert/strict';

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  /** Path that the last redirect led to. */
  readonly path: string;
  readonly html: string;
  /** What a person reads: no tags, character references resolved, spaces folded. */
  readonly text: string;
}

export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Somebody with a browser of their own: keeps cookies, follows redirects, fills in forms. */
export class Visitor {
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  async open(path: string): Promise<Page> {
    return this.#follow(path, { method: 'GET' });
  }

  /** The bytes behind a link, as a download gives them. */
  async download(path: string): Promise<{ headers: Headers; bytes: Uint8Array }> {
    const response = await this.#request(path, { method: 'GET' });
    return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  /** Opens a page and sends its form to `action` with the token the page was given. */
  async submit(
    from: string,
    action: string,
    fields: Readonly<Record<string, string>>,
    attachment?: Attached,
  ): Promise<Page> {
    const token = formToken(await this.open(from));
    return this.send(action, { _form: token, ...fields }, attachment);
  }

  /** Posts fields as they are, token or not. */
  async send(
    action: string,
    fields: Readonly<Record<string, string>>,
    attachment?: Attached,
  ): Promise<Page> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    if (attachment) {
      const copy = new Uint8Array(attachment.bytes);
      body.set('attachment', new File([copy], attachment.name));
    }
    return this.#follow(action, { method: 'POST', body });
  }

  async signIn(name: string, password: string): Promise<Page> {
    return this.submit('/sign-in', '/sign-in', { email: name, password });
  }

  async #follow(path: string, init: RequestInit): Promise<Page> {
    let response = await this.#request(path, init);
    let at = path;
    for (let hops = 0; response.status === 303 && hops < 5; hops += 1) {
      at = response.headers.get('location') ?? '/';
      response = await this.#request(at, { method: 'GET' });
    }
    const html = await response.text();
    return { status: response.status, headers: response.headers, path: at, html, text: read(html) };
  }

  async #request(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.#origin + path, {
      ...init,
      redirect: 'manual',
      headers: { Cookie: cookie },
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  #keep(line: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
    if (name === undefined || value === undefined) return;
    if (/max-age=0/iu.test(line)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

/** The token of the last form of a page: the first one is “Sign out”, and both are the same. */
export function formToken({ html }: Page): string {
  const tokens = [...html.matchAll(/name="_form" value="([^"]+)"/gu)];
  const token = tokens.at(-1)?.[1];
  assert.ok(token, 'the page has no form');
  return token;
}

/** Where the links of a page lead, by their text. */
export function linksOf({ html }: Page): ReadonlyMap<string, string> {
  const links = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/gsu)];
  return new Map(links.map(([, href = '', inside = '']) => [read(inside), href]));
}

export function linkTo(page: Page, text: string): string {
  const href = linksOf(page).get(text);
  assert.ok(href, `no link reads “${text}”`);
  return href;
}

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function read(html: string): string {
  return html
    .replaceAll(/<script.*?<\/script>/gsu, ' ')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (found) => references[found] ?? found)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
