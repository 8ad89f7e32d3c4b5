import type { MarkLook } from '../shared/mark-look.ts';

/** A mark in the page: one quiet button that can do nothing but ask for the panel. */
export interface MarkElement {
  readonly host: HTMLElement;
  show(look: MarkLook): void;
}

const style = `
:host { all: initial; display: block; margin: 6px 0 10px; font: inherit; }
button {
  all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 6px;
  padding: 2px 8px; border: 1px solid currentColor; cursor: pointer;
  font: inherit; font-size: 14px; font-weight: 400; line-height: 20px;
  min-width: 216px; color: #0b0c0c; background: #fff;
}
button:hover { text-decoration: underline; text-underline-offset: 3px; }
button:focus-visible { outline: 3px solid #ffdd00; outline-offset: 0; box-shadow: inset 0 0 0 2px #0b0c0c; }
svg { flex: none; width: 14px; height: 14px; }
path { fill: none; stroke: currentColor; stroke-width: 1.75; }
path[data-filled] { fill: currentColor; }
p { all: unset; display: block; font: inherit; font-size: 14px; line-height: 20px; color: #0b0c0c; }
p:empty { display: none; }
@media print { :host { display: none; } }
`;

/**
 * Builds a mark in a closed shadow root, so that the page neither styles nor reads it. `askForPanel`
 * gives whether the browser could open the panel; where it could not, the mark says how to.
 */
export function markElement(page: Document, askForPanel: () => Promise<boolean>): MarkElement {
  const host = page.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const button = page.createElement('button');
  button.type = 'button';
  const shape = page.createElementNS('http://www.w3.org/2000/svg', 'path');
  const words = page.createElement('span');
  const hint = page.createElement('p');
  hint.setAttribute('role', 'status');
  button.append(picture(page, shape), words);
  root.append(button, hint);

  const press = async (event: Event) => {
    event.stopPropagation();
    // A page can call `click()`; only a person opens a panel.
    if (!event.isTrusted) return;
    const opened = await askForPanel();
    hint.textContent = opened
      ? ''
      : 'Press the Social Purchase Order button in the browser’s toolbar to open the panel.';
  };
  button.addEventListener('click', (event) => void press(event));
  return {
    host,
    show: (look) => {
      if (words.textContent === look.words) return;
      words.textContent = look.words;
      shape.setAttribute('d', look.shape);
      shape.toggleAttribute('data-filled', look.filled);
    },
  };
}

function picture(page: Document, shape: SVGPathElement): SVGSVGElement {
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(shape);
  return svg;
}
