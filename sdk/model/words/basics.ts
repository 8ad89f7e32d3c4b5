import { PrimaryOutcome, FrontlineService } from '../impact.ts';
import { Pence } from '../money.ts';
import { Count, Percent, Positive } from '../number.ts';
import { Area, AreaCode, Latitude, Location, Longitude, Position } from '../place.ts';
import { Digest, Identifier, WebAddress } from '../text.ts';
import { Day, Instant, Period } from '../time.ts';
import { describe, say } from './words.ts';

export const basicWords = [
  describe(Identifier, say('Key', 'The key of a record.', 'Allwedd', 'Allwedd cofnod.')),
  describe(
    Digest,
    say(
      'Digest',
      'The SHA-256 of the content, in lower-case hexadecimal.',
      'Crynodeb',
      'SHA-256 y cynnwys, mewn hecsadegol llythrennau bach.',
    ),
  ),
  describe(
    WebAddress,
    say(
      'Web address',
      'An address that begins with http or https.',
      'Cyfeiriad gwe',
      'Cyfeiriad sy’n dechrau gyda http neu https.',
    ),
  ),
  describe(
    Instant,
    say(
      'Moment',
      'A day and time with their zone, such as 2026-11-22T12:00:00Z.',
      'Ennyd',
      'Diwrnod ac amser gyda’u cylchfa, megis 2026-11-22T12:00:00Z.',
    ),
  ),
  describe(
    Day,
    say(
      'Day',
      'A calendar day, such as 2026-11-22.',
      'Diwrnod',
      'Diwrnod calendr, megis 2026-11-22.',
    ),
  ),
  describe(
    Period,
    say(
      'Period',
      'From one day to another, both included.',
      'Cyfnod',
      'O un diwrnod i un arall, gan gynnwys y ddau.',
    ),
    {
      starts: say('Starts', 'The first day.', 'Dechrau', 'Y diwrnod cyntaf.'),
      ends: say('Ends', 'The last day.', 'Gorffen', 'Y diwrnod olaf.'),
    },
  ),
  describe(Count, say('Count', 'A whole number, from 0.', 'Cyfrif', 'Rhif cyfan, o 0.')),
  describe(Positive, say('Number', 'A whole number above 0.', 'Rhif', 'Rhif cyfan uwch na 0.')),
  describe(
    Percent,
    say('Percentage', 'A share of 100, above 0.', 'Canran', 'Cyfran o 100, uwch na 0.'),
  ),
  describe(
    Pence,
    say('Amount', 'An amount of money in whole pence.', 'Swm', 'Swm o arian mewn ceiniogau cyfan.'),
  ),
  describe(
    PrimaryOutcome,
    say(
      'Primary outcome',
      'What a community gains: health, safety or resilience.',
      'Canlyniad sylfaenol',
      'Yr hyn y mae cymuned yn ei ennill: iechyd, diogelwch neu wydnwch.',
    ),
  ),
  describe(
    FrontlineService,
    say(
      'Frontline service',
      'A service whose demand falls.',
      'Gwasanaeth rheng flaen',
      'Gwasanaeth y mae’r galw arno’n gostwng.',
    ),
  ),
  describe(
    AreaCode,
    say(
      'Area code',
      'A nine-character code of the Office for National Statistics.',
      'Cod ardal',
      'Cod naw nod y Swyddfa Ystadegau Gwladol.',
    ),
  ),
  describe(
    Area,
    say(
      'Area',
      'An area and the name people use for it.',
      'Ardal',
      'Ardal a’r enw y mae pobl yn ei ddefnyddio amdani.',
    ),
    {
      code: say('Area code', 'The code of the area.', 'Cod yr ardal', 'Cod yr ardal.'),
      name: say('Name', 'The name of the area.', 'Enw', 'Enw’r ardal.'),
    },
  ),
  describe(
    Latitude,
    say(
      'Latitude',
      'Degrees north of the equator.',
      'Lledred',
      'Graddau i’r gogledd o’r cyhydedd.',
    ),
  ),
  describe(
    Longitude,
    say('Longitude', 'Degrees east of Greenwich.', 'Hydred', 'Graddau i’r dwyrain o Greenwich.'),
  ),
  describe(Position, say('Position', 'A point on the map.', 'Safle', 'Pwynt ar y map.'), {
    latitude: say(
      'Latitude',
      'Degrees north of the equator.',
      'Lledred',
      'Graddau i’r gogledd o’r cyhydedd.',
    ),
    longitude: say(
      'Longitude',
      'Degrees east of Greenwich.',
      'Hydred',
      'Graddau i’r dwyrain o Greenwich.',
    ),
  }),
  describe(
    Location,
    say(
      'Location',
      'Where it is, no more exactly than may be said in public.',
      'Lleoliad',
      'Ble y mae, heb fod yn fanylach nag y gellir ei ddweud yn gyhoeddus.',
    ),
    {
      precision: say(
        'How exact',
        'A point, a ward, or nothing at all.',
        'Pa mor fanwl',
        'Pwynt, ward, neu ddim o gwbl.',
      ),
      position: say('Position', 'The point itself.', 'Safle', 'Y pwynt ei hun.'),
      placeName: say('Place', 'The name of the place.', 'Lle', 'Enw’r lle.'),
      area: say('Area', 'The area it lies in.', 'Ardal', 'Yr ardal y mae’n gorwedd ynddi.'),
    },
  ),
];
