import { html } from 'hono/html';
import { ukMoment } from '../../../sdk/spo/wording.ts';
import type { OutboxMessage } from '../outbox/outbox.ts';
import type { Page } from './page.ts';

/** The messages that a live service would send by e-mail, for a demonstration to open. */
export function outboxPage(messages: readonly OutboxMessage[]): Page {
  return {
    title: 'Outbox (demonstration only)',
    body: html`<h1>Outbox</h1>
      <div class="note">
        <p>
          <strong>Demonstration only.</strong> A live service sends these messages by email and
          shows them to nobody. Every link here can be used once.
        </p>
      </div>
      ${
        messages.length === 0
          ? html`<p>
              There are no messages yet. One appears here when a supplier asks a provider.
            </p>`
          : messages.map(messageOf)
      }`,
  };
}

const messageOf = ({ organisationName, subject, text, linkPath, createdAt }: OutboxMessage) =>
  html`<article>
    <h2>${subject}</h2>
    <p class="quiet">To ${organisationName}, ${ukMoment(createdAt.toISOString())}</p>
    <p>${text}</p>
    <p><a href="${linkPath}">Read and answer: ${subject}</a></p>
  </article>`;
