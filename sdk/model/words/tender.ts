import { AnswerLimit, Scale, ScaleMark, Tender, TenderQuestion } from '../tender.ts';
import { describe, say } from './words.ts';

export const tenderWords = [
  describe(
    AnswerLimit,
    say(
      'Length of the answer',
      'How much may be written, counted the portal’s way.',
      'Hyd yr ateb',
      'Faint y gellir ei ysgrifennu, wedi’i gyfrif yn null y porth.',
    ),
    {
      unit: say('Counted in', 'Words or characters.', 'Cyfrif mewn', 'Geiriau neu nodau.'),
      most: say('Most', 'How many at most.', 'Uchafswm', 'Faint ar y mwyaf.'),
      newline: say(
        'Line breaks',
        'Whether a line break counts as one character or two.',
        'Toriadau llinell',
        'A yw toriad llinell yn cyfrif fel un nod neu ddau.',
      ),
    },
  ),
  describe(ScaleMark, say('Mark', 'One mark of the scale.', 'Marc', 'Un marc ar y raddfa.'), {
    label: say('Label', 'The word for the mark.', 'Label', 'Y gair am y marc.'),
    value: say('Value', 'What it counts for.', 'Gwerth', 'Yr hyn y mae’n cyfrif amdano.'),
    meaning: say(
      'Meaning',
      'What an answer of this mark is like.',
      'Ystyr',
      'Sut beth yw ateb â’r marc hwn.',
    ),
  }),
  describe(
    Scale,
    say(
      'Scoring scale',
      'The scale the buyer published.',
      'Graddfa sgorio',
      'Y raddfa a gyhoeddodd y prynwr.',
    ),
  ),
  describe(
    Tender,
    say(
      'Tender',
      'The procurement the order is written for.',
      'Tendr',
      'Y caffael yr ysgrifennir y gorchymyn ar ei gyfer.',
    ),
    {
      portal: say(
        'Portal',
        'The address of the tender portal.',
        'Porth',
        'Cyfeiriad y porth tendro.',
      ),
      reference: say(
        'Reference',
        'The portal’s own reference.',
        'Cyfeirnod',
        'Cyfeirnod y porth ei hun.',
      ),
      title: say('Title', 'What the tender is called.', 'Teitl', 'Enw’r tendr.'),
      buyer: say('Buyer', 'Who is buying.', 'Prynwr', 'Pwy sy’n prynu.'),
      lot: say('Lot', 'Which lot it is for.', 'Lot', 'Pa lot y mae ar ei gyfer.'),
      ocid: say(
        'Open contracting identifier',
        'The OCID, when the portal shows it.',
        'Dynodydd contractio agored',
        'Yr OCID, pan fo’r porth yn ei ddangos.',
      ),
      deadline: say(
        'Deadline',
        'When the tender closes, on the service’s clock.',
        'Dyddiad cau',
        'Pryd mae’r tendr yn cau, ar gloc y gwasanaeth.',
      ),
      noticeId: say(
        'Notice',
        'The number of the notice on Find a Tender.',
        'Hysbysiad',
        'Rhif yr hysbysiad ar Find a Tender.',
      ),
      questionReference: say(
        'Question',
        'The question the order answers.',
        'Cwestiwn',
        'Y cwestiwn y mae’r gorchymyn yn ei ateb.',
      ),
      contractArea: say(
        'Contract area',
        'Where the contract is carried out.',
        'Ardal y contract',
        'Ble y cyflawnir y contract.',
      ),
      contract: say(
        'Contract dates',
        'The first and last day of the contract.',
        'Dyddiadau’r contract',
        'Diwrnod cyntaf ac olaf y contract.',
      ),
      extendsTo: say(
        'Can be extended to',
        'The last day if every extension is used.',
        'Gellir ei ymestyn hyd',
        'Y diwrnod olaf os defnyddir pob estyniad.',
      ),
      socialValueWeight: say(
        'Social value weighting',
        'What social value counts for, in percent.',
        'Pwysoliad gwerth cymdeithasol',
        'Yr hyn y mae gwerth cymdeithasol yn cyfrif amdano, mewn canran.',
      ),
      scale: say(
        'Scoring scale',
        'The scale the buyer published.',
        'Graddfa sgorio',
        'Y raddfa a gyhoeddodd y prynwr.',
      ),
    },
  ),
  describe(
    TenderQuestion,
    say('Question', 'One question of a tender.', 'Cwestiwn', 'Un cwestiwn mewn tendr.'),
    {
      reference: say('Number', 'How the portal numbers it.', 'Rhif', 'Sut mae’r porth yn ei rifo.'),
      text: say('Question', 'What is asked.', 'Cwestiwn', 'Yr hyn a ofynnir.'),
      limit: say(
        'Length of the answer',
        'How much may be written.',
        'Hyd yr ateb',
        'Faint y gellir ei ysgrifennu.',
      ),
    },
  ),
];
