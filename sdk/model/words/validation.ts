import { Nomination } from '../nomination.ts';
import { EvidenceGrade, Validation } from '../validation.ts';
import { describe, say } from './words.ts';

export const validationWords = [
  describe(
    EvidenceGrade,
    say(
      'Evidence grade',
      'Stated, recorded, compared, or studied by somebody else.',
      'Gradd y dystiolaeth',
      'Wedi’i ddatgan, ei gofnodi, ei gymharu, neu ei astudio gan rywun arall.',
    ),
  ),
  describe(
    Validation,
    say(
      'Validation',
      'A local body’s finding that the impact is dual.',
      'Dilysiad',
      'Canfyddiad corff lleol bod yr effaith yn ddeuol.',
    ),
    {
      body: say('Body', 'Who validated it.', 'Corff', 'Pwy a’i dilysodd.'),
      on: say('Date', 'The day of the finding.', 'Dyddiad', 'Diwrnod y canfyddiad.'),
      criteria: say(
        'Criteria',
        'What it was judged by.',
        'Meini prawf',
        'Yr hyn y barnwyd ef yn ei erbyn.',
      ),
      grade: say(
        'Evidence grade',
        'How well the effect is known.',
        'Gradd y dystiolaeth',
        'Pa mor dda y mae’r effaith yn hysbys.',
      ),
      expires: say('Expires', 'The day it lapses.', 'Daw i ben', 'Y diwrnod y daw i ben.'),
      withdrawn: say(
        'Withdrawn',
        'When and why it was taken back.',
        'Tynnwyd yn ôl',
        'Pryd a pham y’i tynnwyd yn ôl.',
      ),
    },
  ),
  describe(
    Validation.shape.withdrawn.def.innerType,
    say(
      'Withdrawal',
      'When and why a validation was taken back.',
      'Tynnu’n ôl',
      'Pryd a pham y tynnwyd dilysiad yn ôl.',
    ),
    {
      on: say('Date', 'The day it was taken back.', 'Dyddiad', 'Y diwrnod y’i tynnwyd yn ôl.'),
      reason: say('Reason', 'Why it was taken back.', 'Rheswm', 'Pam y’i tynnwyd yn ôl.'),
    },
  ),
  describe(
    Nomination,
    say(
      'Nomination',
      'An officer’s word that an activity deserves to be looked at.',
      'Enwebiad',
      'Gair swyddog fod gweithgaredd yn haeddu sylw.',
    ),
    {
      id: say('Key', 'The key of the nomination.', 'Allwedd', 'Allwedd yr enwebiad.'),
      activity: say('Activity', 'What is nominated.', 'Gweithgaredd', 'Yr hyn a enwebir.'),
      officerId: say('Officer', 'The account of the officer.', 'Swyddog', 'Cyfrif y swyddog.'),
      territory: say('Territory', 'Where it is nominated.', 'Tiriogaeth', 'Ble y’i henwebir.'),
      reason: say(
        'Reason',
        'What the officer has seen of it.',
        'Rheswm',
        'Yr hyn y mae’r swyddog wedi’i weld ohono.',
      ),
      nominatedAt: say('Nominated', 'When it was nominated.', 'Enwebwyd', 'Pryd y’i henwebwyd.'),
      outcome: say('Outcome', 'What came of it.', 'Canlyniad', 'Beth ddaeth ohono.'),
    },
  ),
];
