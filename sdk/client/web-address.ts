import { ClientInputError } from './input-error.ts';

/** A plain http or https address. Throws `ClientInputError` with the path for anything else. */
export function webAddress(service: unknown, path: string): URL {
  if (typeof service !== 'string' || !URL.canParse(service)) {
    throw new ClientInputError(path, 'has to be a web address, such as https://spo.example');
  }
  const url = new URL(service);
  const { protocol, username, password, search, hash } = url;
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new ClientInputError(path, 'has to begin with https:// or http://');
  }
  if (username !== '' || password !== '') {
    throw new ClientInputError(path, 'may not hold a name or password');
  }
  if (search !== '' || hash !== '') {
    throw new ClientInputError(path, 'may not hold a query or a fragment');
  }
  return url;
}
