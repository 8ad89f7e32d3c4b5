import { css } from 'lit';

/** The panel is read all day beside a page: small, dense, one column, borders instead of boxes. */
export const panelStyles = css`
  :host {
    font-size: 14px;
  }
  section,
  form {
    padding: 12px 16px;
    border-bottom: 1px solid var(--_line);
  }
  h2 {
    margin-bottom: 8px;
    font-size: 16px;
  }
  h3 {
    margin: 12px 0 4px;
    font-size: 14px;
  }
  p + p,
  dl + p,
  ul + p,
  p + ul,
  p + dl {
    margin-top: 8px;
  }
  ul {
    list-style: none;
  }
  * + details {
    margin-top: 8px;
  }
  details > dl {
    margin-top: 8px;
  }
  p + dicm-progress-badge {
    margin-top: 12px;
  }
  .together {
    white-space: nowrap;
  }

  dl.facts {
    display: grid;
    grid-template-columns: minmax(84px, max-content) 1fr;
    gap: 2px 12px;
  }
  dl.facts dt {
    color: var(--_quiet);
  }

  button {
    min-height: 32px;
    padding: 4px 12px;
    border-width: 1px;
  }
  input {
    min-height: 32px;
    border-width: 1px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 12px;
  }
  label {
    margin-top: 8px;
  }
  h2 + label {
    margin-top: 0;
  }

  .notice {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_edge);
    background: var(--_shade);
  }
  .notice.problem {
    border-color: var(--_error);
  }
  .text {
    margin-top: 8px;
    max-height: 260px;
    padding: 8px;
    overflow: auto;
    border: 1px solid var(--_line);
    white-space: pre-wrap;
  }
  .status:empty {
    display: none;
  }
  .status {
    margin-top: 8px;
  }
  summary {
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 3px solid var(--_focus);
  }
  .mark {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    font-weight: bold;
  }
  .mark svg {
    flex: none;
    width: 14px;
    height: 14px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .mark svg .filled {
    fill: currentColor;
  }
  .file {
    overflow-wrap: anywhere;
  }
`;
