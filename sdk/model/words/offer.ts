import { Milestone } from '../milestone.ts';
import { Offer, OfferKind, OfferLine, Unit, ValueBasis } from '../offer.ts';
import { describe, say } from './words.ts';

export const offerWords = [
  describe(
    OfferKind,
    say(
      'Kind of support',
      'Money, goods, volunteering, skills or something else.',
      'Math o gefnogaeth',
      'Arian, nwyddau, gwirfoddoli, sgiliau neu rywbeth arall.',
    ),
  ),
  describe(
    Unit,
    say(
      'Unit',
      'What is counted. Money is counted in pence.',
      'Uned',
      'Yr hyn a gyfrifir. Cyfrifir arian mewn ceiniogau.',
    ),
  ),
  describe(
    ValueBasis,
    say(
      'Basis of the value',
      'How the value was come by.',
      'Sail y gwerth',
      'Sut y cafwyd y gwerth.',
    ),
    {
      basis: say(
        'Basis',
        'Cash, a market price, a stated rate, or no value.',
        'Sail',
        'Arian parod, pris y farchnad, cyfradd a nodir, neu ddim gwerth.',
      ),
      source: say(
        'Source',
        'Where the price or rate is from.',
        'Ffynhonnell',
        'O ble y daw’r pris neu’r gyfradd.',
      ),
      pencePerUnit: say('Rate', 'Pence for one unit.', 'Cyfradd', 'Ceiniogau am un uned.'),
    },
  ),
  describe(
    OfferLine,
    say(
      'Offer line',
      'One thing the supplier promises.',
      'Llinell gynnig',
      'Un peth y mae’r cyflenwr yn ei addo.',
    ),
    {
      id: say('Key', 'The key of the line.', 'Allwedd', 'Allwedd y llinell.'),
      kind: say('Kind', 'What kind of support it is.', 'Math', 'Pa fath o gefnogaeth ydyw.'),
      description: say('Description', 'What is given.', 'Disgrifiad', 'Yr hyn a roddir.'),
      quantity: say(
        'Quantity',
        'How much is given, in its unit.',
        'Maint',
        'Faint a roddir, yn ei uned.',
      ),
      unit: say('Unit', 'What the quantity counts.', 'Uned', 'Yr hyn y mae’r maint yn ei gyfrif.'),
      value: say(
        'Value',
        'What it is worth, in pence.',
        'Gwerth',
        'Yr hyn y mae’n werth, mewn ceiniogau.',
      ),
      basis: say('Basis', 'How the value was come by.', 'Sail', 'Sut y cafwyd y gwerth.'),
      conditionalOn: say(
        'Depends on',
        'The award, an extension, or work called off.',
        'Yn dibynnu ar',
        'Y dyfarniad, estyniad, neu waith a alwyd i ffwrdd.',
      ),
      exclusivityKey: say(
        'Given once',
        'Names the one thing that is given, so that it is not promised twice.',
        'Rhoddir unwaith',
        'Yn enwi’r un peth a roddir, fel nas addewir ddwywaith.',
      ),
      excludedFromCore: say(
        'Beyond the contract',
        'Whether it is beyond what the contract asks for.',
        'Y tu hwnt i’r contract',
        'A yw y tu hwnt i’r hyn y mae’r contract yn gofyn amdano.',
      ),
    },
  ),
  describe(
    Offer,
    say(
      'Offer',
      'Everything the supplier promises, and its total.',
      'Cynnig',
      'Popeth y mae’r cyflenwr yn ei addo, a’i gyfanswm.',
    ),
    {
      lines: say(
        'Lines',
        'What is offered, line by line.',
        'Llinellau',
        'Yr hyn a gynigir, fesul llinell.',
      ),
      total: say(
        'Total',
        'The sum of the lines, in pence.',
        'Cyfanswm',
        'Swm y llinellau, mewn ceiniogau.',
      ),
    },
  ),
  describe(
    Milestone,
    say(
      'Milestone',
      'A dated part of an offer line.',
      'Carreg filltir',
      'Rhan ddyddiedig o linell gynnig.',
    ),
    {
      id: say('Key', 'The key of the milestone.', 'Allwedd', 'Allwedd y garreg filltir.'),
      lineId: say(
        'Line',
        'The offer line it is part of.',
        'Llinell',
        'Y llinell gynnig y mae’n rhan ohoni.',
      ),
      title: say('Title', 'What it is called.', 'Teitl', 'Beth y’i gelwir.'),
      due: say('Due', 'The day it is due.', 'Erbyn', 'Y diwrnod y mae’n ddyledus.'),
      quantity: say(
        'Quantity',
        'How much is due, in the unit of its line.',
        'Maint',
        'Faint sy’n ddyledus, yn uned ei llinell.',
      ),
      measure: say('Measure', 'What is counted.', 'Mesur', 'Yr hyn a gyfrifir.'),
      evidence: say(
        'Evidence',
        'The evidence that is wanted.',
        'Tystiolaeth',
        'Y dystiolaeth y gofynnir amdani.',
      ),
      confirmedBy: say(
        'Confirmed by',
        'Who confirms it.',
        'Cadarnheir gan',
        'Pwy sy’n ei chadarnhau.',
      ),
    },
  ),
];
