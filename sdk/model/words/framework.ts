import { Framework, Objective, ObjectiveReference } from '../framework.ts';
import { describe, say } from './words.ts';

export const frameworkWords = [
  describe(
    Objective,
    say('Objective', 'One aim of a framework.', 'Amcan', 'Un nod mewn fframwaith.'),
    {
      id: say('Key', 'The key of the objective.', 'Allwedd', 'Allwedd yr amcan.'),
      title: say('Title', 'What the objective is called.', 'Teitl', 'Enw’r amcan.'),
    },
  ),
  describe(
    Framework,
    say(
      'Framework',
      'A published set of objectives, with its dates.',
      'Fframwaith',
      'Set gyhoeddedig o amcanion, gyda’i dyddiadau.',
    ),
    {
      id: say('Key', 'The key of the framework.', 'Allwedd', 'Allwedd y fframwaith.'),
      version: say('Version', 'Which edition it is.', 'Fersiwn', 'Pa argraffiad ydyw.'),
      name: say('Name', 'What it is called.', 'Enw', 'Beth y’i gelwir.'),
      publisher: say('Publisher', 'Who published it.', 'Cyhoeddwr', 'Pwy a’i cyhoeddodd.'),
      from: say('From', 'The first day it applies.', 'O', 'Y diwrnod cyntaf y mae’n gymwys.'),
      until: say('Until', 'The last day it applies.', 'Tan', 'Y diwrnod olaf y mae’n gymwys.'),
      objectives: say('Objectives', 'Its aims.', 'Amcanion', 'Ei nodau.'),
    },
  ),
  describe(
    ObjectiveReference,
    say(
      'Objective met',
      'One objective of one version of a framework.',
      'Amcan a gyflawnir',
      'Un amcan o un fersiwn o fframwaith.',
    ),
    {
      frameworkId: say(
        'Framework',
        'The key of the framework.',
        'Fframwaith',
        'Allwedd y fframwaith.',
      ),
      version: say('Version', 'Its edition.', 'Fersiwn', 'Ei argraffiad.'),
      objectiveId: say('Objective', 'The key of the objective.', 'Amcan', 'Allwedd yr amcan.'),
    },
  ),
];
