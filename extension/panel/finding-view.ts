import { html, nothing, type TemplateResult } from 'lit';
import { changeList } from './change-list.ts';
import type { Finding } from './finding.ts';
import { sealedView } from './sealed-view.ts';

/** What checking one file gave, and what was sealed. */
export function findingView(finding: Finding): TemplateResult {
  const { file, mark, words, changes = [], sealed, verifyCode } = finding;
  return html`<div>
    <p class="file">${file}</p>
    <p>${words}${verifyCode ? html` Verify code ${verifyCode}.` : nothing}</p>
    ${changeList(changes)}
    ${
      sealed
        ? html`<details open>
            <summary>${mark === 'changed' ? 'What was sealed' : 'What the SPO says'}</summary>
            ${sealedView(sealed)}
          </details>`
        : nothing
    }
  </div>`;
}
