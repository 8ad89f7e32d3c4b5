/**
 * Every message of the extension: who sends it, what it asks and what it is answered. The content
 * script shares its page with strangers, so what it sends or answers is parsed by these schemas.
 */
import { z } from '../../sdk/model/schema.ts';
import { Identifier, line } from '../../sdk/model/text.ts';
import { PageReport } from '../portals/schema.ts';
import { Mark } from './mark.ts';

/** Why a content script did not do as asked. The panel has words for each. */
export const Refusal = z.enum([
  'page-changed',
  'field-missing',
  'field-disabled',
  'field-read-only',
  'field-hidden',
  'too-long',
  'not-accepted',
  'counter-over-limit',
  'nothing-to-undo',
  'edited-since',
  'file-type',
  'file-already-there',
  'link-missing',
  'other-origin',
  'too-large',
  'blocked',
  'not-read',
]);
export type Refusal = z.infer<typeof Refusal>;

/** The page an order is for. It is refused when the page is another one by now. */
const target = { pageId: Identifier, href: z.url({ protocol: /^https?$/u }) };

export const messages = {
  /** The page was read, or read again and found different. */
  pageReported: { from: 'content', request: PageReport, response: z.null() },
  /** The page can no longer be read as a portal's. */
  pageLost: { from: 'content', request: z.object({ pageId: Identifier }), response: z.null() },
  /** The user pressed the mark in the page. */
  panelWanted: {
    from: 'content',
    request: z.object({ pageId: Identifier }),
    response: z.object({ opened: z.boolean() }),
  },
  fillAnswer: {
    from: 'panel',
    request: z.object({ ...target, text: z.string().check(z.maxLength(200_000)) }),
    /** `remaining`: what the portal's own counter says is left, when it shows one. */
    response: z.object({ remaining: z.optional(z.int()) }),
  },
  undoFill: { from: 'panel', request: z.object(target), response: z.null() },
  attachFile: {
    from: 'panel',
    request: z.object({
      ...target,
      name: line(200),
      type: line(100),
      bytes: z.instanceof(Uint8Array),
    }),
    response: z.object({ name: line(300), size: z.int() }),
  },
  /** Reads one attachment that the page links to from a bid row, with the user's own session. */
  readAttachment: {
    from: 'panel',
    request: z.object({ ...target, key: Identifier, attachment: z.url() }),
    response: z.object({ bytes: z.instanceof(Uint8Array) }),
  },
  /** Marks rows; a row whose text is no longer `text` stays “Not checked”. */
  markRows: {
    from: 'panel',
    request: z.object({
      ...target,
      marks: z.array(z.object({ key: Identifier, text: z.string(), mark: Mark })),
    }),
    response: z.object({ shown: z.array(Identifier) }),
  },
  /** Asks the page to report again, after the panel or the worker lost what it knew. */
  reportAgain: { from: 'panel', request: z.object({}), response: z.null() },
} as const satisfies Record<string, MessageRule>;

interface MessageRule {
  readonly from: 'content' | 'panel';
  readonly request: z.core.$ZodType;
  readonly response: z.core.$ZodType;
}

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type MessageFrom<Sender extends MessageRule['from']> = {
  [Name in MessageName]: Messages[Name]['from'] extends Sender ? Name : never;
}[MessageName];
export type RequestOf<Name extends MessageName> = z.output<Messages[Name]['request']>;
export type ResponseOf<Name extends MessageName> = z.output<Messages[Name]['response']>;

/** What travels. */
export interface Envelope<Name extends MessageName = MessageName> {
  readonly name: Name;
  readonly request: RequestOf<Name>;
}
export type Reply<Name extends MessageName> =
  | { readonly ok: true; readonly value: ResponseOf<Name> }
  | { readonly ok: false; readonly code: Refusal; readonly detail?: string };
