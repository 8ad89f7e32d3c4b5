import { activityWords } from './activity.ts';
import { basicWords } from './basics.ts';
import { commitmentWords } from './commitment.ts';
import { consentWords } from './consent.ts';
import { contractWords } from './contract.ts';
import { disclosureWords } from './disclosure.ts';
import { dualImpactWords } from './dual-impact.ts';
import { frameworkWords } from './framework.ts';
import { judgementWords } from './judgement.ts';
import { offerWords } from './offer.ts';
import { organisationWords } from './organisations.ts';
import { planWords } from './plan.ts';
import { progressWords } from './progress.ts';
import { provisionWords } from './provision.ts';
import { sealWords } from './seal.ts';
import { spoWords } from './spo.ts';
import { tenderWords } from './tender.ts';
import { territoryWords } from './territory.ts';
import { validationWords } from './validation.ts';
import type { Described } from './words.ts';

/** The words of everything in the model. Pages that only read records never load them. */
export const modelWords: readonly Described[] = [
  ...activityWords,
  ...basicWords,
  ...commitmentWords,
  ...consentWords,
  ...contractWords,
  ...disclosureWords,
  ...dualImpactWords,
  ...frameworkWords,
  ...judgementWords,
  ...offerWords,
  ...organisationWords,
  ...planWords,
  ...progressWords,
  ...provisionWords,
  ...sealWords,
  ...spoWords,
  ...tenderWords,
  ...territoryWords,
  ...validationWords,
];
