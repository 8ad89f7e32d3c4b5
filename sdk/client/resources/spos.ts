import type { Commitment } from '../../model/commitment.ts';
import type { Progress } from '../../model/progress.ts';
import type { Spo } from '../../model/spo.ts';
import { requireObject } from '../input-error.ts';
import type { CallOptions, FollowOptions } from '../options.ts';
import type { PagePromise } from '../page-promise.ts';
import { routes, type AwardRequest, type ClaimRequest, type SpoQuery } from '../routes.ts';
import type { Transport } from '../transport.ts';

/** What a change builds on: the SPO as it was last read. 412 when somebody changed it since. */
type Version = Pick<Spo, 'reference' | 'version'>;

/** Social Purchase Orders, as far as the signed-in organisation may see them. */
export class Spos {
  readonly #transport: Transport;

  /** Made by `DicmClient`, over its own transport. */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** SPOs, the newest first: `await` for a page, `for await` for all of them. */
  list(query: SpoQuery = {}, options: CallOptions = {}): PagePromise<Spo> {
    return this.#transport.list(routes.listSpos, { query }, options);
  }

  /** One SPO. 404 for one that is not there and for one that is hidden from this organisation. */
  get(reference: string, options: CallOptions = {}): Promise<Spo> {
    return this.#transport.json(routes.getSpo, { parameters: { reference } }, options);
  }

  /** Writes a commitment down as a new SPO in draft. 422 names each faulty field. */
  create(commitment: Commitment, options: CallOptions = {}): Promise<Spo> {
    return this.#transport.json(routes.createSpo, { body: commitment }, options);
  }

  /** Puts another commitment in place of the one in `spo`; consent already given is withdrawn. */
  async replaceCommitment(
    spo: Version,
    commitment: Commitment,
    options: CallOptions = {},
  ): Promise<Spo> {
    return this.#transport.json(
      routes.replaceCommitment,
      {
        ...builtOn(spo),
        body: commitment,
      },
      options,
    );
  }

  /** Sends the provider its single-use link to agree or decline. */
  async ask(spo: Version, options: CallOptions = {}): Promise<Spo> {
    return this.#transport.json(routes.askProvider, builtOn(spo), options);
  }

  /** Fixes and signs the agreed commitment. There is no way back. */
  async seal(spo: Version, options: CallOptions = {}): Promise<Spo> {
    return this.#transport.json(routes.sealSpo, builtOn(spo), options);
  }

  /** The sealed PDF, the very bytes that were made at sealing. */
  document(reference: string, options: CallOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
    return this.#transport.bytes(routes.getDocument, { parameters: { reference } }, options);
  }

  /** Records that the buyer awarded the contract this SPO was sealed for. */
  award(reference: string, award: AwardRequest, options: CallOptions = {}): Promise<Spo> {
    return this.#transport.json(
      routes.awardSpo,
      {
        parameters: { reference },
        body: award,
      },
      options,
    );
  }

  /** Says that part of a milestone is done; the provider is asked to confirm it. */
  claim(
    reference: string,
    milestoneId: string,
    claim: ClaimRequest,
    options: CallOptions = {},
  ): Promise<Progress> {
    return this.#transport.json(
      routes.claimMilestone,
      {
        parameters: { reference, milestoneId },
        body: claim,
      },
      options,
    );
  }

  /** How far delivery has come. Public once the contract is awarded. */
  progress(reference: string, options: CallOptions = {}): Promise<Progress> {
    return this.#transport.json(routes.getProgress, { parameters: { reference } }, options);
  }

  /** The SPO now and after every change, until the signal ends it. */
  follow(reference: string, options: FollowOptions): AsyncGenerator<Spo, void, undefined> {
    return this.#transport.follow(routes.followSpo, { parameters: { reference } }, options);
  }

  /**
   * How far delivery has come, now and after every claim, confirmation and verification, until the
   * signal ends it. Public once the contract is awarded.
   */
  followProgress(
    reference: string,
    options: FollowOptions,
  ): AsyncGenerator<Progress, void, undefined> {
    return this.#transport.follow(routes.followProgress, { parameters: { reference } }, options);
  }
}

function builtOn(spo: Version) {
  requireObject(spo, 'spo');
  const { reference, version } = spo;
  return { parameters: { reference }, version };
}
