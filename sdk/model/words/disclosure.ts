import { Declaration, Declarations } from '../declaration.ts';
import { Disclosure, DisclosureMark, FieldPath } from '../disclosure.ts';
import { describe, say } from './words.ts';

export const disclosureWords = [
  describe(
    FieldPath,
    say(
      'Field',
      'The path of a field, such as offer.total.',
      'Maes',
      'Llwybr maes, megis offer.total.',
    ),
  ),
  describe(
    DisclosureMark,
    say('Disclosure mark', 'Who may read a field.', 'Marc datgelu', 'Pwy a gaiff ddarllen maes.'),
    {
      class: say(
        'Class',
        'Public, for the parties, for the buyer only, or sensitive.',
        'Dosbarth',
        'Cyhoeddus, i’r partïon, i’r prynwr yn unig, neu sensitif.',
      ),
      path: say('Field', 'The field it is about.', 'Maes', 'Y maes y mae amdano.'),
      harm: say(
        'Harm',
        'What harm disclosure would do.',
        'Niwed',
        'Pa niwed y byddai datgelu’n ei wneud.',
      ),
      until: say(
        'Until',
        'The day it stops being sensitive.',
        'Tan',
        'Y diwrnod y mae’n peidio â bod yn sensitif.',
      ),
    },
  ),
  describe(
    Disclosure,
    say(
      'Disclosure',
      'Who may read what, and how long the record is kept.',
      'Datgelu',
      'Pwy a gaiff ddarllen beth, a pha mor hir y cedwir y cofnod.',
    ),
    {
      marks: say(
        'Marks',
        'Fields with a class of their own. The rest is for the parties.',
        'Marciau',
        'Meysydd â’u dosbarth eu hunain. Mae’r gweddill i’r partïon.',
      ),
      retainUntil: say(
        'Kept until',
        'The day the record may be erased.',
        'Cedwir tan',
        'Y diwrnod y gellir dileu’r cofnod.',
      ),
    },
  ),
  describe(
    Declaration,
    say(
      'Declaration',
      'A statement that somebody answers for.',
      'Datganiad',
      'Datganiad y mae rhywun yn atebol amdano.',
    ),
    {
      statement: say('Statement', 'What is declared.', 'Datganiad', 'Yr hyn a ddatgenir.'),
      by: say(
        'Declared by',
        'The job title that declares it.',
        'Datgenir gan',
        'Y teitl swydd sy’n ei ddatgan.',
      ),
      on: say('Date', 'The day it was declared.', 'Dyddiad', 'Y diwrnod y’i datganwyd.'),
    },
  ),
  describe(
    Declarations,
    say(
      'Declarations',
      'What the supplier declares with its promise.',
      'Datganiadau',
      'Yr hyn y mae’r cyflenwr yn ei ddatgan gyda’i addewid.',
    ),
    {
      supplier: say(
        'Promise',
        'That the promise is true and will be kept.',
        'Addewid',
        'Bod yr addewid yn wir ac y caiff ei gadw.',
      ),
      additionality: say(
        'Beyond the contract',
        'That it is more than the contract asks for and more than would happen anyway.',
        'Y tu hwnt i’r contract',
        'Ei fod yn fwy nag y mae’r contract yn gofyn amdano ac yn fwy nag a ddigwyddai beth bynnag.',
      ),
      conflicts: say(
        'Conflicts of interest',
        'What ties the supplier to the provider or the buyer, or that nothing does.',
        'Gwrthdaro buddiannau',
        'Yr hyn sy’n clymu’r cyflenwr wrth y darparwr neu’r prynwr, neu nad oes dim.',
      ),
    },
  ),
];
