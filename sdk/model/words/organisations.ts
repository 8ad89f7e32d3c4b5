import { Actor, Role, Session } from '../account.ts';
import { Buyer } from '../buyer.ts';
import { Party, Signature, Signatures } from '../party.ts';
import { People, Person } from '../person.ts';
import { Provider } from '../provider.ts';
import { Supplier } from '../supplier.ts';
import { describe, say } from './words.ts';

const name = say('Name', 'The name of the organisation.', 'Enw', 'Enw’r sefydliad.');
const key = say('Key', 'Its key in this service.', 'Allwedd', 'Ei allwedd yn y gwasanaeth hwn.');

export const organisationWords = [
  describe(
    Role,
    say('Role', 'What a person does here.', 'Rôl', 'Beth mae person yn ei wneud yma.'),
  ),
  describe(
    Actor,
    say(
      'Person signed in',
      'Somebody who may act, and for whom.',
      'Person wedi mewngofnodi',
      'Rhywun a gaiff weithredu, ac ar ran pwy.',
    ),
    {
      accountId: say('Account', 'The key of the account.', 'Cyfrif', 'Allwedd y cyfrif.'),
      displayName: say('Name', 'The name to show.', 'Enw', 'Yr enw i’w ddangos.'),
      role: say('Role', 'What the person does here.', 'Rôl', 'Beth mae’r person yn ei wneud yma.'),
      organisationId: say(
        'Organisation',
        'The key of the organisation.',
        'Sefydliad',
        'Allwedd y sefydliad.',
      ),
      organisationName: name,
    },
  ),
  describe(
    Session,
    say('Sign-in', 'A signed-in session.', 'Mewngofnodi', 'Sesiwn wedi mewngofnodi.'),
    {
      token: say(
        'Token',
        'A secret that stands for the sign-in. It is shown once.',
        'Tocyn',
        'Cyfrinach sy’n cynrychioli’r mewngofnodi. Dangosir unwaith.',
      ),
      expiresAt: say(
        'Ends',
        'When the sign-in ends.',
        'Daw i ben',
        'Pryd mae’r mewngofnodi’n dod i ben.',
      ),
      actor: say('Who', 'Who is signed in.', 'Pwy', 'Pwy sydd wedi mewngofnodi.'),
    },
  ),
  describe(Buyer, say('Buyer', 'The contracting authority.', 'Prynwr', 'Yr awdurdod contractio.'), {
    name,
    id: say(
      'Public identifier',
      'The buyer’s public number, as the portal shows it.',
      'Dynodydd cyhoeddus',
      'Rhif cyhoeddus y prynwr, fel y mae’r porth yn ei ddangos.',
    ),
  }),
  describe(
    Supplier,
    say(
      'Supplier',
      'The business that bids and makes the promise.',
      'Cyflenwr',
      'Y busnes sy’n cynnig ac yn gwneud yr addewid.',
    ),
    {
      id: key,
      name: say(
        'Legal name',
        'The name the business is registered under.',
        'Enw cyfreithiol',
        'Yr enw y cofrestrwyd y busnes oddi tano.',
      ),
      companyNumber: say(
        'Company number',
        'Its number at Companies House, eight characters.',
        'Rhif cwmni',
        'Ei rif yn Nhŷ’r Cwmnïau, wyth nod.',
      ),
      tradingName: say(
        'Trading name',
        'The name it trades under, when that is another.',
        'Enw masnachu',
        'Yr enw y mae’n masnachu oddi tano, os yw’n wahanol.',
      ),
      ppon: say(
        'Procurement number',
        'Its Public Procurement Organisation Number.',
        'Rhif caffael',
        'Ei Rif Sefydliad Caffael Cyhoeddus.',
      ),
      size: say(
        'Size',
        'Small, medium or large, or a social enterprise.',
        'Maint',
        'Bach, canolig neu fawr, neu fenter gymdeithasol.',
      ),
      part: say(
        'Part in the bid',
        'Alone, leading, in a consortium or as a subcontractor.',
        'Rhan yn y cais',
        'Ar ei ben ei hun, yn arwain, mewn consortiwm neu’n isgontractwr.',
      ),
    },
  ),
  describe(
    Provider,
    say(
      'Provider',
      'The charity or social enterprise that receives the support.',
      'Darparwr',
      'Yr elusen neu’r fenter gymdeithasol sy’n derbyn y gefnogaeth.',
    ),
    {
      id: key,
      name,
      registration: say(
        'Registration',
        'Its public number with its register, such as GB-CHC-1234567.',
        'Cofrestriad',
        'Ei rif cyhoeddus gyda’i gofrestr, megis GB-CHC-1234567.',
      ),
      kind: say(
        'Kind',
        'A charity, a social enterprise or a community group.',
        'Math',
        'Elusen, menter gymdeithasol neu grŵp cymunedol.',
      ),
      safeguarding: say(
        'Safeguarding',
        'What a visitor has to have or know, such as a DBS check.',
        'Diogelu',
        'Beth sydd raid i ymwelydd ei gael neu ei wybod, megis gwiriad DBS.',
      ),
      approvedBy: say(
        'Approved by',
        'Who approved the provider.',
        'Cymeradwywyd gan',
        'Pwy gymeradwyodd y darparwr.',
      ),
      approvedOn: say(
        'Approved on',
        'When it was approved.',
        'Cymeradwywyd ar',
        'Pryd y’i cymeradwywyd.',
      ),
      lastChecked: say(
        'Last checked',
        'When its record was last checked.',
        'Gwiriwyd ddiwethaf',
        'Pryd y gwiriwyd ei gofnod ddiwethaf.',
      ),
    },
  ),
  describe(
    Person,
    say(
      'Person',
      'Somebody named in the order. Never public.',
      'Person',
      'Rhywun a enwir yn y gorchymyn. Byth yn gyhoeddus.',
    ),
    {
      name: say('Name', 'The name of the person.', 'Enw', 'Enw’r person.'),
      jobTitle: say(
        'Job title',
        'What the person does.',
        'Teitl swydd',
        'Beth mae’r person yn ei wneud.',
      ),
    },
  ),
  describe(
    People,
    say(
      'People',
      'Who wrote the promise and who keeps it.',
      'Pobl',
      'Pwy ysgrifennodd yr addewid a phwy sy’n ei gadw.',
    ),
    {
      bidLead: say(
        'Bid lead',
        'Who answers for the bid.',
        'Arweinydd y cais',
        'Pwy sy’n atebol am y cais.',
      ),
      deliveryLead: say(
        'Delivery lead',
        'Who answers for delivery once the contract is won.',
        'Arweinydd cyflawni',
        'Pwy sy’n atebol am gyflawni ar ôl ennill y contract.',
      ),
    },
  ),
  describe(
    Party,
    say('Party', 'Supplier, provider or buyer.', 'Parti', 'Cyflenwr, darparwr neu brynwr.'),
  ),
  describe(Signature, say('Signature', 'A party’s yes.', 'Llofnod', 'Cytundeb parti.'), {
    party: say('Party', 'Who signed.', 'Parti', 'Pwy lofnododd.'),
    signedAt: say('Signed', 'When it was signed.', 'Llofnodwyd', 'Pryd y’i llofnodwyd.'),
    jobTitle: say(
      'Job title',
      'The job of the one who signed.',
      'Teitl swydd',
      'Swydd y sawl a lofnododd.',
    ),
  }),
  describe(
    Signatures,
    say('Signatures', 'At most one a party.', 'Llofnodion', 'Un fesul parti ar y mwyaf.'),
  ),
];
