import type { Commitment } from '../../model/commitment.ts';
import type { Contract, Kpi, KpiAssessment } from '../../model/contract.ts';
import type { OcdsMetric, OcdsObservation } from './ocds-release.ts';
import { endOfUkDay, startOfUkDay } from './uk-day.ts';
import { classificationOf, quantityOf } from './written-metrics.ts';

/** The id of a contract's own indicator, beside those of the offer's lines. */
export const kpiMetricId = (reference: string, kpiId: string) => `${reference}-kpi-${kpiId}`;

/** The contract's indicators as agreed metrics; one with a target says by when how much is due. */
export function agreedKpis({ spo, kpis, period }: Contract, { offer }: Commitment): OcdsMetric[] {
  return kpis.map(({ id, title, description, target }) => {
    const metric = { id: kpiMetricId(spo, id), title, description };
    const line = offer.lines.find((each) => each.id === target?.lineId);
    if (!target || !line) return metric;
    const observation: OcdsObservation = {
      id: `${metric.id}-target`,
      period: { startDate: startOfUkDay(period.starts), endDate: endOfUkDay(target.by) },
      ...quantityOf(target.quantity, line.unit),
      dimensions: { stage: 'target', countedFrom: target.countedFrom },
    };
    return { ...metric, observations: [observation] };
  });
}

/** The buyer's assessments, each as an observation of its indicator (section 71(2) of the Act). */
export function assessedKpis({ spo, kpis, assessments = [] }: Contract): OcdsMetric[] {
  return kpis.flatMap((kpi) => {
    const own = assessments.filter(({ kpiId }) => kpiId === kpi.id);
    return own.length === 0 ? [] : [assessed(spo, kpi, own)];
  });
}

function assessed(
  reference: string,
  { id, title }: Kpi,
  assessments: readonly KpiAssessment[],
): OcdsMetric {
  const metric = kpiMetricId(reference, id);
  return {
    id: metric,
    title,
    observations: assessments.map(({ period, rating, notes }) => ({
      id: `${metric}-assessed-${period.ends}`,
      period: { startDate: startOfUkDay(period.starts), endDate: endOfUkDay(period.ends) },
      ...(notes !== undefined && { notes }),
      measureClassification: classificationOf(rating),
    })),
  };
}
