import { html, svg, type TemplateResult } from 'lit';
import { markLooks } from '../shared/mark-look.ts';
import type { Mark } from '../shared/mark.ts';

/** A mark as the page shows it: the same shape, the same words. */
export function markView(mark: Mark): TemplateResult {
  const { words, shape, filled } = markLooks[mark];
  return html`<span class="mark">
    <svg viewBox="0 0 16 16" aria-hidden="true">
      ${svg`<path class=${filled ? 'filled' : ''} d=${shape}></path>`}
    </svg>
    ${words}
  </span>`;
}
