import { statedLimit } from '../answer-limit.ts';
import type { AnswerField, Reading } from '../schema.ts';
import { textOf } from '../text.ts';
import { harbourMap } from './map.ts';

const { answer: map, heading } = harbourMap;

/** The most a question's text may be, in characters (`TenderQuestion`). */
const mostText = 2000;

/** The box of a question about social value. Other questions, and closed bids, have none for us. */
export function readAnswer(page: Document): Reading<AnswerField> {
  if (!map.page.test(page.location.pathname)) return { found: 'absent' };
  const title = textOf(page.querySelector(heading));
  const text = Array.from(page.querySelectorAll(map.text), textOf).join(' ');
  const [, number] = /^(\d+(?:\.\d+)*) \S/u.exec(title) ?? [];
  const box = answerBox(page);
  const limit = box && statedLimit(box);
  const label = textOf(page.querySelector(map.label));
  if (!box && page.querySelector(map.closed)) return { found: 'absent' };
  if (!number || !text || !box || !limit || !label) {
    const missing = [
      ...(number ? [] : [heading]),
      ...(text ? [] : [map.text]),
      ...(box ? [] : [map.box]),
      ...(box && !limit ? ['the limit of the answer'] : []),
      ...(box && !label ? [map.label] : []),
    ];
    return { found: 'layout-changed', missing };
  }
  if (!isAboutSocialValue(page, title, text)) return { found: 'absent' };
  const upload = uploadBox(page);
  return {
    found: 'yes',
    evidence: map.evidence,
    value: {
      question: { reference: number, text: shortened(text), limit },
      label: `${title}: ${label}`,
      ...(upload && {
        upload: { label: textOf(page.querySelector(map.uploadLabel)), accept: upload.accept },
      }),
    },
  };
}

export function answerBox(page: Document): HTMLTextAreaElement | null {
  return page.querySelector<HTMLTextAreaElement>(map.box);
}

export function uploadBox(page: Document): HTMLInputElement | null {
  return page.querySelector<HTMLInputElement>(map.upload);
}

function isAboutSocialValue(page: Document, title: string, text: string): boolean {
  const section = textOf(page.querySelector(map.section));
  return /social value|social purchase order/iu.test(`${section} ${title} ${text}`);
}

function shortened(text: string): string {
  return text.length > mostText ? `${text.slice(0, mostText - 1)}…` : text;
}
