import { ActivitySnapshot } from '../activity-snapshot.ts';
import { Activity, ActivitySource, Need, Recognition } from '../activity.ts';
import { ActivityReference } from '../commitment.ts';
import { describe, say } from './words.ts';

export const activityWords = [
  describe(Need, say('Need', 'A kind of help.', 'Angen', 'Math o gymorth.')),
  describe(
    Recognition,
    say(
      'Recognition',
      'Whether a local body has recognised the dual impact.',
      'Cydnabyddiaeth',
      'A yw corff lleol wedi cydnabod yr effaith ddeuol.',
    ),
    {
      status: say('Status', 'Recognised or not.', 'Statws', 'Wedi’i gydnabod neu beidio.'),
      by: say(
        'Recognised by',
        'The body that recognised it.',
        'Cydnabuwyd gan',
        'Y corff a’i cydnabu.',
      ),
      on: say(
        'Recognised on',
        'The day it was recognised.',
        'Cydnabuwyd ar',
        'Y diwrnod y’i cydnabuwyd.',
      ),
    },
  ),
  describe(
    ActivitySource,
    say('Source', 'Where the record comes from.', 'Ffynhonnell', 'O ble y daw’r cofnod.'),
    {
      name: say('Name', 'The name of the directory.', 'Enw', 'Enw’r cyfeiriadur.'),
      serviceId: say(
        'Key at the source',
        'The key of the service in the directory.',
        'Allwedd yn y ffynhonnell',
        'Allwedd y gwasanaeth yn y cyfeiriadur.',
      ),
      lastChecked: say(
        'Last checked',
        'When the source last checked it.',
        'Gwiriwyd ddiwethaf',
        'Pryd y gwiriodd y ffynhonnell ef ddiwethaf.',
      ),
    },
  ),
  describe(
    Activity,
    say(
      'Activity',
      'Something a provider does for a community.',
      'Gweithgaredd',
      'Rhywbeth y mae darparwr yn ei wneud i gymuned.',
    ),
    {
      id: say('Key', 'The key of the activity.', 'Allwedd', 'Allwedd y gweithgaredd.'),
      name: say('Name', 'What the activity is called.', 'Enw', 'Enw’r gweithgaredd.'),
      summary: say(
        'Summary',
        'What it is, in the provider’s words.',
        'Crynodeb',
        'Beth ydyw, yng ngeiriau’r darparwr.',
      ),
      provider: say('Provider', 'Who runs it.', 'Darparwr', 'Pwy sy’n ei gynnal.'),
      primaryOutcomes: say(
        'Primary outcomes',
        'What the community gains.',
        'Canlyniadau sylfaenol',
        'Beth mae’r gymuned yn ei ennill.',
      ),
      frontlineServices: say(
        'Frontline services',
        'The services whose demand it lowers.',
        'Gwasanaethau rheng flaen',
        'Y gwasanaethau y mae’n lleihau’r galw arnynt.',
      ),
      mechanism: say(
        'How demand falls',
        'How it comes to lower demand, in one or two sentences.',
        'Sut mae’r galw’n gostwng',
        'Sut mae’n dod i leihau’r galw, mewn un neu ddwy frawddeg.',
      ),
      needs: say(
        'Needs',
        'What kinds of help it asks for.',
        'Anghenion',
        'Pa fathau o gymorth y mae’n gofyn amdanynt.',
      ),
      location: say(
        'Location',
        'Where it is, no more exactly than may be said.',
        'Lleoliad',
        'Ble y mae, heb fod yn fanylach nag y gellir ei ddweud.',
      ),
      serviceArea: say(
        'Areas served',
        'The areas it serves.',
        'Ardaloedd a wasanaethir',
        'Yr ardaloedd y mae’n eu gwasanaethu.',
      ),
      recognition: say(
        'Recognition',
        'What the validations come to today.',
        'Cydnabyddiaeth',
        'Canlyniad y dilysiadau heddiw.',
      ),
      validations: say(
        'Validations',
        'Every finding on it, the latest last.',
        'Dilysiadau',
        'Pob canfyddiad amdano, y diweddaraf yn olaf.',
      ),
      askCap: say(
        'Bound on requests',
        'How much the provider lets itself be asked for at a time.',
        'Terfyn ar geisiadau',
        'Faint y caniateir gofyn i’r darparwr amdano ar y tro.',
      ),
      capacity: say(
        'Capacity',
        'Whom and how many it can host.',
        'Capasiti',
        'Pwy a faint y gall eu croesawu.',
      ),
      source: say('Source', 'Where the record comes from.', 'Ffynhonnell', 'O ble y daw’r cofnod.'),
      url: say('Web page', 'A page about it.', 'Tudalen we', 'Tudalen amdano.'),
    },
  ),
  describe(
    ActivitySnapshot,
    say(
      'Snapshot of activities',
      'Every published activity in one file.',
      'Ciplun o weithgareddau',
      'Pob gweithgaredd cyhoeddedig mewn un ffeil.',
    ),
    {
      format: say(
        'Format',
        'The name and version of the format.',
        'Fformat',
        'Enw a fersiwn y fformat.',
      ),
      madeAt: say('Made', 'When the file was made.', 'Crëwyd', 'Pryd y crëwyd y ffeil.'),
      sources: say(
        'Sources',
        'Where the activities come from.',
        'Ffynonellau',
        'O ble y daw’r gweithgareddau.',
      ),
      activities: say(
        'Activities',
        'The activities themselves.',
        'Gweithgareddau',
        'Y gweithgareddau eu hunain.',
      ),
    },
  ),
  describe(
    ActivityReference,
    say(
      'Activity supported',
      'An activity by its key and name.',
      'Gweithgaredd a gefnogir',
      'Gweithgaredd yn ôl ei allwedd a’i enw.',
    ),
    {
      id: say('Key', 'The key of the activity.', 'Allwedd', 'Allwedd y gweithgaredd.'),
      name: say('Name', 'The name it went by.', 'Enw', 'Yr enw a oedd arno.'),
    },
  ),
];
