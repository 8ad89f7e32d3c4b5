export type Language = 'en' | 'cy';

/** The council's own words. What charities wrote stays in the language they wrote it in. */
export interface Words {
  readonly paths: { readonly map: string; readonly list: string };
  readonly council: string;
  readonly skipLink: string;
  readonly menu: string;
  readonly breadcrumb: string;
  readonly activities: string;
  readonly contracts: string;
  readonly otherLanguage: { readonly name: string; readonly code: Language };
  readonly mapTitle: string;
  readonly mapIntroduction: string;
  readonly seeList: string;
  readonly listTitle: string;
  readonly listIntroduction: string;
  readonly listUnavailable: string;
  readonly seeMap: string;
  readonly runBy: string;
  readonly serves: string;
  readonly businessTitle: string;
  readonly business: string;
  readonly footer: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    paths: { map: '/', list: '/activities' },
    council: 'Eastmere Borough Council',
    skipLink: 'Skip to main content',
    menu: 'Menu',
    breadcrumb: 'Breadcrumb',
    activities: 'Community activities',
    contracts: 'What suppliers promised',
    otherLanguage: { name: 'Cymraeg', code: 'cy' },
    mapTitle: 'Find a community activity',
    mapIntroduction:
      'Charities and community groups in Eastmere and nearby run activities that keep people healthy and safe. Find one near you, or see which ones a business can support.',
    seeList: 'See every activity as a list',
    listTitle: 'Every community activity',
    listIntroduction: 'In alphabetical order. Some activities do not publish where they meet.',
    listUnavailable: 'The list cannot be shown just now. Try again in a few minutes.',
    seeMap: 'Search by place and theme',
    runBy: 'Run by',
    serves: 'Serves',
    businessTitle: 'If you bid for our contracts',
    business:
      'Suppliers can promise money, time or skills to a recognised activity as part of a bid. We publish what was promised and what was delivered.',
    footer: 'Eastmere is an invented borough. This site was made for demonstration.',
  },
  cy: {
    paths: { map: '/cy', list: '/cy/gweithgareddau' },
    council: 'Cyngor Bwrdeistref Eastmere',
    skipLink: 'Neidio i’r prif gynnwys',
    menu: 'Dewislen',
    breadcrumb: 'Briwsion bara',
    activities: 'Gweithgareddau cymunedol',
    contracts: 'Beth addawodd cyflenwyr (yn Saesneg)',
    otherLanguage: { name: 'English', code: 'en' },
    mapTitle: 'Dod o hyd i weithgaredd cymunedol',
    mapIntroduction:
      'Mae elusennau a grwpiau cymunedol yn Eastmere a’r cyffiniau yn cynnal gweithgareddau sy’n cadw pobl yn iach ac yn ddiogel. Dewch o hyd i un yn agos atoch chi, neu gwelwch pa rai y gall busnes eu cefnogi.',
    seeList: 'Gweld pob gweithgaredd fel rhestr',
    listTitle: 'Pob gweithgaredd cymunedol',
    listIntroduction:
      'Yn nhrefn yr wyddor. Nid yw rhai gweithgareddau yn cyhoeddi ble maen nhw’n cwrdd.',
    listUnavailable:
      'Ni ellir dangos y rhestr ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.',
    seeMap: 'Chwilio yn ôl lle a thema',
    runBy: 'Cynhelir gan',
    serves: 'Yn gwasanaethu',
    businessTitle: 'Os ydych chi’n cynnig am ein contractau',
    business:
      'Gall cyflenwyr addo arian, amser neu sgiliau i weithgaredd cydnabyddedig fel rhan o gynnig. Rydym yn cyhoeddi’r hyn a addawyd a’r hyn a gyflawnwyd.',
    footer: 'Bwrdeistref ddychmygol yw Eastmere. Gwnaed y wefan hon er mwyn arddangos.',
  },
};
