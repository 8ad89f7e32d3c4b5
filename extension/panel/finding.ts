import type { SealedSpo } from '../../sdk/model/sealed-spo.ts';
import { canonicalJson } from '../../sdk/seal/canonical-json.ts';
import { digestOf } from '../../sdk/seal/digest.ts';
import type { DocumentVerdict, TextChange } from '../../sdk/seal/index.ts';
import { listInWords } from '../../sdk/spo/wording.ts';
import type { Mark } from '../shared/mark.ts';

/** Which bid a file was found in: the tender as the page names it, and the bidder's company number. */
export interface BidIdentity {
  readonly portal: string;
  readonly tenderReference: string;
  readonly companyNumber: string;
}

/** What checking one file of a bid gave. `sealed` is there whenever its record is genuine. */
export interface Finding {
  readonly file: string;
  readonly mark: Mark;
  /** One or two sentences for the person who reads it. */
  readonly words: string;
  /** Where a changed document reads otherwise than was sealed, as far as that can be told. */
  readonly changes?: readonly TextChange[];
  readonly sealed?: SealedSpo;
  readonly verifyCode?: string;
  /** SHA-256 of the sealed record, for the log of what was shown. */
  readonly recordDigest?: string;
}

/** Turns the verdict on a file into a finding; `bid` is left out when a file was checked alone. */
export async function findingOf(
  file: string,
  verdict: DocumentVerdict,
  bid?: BidIdentity,
): Promise<Finding> {
  switch (verdict.outcome) {
    case 'sealed-unchanged':
      return {
        file,
        ...matchOf(verdict.sealed, bid),
        ...(await shown(verdict.sealed)),
        verifyCode: verdict.verifyCode,
      };
    case 'changed':
      return {
        file,
        mark: 'changed',
        words: changedWords(verdict),
        changes: verdict.changes,
        ...(verdict.genuine && (await shown(verdict.genuine))),
      };
    case 'not-sealed':
      return notSealed(file, verdict.reason, bid);
    case 'cannot-check':
      return { file, mark: 'not-checked', words: cannotCheckWords[verdict.reason] };
  }
}

/**
 * A portal that has signed its user out gives its sign-in page in place of a file: that must not
 * read as a bid without an SPO.
 */
function notSealed(
  file: string,
  reason: Reason<'not-sealed'>,
  bid: BidIdentity | undefined,
): Finding {
  if (bid && reason === 'not-a-pdf' && /\.pdf$/iu.test(file)) {
    return notRead(
      file,
      'The portal gave something that is not a PDF. Check that you are signed in to it, then check again.',
    );
  }
  return { file, mark: 'no-spo', words: notSealedWords[reason] };
}

/** A record is canonical as it was signed, so its digest can be had from what it says. */
async function shown(sealed: SealedSpo): Promise<Pick<Finding, 'sealed' | 'recordDigest'>> {
  const bytes = new TextEncoder().encode(canonicalJson(sealed));
  return { sealed, recordDigest: await digestOf(bytes) };
}

/** A file that could not be had at all. */
export function notRead(file: string, words: string): Finding {
  return { file, mark: 'not-checked', words };
}

/**
 * The mark of a whole bid. A changed document is said whatever else is attached; an SPO that is
 * sealed for this bid counts before files that could not be checked, such as drawings.
 */
export function markOfBid(findings: readonly Finding[]): Mark {
  const order: readonly Mark[] = ['changed', 'sealed-unchanged', 'other-bid', 'not-checked'];
  return order.find((mark) => findings.some((finding) => finding.mark === mark)) ?? 'no-spo';
}

/** A genuine seal on somebody else's promise proves nothing about this bid. */
function matchOf(sealed: SealedSpo, bid: BidIdentity | undefined): Pick<Finding, 'mark' | 'words'> {
  const { tender, supplier } = sealed.commitment;
  const unchanged = 'The pages and the record are exactly as they were sealed.';
  if (!bid) return { mark: 'sealed-unchanged', words: unchanged };
  if (new URL(tender.portal).origin !== bid.portal || tender.reference !== bid.tenderReference) {
    return {
      mark: 'other-bid',
      words: `Its seal is intact, but it was sealed for tender ${tender.reference} on ${new URL(tender.portal).host}.`,
    };
  }
  if (supplier.companyNumber === undefined) {
    return {
      mark: 'not-checked',
      words:
        'Its seal is intact, but it names no company number, so it cannot be matched to this bidder.',
    };
  }
  if (supplier.companyNumber !== bid.companyNumber) {
    return {
      mark: 'other-bid',
      words: `Its seal is intact, but it was sealed for company ${supplier.companyNumber}.`,
    };
  }
  return { mark: 'sealed-unchanged', words: unchanged };
}

function changedWords({ what, pages }: Extract<DocumentVerdict, { outcome: 'changed' }>): string {
  if (what === 'record') return 'The record inside the file is not the one that was signed.';
  if (pages.length === 0) return 'The file was changed in a part that belongs to no page.';
  const which = `${pages.length === 1 ? 'Page' : 'Pages'} ${listInWords(pages.map(String))}`;
  return `${which} ${pages.length === 1 ? 'differs' : 'differ'} from what was sealed.`;
}

type Reason<Outcome> = Extract<DocumentVerdict, { outcome: Outcome; reason: string }>['reason'];

const notSealedWords: Readonly<Record<Reason<'not-sealed'>, string>> = {
  'not-a-pdf': 'This is not a PDF, so it holds no sealed SPO.',
  'no-record-inside': 'This PDF holds no sealed SPO.',
};

const cannotCheckWords: Readonly<Record<Reason<'cannot-check'>, string>> = {
  damaged: 'This PDF is damaged or cut short. Ask for the file again, or download it anew.',
  encrypted: 'This PDF is locked with a password, so it cannot be checked.',
  'too-large': 'This PDF is too large to check.',
  'unknown-format': 'This PDF carries a record in a form that this version does not know.',
  'unknown-issuer':
    'This PDF was sealed by an issuer that your organisation has not chosen to trust.',
  'key-not-current':
    'This PDF is dated outside the time in which its issuer used this key. Ask the issuer about it.',
  'key-revoked':
    'This PDF was sealed with a key that its issuer has withdrawn, because others may have held it. Ask the issuer about it.',
  'consent-differs':
    'This PDF is sealed, but the provider agreed to another text. Ask the issuer about it.',
  'unsupported-algorithm':
    'This browser cannot check this kind of signature. Update it, or use another browser.',
  'no-renderer': 'The panel could not draw the pages again to compare them. Try again.',
};
