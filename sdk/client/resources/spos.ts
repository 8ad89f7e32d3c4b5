import type { Commitment } from '../../model/commitment.ts';
import type { Page } from '../../model/page.ts';
import type { Progress } from '../../model/progress.ts';
import { z } from '../../model/schema.ts';
import { Spo } from '../../model/spo.ts';
import { followEvents } from '../event-stream.ts';
import { routes, type AwardRequest, type ClaimRequest, type SpoQuery } from '../routes.ts';
import type { CallOptions, Transport } from '../transport.ts';

type Version = Pick<Spo, 'reference' | 'version'>;

/** Social Purchase Orders, as far as the signed-in organisation may see them. */
export class Spos {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  list(query: SpoQuery = {}, options: CallOptions = {}): Promise<Page<Spo>> {
    return this.#transport.json(routes.listSpos, { query, ...options });
  }

  get(reference: string, options: CallOptions = {}): Promise<Spo> {
    return this.#transport.json(routes.getSpo, { parameters: { reference }, ...options });
  }

  create(commitment: Commitment, options: CallOptions = {}): Promise<Spo> {
    return this.#transport.json(routes.createSpo, { body: commitment, ...options });
  }

  /** Puts another commitment in place of the one in `spo`; consent already given is withdrawn. */
  replaceCommitment(
    { reference, version }: Version,
    commitment: Commitment,
    options: CallOptions = {},
  ): Promise<Spo> {
    return this.#transport.json(routes.replaceCommitment, {
      parameters: { reference },
      version,
      body: commitment,
      ...options,
    });
  }

  /** Sends the provider its single-use link to agree or decline. */
  ask({ reference, version }: Version, options: CallOptions = {}): Promise<Spo> {
    return this.#transport.json(routes.askProvider, {
      parameters: { reference },
      version,
      ...options,
    });
  }

  /** Fixes and signs the agreed commitment. There is no way back. */
  seal({ reference, version }: Version, options: CallOptions = {}): Promise<Spo> {
    return this.#transport.json(routes.sealSpo, { parameters: { reference }, version, ...options });
  }

  /** The sealed PDF, the very bytes that were made at sealing. */
  document(reference: string, options: CallOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
    return this.#transport.bytes(routes.getDocument, { parameters: { reference }, ...options });
  }

  /** Records that the buyer awarded the contract this SPO was sealed for. */
  award(reference: string, award: AwardRequest, options: CallOptions = {}): Promise<Spo> {
    return this.#transport.json(routes.awardSpo, {
      parameters: { reference },
      body: award,
      ...options,
    });
  }

  /** Says that part of a milestone is done; the provider is asked to confirm it. */
  claim(
    reference: string,
    milestoneId: string,
    claim: ClaimRequest,
    options: CallOptions = {},
  ): Promise<Progress> {
    return this.#transport.json(routes.claimMilestone, {
      parameters: { reference, milestoneId },
      body: claim,
      ...options,
    });
  }

  /** How far delivery has come. Public once the contract is awarded. */
  progress(reference: string, options: CallOptions = {}): Promise<Progress> {
    return this.#transport.json(routes.getProgress, { parameters: { reference }, ...options });
  }

  /** The SPO now and after every change, until the signal ends it. */
  async *follow(
    reference: string,
    { signal }: { readonly signal: AbortSignal },
  ): AsyncGenerator<Spo, void, undefined> {
    const open = (lastEventId: string | undefined) =>
      this.#transport.events(routes.followSpo, { parameters: { reference }, signal, lastEventId });
    for await (const { data } of followEvents(open, signal)) {
      yield z.parse(Spo, JSON.parse(data));
    }
  }
}
