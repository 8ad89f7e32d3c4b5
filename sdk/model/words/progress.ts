import {
  Claim,
  Confirmation,
  Dispute,
  LineProgress,
  MilestoneProgress,
  Progress,
  ProgressSums,
  Verification,
} from '../progress.ts';
import { describe, say } from './words.ts';

const key = (en: string, cy: string) => say('Key', en, 'Allwedd', cy);
const quantity = say(
  'Quantity',
  'How much, in the unit of the line.',
  'Maint',
  'Faint, yn uned y llinell.',
);
const milestoneId = say(
  'Milestone',
  'The milestone it is about.',
  'Carreg filltir',
  'Y garreg filltir y mae amdani.',
);
const lineId = say(
  'Line',
  'The offer line it is about.',
  'Llinell',
  'Y llinell gynnig y mae amdani.',
);
const claimId = say('Claim', 'The claim it answers.', 'Hawliad', 'Yr hawliad y mae’n ei ateb.');
const kind = say('Kind', 'What kind of support it is.', 'Math', 'Pa fath o gefnogaeth ydyw.');
const unit = say('Unit', 'What is counted.', 'Uned', 'Yr hyn a gyfrifir.');
const asOf = say('As of', 'The moment it was true.', 'Fel ar', 'Yr ennyd yr oedd yn wir.');
const title = say('Title', 'What it is called.', 'Teitl', 'Beth y’i gelwir.');
const reference = say(
  'Order',
  'The reference of the order.',
  'Gorchymyn',
  'Cyfeirnod y gorchymyn.',
);
/** The sums of progress, which every report of it has. */
export const sums = {
  promised: say('Promised', 'How much was promised.', 'Addawyd', 'Faint a addawyd.'),
  claimed: say(
    'Claimed',
    'How much the supplier says it gave.',
    'Hawliwyd',
    'Faint y dywed y cyflenwr iddo’i roi.',
  ),
  confirmed: say(
    'Confirmed',
    'How much the provider says it received.',
    'Cadarnhawyd',
    'Faint y dywed y darparwr iddo’i dderbyn.',
  ),
  verified: say(
    'Verified',
    'How much the buyer has checked.',
    'Gwiriwyd',
    'Faint y mae’r prynwr wedi’i wirio.',
  ),
  disputes: say(
    'Disputes',
    'How many disputes are open.',
    'Anghydfodau',
    'Faint o anghydfodau sydd ar agor.',
  ),
};

export const progressWords = [
  describe(
    Claim,
    say(
      'Claim',
      'The supplier says that so much is done.',
      'Hawliad',
      'Dywed y cyflenwr fod cymaint wedi’i wneud.',
    ),
    {
      id: key('The key of the claim.', 'Allwedd yr hawliad.'),
      milestoneId,
      quantity,
      note: say(
        'Note',
        'What the supplier adds.',
        'Nodyn',
        'Yr hyn y mae’r cyflenwr yn ei ychwanegu.',
      ),
      claimedAt: say('Claimed', 'When it was claimed.', 'Hawliwyd', 'Pryd y’i hawliwyd.'),
    },
  ),
  describe(
    Confirmation,
    say(
      'Confirmation',
      'The provider says how much it received.',
      'Cadarnhad',
      'Dywed y darparwr faint a dderbyniodd.',
    ),
    {
      claimId,
      quantity,
      confirmedAt: say(
        'Confirmed',
        'When it was confirmed.',
        'Cadarnhawyd',
        'Pryd y’i cadarnhawyd.',
      ),
    },
  ),
  describe(
    Verification,
    say(
      'Verification',
      'The buyer says how much it has checked.',
      'Gwiriad',
      'Dywed y prynwr faint y mae wedi’i wirio.',
    ),
    {
      claimId,
      quantity,
      evidence: say(
        'Evidence',
        'What it was checked by.',
        'Tystiolaeth',
        'Yr hyn y’i gwiriwyd yn ei erbyn.',
      ),
      verifiedAt: say('Verified', 'When it was checked.', 'Gwiriwyd', 'Pryd y’i gwiriwyd.'),
    },
  ),
  describe(
    Dispute,
    say(
      'Dispute',
      'A party says that something is not as claimed.',
      'Anghydfod',
      'Dywed parti nad yw rhywbeth fel yr hawliwyd.',
    ),
    {
      id: key('The key of the dispute.', 'Allwedd yr anghydfod.'),
      milestoneId,
      raisedBy: say('Raised by', 'Who raised it.', 'Codwyd gan', 'Pwy a’i cododd.'),
      reason: say('Reason', 'What is not as claimed.', 'Rheswm', 'Yr hyn nad yw fel yr hawliwyd.'),
      raisedAt: say('Raised', 'When it was raised.', 'Codwyd', 'Pryd y’i codwyd.'),
      settledAt: say('Settled', 'When it was settled.', 'Datryswyd', 'Pryd y’i datryswyd.'),
    },
  ),
  describe(
    ProgressSums,
    say(
      'Sums',
      'What was promised, claimed, confirmed and verified, never merged.',
      'Symiau',
      'Yr hyn a addawyd, a hawliwyd, a gadarnhawyd ac a wiriwyd, byth wedi’u cyfuno.',
    ),
    sums,
  ),
  describe(
    LineProgress,
    say(
      'Progress of a line',
      'How far one offer line has come.',
      'Cynnydd llinell',
      'Pa mor bell y mae un llinell gynnig wedi dod.',
    ),
    {
      ...sums,
      lineId,
      kind,
      description: say('Description', 'What is given.', 'Disgrifiad', 'Yr hyn a roddir.'),
      unit,
    },
  ),
  describe(
    MilestoneProgress,
    say(
      'Progress of a milestone',
      'How far one milestone has come.',
      'Cynnydd carreg filltir',
      'Pa mor bell y mae un garreg filltir wedi dod.',
    ),
    {
      ...sums,
      milestoneId,
      lineId,
      title,
      due: say('Due', 'The day it is due.', 'Erbyn', 'Y diwrnod y mae’n ddyledus.'),
    },
  ),
  describe(
    Progress,
    say(
      'Progress',
      'How far the promise has come. Totals only.',
      'Cynnydd',
      'Pa mor bell y mae’r addewid wedi dod. Cyfansymiau yn unig.',
    ),
    {
      reference,
      asOf,
      lines: say('Lines', 'Progress by offer line.', 'Llinellau', 'Cynnydd fesul llinell gynnig.'),
      milestones: say(
        'Milestones',
        'Progress by milestone.',
        'Cerrig milltir',
        'Cynnydd fesul carreg filltir.',
      ),
    },
  ),
];
