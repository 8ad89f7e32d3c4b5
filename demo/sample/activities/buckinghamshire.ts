import { area } from '../areas.ts';
import { at, charity, type Entry, nowhere, within } from './entry.ts';

export const buckinghamshire: readonly Entry[] = [
  {
    id: 'wycombe-kitchen-table',
    name: 'Kitchen Table family cooking',
    provider: charity('kitchen-table', 'Kitchen Table Wycombe', 9900095),
    summary:
      'Parents and children cook and eat together once a week, and take home the ingredients to do it again.',
    mechanism:
      'Families who are known and fed come to the notice of children’s services earlier and less often in crisis.',
    outcomes: ['healthier', 'more-resilient'],
    services: ['social-care', 'health'],
    needs: ['money', 'goods', 'volunteering'],
    location: at(51.6287, -0.7503, 'Kitchen Table, High Wycombe'),
    areas: [area.buckinghamshire],
    recognisedOn: '2026-02-17',
    checkedOn: '2026-10-13',
  },
  {
    id: 'aylesbury-young-drivers',
    name: 'Clear Road for young drivers',
    provider: charity('clear-road', 'Clear Road Trust', 9900108),
    summary:
      'Firefighters, a paramedic and a bereaved parent lead one-day courses for sixth forms and apprentices.',
    mechanism:
      'Fewer young people are killed or hurt on rural roads, so fewer crews are called out.',
    outcomes: ['safer'],
    services: ['fire-and-rescue', 'policing', 'health'],
    needs: ['money', 'skills'],
    location: at(51.8161, -0.8104, 'Aylesbury'),
    areas: [area.buckinghamshire, area.miltonKeynes],
    recognisedOn: '2026-06-23',
    checkedOn: '2026-10-01',
  },
  {
    id: 'amersham-memory-choir',
    name: 'Still Singing memory choir',
    provider: charity('still-singing', 'Still Singing Chilterns', 9900111),
    summary: 'A weekly choir for people with dementia and whoever looks after them.',
    mechanism:
      'Couples who meet others in the same position stay at home together for longer before they need residential care.',
    outcomes: ['healthier'],
    services: ['social-care', 'health'],
    needs: ['money', 'volunteering'],
    location: at(51.6746, -0.6072, 'Amersham'),
    areas: [area.buckinghamshire],
    recognisedOn: '2026-08-04',
    checkedOn: '2026-10-29',
  },
  {
    id: 'chesham-first-rung',
    name: 'First Rung work placements',
    provider: { id: 'first-rung', name: 'First Rung CIC', registration: 'GB-COH-99120045' },
    summary:
      'Six-week paid placements for people leaving prison, with a job coach before, during and after.',
    mechanism: 'People in work in their first three months after release are recalled less often.',
    outcomes: ['safer', 'more-resilient'],
    services: ['criminal-justice', 'policing'],
    needs: ['money', 'skills'],
    location: within(area.buckinghamshire),
    areas: [area.buckinghamshire, area.slough],
    checkedOn: '2026-09-22',
  },
  {
    id: 'mk-signal-box',
    name: 'Signal Box listening space',
    provider: charity('signal-box', 'Signal Box Milton Keynes', 9900124),
    summary:
      'An evening drop-in for adults in distress, staffed by peers and a duty counsellor, open when surgeries are shut.',
    mechanism:
      'People in distress have somewhere to go other than A&E or a police cell, so fewer welfare checks and detentions follow.',
    outcomes: ['healthier', 'safer'],
    services: ['health', 'policing'],
    needs: ['money', 'volunteering', 'skills'],
    location: at(52.0411, -0.7602, 'Signal Box, Milton Keynes'),
    areas: [area.miltonKeynes],
    recognisedOn: '2026-03-10',
    checkedOn: '2026-11-03',
  },
  {
    id: 'mk-lanterns',
    name: 'Lanterns exploitation support',
    provider: charity('lanterns', 'Lanterns Young People’s Trust', 9900137),
    summary:
      'One-to-one support for young people who are being exploited, and for their parents. Meeting places are not published.',
    mechanism:
      'Young people are drawn out of county lines earlier, which spares missing-person searches, court hearings and care placements.',
    outcomes: ['safer'],
    services: ['policing', 'criminal-justice', 'social-care'],
    needs: ['money', 'skills'],
    location: nowhere,
    areas: [area.miltonKeynes, area.buckinghamshire],
    recognisedOn: '2026-05-05',
    checkedOn: '2026-10-22',
  },
  {
    id: 'bletchley-tool-library',
    name: 'Bletchley tool library',
    provider: { id: 'bletchley-tools', name: 'Bletchley Borrowers' },
    summary: 'Neighbours borrow tools and learn to use them from retired tradespeople.',
    mechanism: 'Safer homes and neighbours who know each other mean fewer falls and fewer fires.',
    outcomes: ['more-resilient'],
    services: ['fire-and-rescue', 'health'],
    needs: ['goods', 'volunteering'],
    location: at(51.9939, -0.7322, 'Bletchley'),
    areas: [area.miltonKeynes],
    checkedOn: '2026-07-30',
  },
];
