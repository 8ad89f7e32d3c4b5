import { ConsentOrder, Counter, ProviderConsent } from '../consent.ts';
import { ReplyAnswer, ReplyRequest } from '../reply.ts';
import { describe, say } from './words.ts';

const reference = say(
  'Reference',
  'The reference of the order.',
  'Cyfeirnod',
  'Cyfeirnod y gorchymyn.',
);
const commitment = say('Commitment', 'What was promised.', 'Ymrwymiad', 'Yr hyn a addawyd.');
const digest = say(
  'Digest',
  'The digest of the text that was shown.',
  'Crynodeb',
  'Crynodeb y testun a ddangoswyd.',
);
const reason = say(
  'Reason',
  'Why, in the words of whoever did it.',
  'Rheswm',
  'Pam, yng ngeiriau’r sawl a’i gwnaeth.',
);
const quantity = say(
  'Quantity',
  'How much, in the unit of the line.',
  'Maint',
  'Faint, yn uned y llinell.',
);

export const consentWords = [
  describe(
    ConsentOrder,
    say(
      'Order of consent',
      'Whether the provider is asked before sealing or after submission.',
      'Trefn cydsynio',
      'A ofynnir i’r darparwr cyn selio neu ar ôl cyflwyno.',
    ),
  ),
  describe(
    ProviderConsent,
    say(
      'Consent',
      'The provider’s yes to this very text.',
      'Cydsyniad',
      'Cytundeb y darparwr i’r union destun hwn.',
    ),
    {
      agreedAt: say(
        'Agreed',
        'When the provider agreed.',
        'Cytunwyd',
        'Pryd y cytunodd y darparwr.',
      ),
      commitmentDigest: digest,
    },
  ),
  describe(
    Counter,
    say(
      'Counter-offer',
      'What the provider would take instead.',
      'Cynnig arall',
      'Yr hyn y byddai’r darparwr yn ei gymryd yn lle hynny.',
    ),
    {
      counteredAt: say(
        'Answered',
        'When the provider answered.',
        'Atebwyd',
        'Pryd yr atebodd y darparwr.',
      ),
      lines: say(
        'Lines',
        'The quantities it would take.',
        'Llinellau',
        'Y meintiau y byddai’n eu cymryd.',
      ),
      note: say(
        'Note',
        'What the provider adds.',
        'Nodyn',
        'Yr hyn y mae’r darparwr yn ei ychwanegu.',
      ),
      commitmentDigest: digest,
    },
  ),
  describe(
    Counter.shape.lines.def.element,
    say(
      'Counter-offer line',
      'The quantity of one line that the provider would take.',
      'Llinell cynnig arall',
      'Maint un llinell y byddai’r darparwr yn ei gymryd.',
    ),
    {
      lineId: say('Line', 'The offer line.', 'Llinell', 'Y llinell gynnig.'),
      quantity: say(
        'Quantity',
        'How much of it; 0 takes the line out.',
        'Maint',
        'Faint ohoni; mae 0 yn tynnu’r llinell.',
      ),
    },
  ),
  describe(
    ReplyRequest,
    say(
      'Question to the provider',
      'What a provider is asked by its link.',
      'Cwestiwn i’r darparwr',
      'Yr hyn a ofynnir i ddarparwr drwy ei ddolen.',
    ),
    {
      asks: say(
        'Asks for',
        'Consent, or confirmation of a claim.',
        'Yn gofyn am',
        'Cydsyniad, neu gadarnhad o hawliad.',
      ),
      reference,
      commitment,
      supplierName: say('Supplier', 'Who asks.', 'Cyflenwr', 'Pwy sy’n gofyn.'),
      line: say('Line', 'The offer line it is about.', 'Llinell', 'Y llinell gynnig y mae amdani.'),
      milestone: say(
        'Milestone',
        'The milestone it is about.',
        'Carreg filltir',
        'Y garreg filltir y mae amdani.',
      ),
      claim: say(
        'Claim',
        'What the supplier claims.',
        'Hawliad',
        'Yr hyn y mae’r cyflenwr yn ei hawlio.',
      ),
      expiresAt: say(
        'Answer by',
        'When the link ends.',
        'Ateb erbyn',
        'Pryd y daw’r ddolen i ben.',
      ),
      answeredAt: say('Answered', 'When it was answered.', 'Atebwyd', 'Pryd y’i hatebwyd.'),
    },
  ),
  describe(
    ReplyAnswer,
    say(
      'Answer of the provider',
      'Yes, no, or how much was received.',
      'Ateb y darparwr',
      'Ie, na, neu faint a dderbyniwyd.',
    ),
    {
      answer: say('Answer', 'Yes, no, or a confirmation.', 'Ateb', 'Ie, na, neu gadarnhad.'),
      reason,
      quantity,
    },
  ),
];
