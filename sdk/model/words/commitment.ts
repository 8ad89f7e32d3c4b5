import { Commitment } from '../commitment.ts';
import { describe, say } from './words.ts';

export const commitmentWords = [
  describe(
    Commitment,
    say(
      'Commitment',
      'All that a supplier commits to in one order.',
      'Ymrwymiad',
      'Y cyfan y mae cyflenwr yn ymrwymo iddo mewn un gorchymyn.',
    ),
    {
      tender: say(
        'Tender',
        'The procurement it is written for.',
        'Tendr',
        'Y caffael yr ysgrifennir ef ar ei gyfer.',
      ),
      supplier: say(
        'Supplier',
        'Who makes the promise.',
        'Cyflenwr',
        'Pwy sy’n gwneud yr addewid.',
      ),
      provider: say(
        'Provider',
        'Who receives the support.',
        'Darparwr',
        'Pwy sy’n derbyn y gefnogaeth.',
      ),
      activity: say('Activity', 'What is supported.', 'Gweithgaredd', 'Yr hyn a gefnogir.'),
      offer: say('Offer', 'What is promised.', 'Cynnig', 'Yr hyn a addewir.'),
      how: say('How', 'How it is given.', 'Sut', 'Sut y’i rhoddir.'),
      where: say('Where', 'Where it is given.', 'Ble', 'Ble y’i rhoddir.'),
      dualImpact: say(
        'Dual impact',
        'What the activity is recognised for.',
        'Effaith ddeuol',
        'Yr hyn y cydnabyddir y gweithgaredd amdano.',
      ),
      milestones: say(
        'Milestones',
        'When each part is due.',
        'Cerrig milltir',
        'Pryd mae pob rhan yn ddyledus.',
      ),
      people: say(
        'People',
        'Who wrote the promise and who keeps it.',
        'Pobl',
        'Pwy ysgrifennodd yr addewid a phwy sy’n ei gadw.',
      ),
      provision: say(
        'Provision',
        'What the provider already does.',
        'Darpariaeth',
        'Yr hyn y mae’r darparwr eisoes yn ei wneud.',
      ),
      ask: say(
        'Ask',
        'What the provider said it needs.',
        'Gofyn',
        'Yr hyn y dywedodd y darparwr fod ei angen arno.',
      ),
      declarations: say(
        'Declarations',
        'What the supplier declares.',
        'Datganiadau',
        'Yr hyn y mae’r cyflenwr yn ei ddatgan.',
      ),
      disclosure: say('Disclosure', 'Who may read what.', 'Datgelu', 'Pwy a gaiff ddarllen beth.'),
    },
  ),
];
