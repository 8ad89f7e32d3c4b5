import type { Messages } from '../internal/messages.ts';

const en = {
  title: 'Social Purchase Order',
  promised: (amount: string) => `${amount} promised`,
  claimed: 'Claimed by the supplier',
  confirmed: 'Confirmed by the provider',
  verified: 'Verified by the buyer',
  loading: 'Loading progress',
  live: (time: string) => `Live. Last heard ${time}`,
  shown: (day: string) => `As it stood on ${day}`,
  lost: (time: string) => `Not connected. Last heard ${time}. Trying again.`,
  notFound: 'There is no progress to show for this reference. Check the reference.',
  unreachable: 'Progress cannot be reached. Trying again.',
  unreadable: 'Progress cannot be shown: the service gave an answer this page cannot read.',
  misplaced: 'This badge needs the address of a service and an SPO reference.',
  empty: 'Nothing is promised in this Social Purchase Order.',
  changed: (line: string, what: string, amount: string) => `${line}. ${what}: ${amount}.`,
};

const cy: typeof en = {
  title: 'Gorchymyn Prynu Cymdeithasol',
  promised: (amount) => `Addawyd ${amount}`,
  claimed: 'Hawliwyd gan y cyflenwr',
  confirmed: 'Cadarnhawyd gan y darparwr',
  verified: 'Gwiriwyd gan y prynwr',
  loading: 'Yn llwytho cynnydd',
  live: (time) => `Yn fyw. Clywyd ddiwethaf am ${time}`,
  shown: (day) => `Fel yr oedd ar ${day}`,
  lost: (time) => `Heb gysylltiad. Clywyd ddiwethaf am ${time}. Yn ceisio eto.`,
  notFound: 'Nid oes cynnydd i’w ddangos ar gyfer y cyfeirnod hwn. Gwiriwch y cyfeirnod.',
  unreachable: 'Ni ellir cyrraedd y cynnydd. Yn ceisio eto.',
  unreadable:
    'Ni ellir dangos y cynnydd: rhoddodd y gwasanaeth ateb na all y dudalen hon ei ddarllen.',
  misplaced: 'Mae angen cyfeiriad gwasanaeth a chyfeirnod SPO ar y bathodyn hwn.',
  empty: 'Nid oes dim wedi’i addo yn y Gorchymyn Prynu Cymdeithasol hwn.',
  changed: (line, what, amount) => `${line}. ${what}: ${amount}.`,
};

export const messages: Messages<typeof en> = { en, cy };
