import { NamedBy, SupportTotal, TerritoryImpact } from '../territory-impact.ts';
import { Bounds, Territory } from '../territory.ts';
import { sums } from './progress.ts';
import { describe, say } from './words.ts';

const kind = say('Kind', 'What kind of support it is.', 'Math', 'Pa fath o gefnogaeth ydyw.');
const unit = say('Unit', 'What is counted.', 'Uned', 'Yr hyn a gyfrifir.');
const asOf = say('As of', 'The moment it was true.', 'Fel ar', 'Yr ennyd yr oedd yn wir.');
const period = say('Period', 'The days it covers.', 'Cyfnod', 'Y dyddiau y mae’n eu cwmpasu.');

export const territoryWords = [
  describe(
    Bounds,
    say(
      'Bounds',
      'The smallest box around an area, in degrees.',
      'Ffiniau',
      'Y blwch lleiaf o amgylch ardal, mewn graddau.',
    ),
    {
      west: say('West', 'Its western edge.', 'Gorllewin', 'Ei ymyl orllewinol.'),
      south: say('South', 'Its southern edge.', 'De', 'Ei ymyl ddeheuol.'),
      east: say('East', 'Its eastern edge.', 'Dwyrain', 'Ei ymyl ddwyreiniol.'),
      north: say('North', 'Its northern edge.', 'Gogledd', 'Ei ymyl ogleddol.'),
    },
  ),
  describe(
    Territory,
    say('Territory', 'An area of the programme.', 'Tiriogaeth', 'Ardal o’r rhaglen.'),
    {
      code: say('Area code', 'Its code.', 'Cod ardal', 'Ei chod.'),
      name: say('Name', 'Its name.', 'Enw', 'Ei henw.'),
      slug: say(
        'Short name',
        'Its name in web addresses.',
        'Enw byr',
        'Ei henw mewn cyfeiriadau gwe.',
      ),
      bounds: say('Bounds', 'The box around it.', 'Ffiniau', 'Y blwch o’i hamgylch.'),
      label: say(
        'Label point',
        'Where its name stands on a map.',
        'Pwynt label',
        'Ble mae ei henw’n sefyll ar fap.',
      ),
      localAuthorities: say(
        'Local authorities',
        'How many lie in it.',
        'Awdurdodau lleol',
        'Faint sy’n gorwedd ynddi.',
      ),
    },
  ),
  describe(
    SupportTotal,
    say(
      'Support in all',
      'What was promised and came of it, of one kind in one unit.',
      'Cefnogaeth gyfan',
      'Yr hyn a addawyd a’r hyn a ddaeth ohono, o un math mewn un uned.',
    ),
    { ...sums, kind, unit },
  ),
  describe(
    NamedBy,
    say(
      'Named by',
      'How many orders name an outcome or a service.',
      'Enwir gan',
      'Faint o orchmynion sy’n enwi canlyniad neu wasanaeth.',
    ),
    {
      what: say('What', 'The outcome or the service.', 'Beth', 'Y canlyniad neu’r gwasanaeth.'),
      spos: say('Orders', 'How many name it.', 'Gorchmynion', 'Faint sy’n ei enwi.'),
    },
  ),
  describe(
    TerritoryImpact,
    say(
      'Impact in a territory',
      'What the orders of a territory come to.',
      'Effaith mewn tiriogaeth',
      'Yr hyn y mae gorchmynion tiriogaeth yn ei gyfansymio.',
    ),
    {
      territory: say('Territory', 'Where.', 'Tiriogaeth', 'Ble.'),
      period,
      asOf,
      spos: say('Orders', 'How many there are.', 'Gorchmynion', 'Faint sydd.'),
      providers: say('Providers', 'How many are supported.', 'Darparwyr', 'Faint a gefnogir.'),
      activities: say(
        'Activities',
        'How many are supported.',
        'Gweithgareddau',
        'Faint a gefnogir.',
      ),
      support: say(
        'Support',
        'What was promised and what came of it, by kind.',
        'Cefnogaeth',
        'Yr hyn a addawyd a’r hyn a ddaeth ohono, fesul math.',
      ),
      named: say(
        'Named',
        'Which outcomes and services are named.',
        'Enwir',
        'Pa ganlyniadau a gwasanaethau a enwir.',
      ),
      notYetKnown: say(
        'Not yet known',
        'What nobody knows yet.',
        'Heb fod yn hysbys eto',
        'Yr hyn nad oes neb yn ei wybod eto.',
      ),
    },
  ),
];
