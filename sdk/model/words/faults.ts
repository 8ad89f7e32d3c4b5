import type { InBoth, Language } from '../language.ts';
import type { BrokenLaw } from '../law.ts';
import type { z } from '../schema.ts';

type Issue = z.core.$ZodIssue;

const laws: Readonly<Record<BrokenLaw, InBoth>> = {
  'above-cap': {
    en: 'is more than the provider takes from one offer',
    cy: 'yn fwy nag y mae’r darparwr yn ei gymryd o un cynnig',
  },
  'consent-unsaid': {
    en: 'has to be there, or be said to follow submission',
    cy: 'yn gorfod bod yno, neu gael ei ddweud ei fod yn dilyn cyflwyno',
  },
  damaged: {
    en: 'holds a character that was cut in half; type it again',
    cy: 'yn cynnwys nod a dorrwyd yn ei hanner; teipiwch ef eto',
  },
  duplicate: { en: 'has two of the same', cy: 'yn cynnwys dau o’r un peth' },
  'ends-before-start': { en: 'ends before it starts', cy: 'yn gorffen cyn dechrau' },
  'milestones-not-offer': {
    en: 'do not add up to the quantity of their line',
    cy: 'heb adio i faint eu llinell',
  },
  'needs-reason': { en: 'has to say why', cy: 'yn gorfod dweud pam' },
  'not-basis': { en: 'does not follow from its basis', cy: 'heb ddilyn o’i sail' },
  'not-in-order': {
    en: 'is on the wrong side of its other end',
    cy: 'ar yr ochr anghywir i’w ben arall',
  },
  'not-on-scale': { en: 'is not on the published scale', cy: 'heb fod ar y raddfa gyhoeddedig' },
  'not-one-line': { en: 'has to be one line', cy: 'yn gorfod bod yn un llinell' },
  'not-product': {
    en: 'is not the unit cost times the quantity',
    cy: 'heb fod yn gost uned wedi’i lluosi â’r maint',
  },
  'not-recognised': {
    en: 'names something the activity is not recognised for',
    cy: 'yn enwi rhywbeth na chydnabyddir y gweithgaredd amdano',
  },
  'not-sum': { en: 'is not the sum of the lines', cy: 'heb fod yn swm y llinellau' },
  'outside-delivery': {
    en: 'falls outside the days of delivery',
    cy: 'y tu allan i ddyddiau’r cyflawni',
  },
  personal: {
    en: 'would make the name of a person public',
    cy: 'yn gwneud enw person yn gyhoeddus',
  },
  'place-told': {
    en: 'names a place whose location is not to be told',
    cy: 'yn enwi lle na ddylid dweud ei leoliad',
  },
};

const kinds: Readonly<Record<string, InBoth>> = {
  string: { en: 'text', cy: 'testun' },
  number: { en: 'a number', cy: 'rhif' },
  int: { en: 'a whole number', cy: 'rhif cyfan' },
  boolean: { en: 'true or false', cy: 'gwir neu anwir' },
  array: { en: 'a list', cy: 'rhestr' },
  object: { en: 'an object', cy: 'gwrthrych' },
};

const formats: Readonly<Record<string, InBoth>> = {
  date: { en: 'a day, such as 2026-11-22', cy: 'diwrnod, megis 2026-11-22' },
  datetime: {
    en: 'a moment with its zone, such as 2026-11-22T12:00:00Z',
    cy: 'ennyd gyda’i chylchfa, megis 2026-11-22T12:00:00Z',
  },
  url: { en: 'a web address', cy: 'cyfeiriad gwe' },
  'area-code': { en: 'an area code, such as E06000039', cy: 'cod ardal, megis E06000039' },
  'company-number': { en: 'a company number of eight characters', cy: 'rhif cwmni wyth nod' },
  'spo-reference': {
    en: 'a reference, such as SPO-20261122-0A1B2C3D',
    cy: 'cyfeirnod, megis SPO-20261122-0A1B2C3D',
  },
};

/**
 * What is wrong with a field, to be read after its name: “is missing”, “is not the sum of the
 * lines”. Parse with `reportInput`, or a wrong kind of value reads as a missing one. In Welsh the verb comes first, so it is to be read after “Mae” and the name.
 */
export function faultInWords(issue: Issue, language: Language = 'en'): string {
  return wordsFor(issue)[language];
}

function wordsFor(issue: Issue): InBoth {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined) return { en: 'is missing', cy: 'ar goll' };
      const kind = kinds[issue.expected] ?? { en: issue.expected, cy: issue.expected };
      return { en: `has to be ${kind.en}`, cy: `yn gorfod bod yn ${kind.cy}` };
    }
    case 'too_small': {
      const least = String(issue.minimum);
      return issue.origin === 'string'
        ? { en: `is too short: the least is ${least}`, cy: `yn rhy fyr: y lleiaf yw ${least}` }
        : { en: `is too small: the least is ${least}`, cy: `yn rhy fach: y lleiaf yw ${least}` };
    }
    case 'too_big': {
      const most = String(issue.maximum);
      return issue.origin === 'string'
        ? { en: `is too long: the most is ${most}`, cy: `yn rhy hir: y mwyaf yw ${most}` }
        : { en: `is too big: the most is ${most}`, cy: `yn rhy fawr: y mwyaf yw ${most}` };
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return { en: `has to be one of: ${values}`, cy: `yn gorfod bod yn un o: ${values}` };
    }
    case 'invalid_union':
      return { en: 'is none of the kinds this can be', cy: 'heb fod yn un o’r mathau posibl' };
    case 'invalid_format': {
      const format = formats[issue.format];
      return {
        en: `is not written as ${format?.en ?? 'it has to be'}`,
        cy: `heb ei ysgrifennu fel ${format?.cy ?? 'y dylai fod'}`,
      };
    }
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ');
      return {
        en: `has fields that are not known here: ${keys}`,
        cy: `yn cynnwys meysydd nad ydynt yn hysbys yma: ${keys}`,
      };
    }
    case 'custom':
      return isLaw(issue.message) ? laws[issue.message] : notAccepted;
    default:
      return notAccepted;
  }
}

const notAccepted: InBoth = { en: 'cannot be accepted', cy: 'heb fod yn dderbyniol' };

const isLaw = (code: string): code is BrokenLaw => Object.hasOwn(laws, code);
