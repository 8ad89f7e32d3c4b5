import { SealedSpo } from '../sealed-spo.ts';
import {
  AwardDecision,
  AwardNote,
  ReplacedSeal,
  SealNote,
  Spo,
  SpoReference,
  SpoState,
} from '../spo.ts';
import { Variation } from '../variation.ts';
import { describe, say } from './words.ts';

const reference = say(
  'Reference',
  'The reference of the order.',
  'Cyfeirnod',
  'Cyfeirnod y gorchymyn.',
);
const commitment = say('Commitment', 'What was promised.', 'Ymrwymiad', 'Yr hyn a addawyd.');
const sealedAt = say('Sealed', 'When it was sealed.', 'Seliwyd', 'Pryd y’i seliwyd.');
const verifyCode = say(
  'Verify code',
  'The short code printed on the document.',
  'Cod gwirio',
  'Y cod byr a argraffwyd ar y ddogfen.',
);
const reason = say(
  'Reason',
  'Why, in the words of whoever did it.',
  'Rheswm',
  'Pam, yng ngeiriau’r sawl a’i gwnaeth.',
);

export const spoWords = [
  describe(
    SpoReference,
    say(
      'Reference',
      'SPO, the day of issue and eight characters.',
      'Cyfeirnod',
      'SPO, diwrnod ei gyhoeddi ac wyth nod.',
    ),
  ),
  describe(
    SpoState,
    say('State', 'Where the order stands.', 'Cyflwr', 'Ble y mae’r gorchymyn arni.'),
  ),
  describe(
    SealNote,
    say(
      'Seal',
      'When it was sealed, and the code to check it by.',
      'Sêl',
      'Pryd y’i seliwyd, a’r cod i’w wirio.',
    ),
    { sealedAt, verifyCode },
  ),
  describe(
    ReplacedSeal,
    say(
      'Replaced seal',
      'A seal that was taken back before the deadline.',
      'Sêl a ddisodlwyd',
      'Sêl a dynnwyd yn ôl cyn y dyddiad cau.',
    ),
    {
      sealedAt,
      verifyCode,
      replacedAt: say(
        'Replaced',
        'When it was taken back.',
        'Disodlwyd',
        'Pryd y’i tynnwyd yn ôl.',
      ),
    },
  ),
  describe(
    AwardNote,
    say(
      'Contract',
      'The contract the order is locked into.',
      'Contract',
      'Y contract y mae’r gorchymyn wedi’i gloi ynddo.',
    ),
    {
      awardedAt: say(
        'Awarded',
        'When the contract was awarded.',
        'Dyfarnwyd',
        'Pryd y dyfarnwyd y contract.',
      ),
      contractReference: say(
        'Contract reference',
        'The buyer’s reference of the contract.',
        'Cyfeirnod y contract',
        'Cyfeirnod y prynwr ar gyfer y contract.',
      ),
    },
  ),
  describe(
    AwardDecision,
    say(
      'Award decision',
      'The buyer’s decision, before the standstill is over.',
      'Penderfyniad dyfarnu',
      'Penderfyniad y prynwr, cyn i’r cyfnod segur ddod i ben.',
    ),
    {
      decidedAt: say('Decided', 'When it was decided.', 'Penderfynwyd', 'Pryd y penderfynwyd.'),
      standstillEnds: say(
        'Standstill ends',
        'The last day of the standstill.',
        'Diwedd y cyfnod segur',
        'Diwrnod olaf y cyfnod segur.',
      ),
    },
  ),
  describe(
    Variation,
    say(
      'Change',
      'A change of what was promised, after the contract began.',
      'Newid',
      'Newid i’r hyn a addawyd, ar ôl i’r contract ddechrau.',
    ),
    {
      kind: say(
        'Kind',
        'Other terms, or another provider.',
        'Math',
        'Telerau eraill, neu ddarparwr arall.',
      ),
      proposedAt: say('Proposed', 'When it was proposed.', 'Cynigiwyd', 'Pryd y’i cynigiwyd.'),
      proposedBy: say('Proposed by', 'Who proposed it.', 'Cynigiwyd gan', 'Pwy a’i cynigiodd.'),
      reason: say('Reason', 'Why it is proposed.', 'Rheswm', 'Pam y’i cynigir.'),
      commitment: say(
        'New terms',
        'What applies once all three agree.',
        'Telerau newydd',
        'Yr hyn sy’n gymwys pan fydd y tri’n cytuno.',
      ),
      agreed: say('Agreed', 'Who has agreed so far.', 'Cytunwyd', 'Pwy sydd wedi cytuno hyd yma.'),
    },
  ),
  describe(
    Spo,
    say(
      'Social Purchase Order',
      'A supplier’s promise of support, as its parties see it.',
      'Gorchymyn Prynu Cymdeithasol',
      'Addewid cyflenwr o gefnogaeth, fel y mae ei bartïon yn ei weld.',
    ),
    {
      reference,
      version: say(
        'Version',
        'Rises by one with every change.',
        'Fersiwn',
        'Yn codi o un gyda phob newid.',
      ),
      state: say('State', 'Where it stands.', 'Cyflwr', 'Ble y mae arni.'),
      createdAt: say('Begun', 'When it was begun.', 'Dechreuwyd', 'Pryd y’i dechreuwyd.'),
      commitment,
      consentOrder: say(
        'Order of consent',
        'Before sealing, unless it says otherwise.',
        'Trefn cydsynio',
        'Cyn selio, oni ddywedir fel arall.',
      ),
      askExpires: say(
        'Answer by',
        'When the provider’s time to answer ends.',
        'Ateb erbyn',
        'Pryd y daw amser y darparwr i ateb i ben.',
      ),
      counter: say(
        'Counter-offer',
        'What the provider would take instead.',
        'Cynnig arall',
        'Yr hyn y byddai’r darparwr yn ei gymryd yn lle hynny.',
      ),
      consent: say('Consent', 'The provider’s yes.', 'Cydsyniad', 'Cytundeb y darparwr.'),
      declineReason: say(
        'Reason for no',
        'Why the provider said no.',
        'Rheswm dros ddweud na',
        'Pam y dywedodd y darparwr na.',
      ),
      seal: say('Seal', 'When it was sealed, and its code.', 'Sêl', 'Pryd y’i seliwyd, a’i god.'),
      replaced: say(
        'Replaced seals',
        'Seals that were taken back in time.',
        'Seliau a ddisodlwyd',
        'Seliau a dynnwyd yn ôl mewn pryd.',
      ),
      submittedAt: say(
        'Submitted',
        'When it went in with the bid.',
        'Cyflwynwyd',
        'Pryd yr aeth i mewn gyda’r cais.',
      ),
      decision: say(
        'Award decision',
        'The buyer’s decision and the standstill.',
        'Penderfyniad dyfarnu',
        'Penderfyniad y prynwr a’r cyfnod segur.',
      ),
      signatures: say('Signatures', 'Who has signed.', 'Llofnodion', 'Pwy sydd wedi llofnodi.'),
      award: say(
        'Contract',
        'The contract it is locked into.',
        'Contract',
        'Y contract y mae wedi’i gloi ynddo.',
      ),
      proposed: say(
        'Proposed change',
        'A change that waits for agreement.',
        'Newid arfaethedig',
        'Newid sy’n aros am gytundeb.',
      ),
      variations: say(
        'Changes',
        'Agreed changes, oldest first; the last applies.',
        'Newidiadau',
        'Newidiadau y cytunwyd arnynt, yr hynaf yn gyntaf; yr olaf sy’n gymwys.',
      ),
      reason,
    },
  ),
  describe(
    SealedSpo,
    say(
      'Sealed order',
      'The submitted content of an order: exactly what is signed.',
      'Gorchymyn wedi’i selio',
      'Cynnwys gorchymyn a gyflwynwyd: yr union beth a lofnodir.',
    ),
    {
      format: say(
        'Format',
        'The name and version of the format.',
        'Fformat',
        'Enw a fersiwn y fformat.',
      ),
      document: say(
        'Document',
        'The renderer that drew the pages.',
        'Dogfen',
        'Y rendrwr a luniodd y tudalennau.',
      ),
      reference,
      sealedAt,
      issuer: say('Issuer', 'Who sealed it.', 'Cyhoeddwr', 'Pwy a’i seliodd.'),
      commitment,
      consent: say(
        'Consent',
        'The provider’s yes to this very text.',
        'Cydsyniad',
        'Cytundeb y darparwr i’r union destun hwn.',
      ),
      consentOrder: say(
        'Order of consent',
        'There when the provider is asked only after submission.',
        'Trefn cydsynio',
        'Yno pan ofynnir i’r darparwr ar ôl cyflwyno yn unig.',
      ),
    },
  ),
];
