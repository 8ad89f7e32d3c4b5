import { css } from 'lit';

/** Links, buttons and fields, for elements that have any: the page's own font, GOV.UK's manners. */
export const controls = css`
  a {
    color: var(--_link);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  a:focus-visible {
    outline: 3px solid transparent;
    background: var(--_focus);
    color: var(--_on-focus);
    box-shadow:
      0 -2px var(--_focus),
      0 4px var(--_on-focus);
    text-decoration: none;
  }

  button,
  input,
  select,
  textarea {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button {
    min-height: 44px;
    padding: 8px 16px;
    border: 2px solid var(--_edge);
    border-radius: 0;
    background: transparent;
    cursor: pointer;
    line-height: 1.25;
    touch-action: manipulation;
  }
  button:hover {
    background: var(--_shade);
  }
  button.main {
    border-color: transparent;
    background: var(--_action);
    color: #fff;
    font-weight: bold;
    box-shadow: 0 2px 0 color-mix(in srgb, var(--_action) 55%, #000);
  }
  button.main:hover {
    background: color-mix(in srgb, var(--_action) 85%, #000);
  }
  button.link {
    min-height: 0;
    padding: 0;
    border: 0;
    color: var(--_link);
    text-align: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button:focus-visible,
  [tabindex='0']:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    box-shadow: inset 0 0 0 2px var(--_on-focus);
  }
  button.main:focus-visible,
  button.link:focus-visible {
    background: var(--_focus);
    color: var(--_on-focus);
    box-shadow: 0 2px 0 var(--_on-focus);
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  /* Headings and summaries that are given focus, but not reached by it. */
  [tabindex='-1']:focus {
    outline: none;
  }

  input,
  select,
  textarea {
    width: 100%;
    min-height: 44px;
    padding: 4px 8px;
    border: 2px solid var(--_edge);
    border-radius: 0;
    background: Field;
    color: FieldText;
  }
  textarea {
    display: block;
    min-height: 6.5em;
    resize: vertical;
    line-height: 1.4;
  }
  input[type='radio'],
  input[type='checkbox'] {
    width: 24px;
    height: 24px;
    min-height: 0;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    box-shadow: inset 0 0 0 2px var(--_edge);
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
  }

  label,
  legend {
    display: block;
    padding: 0;
    font-weight: bold;
  }
  fieldset {
    min-width: 0;
    border: 0;
  }
  .hint {
    color: var(--_quiet);
  }
  .error {
    color: var(--_error);
    font-weight: bold;
  }

  @media (forced-colors: active) {
    button.main {
      border-color: ButtonText;
    }
    button:focus-visible,
    a:focus-visible,
    [tabindex='0']:focus-visible {
      outline-color: Highlight;
    }
  }
`;
