import { ClientInputError, requireObject } from './input-error.ts';
import { pathOf, type Route } from './routes.ts';
import { webAddress } from './web-address.ts';

/** Longer addresses are cut or refused on the way (nginx: 8 kB for the whole request line). */
const longestAddress = 8_000;

/**
 * The address of a service without a slash at its end; it may have a path. Throws
 * `ClientInputError` for anything but a plain http or https address: one with a name and password
 * in it would be logged wherever it is written.
 */
export function serviceAddress(service: unknown): string {
  return webAddress(service, 'options.service').href.replace(/[/?#]+$/u, '');
}

/** The whole address of a call. Throws `ClientInputError` with the part that cannot be written. */
export function addressOf(
  service: string,
  route: Route,
  parameters: unknown,
  query: unknown,
): string {
  const url = new URL(service + pathOf(route, { ...requireObject(parameters, 'parameters') }));
  for (const [name, value] of Object.entries(requireObject(query, 'query'))) {
    if (value !== undefined) url.searchParams.set(name, queryValue(value, `query.${name}`));
  }
  if (url.href.length > longestAddress) {
    throw new ClientInputError('query', `makes an address longer than ${longestAddress}`);
  }
  return url.href;
}

function queryValue(value: unknown, path: string): string {
  if (typeof value === 'string' && value.isWellFormed()) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw new ClientInputError(path, 'has to be text or a number');
}
