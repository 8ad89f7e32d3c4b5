/** Why text cannot be read as JSON at all. */
export type JsonFault = 'empty' | 'html' | 'not-json';

export type JsonText =
  | {
      readonly json: unknown;
      /** How many raw control characters, which JSON does not allow, were mended on the way. */
      readonly controls: number;
    }
  | { readonly fault: JsonFault };

/** Parses text, mending what JSON does not allow and real feeds nevertheless hold. */
export function parseJsonText(text: string): JsonText {
  const body = text.replace(/^\ufeff/u, '').trim();
  if (body === '') return { fault: 'empty' };
  if (body.startsWith('<')) return { fault: 'html' };
  return parsed(body, 0) ?? parsedAfterMending(body) ?? { fault: 'not-json' };
}

function parsed(text: string, controls: number): JsonText | undefined {
  try {
    return { json: JSON.parse(text) as unknown, controls };
  } catch {
    return undefined;
  }
}

function parsedAfterMending(text: string): JsonText | undefined {
  const { mended, controls } = withControlsEscaped(text);
  return controls === 0 ? undefined : parsed(mended, controls);
}

/** What matters to telling strings from what is between them. */
// eslint-disable-next-line no-control-regex -- controls are what this looks for
const marks = /["\\\u0000-\u001f]/gu;

/**
 * Escapes the controls inside strings. It goes from mark to mark: an expression that matches a
 * whole string would keep every character of it on the stack of the regular expression.
 */
function withControlsEscaped(text: string): { mended: string; controls: number } {
  const parts: string[] = [];
  let controls = 0;
  let done = 0;
  let inString = false;
  marks.lastIndex = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const at = mark.index;
    if (mark[0] === '"') inString = !inString;
    else if (mark[0] === '\\') marks.lastIndex += 1;
    else if (inString) {
      parts.push(text.slice(done, at), `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`);
      done = at + 1;
      controls += 1;
    }
  }
  parts.push(text.slice(done));
  return { mended: parts.join(''), controls };
}
