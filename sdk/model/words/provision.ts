import { Ask, AskCap } from '../ask.ts';
import { Provision } from '../provision.ts';
import { describe, say } from './words.ts';

export const provisionWords = [
  describe(
    Provision,
    say(
      'Provision',
      'What the provider already does.',
      'Darpariaeth',
      'Yr hyn y mae’r darparwr eisoes yn ei wneud.',
    ),
    {
      purpose: say('Purpose', 'What it is for.', 'Diben', 'At beth y mae.'),
      objectives: say(
        'Objectives met',
        'The objectives it meets.',
        'Amcanion a gyflawnir',
        'Yr amcanion y mae’n eu cyflawni.',
      ),
      startedYear: say('Started', 'The year it began.', 'Dechreuwyd', 'Y flwyddyn y dechreuodd.'),
      impactSoFar: say(
        'Impact so far',
        'What it has achieved, and how well that is known.',
        'Effaith hyd yma',
        'Yr hyn y mae wedi’i gyflawni, a pha mor hysbys yw hynny.',
      ),
      publicFunding: say(
        'Public funding',
        'Money it has from public bodies, so that none pays twice.',
        'Arian cyhoeddus',
        'Arian sydd ganddo gan gyrff cyhoeddus, fel nad oes yr un yn talu ddwywaith.',
      ),
    },
  ),
  describe(
    Provision.shape.impactSoFar.def.innerType,
    say(
      'Impact so far',
      'What it has achieved, and how well that is known.',
      'Effaith hyd yma',
      'Yr hyn y mae wedi’i gyflawni, a pha mor hysbys yw hynny.',
    ),
    {
      summary: say('Summary', 'What it has achieved.', 'Crynodeb', 'Yr hyn y mae wedi’i gyflawni.'),
      grade: say(
        'Evidence grade',
        'How well that is known.',
        'Gradd y dystiolaeth',
        'Pa mor hysbys yw hynny.',
      ),
    },
  ),
  describe(
    Ask,
    say(
      'Ask',
      'What the provider said it needs.',
      'Gofyn',
      'Yr hyn y dywedodd y darparwr fod ei angen arno.',
    ),
    {
      total: say(
        'Total',
        'All it asks for, in pence.',
        'Cyfanswm',
        'Y cyfan y mae’n gofyn amdano, mewn ceiniogau.',
      ),
      purpose: say('Purpose', 'What the money is for.', 'Diben', 'At beth y mae’r arian.'),
      equipment: say('Equipment', 'Things it needs.', 'Offer', 'Pethau sydd eu hangen arno.'),
      professionalSupport: say(
        'Professional support',
        'Skills it needs.',
        'Cymorth proffesiynol',
        'Sgiliau sydd eu hangen arno.',
      ),
      benefits: say(
        'Given back',
        'What it gives back, such as progress updates.',
        'Rhoddir yn ôl',
        'Yr hyn y mae’n ei roi yn ôl, megis diweddariadau.',
      ),
      cap: say(
        'Most from one offer',
        'The most it takes from one offer, in pence.',
        'Y mwyaf o un cynnig',
        'Y mwyaf y mae’n ei gymryd o un cynnig, mewn ceiniogau.',
      ),
      expires: say(
        'Lapses',
        'When an unanswered request lapses.',
        'Daw i ben',
        'Pryd y daw cais heb ei ateb i ben.',
      ),
    },
  ),
  describe(
    AskCap,
    say(
      'Bound on requests',
      'How much a provider lets itself be asked for at a time.',
      'Terfyn ar geisiadau',
      'Faint y caniateir gofyn i ddarparwr amdano ar y tro.',
    ),
    {
      openAsks: say(
        'Requests',
        'The most that may be open at a time.',
        'Ceisiadau',
        'Y mwyaf a all fod ar agor ar y tro.',
      ),
      value: say(
        'Value',
        'The most that may be on offer at a time, in pence.',
        'Gwerth',
        'Y mwyaf a all fod ar gynnig ar y tro, mewn ceiniogau.',
      ),
    },
  ),
];
