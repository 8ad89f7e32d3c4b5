import type { Commitment } from '../../../model/commitment.ts';
import { drawFacts } from '../facts.ts';
import { instantInWords } from '../london-time.ts';
import { section } from '../section.ts';
import type { Sheet } from '../sheet.ts';
import { grades, money } from '../wording.ts';

/** What the provider does already, and what it asks for. */
export function drawNeed(sheet: Sheet, { provision, ask }: Commitment): void {
  if (provision !== undefined) drawProvision(sheet, provision);
  if (ask !== undefined) drawAsk(sheet, ask);
}

function drawProvision(sheet: Sheet, provision: NonNullable<Commitment['provision']>): void {
  const { purpose, objectives, startedYear, impactSoFar, publicFunding } = provision;
  section(sheet, 'What the provider does');
  drawFacts(sheet, [
    ['Purpose', purpose],
    [
      'Objectives it serves',
      objectives
        ?.map(
          ({ objectiveId, frameworkId, version }) => `${objectiveId} (${frameworkId}, ${version})`,
        )
        .join('\n'),
    ],
    ['Since', startedYear === undefined ? undefined : String(startedYear)],
    ['Impact so far', impactSoFar?.summary],
    ['How well that is known', impactSoFar && grades[impactSoFar.grade]],
    ['Public funding it has', publicFunding],
  ]);
}

function drawAsk(sheet: Sheet, ask: NonNullable<Commitment['ask']>): void {
  section(sheet, 'What the provider asked for');
  drawFacts(sheet, [
    ['In all', money(ask.total)],
    ['Purpose', ask.purpose],
    ['Equipment', ask.equipment],
    ['Professional support', ask.professionalSupport],
    ['What it gives back', ask.benefits?.join('\n')],
    ['Most from one offer', ask.cap === undefined ? undefined : money(ask.cap)],
    ['The request lapses', ask.expires && instantInWords(ask.expires)],
  ]);
}
