import { NIL, v5, validate } from 'uuid';
import type { Activity } from '../../model/activity.ts';
import type { Provider } from '../../model/provider.ts';

/** The name space of the kit's ids, drawn once at random. Another one would change every id. */
const nameSpace = 'c1cfee9b-40e1-485d-8d2c-31a45dba63e9';

/**
 * The UUID of a thing that has another id: version 5, made from its name (RFC 9562, section 5.5), so
 * that a feed gives the same ids however often and wherever it is written. A library makes the
 * SHA-1: WebCrypto would make every writer wait, and is missing on a page without https.
 */
export const uuidOf = (kind: string, ...names: readonly string[]): string =>
  v5([kind, ...names].join('\n'), nameSpace);

/** The id of an activity as a service: its source's own when that is a UUID. */
export const serviceIdOf = ({ id, source }: Pick<Activity, 'id' | 'source'>): string =>
  keptUuid(source.serviceId) ?? uuidOf('service', id);

/** The id of a provider as an organisation: its source's own when that is a UUID. */
export const organizationIdOf = ({ id }: Pick<Provider, 'id'>): string =>
  keptUuid(id.slice(id.lastIndexOf(':') + 1)) ?? uuidOf('organization', id);

/** Feeds fill a missing id with zeros, which would be the same thing everywhere. */
const keptUuid = (id: string | undefined) =>
  id !== undefined && validate(id) && id !== NIL ? id.toLowerCase() : undefined;
