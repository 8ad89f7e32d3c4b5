import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    min-height: 320px;
  }
  .columns {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 1fr);
  }
  .columns[hidden] {
    display: none;
  }
  form {
    display: grid;
    gap: 16px;
    align-items: end;
    grid-template-columns: minmax(0, 1fr);
    margin-bottom: 16px;
  }
  form .hint {
    font-size: 0.875em;
  }
  .tick {
    display: flex;
    gap: 12px;
    align-items: center;
    min-height: 44px;
  }
  form button[hidden] {
    display: none;
  }
  form button.link {
    justify-self: start;
    min-height: 44px;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
    padding-bottom: 8px;
    border-bottom: 2px solid currentColor;
  }
  .message {
    padding: 12px 16px;
    border-left: 4px solid var(--_accent);
    background: var(--_shade);
  }
  .message > * + * {
    margin-top: 12px;
  }
  .message + .columns,
  .message + .message {
    margin-top: 16px;
  }

  ul.items {
    list-style: none;
  }
  .item {
    position: relative;
    padding: 16px 0;
    border-bottom: 1px solid var(--_line);
    scroll-margin: 16px;
  }
  .item > * + * {
    margin-top: 8px;
  }
  .item h3 {
    font-size: 1.1875em;
  }
  .item h3 + p {
    margin-top: 0;
  }
  .item[data-selected] {
    padding-left: 12px;
    border-left: 4px solid var(--_accent);
  }
  .item dl {
    display: grid;
    gap: 2px 16px;
  }
  .item dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .item dt {
    color: var(--_quiet);
  }
  .item dt::after {
    content: ':';
  }
  /* Shape and words before colour: a tick in a disc, an empty ring. */
  .recognised,
  .not-recognised {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  .recognised {
    font-weight: bold;
  }
  .recognised::before,
  .not-recognised::before {
    flex: none;
    width: 18px;
    height: 18px;
    border: 2px solid currentColor;
    border-radius: 50%;
    content: '';
    font-size: 12px;
    line-height: 14px;
    text-align: center;
    transform: translateY(3px);
  }
  .recognised::before {
    border-color: var(--_success);
    background: var(--_success);
    color: var(--_ground);
    content: '✓' / '';
    transform: none;
  }
  .not-recognised {
    color: var(--_quiet);
  }
  summary {
    padding: 4px 0;
    color: var(--_link);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  summary:focus-visible {
    outline: 3px solid transparent;
    background: var(--_focus);
    color: var(--_on-focus);
    box-shadow: 0 4px var(--_on-focus);
    text-decoration: none;
  }
  details p + p {
    margin-top: 8px;
  }
  details[open] {
    padding-bottom: 8px;
  }
  .prose {
    max-width: 44em;
    white-space: pre-line;
  }
  .item button.link {
    min-height: 32px;
  }
  .item .skeleton + .skeleton {
    margin-top: 8px;
  }
  .wide {
    width: 70%;
  }
  .narrow {
    width: 40%;
  }
  .show-more {
    margin-top: 16px;
  }

  .canvas {
    position: relative;
    height: 420px;
    overflow: hidden;
    border: 1px solid var(--_line);
    background: var(--_shade);
    isolation: isolate;
  }
  #map {
    position: absolute;
    inset: 0;
    overflow: hidden;
    outline: 0;
  }
  .notice {
    position: absolute;
    inset: auto 16px 16px;
    padding: 8px 12px;
    background: var(--_ground);
    text-align: center;
  }
  .notice button {
    margin-top: 8px;
  }
  .map-panel > p {
    margin-top: 8px;
    font-size: 0.875em;
  }
  @media (pointer: coarse) {
    #keys {
      display: none;
    }
  }
  .map-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    min-height: 44px;
  }
  .map-actions button[hidden] {
    display: none;
  }

  @container (min-width: 540px) {
    form {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    form .search {
      grid-column: 1 / -1;
    }
    form .tick {
      grid-column: span 2;
    }
  }
  @container (min-width: 760px) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
    }
    .map-panel {
      position: sticky;
      top: 16px;
      align-self: start;
    }
    .canvas {
      height: min(70vh, 560px);
    }
    .to-map,
    .to-list {
      display: none;
    }
  }
  @media print {
    .columns {
      display: block;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
