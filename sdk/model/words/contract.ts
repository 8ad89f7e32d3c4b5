import { Contract, Kpi, KpiAssessment, KpiTarget, RatingBands } from '../contract.ts';
import { PerformanceRatingId } from '../performance-rating.ts';
import { describe, say } from './words.ts';

const key = (en: string, cy: string) => say('Key', en, 'Allwedd', cy);
const quantity = say(
  'Quantity',
  'How much, in the unit of the line.',
  'Maint',
  'Faint, yn uned y llinell.',
);
const lineId = say(
  'Line',
  'The offer line it is about.',
  'Llinell',
  'Y llinell gynnig y mae amdani.',
);
const title = say('Title', 'What it is called.', 'Teitl', 'Beth y’i gelwir.');
const reference = say(
  'Order',
  'The reference of the order.',
  'Gorchymyn',
  'Cyfeirnod y gorchymyn.',
);
const period = say('Period', 'The days it covers.', 'Cyfnod', 'Y dyddiau y mae’n eu cwmpasu.');

export const contractWords = [
  describe(
    PerformanceRatingId,
    say(
      'Rating',
      'How the supplier performs, in the words of the regulations.',
      'Sgôr',
      'Sut mae’r cyflenwr yn perfformio, yng ngeiriau’r rheoliadau.',
    ),
  ),
  describe(
    RatingBands,
    say(
      'Rating bands',
      'Which share of the target earns which rating, as the contract says.',
      'Bandiau sgorio',
      'Pa gyfran o’r targed sy’n ennill pa sgôr, fel y dywed y contract.',
    ),
    {
      approachingFrom: say(
        'Approaching target from',
        'The least share for “Approaching target”, in percent.',
        'Agosáu at y targed o',
        'Y gyfran leiaf ar gyfer “Yn agosáu at y targed”, mewn canran.',
      ),
      improvementFrom: say(
        'Requires improvement from',
        'The least share for “Requires improvement”, in percent. Below it is “Inadequate”.',
        'Angen gwella o',
        'Y gyfran leiaf ar gyfer “Angen gwella”, mewn canran. Oddi tani mae’n “Annigonol”.',
      ),
    },
  ),
  describe(
    KpiTarget,
    say(
      'Target',
      'What an indicator is measured against.',
      'Targed',
      'Yr hyn y mesurir dangosydd yn ei erbyn.',
    ),
    {
      lineId,
      quantity,
      by: say(
        'By',
        'The day it has to be reached.',
        'Erbyn',
        'Y diwrnod y mae’n rhaid ei gyrraedd.',
      ),
      countedFrom: say(
        'Counted from',
        'What was confirmed, or what was verified.',
        'Cyfrifir o',
        'Yr hyn a gadarnhawyd, neu’r hyn a wiriwyd.',
      ),
      bands: say(
        'Rating bands',
        'How a missed target is rated.',
        'Bandiau sgorio',
        'Sut y sgorir targed a fethwyd.',
      ),
    },
  ),
  describe(
    Kpi,
    say(
      'Key performance indicator',
      'A measure of how the contract is performed.',
      'Dangosydd perfformiad allweddol',
      'Mesur o sut y cyflawnir y contract.',
    ),
    {
      id: key('The key of the indicator.', 'Allwedd y dangosydd.'),
      title,
      description: say(
        'Description',
        'What it measures.',
        'Disgrifiad',
        'Yr hyn y mae’n ei fesur.',
      ),
      target: say(
        'Target',
        'What it is measured against.',
        'Targed',
        'Yr hyn y’i mesurir yn ei erbyn.',
      ),
    },
  ),
  describe(
    KpiAssessment,
    say(
      'Assessment',
      'The buyer’s assessment of an indicator over a period.',
      'Asesiad',
      'Asesiad y prynwr o ddangosydd dros gyfnod.',
    ),
    {
      kpiId: say(
        'Indicator',
        'The indicator it is about.',
        'Dangosydd',
        'Y dangosydd y mae amdano.',
      ),
      period,
      rating: say('Rating', 'How it was performed.', 'Sgôr', 'Sut y’i cyflawnwyd.'),
      notes: say('Notes', 'Why.', 'Nodiadau', 'Pam.'),
      assessedAt: say('Assessed', 'When it was assessed.', 'Aseswyd', 'Pryd yr aseswyd ef.'),
    },
  ),
  describe(
    Contract,
    say(
      'Contract',
      'The contract an order is locked into.',
      'Contract',
      'Y contract y mae gorchymyn wedi’i gloi ynddo.',
    ),
    {
      reference: say(
        'Reference',
        'The buyer’s reference of the contract.',
        'Cyfeirnod',
        'Cyfeirnod y prynwr ar gyfer y contract.',
      ),
      spo: reference,
      title,
      value: say(
        'Value',
        'What the contract is worth, in pence.',
        'Gwerth',
        'Gwerth y contract, mewn ceiniogau.',
      ),
      period,
      signatures: say('Signatures', 'Who has signed.', 'Llofnodion', 'Pwy sydd wedi llofnodi.'),
      kpis: say(
        'Indicators',
        'What performance is measured by.',
        'Dangosyddion',
        'Yr hyn y mesurir perfformiad wrtho.',
      ),
      assessments: say('Assessments', 'How it has been rated.', 'Asesiadau', 'Sut y’i sgoriwyd.'),
    },
  ),
];
