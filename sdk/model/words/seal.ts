import { AuditCheckpoint, AuditEvent } from '../audit-event.ts';
import { IssuerKeys } from '../issuer-keys.ts';
import { PartyKeys } from '../party-keys.ts';
import { Bytes32, KeyLife, KeyList, PublicSigningKey, SignatureAlgorithm } from '../signing-key.ts';
import { Replacement, StatusList } from '../status-list.ts';
import { describe, say } from './words.ts';

const issuer = say('Issuer', 'Who vouches for it.', 'Cyhoeddwr', 'Pwy sy’n gwarantu drosto.');
const issuedAt = say('Issued', 'When it was issued.', 'Cyhoeddwyd', 'Pryd y’i cyhoeddwyd.');
const format = say(
  'Format',
  'The name and version of the format.',
  'Fformat',
  'Enw a fersiwn y fformat.',
);
const keys = say('Keys', 'The public keys.', 'Allweddi', 'Yr allweddi cyhoeddus.');
const life = {
  from: say('From', 'When the key comes into use.', 'O', 'Pryd y daw’r allwedd i ddefnydd.'),
  until: say('Until', 'When it was retired.', 'Tan', 'Pryd yr ymddeolwyd hi.'),
  revokedAt: say(
    'Revoked',
    'From when on it vouches for nothing.',
    'Dirymwyd',
    'O bryd ymlaen nad yw’n gwarantu dim.',
  ),
};
const key = {
  ...life,
  kty: say('Key type', 'The family of the key.', 'Math o allwedd', 'Teulu’r allwedd.'),
  alg: say(
    'Algorithm',
    'The algorithm it signs with.',
    'Algorithm',
    'Yr algorithm y mae’n llofnodi ag ef.',
  ),
  kid: say('Key name', 'The thumbprint of the key.', 'Enw’r allwedd', 'Ôl bawd yr allwedd.'),
};

