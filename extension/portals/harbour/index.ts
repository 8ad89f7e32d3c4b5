import { statedRemaining } from '../answer-limit.ts';
import type { Portal } from '../schema.ts';
import { answerBox, readAnswer, uploadBox } from './answer.ts';
import { bidPlaces, readBuyerRows } from './buyer-rows.ts';
import { readContract } from './contract.ts';
import { harbourMap } from './map.ts';
import { readTender } from './tender.ts';

/** Harbour eTendering, the demonstration portal: GOV.UK Frontend pages rendered by its server. */
export const harbour: Portal = {
  id: harbourMap.id,
  product: harbourMap.product,
  mappedOn: harbourMap.mappedOn,
  origins: harbourMap.origins,
  recognise: (page) => page.querySelector(harbourMap.marker) !== null,
  tender: readTender,
  answer: readAnswer,
  buyerRows: readBuyerRows,
  contract: readContract,
  answerBox,
  uploadBox,
  answerPlace: (page) =>
    readAnswer(page).found === 'yes' ? page.querySelector(harbourMap.heading) : null,
  remaining: (page) => {
    const box = answerBox(page);
    return box ? statedRemaining(box) : undefined;
  },
  bidPlaces,
};
