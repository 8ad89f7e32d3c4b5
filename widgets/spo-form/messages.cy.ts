import { plural } from '../internal/messages.ts';
import type { Words } from './messages.en.ts';

export const cy: Words = {
  title: 'Gorchymyn Prynu Cymdeithasol',
  forQuestion: (reference) => `Ar gyfer cwestiwn ${reference}`,
  closes: (day, time) => `Yn cau ${day}, ${time}`,
  closed: (day, time) => `Caeodd ${day}, ${time}`,
  stepsName: 'Camau',
  steps: {
    activity: 'Gweithgaredd',
    offer: 'Cynnig',
    how: 'Sut',
    where: 'Ble',
    check: 'Gwirio a gofyn',
  },
  done: 'wedi’i wneud',
  continue: 'Parhau',
  change: 'Newid',
  cancel: 'Canslo',
  total: 'Cyfanswm y cynnig',
  loading: 'Yn llwytho',

  saved: (time) => `Cadwyd ar y ddyfais hon am ${time}`,
  savedOn: (day, time) => `Cadwyd ar y ddyfais hon ar ${day} am ${time}`,
  untouched: 'Cedwir newidiadau ar y ddyfais hon wrth i chi deipio',
  cannotKeep:
    'Nid yw’r porwr hwn yn gadael i dudalen gadw drafft ar y ddyfais hon. Gadewch y dudalen hon ar agor nes i chi ofyn i’r darparwr, neu copïwch eich geiriau i rywle arall.',
  conflict: (time) =>
    `Newidiwyd y drafft hwn mewn tab arall am ${time}. Ni chadwyd dim yma drosto.`,
  useTheirs: 'Defnyddio drafft y tab arall',
  keepOurs: 'Cadw’r drafft yn y tab hwn',

  problemTitle: 'Mae problem',
  error: 'Gwall:',
  tooLong: (label, most) => `Byrhewch “${label}” i ${most} nod neu lai`,
  problems: {
    activity: { missing: 'Dewiswch weithgaredd' },
    moneyAmount: {
      missing: 'Rhowch swm o arian, nifer o oriau, neu’r ddau',
      'not-money': 'Rhowch yr arian mewn punnoedd, megis 12,000 neu 12,000.50',
    },
    moneyFor: { missing: 'Dywedwch beth yw pwrpas yr arian' },
    hoursAmount: { 'not-hours': 'Rhowch oriau cyfan, megis 80' },
    hoursFor: { missing: 'Dywedwch beth fydd y gwirfoddolwyr yn ei wneud' },
    hoursRate: {
      missing: 'Rhowch werth un awr, megis 18.40',
      'not-money': 'Rhowch y gyfradd mewn punnoedd a cheiniogau, megis 18.40',
    },
    hoursRateSource: { missing: 'Dywedwch o ble y daw’r gyfradd' },
    method: { missing: 'Dywedwch sut y rhoddir y gefnogaeth' },
    deliveryOwner: { missing: 'Rhowch deitl swydd y person sy’n atebol am gyflawni' },
    evidence: { missing: 'Dywedwch beth fydd yn dangos ei fod wedi’i wneud' },
    starts: {
      missing: 'Rhowch y diwrnod y mae’r cyflawni’n dechrau',
      'not-a-day': 'Rhowch ddyddiad dechrau go iawn, megis 1 4 2027',
    },
    ends: {
      missing: 'Rhowch y diwrnod y mae’r cyflawni’n gorffen',
      'not-a-day': 'Rhowch ddyddiad gorffen go iawn, megis 31 3 2029',
      'before-start': 'Rhowch ddyddiad gorffen sydd ar neu ar ôl y dyddiad dechrau',
      'too-far': 'Rhowch ddyddiad gorffen o fewn 20 mlynedd i’r dyddiad dechrau',
    },
    areas: { missing: 'Dewiswch o leiaf un ardal' },
  },

  fields: {
    moneyAmount: {
      label: 'Swm',
      hint: 'Mewn punnoedd. Gadewch yn wag os nad ydych yn cynnig arian.',
    },
    moneyFor: { label: 'Pwrpas yr arian', hint: 'Er enghraifft, ffioedd hyfforddi ac offer' },
    hoursAmount: {
      label: 'Oriau',
      hint: 'Oriau cyfan dros y contract. Gadewch yn wag os nad ydych yn cynnig dim.',
    },
    hoursFor: {
      label: 'Beth fydd y gwirfoddolwyr yn ei wneud',
      hint: 'Er enghraifft, cadw cyfrifon',
    },
    hoursRate: {
      label: 'Gwerth un awr',
      hint: 'Mewn punnoedd, fel y mae’r prynwr yn gofyn i chi ei brisio',
    },
    hoursRateSource: {
      label: 'O ble y daw’r gyfradd',
      hint: 'Er enghraifft, dogfennau tendro’r prynwr, tabl 3',
    },
    method: {
      label: 'Beth fyddwch chi’n ei wneud',
      hint: 'Pwy sy’n gwneud beth, pa mor aml, a sut mae’n cyrraedd y gweithgaredd',
    },
    deliveryOwner: {
      label: 'Pwy sy’n atebol am gyflawni',
      hint: 'Teitl swydd, nid enw. Er enghraifft, Rheolwr Gweithrediadau Rhanbarthol',
    },
    evidence: {
      label: 'Beth fydd yn dangos ei fod wedi’i wneud',
      hint: 'Er enghraifft, taflenni amser wedi’u llofnodi a chofnodion talu',
    },
    starts: { label: 'Y cyflawni’n dechrau', hint: 'Er enghraifft, 1 4 2027' },
    ends: { label: 'Y cyflawni’n gorffen', hint: 'Er enghraifft, 31 3 2029' },
    place: { label: 'Lle (dewisol)', hint: 'Adeilad neu gymdogaeth, os oes un' },
  },
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',

  activity: {
    title: 'Dewiswch y gweithgaredd i’w gefnogi',
    search: 'Chwilio yn ôl enw, lle neu thema',
    find: 'Chwilio',
    found: (count, shown) =>
      plural('cy', count, { two: `${shown} weithgaredd`, other: `${shown} gweithgaredd` }),
    foundMore: (shown) => `Y ${shown} gweithgaredd cyntaf`,
    none: 'Nid oes gweithgaredd yn cyfateb. Rhowch gynnig ar lai o eiriau neu eiriau eraill.',
    more: 'Dangos mwy',
    list: 'Gweithgareddau',
    recognised: (by, month) => `Cydnabuwyd gan ${by}, ${month}`,
    andMore: (area, more) => `${area} a ${more} arall`,
    notRecognised: 'Heb ei gydnabod yma eto',
    incomplete: 'Wedi’i gydnabod, ond nid yw ei gofnod yn gyflawn eto',
  },
  offer: {
    title: 'Beth rydych yn ei gynnig',
    money: 'Arian',
    hours: 'Gwirfoddoli',
    value: (hours, rate, value) => `${hours} ar ${rate} = ${value}`,
  },
  how: { title: 'Sut y byddwch yn ei roi' },
  where: {
    title: 'Ble y byddwch yn ei roi',
    areas: 'Ardaloedd',
    areasHint: (activity) => `Ble mae ${activity} yn gweithio`,
    noActivity: 'Dewiswch weithgaredd yn gyntaf.',
  },
  check: {
    title: 'Gwiriwch eich atebion',
    name: 'Enw',
    provider: 'Darparwr',
    recognised: 'Cydnabyddiaeth',
    lowers: 'Sut mae’n lleihau’r galw',
    money: 'Arian',
    hours: 'Gwirfoddoli',
    total: 'Cyfanswm y cynnig',
    method: 'Beth fyddwch chi’n ei wneud',
    deliveryOwner: 'Yn atebol am gyflawni',
    evidence: 'Tystiolaeth',
    dates: 'Cyflawni',
    span: (from, to) => `${from} i ${to}`,
    milestones: 'Cerrig milltir',
    milestoneCount: (count, shown) =>
      plural('cy', count, {
        one: `${shown} garreg filltir, ar y diwedd`,
        two: `${shown} garreg filltir, un bob chwarter ar gyfer pob rhan o’r cynnig`,
        few: `${shown} charreg filltir, un bob chwarter ar gyfer pob rhan o’r cynnig`,
        many: `${shown} charreg filltir, un bob chwarter ar gyfer pob rhan o’r cynnig`,
        other: `${shown} carreg filltir, un bob chwarter ar gyfer pob rhan o’r cynnig`,
      }),
    areas: 'Ardaloedd',
    place: 'Lle',
    missing: 'Heb ei ateb eto',
    next: (provider) =>
      `Anfonir yr addewid hwn at ${provider}, sy’n ateb ie neu na. Nid oes dim wedi’i selio na’i gyflwyno eto.`,
    withdraws: (provider) =>
      `Mae anfon newid yn tynnu’n ôl yr hyn y cytunodd ${provider} iddo. Gofynnir eto.`,
    ask: (provider) => `Gofyn i ${provider}`,
    asking: 'Yn anfon…',
  },

  asked: {
    title: (provider) => `Yn aros am ${provider}`,
    body: (provider) =>
      `Anfonwyd dolen at ${provider} i ateb. Bydd y dudalen hon yn dangos yr ateb pan ddaw. Gallwch ei chau a dod yn ôl.`,
    change: 'Newid yr addewid',
  },
  agreed: {
    title: (provider) => `Cytunodd ${provider}`,
    body: (day) =>
      `Cytunwyd ar ${day}, i’r union beth a ddangosir isod. Mae selio’n ei osod ac yn ei lofnodi. Nid oes modd troi’n ôl.`,
    seal: 'Selio’r gorchymyn hwn',
    sealing: 'Yn selio…',
    change: 'Newid yr addewid a gofyn eto',
  },
  declined: {
    title: (provider) => `Dywedodd ${provider} na`,
    reason: 'Y rheswm a roddwyd',
    noReason: 'Ni roddwyd rheswm.',
    body: 'Nid oes dim wedi’i golli. Newidiwch yr addewid a gofynnwch eto, neu dewiswch weithgaredd arall.',
    change: 'Newid yr addewid',
  },
  sealed: {
    title: 'Wedi’i selio',
    body: (day) =>
      `Seliwyd ar ${day}. Atodwch y ddogfen i’ch cais. Nid yw’r pecyn yn cyflwyno dim ar eich rhan.`,
    reference: 'Cyfeirnod',
    code: 'Cod gwirio',
    download: 'Lawrlwytho’r ddogfen (PDF)',
    downloading: 'Yn nôl y ddogfen…',
  },
  countered: {
    title: (provider) => `Byddai ${provider} yn cymryd llai`,
    body: 'Nid oes dim wedi’i golli. Newidiwch yr addewid i’r hyn sy’n addas i’r ddau ohonoch a gofynnwch eto.',
    change: 'Newid yr addewid',
  },
  later: {
    assessing: { title: 'Yn cael ei asesu', body: 'Mae’r prynwr yn asesu’r ceisiadau.' },
    'not-awarded': {
      title: 'Heb ei ddyfarnu',
      body: 'Aeth y contract i gais arall. Mae’r darparwr yn rhydd i dderbyn cynigion eraill.',
    },
    awarded: {
      title: 'Wedi’i ddyfarnu',
      body: 'Rhaid i’r cyfnod segur ddod i ben cyn llofnodi dim.',
    },
    signing: {
      title: 'Yn cael ei lofnodi',
      body: 'Byddwch chi, y darparwr a’r prynwr yn llofnodi.',
    },
    completed: { title: 'Wedi’i gwblhau', body: 'Rhoddwyd popeth a addawyd.' },
    shortfall: { title: 'Wedi dod i ben yn brin', body: 'Rhoddwyd llai nag a addawyd.' },
    terminated: { title: 'Wedi’i derfynu', body: 'Daeth y contract i ben yn gynnar.' },
    closed: { title: 'Wedi’i gau', body: 'Ni ddisgwylir dim mwy gan neb.' },
    withdrawn: { title: 'Wedi’i dynnu’n ôl', body: 'Tynasoch y gorchymyn hwn yn ôl.' },
    expired: { title: 'Wedi dod i ben', body: 'Ni chafodd ei selio mewn pryd.' },
  },
  delivering: {
    title: 'Cyflawni',
    body: (contract) => `Rhan o gontract ${contract}.`,
    due: (day) => `Erbyn ${day}`,
    claimed: 'Hawliwyd',
    confirmed: 'Cadarnhawyd',
    claim: 'Hawlio',
    claimFor: (title, line) => `${title}, ${line}`,
    amountMoney: 'Faint a roddwyd',
    amountMoneyHint: 'Mewn punnoedd, megis 1,500',
    amountHours: 'Sawl awr a roddwyd',
    amountHoursHint: 'Oriau cyfan, megis 15',
    note: 'Nodyn i’r darparwr (dewisol)',
    notANumber: 'Rhowch faint a roddwyd, fel rhif uwch na 0',
    noteTooLong: 'Byrhewch y nodyn i 500 nod neu lai',
    send: 'Anfon hawliad',
    sending: 'Yn anfon…',
    sent: (amount) => `Hawliwyd ${amount}. Gofynnir i’r darparwr ei gadarnhau.`,
    noProgress: 'Ni ellir cyrraedd y cynnydd ar hyn o bryd. Yn ceisio eto.',
  },

  failure: {
    kept: 'Mae eich drafft wedi’i gadw ar y ddyfais hon. Nid oes dim wedi’i golli.',
    notKept: 'Ni newidiwyd dim. Cadwch y dudalen hon ar agor.',
    unreachable: (service) => `Nid atebodd y gwasanaeth yn ${service}.`,
    unreadable: 'Rhoddodd y gwasanaeth ateb na ellir ei ddarllen yma.',
    signedOut: 'Mae eich mewngofnodi wedi dod i ben. Mewngofnodwch eto, yna ceisiwch eto.',
    changedElsewhere:
      'Newidiwyd y gorchymyn hwn yn rhywle arall, felly nid anfonwyd dim. Dangosir y diweddaraf nawr. Gwiriwch ef, yna anfonwch eto.',
    unexpected: 'Aeth rhywbeth o’i le ar y dudalen hon.',
    again: 'Ceisio eto',
  },
};