export const sealWords = [
  describe(
    SignatureAlgorithm,
    say('Algorithm', 'The algorithm of a signature.', 'Algorithm', 'Algorithm llofnod.'),
  ),
  describe(
    Bytes32,
    say(
      '32 bytes',
      'A coordinate or a thumbprint in base64url.',
      '32 beit',
      'Cyfesuryn neu ôl bawd mewn base64url.',
    ),
  ),
  describe(
    KeyLife,
    say(
      'Life of a key',
      'When a key may be used.',
      'Oes allwedd',
      'Pryd y gellir defnyddio allwedd.',
    ),
    life,
  ),
  describe(
    PublicSigningKey,
    say(
      'Public key',
      'A key that checks signatures.',
      'Allwedd gyhoeddus',
      'Allwedd sy’n gwirio llofnodion.',
    ),
    {
      ...key,
      crv: say('Curve', 'The curve of the key.', 'Cromlin', 'Cromlin yr allwedd.'),
      x: say('First coordinate', 'In base64url.', 'Cyfesuryn cyntaf', 'Mewn base64url.'),
      y: say('Second coordinate', 'In base64url.', 'Ail gyfesuryn', 'Mewn base64url.'),
    },
  ),
  describe(
    KeyList,
    say('Keys', 'A published list of keys.', 'Allweddi', 'Rhestr gyhoeddedig o allweddi.'),
  ),
  describe(
    KeyList.def.element,
    say(
      'Key',
      'One key of the list, of whatever kind.',
      'Allwedd',
      'Un allwedd ar y rhestr, o ba fath bynnag.',
    ),
    key,
  ),
  describe(
    IssuerKeys,
    say(
      'Keys of an issuer',
      'The keys an issuer seals with, did, or will.',
      'Allweddi cyhoeddwr',
      'Yr allweddi y mae cyhoeddwr yn selio â nhw, a wnaeth, neu a wnaiff.',
    ),
    { issuer, keys },
  ),
  describe(
    PartyKeys,
    say(
      'Keys of a party',
      'The keys of one organisation in one role.',
      'Allweddi parti',
      'Allweddi un sefydliad mewn un rôl.',
    ),
    {
      role: say('Party', 'Supplier, provider or buyer.', 'Parti', 'Cyflenwr, darparwr neu brynwr.'),
      organisationId: say(
        'Organisation',
        'The key the order has for it.',
        'Sefydliad',
        'Yr allwedd sydd gan y gorchymyn ar ei gyfer.',
      ),
      organisationName: say('Name', 'The name of the organisation.', 'Enw', 'Enw’r sefydliad.'),
      keys,
    },
  ),
  describe(
    Replacement,
    say(
      'Replacement',
      'What took the place of a sealed order.',
      'Disodliad',
      'Yr hyn a gymerodd le gorchymyn wedi’i selio.',
    ),
    {
      reference: say(
        'Reference',
        'The reference of the order.',
        'Cyfeirnod',
        'Cyfeirnod y gorchymyn.',
      ),
      version: say('Version', 'Which version of it.', 'Fersiwn', 'Pa fersiwn ohono.'),
    },
  ),
  describe(
    StatusList,
    say(
      'Status list',
      'What an issuer says of seals it withdrew or replaced.',
      'Rhestr statws',
      'Yr hyn y dywed cyhoeddwr am seliau a dynnodd yn ôl neu a ddisodlodd.',
    ),
    {
      format,
      issuer,
      issuedAt,
      validUntil: say(
        'Valid until',
        'When a new list is to be fetched.',
        'Dilys tan',
        'Pryd y dylid nôl rhestr newydd.',
      ),
      rows: say(
        'Rows',
        'The rows, which only a holder of a record can read.',
        'Rhesi',
        'Y rhesi, y gall deiliad cofnod yn unig eu darllen.',
      ),
    },
  ),
  describe(AuditEvent, say('Event', 'One thing that was done.', 'Digwyddiad', 'Un peth a wnaed.'), {
    at: say('When', 'When it was done.', 'Pryd', 'Pryd y’i gwnaed.'),
    actor: say(
      'Who',
      'The role and organisation that did it.',
      'Pwy',
      'Y rôl a’r sefydliad a’i gwnaeth.',
    ),
    action: say('Action', 'What was done.', 'Gweithred', 'Yr hyn a wnaed.'),
    from: say('Before', 'The state before.', 'Cyn', 'Y cyflwr cynt.'),
    to: say('After', 'The state after.', 'Wedyn', 'Y cyflwr wedyn.'),
    reason: say('Reason', 'Why, without naming anybody.', 'Rheswm', 'Pam, heb enwi neb.'),
    previous: say(
      'Event before',
      'The digest of the event before.',
      'Digwyddiad blaenorol',
      'Crynodeb y digwyddiad blaenorol.',
    ),
  }),
  describe(
    AuditEvent.shape.actor,
    say('Who', 'The role and organisation that did it.', 'Pwy', 'Y rôl a’r sefydliad a’i gwnaeth.'),
    {
      role: say('Role', 'In which role.', 'Rôl', 'Ym mha rôl.'),
      organisationId: say(
        'Organisation',
        'For which organisation.',
        'Sefydliad',
        'Ar ran pa sefydliad.',
      ),
    },
  ),
  describe(
    AuditCheckpoint,
    say(
      'Checkpoint',
      'What an issuer says of a chain of events at one moment.',
      'Pwynt gwirio',
      'Yr hyn y dywed cyhoeddwr am gadwyn o ddigwyddiadau ar un ennyd.',
    ),
    {
      format,
      issuer,
      issuedAt,
      subject: say('Subject', 'What the chain is about.', 'Pwnc', 'Yr hyn y mae’r gadwyn amdano.'),
      length: say('Length', 'How many events it has.', 'Hyd', 'Faint o ddigwyddiadau sydd ynddi.'),
      head: say('Head', 'The digest of the last event.', 'Pen', 'Crynodeb y digwyddiad olaf.'),
    },
  ),
];
