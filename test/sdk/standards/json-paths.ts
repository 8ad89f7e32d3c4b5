/** An object of JSON, about which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every path to a value that says something, with list positions left out. */
export function* paths(value: unknown, path = ''): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* paths(item, path);
  else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      yield* paths(inner, path === '' ? name : `${path}.${name}`);
    }
  } else if (typeof value === 'string' ? value.trim() !== '' : value !== null) yield path;
}
