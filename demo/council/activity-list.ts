import { type Activity, ActivitySnapshot } from '../../sdk/model/index.ts';
import { z } from '../../sdk/model/schema.ts';
import type { Language } from './words.ts';

export interface ListedActivity {
  readonly name: string;
  readonly providerName: string;
  readonly summary: string;
  readonly areas: string;
}

/**
 * Every activity by name, read by the council's own server, so that the list is there without
 * scripts. Gives nothing when the service does not answer: the page then says so.
 */
export async function readActivityList(
  serviceOrigin: string,
  language: Language,
): Promise<ListedActivity[] | undefined> {
  try {
    const response = await fetch(`${serviceOrigin}/activities/snapshot.json`, {
      signal: AbortSignal.timeout(5000),
    });
    const { activities } = z.parse(ActivitySnapshot, await response.json());
    const collator = new Intl.Collator(language);
    return activities.map(listed).sort((a, b) => collator.compare(a.name, b.name));
  } catch {
    return undefined;
  }
}

function listed({ name, summary, provider, serviceArea }: Activity): ListedActivity {
  return {
    name,
    providerName: provider.name,
    summary,
    areas: serviceArea.map((area) => area.name).join(', '),
  };
}
