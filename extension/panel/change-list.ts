import { html, nothing, type TemplateResult } from 'lit';
import type { TextChange } from '../../sdk/seal/index.ts';

/** More than this is a different document, and the sealed record below says what it should be. */
const mostShown = 8;

/** What a changed page reads, beside what was sealed. The page's words are nobody's we trust. */
export function changeList(changes: readonly TextChange[]): TemplateResult | typeof nothing {
  if (changes.length === 0) return nothing;
  const more = changes.length - mostShown;
  return html`<ul class="changes">
    ${changes.slice(0, mostShown).map((change) => html`<li>${changeWords(change)}</li>`)}
    ${more > 0 ? html`<li>${more} more ${more === 1 ? 'change' : 'changes'}.</li>` : nothing}
  </ul>`;
}

function changeWords({ page, sealed, shown }: TextChange): string {
  if (sealed === '') return `Page ${page}: “${shown}” was put in.`;
  if (shown === '') return `Page ${page}: “${sealed}” was left out.`;
  return `Page ${page} reads “${shown}” where “${sealed}” was sealed.`;
}
