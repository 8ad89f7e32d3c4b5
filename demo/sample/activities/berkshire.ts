import { area } from '../areas.ts';
import { at, charity, type Entry, nowhere, within } from './entry.ts';

export const berkshire: readonly Entry[] = [
  {
    id: 'slough-corner-boxing',
    name: 'Corner Boxing for young people',
    provider: charity('corner-boxing-slough', 'Corner Boxing Club Slough', 9900011),
    summary:
      'Free boxing sessions on four evenings a week for people aged 11 to 19, with a trained youth worker in the gym and a hot meal afterwards. Half of the places are for young people sent by schools and youth justice.',
    mechanism:
      'Young people at risk of being drawn into violence spend the evening hours with adults they trust, which leads to fewer call-outs and fewer first entries into youth justice.',
    outcomes: ['safer', 'healthier'],
    services: ['policing', 'criminal-justice'],
    needs: ['money', 'skills'],
    location: at(51.5139, -0.6052, 'Corner Boxing Club, Slough'),
    areas: [area.slough],
    recognisedOn: '2026-10-06',
    checkedOn: '2026-11-02',
  },
  {
    id: 'slough-second-shelf',
    name: 'Second Shelf food and debt advice',
    provider: charity('second-shelf', 'Second Shelf Slough', 9900024),
    summary:
      'A weekly shop where members pay £4 for about £25 of food, with a debt adviser at the next table. People stay for twelve weeks on average and leave with a budget that works.',
    mechanism:
      'Debt and hunger that are met early turn less often into homelessness applications and urgent mental health contacts.',
    outcomes: ['more-resilient', 'healthier'],
    services: ['social-care', 'health'],
    needs: ['money', 'goods', 'volunteering'],
    location: at(51.5063, -0.5791, 'Second Shelf, Slough'),
    areas: [area.slough, area.windsorAndMaidenhead],
    recognisedOn: '2026-07-14',
    checkedOn: '2026-10-20',
  },
  {
    id: 'reading-katesgrove-shed',
    name: 'Riverside Men’s Shed',
    provider: charity('riverside-shed', 'Riverside Shed Reading', 9900037),
    summary:
      'A workshop for men who live alone. Members mend furniture for families in temporary homes, and a nurse visits once a month.',
    mechanism:
      'Regular company and a health check on site lower loneliness and the number of avoidable appointments and ambulance calls.',
    outcomes: ['healthier', 'more-resilient'],
    services: ['health', 'social-care'],
    needs: ['goods', 'skills', 'volunteering'],
    location: at(51.4484, -0.9722, 'Riverside Workshop, Reading'),
    areas: [area.reading, area.wokingham],
    recognisedOn: '2026-05-19',
    checkedOn: '2026-10-08',
  },
  {
    id: 'reading-night-pastors',
    name: 'Late Light town centre team',
    provider: charity('late-light', 'Late Light Reading', 9900040),
    summary:
      'Trained volunteers walk the town centre on Friday and Saturday nights with water, first aid and a safe place to wait for a lift home.',
    mechanism:
      'Small problems on a night out are settled on the street, so fewer of them become arrests, ambulance calls or visits to A&E.',
    outcomes: ['safer'],
    services: ['policing', 'health'],
    needs: ['money', 'volunteering'],
    location: at(51.4562, -0.9711, 'Reading town centre'),
    areas: [area.reading],
    recognisedOn: '2026-03-24',
    checkedOn: '2026-09-30',
  },
  {
    id: 'bracknell-walk-with-me',
    name: 'Walk With Me youth mentoring',
    provider: charity('walk-with-me', 'Walk With Me Mentoring', 9900053),
    summary:
      'Each young person meets the same mentor every week for a year. Mentors are local adults who have 30 hours of training and monthly supervision.',
    mechanism: 'A steady adult keeps young people in school and out of care proceedings and court.',
    outcomes: ['safer', 'more-resilient'],
    services: ['policing', 'criminal-justice', 'social-care'],
    needs: ['money', 'volunteering', 'skills'],
    location: at(51.4155, -0.7489, 'Bracknell'),
    areas: [area.bracknellForest, area.wokingham],
    recognisedOn: '2026-06-09',
    checkedOn: '2026-10-27',
  },
  {
    id: 'maidenhead-open-door',
    name: 'Open Door outreach for women leaving abuse',
    provider: charity('open-door-women', 'Open Door for Women', 9900066),
    summary:
      'Outreach workers help women and their children to leave an abusive home safely and to settle afterwards. Where people stay and meet is not published.',
    mechanism:
      'Planned moves with a named worker lead to fewer repeat incidents and fewer emergency placements of children.',
    outcomes: ['safer'],
    services: ['policing', 'social-care', 'health'],
    needs: ['money', 'goods', 'skills'],
    location: nowhere,
    areas: [area.windsorAndMaidenhead, area.slough, area.bracknellForest],
    recognisedOn: '2026-04-21',
    checkedOn: '2026-11-04',
  },
  {
    id: 'wokingham-allotment',
    name: 'Common Ground allotment for carers',
    provider: charity('common-ground-carers', 'Common Ground Carers', 9900079),
    summary:
      'A shared allotment and a kettle for unpaid carers, with respite volunteers who sit with the person they care for.',
    mechanism: 'Carers who get a break carry on for longer before they need council support.',
    outcomes: ['healthier', 'more-resilient'],
    services: ['social-care', 'health'],
    needs: ['goods', 'volunteering'],
    location: at(51.4108, -0.8339, 'Common Ground, Wokingham'),
    areas: [area.wokingham],
    checkedOn: '2026-09-12',
  },
  {
    id: 'newbury-warm-bench',
    name: 'Warm Bench winter hub',
    provider: charity('warm-bench', 'Warm Bench West Berkshire', 9900082),
    summary:
      'A warm hall with soup, Wi-Fi and an energy adviser, open every day from November to March.',
    mechanism:
      'Older people in cold homes are found and helped before a fall or a chest infection brings them to hospital.',
    outcomes: ['healthier'],
    services: ['health', 'fire-and-rescue'],
    needs: ['money', 'goods', 'volunteering'],
    location: at(51.4014, -1.3231, 'Warm Bench, Newbury'),
    areas: [area.westBerkshire],
    recognisedOn: '2026-09-15',
    checkedOn: '2026-11-01',
  },
  {
    id: 'thatcham-bike-kitchen',
    name: 'Bike Kitchen repair course',
    provider: { id: 'bike-kitchen', name: 'Bike Kitchen Thatcham' },
    summary:
      'People on probation learn to repair bicycles over ten weeks and keep the one they built.',
    mechanism: 'A skill and a way to travel to work make it less likely that people offend again.',
    outcomes: ['safer', 'more-resilient'],
    services: ['criminal-justice', 'policing'],
    needs: ['goods', 'skills'],
    location: within(area.westBerkshire),
    areas: [area.westBerkshire, area.reading],
    checkedOn: '2026-08-18',
  },
];
