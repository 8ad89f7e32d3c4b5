import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = path.join(
  path.dirname(fileURLToPath(import.meta.resolve('govuk-frontend/package.json'))),
  'dist',
);

/** Folder in which `govuk/template.njk` and the component macros are found. */
export const govukTemplates = dist;

/**
 * The package's style sheet without its typeface: GDS Transport may be used on GOV.UK only
 * (https://frontend.design-system.service.gov.uk/configure-typography/), so Arial takes its place.
 */
export async function govukStyles(): Promise<string> {
  const css = await readFile(path.join(dist, 'govuk', 'govuk-frontend.min.css'), 'utf8');
  return css
    .replaceAll(/@font-face\{[^}]*\}/gu, '')
    .replaceAll('GDS Transport,', '')
    .replaceAll(/\/\*# sourceMappingURL=.*\*\//gu, '');
}

/** The package's script, an ES module that exports `initAll`. */
export async function govukScript(): Promise<string> {
  const script = await readFile(path.join(dist, 'govuk', 'govuk-frontend.min.js'), 'utf8');
  return script.replaceAll(/\/\/# sourceMappingURL=.*/gu, '');
}
