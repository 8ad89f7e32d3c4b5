import type { Language } from './language.ts';

/**
 * A widget's words in every language. Both languages have one type, so a message that is missing
 * from either fails the type check.
 */
export type Messages<Words> = Readonly<Record<Language, Words>>;

/** The wordings of one message by plural form; Welsh has six, English two. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

/** Chromium has no Welsh number format; digits group the same way in both languages. */
const numberLocales: Readonly<Record<Language, readonly string[]>> = {
  en: ['en-GB'],
  cy: ['cy', 'en-GB'],
};

const pluralRules = new Map<Language, Intl.PluralRules>();
const numberFormats = new Map<Language, Intl.NumberFormat>();

/** Picks the wording for a count. A form the language has and the message lacks reads as `other`. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rules = kept(pluralRules, language, () => new Intl.PluralRules(language));
  return forms[rules.select(count)] ?? forms.other;
}

/** A whole number with its thousands grouped: `1,200`. */
export function numberIn(language: Language, value: number): string {
  const format = kept(
    numberFormats,
    language,
    () => new Intl.NumberFormat([...numberLocales[language]]),
  );
  return format.format(value);
}

/** Intl objects are slow to make and cheap to keep. */
function kept<Held>(held: Map<Language, Held>, language: Language, make: () => Held): Held {
  const known = held.get(language);
  if (known !== undefined) return known;
  const made = make();
  held.set(language, made);
  return made;
}
