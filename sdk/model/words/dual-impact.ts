import { DualImpact, OutcomeMeasure, ServiceEffect } from '../dual-impact.ts';
import { describe, say } from './words.ts';

export const dualImpactWords = [
  describe(
    OutcomeMeasure,
    say(
      'Measure',
      'How a primary outcome will be seen.',
      'Mesur',
      'Sut y gwelir canlyniad sylfaenol.',
    ),
    {
      outcome: say(
        'Outcome',
        'The outcome that is measured.',
        'Canlyniad',
        'Y canlyniad a fesurir.',
      ),
      measure: say('Measure', 'What is counted.', 'Mesur', 'Yr hyn a gyfrifir.'),
      baseline: say('Baseline', 'Where it stands now.', 'Llinell sylfaen', 'Ble y mae nawr.'),
      target: say('Target', 'Where it is to stand.', 'Targed', 'Ble y bydd.'),
      source: say(
        'Source',
        'Where the figures are from.',
        'Ffynhonnell',
        'O ble y daw’r ffigurau.',
      ),
    },
  ),
  describe(
    ServiceEffect,
    say(
      'Effect on a service',
      'How demand on a service comes to fall, in words.',
      'Effaith ar wasanaeth',
      'Sut y daw’r galw ar wasanaeth i ostwng, mewn geiriau.',
    ),
    {
      service: say(
        'Service',
        'The service whose demand falls.',
        'Gwasanaeth',
        'Y gwasanaeth y mae’r galw arno’n gostwng.',
      ),
      mechanism: say('How', 'How demand falls.', 'Sut', 'Sut mae’r galw’n gostwng.'),
      confidence: say(
        'Confidence',
        'How sure that is: low, medium or high.',
        'Hyder',
        'Pa mor sicr yw hynny: isel, canolig neu uchel.',
      ),
    },
  ),
  describe(
    DualImpact,
    say(
      'Dual impact',
      'What the activity is recognised for.',
      'Effaith ddeuol',
      'Yr hyn y cydnabyddir y gweithgaredd amdano.',
    ),
    {
      primary: say(
        'Primary outcomes',
        'What the community gains.',
        'Canlyniadau sylfaenol',
        'Beth mae’r gymuned yn ei ennill.',
      ),
      secondary: say(
        'Frontline services',
        'The services whose demand falls.',
        'Gwasanaethau rheng flaen',
        'Y gwasanaethau y mae’r galw arnynt yn gostwng.',
      ),
      mechanism: say(
        'How demand falls',
        'How it comes to lower demand.',
        'Sut mae’r galw’n gostwng',
        'Sut mae’n dod i leihau’r galw.',
      ),
      recognisedBy: say(
        'Recognised by',
        'The body that recognised it.',
        'Cydnabuwyd gan',
        'Y corff a’i cydnabu.',
      ),
      recognisedOn: say(
        'Recognised on',
        'The day it was recognised.',
        'Cydnabuwyd ar',
        'Y diwrnod y’i cydnabuwyd.',
      ),
      measures: say(
        'Measures',
        'How the primary outcomes will be seen.',
        'Mesurau',
        'Sut y gwelir y canlyniadau sylfaenol.',
      ),
      effects: say(
        'Effects on services',
        'How demand on each service falls.',
        'Effeithiau ar wasanaethau',
        'Sut mae’r galw ar bob gwasanaeth yn gostwng.',
      ),
      doubleCounting: say(
        'Not counted twice',
        'How it is kept apart from other support.',
        'Heb ei gyfrif ddwywaith',
        'Sut y’i cedwir ar wahân i gefnogaeth arall.',
      ),
      deadweight: say(
        'Would happen anyway',
        'What would have happened without it.',
        'Byddai’n digwydd beth bynnag',
        'Yr hyn a fyddai wedi digwydd hebddo.',
      ),
      attribution: say(
        'Others’ part',
        'What others contribute to the effect.',
        'Rhan eraill',
        'Yr hyn y mae eraill yn ei gyfrannu at yr effaith.',
      ),
    },
  ),
];
