import { fixture, html, waitUntil } from '@open-wc/testing';
import { DicmClient } from '../../../sdk/client/index.ts';
import type { Tender } from '../../../sdk/model/tender.ts';
import '../../../widgets/spo-form/define.ts';
import type { SpoForm } from '../../../widgets/spo-form/spo-form.ts';
import { served } from '../served.ts';

const service = served('spo-service');
const tokens = new Map<string, string>();

export const supplier = { id: 'brightpath', name: 'Brightpath Care Ltd' };

/** A tender of its own for each test: drafts and orders of others do not show. */
export function newTender(deadline = new Date(Date.now() + 86_400_000)): Tender {
  return {
    portal: 'https://portal.example',
    reference: `TVR-${crypto.randomUUID().slice(0, 8)}`,
    title: 'Custody healthcare',
    buyer: { name: 'Vale Regional Police', id: 'PVRP-1234-ABCD' },
    lot: 'Lot 2',
    deadline: deadline.toISOString(),
  };
}

/** Lets a test cut the wire between the form and its service. */
export class Wire {
  cut = false;
  readonly fetch: typeof globalThis.fetch = (input, init) =>
    this.cut ? Promise.reject(new TypeError('Failed to fetch')) : globalThis.fetch(input, init);
}

export async function signedIn(account: 'supplier' | 'contracts', wire = new Wire()) {
  let token = tokens.get(account);
  if (token === undefined) {
    const client = new DicmClient({ service });
    const session = await client.sessions.signIn({ account, password: 'correct horse battery' });
    ({ token } = session);
    tokens.set(account, token);
  }
  const held = token;
  return new DicmClient({ service, token: () => held, fetch: wire.fetch, timeout: 3000 });
}

/** Answers for the provider, through the link it was sent. */
export async function providerSays(
  reference: string,
  answer: Parameters<DicmClient['replies']['answer']>[1],
): Promise<void> {
  const token = await (await fetch(`${served('spo-postbox')}/${reference}`)).text();
  await new DicmClient({ service }).replies.answer(token, answer);
}

/** A form on the page, driven as a person would: by what its labels and buttons say. */
export class FormScene {
  readonly form: SpoForm;

  constructor(form: SpoForm) {
    this.form = form;
  }

  static async open(tender: Tender, { wire = new Wire(), language = 'en' } = {}) {
    const client = await signedIn('supplier', wire);
    const page = await fixture(
      html`<div lang=${language}>
        <dicm-spo-form
          .client=${client}
          .tender=${tender}
          .supplier=${supplier}
          .question=${{ reference: '4.2', text: 'Tell us about the social value you offer.' }}
        ></dicm-spo-form>
      </div>`,
    );
    const form = page.querySelector('dicm-spo-form');
    if (!form) throw new Error('There is no form.');
    return new FormScene(form);
  }

  get root(): ShadowRoot {
    if (!this.form.shadowRoot) throw new Error('The form has not rendered.');
    return this.form.shadowRoot;
  }

  get text(): string {
    const section = this.root.querySelector<HTMLElement>('section');
    return (section?.innerText ?? '').replaceAll(/\s+/gu, ' ');
  }

  get title(): string {
    return this.root.querySelector('#page-title')?.textContent ?? '';
  }

  /** What has focus inside the form. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  async says(words: string): Promise<void> {
    try {
      await waitUntil(() => this.text.includes(words), undefined, { timeout: 8000 });
    } catch {
      throw new Error(`The form does not say “${words}” but: ${this.text}`);
    }
  }

  async press(label: string): Promise<void> {
    const find = () =>
      [...this.root.querySelectorAll<HTMLElement>('button, a')].find(
        ({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim() === label,
      );
    await waitUntil(() => find(), `there is a button “${label}”`, { timeout: 8000 });
    find()?.click();
    await this.form.updateComplete;
  }

  field(id: string): HTMLInputElement {
    const control = this.root.getElementById(id);
    if (!control) throw new Error(`There is no field ${id}.`);
    // Inputs and text areas alike: what is used of them is the same.
    return control as HTMLInputElement;
  }

  async type(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [id, value] of Object.entries(values)) {
      const control = this.field(id);
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await this.form.updateComplete;
  }

  async chooseActivity(name = 'Junior boxing and mentoring'): Promise<void> {
    await this.says(name);
    const choice = [...this.root.querySelectorAll<HTMLElement>('label.choice')].find(
      ({ textContent }) => textContent.includes(name),
    );
    choice?.click();
    await this.form.updateComplete;
  }

  /** Fills every page and stops at the answers. */
  async fillAll(): Promise<void> {
    await this.chooseActivity();
    await this.press('Continue');
    await this.type(offer);
    await this.press('Continue');
    await this.type(how);
    await this.press('Continue');
    this.field('areas').click();
    await this.press('Continue');
    await this.says('Check your answers');
  }
}

export const offer = {
  moneyAmount: '12,000',
  moneyFor: 'Coaching fees and kit',
  hoursAmount: '80',
  hoursFor: 'Bookkeeping',
  hoursRate: '16.93',
  hoursRateSource: 'The tender pack, table 3',
};

export const how = {
  method: 'A finance assistant keeps the books every second week.',
  deliveryOwner: 'Community partnerships lead',
  evidence: 'Time sheets signed by the club.',
  starts: '1',
  startsMonth: '1',
  startsYear: '2027',
  ends: '31',
  endsMonth: '12',
  endsYear: '2028',
};
