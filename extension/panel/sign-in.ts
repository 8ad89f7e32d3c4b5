import { html, nothing, type TemplateResult } from 'lit';
import { isRefused } from '../../sdk/client/errors.ts';
import { controls } from '../../widgets/internal/controls.css.ts';
import { KitElement } from '../../widgets/internal/element.ts';
import { tokens } from '../../widgets/internal/tokens.css.ts';
import { failureWords } from './failure-words.ts';
import { panelStyles } from './styles.css.ts';

/** Signs a person in to the organisation's service. */
export class SignIn extends KitElement {
  static override styles = [tokens, controls, panelStyles];
  static override properties = {
    address: { attribute: false },
    signIn: { attribute: false },
    failure: { state: true },
    busy: { state: true },
  };

  /** The address of the service, to be read before a password is typed. */
  declare address: string | undefined;
  declare signIn: ((account: string, password: string) => Promise<void>) | undefined;
  declare failure: string;
  declare busy: boolean;

  constructor() {
    super();
    this.address = undefined;
    this.signIn = undefined;
    this.failure = '';
    this.busy = false;
  }

  protected override render(): TemplateResult {
    return html`<form @submit=${this.#submit}>
      <h2>Sign in</h2>
      <p class="quiet">${this.address}</p>
      <label for="account">Account</label>
      <input id="account" name="account" autocomplete="username" required />
      <label for="password">Password</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        required
        aria-describedby="failure"
      />
      <div class="buttons">
        <button class="main" aria-disabled=${this.busy ? 'true' : nothing}>Sign in</button>
      </div>
      <p id="failure" class="status error" role="alert">${this.failure}</p>
    </form>`;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.busy || !(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = new FormData(event.currentTarget);
    const [account, password] = [typed.get('account'), typed.get('password')];
    if (typeof account !== 'string' || typeof password !== 'string') return;
    this.busy = true;
    this.failure = '';
    try {
      await this.signIn?.(account, password);
    } catch (error) {
      this.failure = isRefused(error, 401)
        ? 'The account and password do not match. Check them and try again.'
        : failureWords(error);
    } finally {
      this.busy = false;
    }
  };
}
