import { Evaluation, Moderation, Score, Viewing } from '../evaluation.ts';
import { FrontlineCostEstimate, UnitCost } from '../frontline-cost.ts';
import { Problem } from '../problem.ts';
import { describe, say } from './words.ts';

export const judgementWords = [
  describe(
    Score,
    say(
      'Score',
      'A score that a person typed, with reasons.',
      'Sgôr',
      'Sgôr a deipiodd person, gyda rhesymau.',
    ),
    {
      criterion: say('Criterion', 'What is scored.', 'Maen prawf', 'Yr hyn a sgorir.'),
      label: say('Mark', 'The word of the mark.', 'Marc', 'Gair y marc.'),
      value: say(
        'Value',
        'What the mark counts for.',
        'Gwerth',
        'Yr hyn y mae’r marc yn cyfrif amdano.',
      ),
      reason: say(
        'Reason',
        'Why, by what the bid says.',
        'Rheswm',
        'Pam, yn ôl yr hyn a ddywed y cais.',
      ),
    },
  ),
  describe(
    Viewing,
    say(
      'Viewing',
      'What an evaluator was shown, and when.',
      'Gweld',
      'Yr hyn a ddangoswyd i werthuswr, a phryd.',
    ),
    {
      recordDigest: say(
        'Digest',
        'The digest of the sealed record.',
        'Crynodeb',
        'Crynodeb y cofnod wedi’i selio.',
      ),
      viewerId: say(
        'Viewer',
        'The account it was shown to.',
        'Gwyliwr',
        'Y cyfrif y’i dangoswyd iddo.',
      ),
      viewedAt: say('Viewed', 'When it was shown.', 'Gwelwyd', 'Pryd y’i dangoswyd.'),
    },
  ),
  describe(
    Moderation,
    say(
      'Moderation',
      'What the evaluators agreed together.',
      'Cymedroli',
      'Yr hyn y cytunodd y gwerthuswyr arno gyda’i gilydd.',
    ),
    {
      moderatedAt: say('Moderated', 'When they met.', 'Cymedrolwyd', 'Pryd y cyfarfuont.'),
      present: say('Present', 'Who took part.', 'Yn bresennol', 'Pwy gymerodd ran.'),
      scores: say('Scores', 'What they agreed.', 'Sgoriau', 'Yr hyn y cytunwyd arno.'),
    },
  ),
  describe(
    Evaluation,
    say(
      'Evaluation',
      'One evaluator’s work on one bid.',
      'Gwerthusiad',
      'Gwaith un gwerthuswr ar un cais.',
    ),
    {
      reference: say('Order', 'The reference of the order.', 'Gorchymyn', 'Cyfeirnod y gorchymyn.'),
      evaluatorId: say(
        'Evaluator',
        'The account of the evaluator.',
        'Gwerthuswr',
        'Cyfrif y gwerthuswr.',
      ),
      scale: say(
        'Scoring scale',
        'The scale the buyer published.',
        'Graddfa sgorio',
        'Y raddfa a gyhoeddodd y prynwr.',
      ),
      scores: say(
        'Scores',
        'What the evaluator typed.',
        'Sgoriau',
        'Yr hyn a deipiodd y gwerthuswr.',
      ),
      privateNotes: say(
        'Private notes',
        'For the evaluator alone.',
        'Nodiadau preifat',
        'I’r gwerthuswr yn unig.',
      ),
      moderation: say(
        'Moderation',
        'What the evaluators agreed together.',
        'Cymedroli',
        'Yr hyn y cytunodd y gwerthuswyr arno gyda’i gilydd.',
      ),
      viewings: say(
        'Viewings',
        'What was shown, and when.',
        'Achosion o weld',
        'Yr hyn a ddangoswyd, a phryd.',
      ),
    },
  ),
  describe(
    UnitCost,
    say(
      'Unit cost',
      'What one unit of demand costs a service.',
      'Cost uned',
      'Yr hyn y mae un uned o alw yn ei gostio i wasanaeth.',
    ),
    {
      what: say(
        'What',
        'What is counted, such as an ambulance call-out.',
        'Beth',
        'Yr hyn a gyfrifir, megis galwad ambiwlans.',
      ),
      unit: say('Unit', 'One of what.', 'Uned', 'Un o beth.'),
      cost: say(
        'Cost',
        'What one costs, in pence.',
        'Cost',
        'Yr hyn y mae un yn ei gostio, mewn ceiniogau.',
      ),
      service: say(
        'Service',
        'The service that is called on.',
        'Gwasanaeth',
        'Y gwasanaeth y gelwir arno.',
      ),
      agency: say('Agency', 'Who bears the cost.', 'Asiantaeth', 'Pwy sy’n ysgwyddo’r gost.'),
      source: say('Source', 'Where the figure is from.', 'Ffynhonnell', 'O ble y daw’r ffigur.'),
      sourceUrl: say(
        'Source page',
        'Where it can be read.',
        'Tudalen y ffynhonnell',
        'Ble y gellir ei ddarllen.',
      ),
      priceYear: say(
        'Price year',
        'The year of the prices, such as 2019/20.',
        'Blwyddyn brisiau',
        'Blwyddyn y prisiau, megis 2019/20.',
      ),
      confidence: say('Confidence', 'How sure the figure is.', 'Hyder', 'Pa mor sicr yw’r ffigur.'),
    },
  ),
  describe(
    FrontlineCostEstimate,
    say(
      'Frontline cost estimate',
      'What less demand might save, as a range. Never part of an offer.',
      'Amcangyfrif cost rheng flaen',
      'Yr hyn y gallai llai o alw ei arbed, fel ystod. Byth yn rhan o gynnig.',
    ),
    {
      unitCost: say(
        'Unit cost',
        'What one unit costs.',
        'Cost uned',
        'Yr hyn y mae un uned yn ei gostio.',
      ),
      fewest: say('Fewest', 'How many fewer at the least.', 'Lleiaf', 'Faint yn llai ar y lleiaf.'),
      most: say('Most', 'How many fewer at the most.', 'Mwyaf', 'Faint yn llai ar y mwyaf.'),
      lowest: say(
        'Lowest',
        'The lower end of the range, in pence.',
        'Isaf',
        'Pen isaf yr ystod, mewn ceiniogau.',
      ),
      highest: say(
        'Highest',
        'The upper end of the range, in pence.',
        'Uchaf',
        'Pen uchaf yr ystod, mewn ceiniogau.',
      ),
      reasoning: say(
        'Reasoning',
        'Why that many, and why the activity brings it about.',
        'Rhesymu',
        'Pam cymaint, a pham mae’r gweithgaredd yn peri hynny.',
      ),
    },
  ),
  describe(
    Problem,
    say(
      'Problem',
      'What went wrong, and what to do next.',
      'Problem',
      'Beth aeth o’i le, a beth i’w wneud nesaf.',
    ),
    {
      type: say(
        'Kind',
        'The kind of problem, as an address.',
        'Math',
        'Y math o broblem, fel cyfeiriad.',
      ),
      title: say(
        'Title',
        'The kind of problem in words.',
        'Teitl',
        'Y math o broblem mewn geiriau.',
      ),
      status: say('Status', 'The HTTP status.', 'Statws', 'Y statws HTTP.'),
      detail: say('Detail', 'What happened this time.', 'Manylion', 'Beth ddigwyddodd y tro hwn.'),
      instance: say('Request', 'The key of this request.', 'Cais', 'Allwedd y cais hwn.'),
      fields: say('Fields', 'Which fields are at fault.', 'Meysydd', 'Pa feysydd sydd ar fai.'),
    },
  ),
  describe(
    Problem.shape.fields.def.innerType.def.element,
    say('Field at fault', 'Where it is and why.', 'Maes ar fai', 'Ble y mae a pham.'),
    {
      path: say('Field', 'The path of the field.', 'Maes', 'Llwybr y maes.'),
      reason: say('Reason', 'What is wrong with it.', 'Rheswm', 'Beth sydd o’i le arno.'),
    },
  ),
];
