/**
 * A web address as a URI (RFC 3986), which the standard requires. Browsers follow addresses with
 * characters that a URI may not hold, such as `|` in a query; they are escaped, which changes
 * nothing about where the address leads.
 */
export function uriOf(address: string): string {
  const { origin, username, password, host, protocol, pathname, search, hash } = new URL(address);
  const signIn = username === '' ? '' : `${username}${password && `:${password}`}@`;
  const site = signIn === '' ? origin : `${protocol}//${signIn}${host}`;
  return site + [pathname, search, hash].map(escaped).join('');
}

const escaped = (part: string) =>
  part
    .replace(/%(?![\dA-F]{2})/giu, '%25')
    .replace(
      /(?<=#.*)#|[^\w\-.~:/?#@!$&'()*+,;=%]/gu,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
