import { How, Risk, Step } from '../how.ts';
import { Where } from '../where.ts';
import { describe, say } from './words.ts';

const starts = say('Starts', 'The first day.', 'Dechrau', 'Y diwrnod cyntaf.');
const ends = say('Ends', 'The last day.', 'Gorffen', 'Y diwrnod olaf.');

export const planWords = [
  describe(Step, say('Step', 'One step of the method.', 'Cam', 'Un cam yn y dull.'), {
    what: say('What', 'What is done.', 'Beth', 'Yr hyn a wneir.'),
    owner: say(
      'Owner',
      'The job title that answers for it.',
      'Perchennog',
      'Y teitl swydd sy’n atebol amdano.',
    ),
    starts,
    ends,
  }),
  describe(Risk, say('Risk', 'What could go wrong.', 'Risg', 'Yr hyn a allai fynd o’i le.'), {
    what: say('What', 'What could go wrong.', 'Beth', 'Yr hyn a allai fynd o’i le.'),
    mitigation: say(
      'What is done about it',
      'How it is avoided or put right.',
      'Yr hyn a wneir',
      'Sut y caiff ei osgoi neu ei unioni.',
    ),
  }),
  describe(How, say('How', 'How the support is given.', 'Sut', 'Sut y rhoddir y gefnogaeth.'), {
    method: say('Method', 'What you will do.', 'Dull', 'Beth fyddwch chi’n ei wneud.'),
    deliveryOwner: say(
      'Answers for delivery',
      'The job title that owns delivery, not a name.',
      'Yn atebol am gyflawni',
      'Y teitl swydd sy’n berchen ar gyflawni, nid enw.',
    ),
    evidence: say(
      'Evidence',
      'How it will be shown to have happened.',
      'Tystiolaeth',
      'Sut y dangosir iddo ddigwydd.',
    ),
    starts,
    ends,
    steps: say(
      'Steps',
      'The steps, with owners and dates.',
      'Camau',
      'Y camau, gyda pherchnogion a dyddiadau.',
    ),
    dependencies: say(
      'Depends on',
      'What has to be in place first.',
      'Yn dibynnu ar',
      'Yr hyn y mae’n rhaid iddo fod yn ei le yn gyntaf.',
    ),
    risks: say(
      'Risks',
      'What could go wrong, and what is done about it.',
      'Risgiau',
      'Yr hyn a allai fynd o’i le, a’r hyn a wneir.',
    ),
  }),
  describe(
    Where,
    say('Where', 'Where the support is given.', 'Ble', 'Ble y rhoddir y gefnogaeth.'),
    {
      areas: say(
        'Areas',
        'The areas it is given in.',
        'Ardaloedd',
        'Yr ardaloedd y’i rhoddir ynddynt.',
      ),
      place: say(
        'Place',
        'The place, as people call it.',
        'Lle',
        'Y lle, fel y mae pobl yn ei alw.',
      ),
      venue: say(
        'Venue',
        'The place on a map, no more exactly than may be said.',
        'Lleoliad',
        'Y lle ar fap, heb fod yn fanylach nag y gellir ei ddweud.',
      ),
      metresFromContractArea: say(
        'Distance',
        'Metres from the contract area; 0 is inside it.',
        'Pellter',
        'Metrau o ardal y contract; 0 yw y tu mewn iddi.',
      ),
      crossBoundaryReason: say(
        'Why outside',
        'Why support is given outside the contract area.',
        'Pam y tu allan',
        'Pam y rhoddir cefnogaeth y tu allan i ardal y contract.',
      ),
    },
  ),
];
