import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Spo, SpoState } from '../../../sdk/model/spo.ts';
import { partyOf, type SpoActor } from '../../../sdk/spo/lifecycle.ts';
import type { Tables } from '../store/tables.ts';

/** What has left its supplier's hands for good, and is part of a bid. */
const submitted: readonly SpoState[] = ['sealed', 'delivering'];

/**
 * May this actor know that the SPO exists? Its supplier always may, its provider once asked, and
 * the buyer's people only what was sealed, and only when the tender has closed: until then an
 * answer of any kind would tell them that a bid is coming.
 */
export function isVisible(spo: Spo, actor: SpoActor, now: Date): boolean {
  if (partyOf(spo, actor.role) !== actor.organisationId) return false;
  switch (actor.role) {
    case 'bid-lead':
      return true;
    case 'provider-manager':
      return spo.state !== 'draft';
    case 'evaluator':
    case 'contract-manager':
      return submitted.includes(spo.state) && now >= new Date(spo.commitment.tender.deadline);
  }
}

/** The same rule for the rows of a list. A test holds the two together. */
export function isVisibleRow(actor: SpoActor, now: Date) {
  return (row: ExpressionBuilder<Tables, 'spo'>): Expression<SqlBool> => {
    switch (actor.role) {
      case 'bid-lead':
        return row('supplier_id', '=', actor.organisationId);
      case 'provider-manager':
        return row.and([
          row('provider_id', '=', actor.organisationId),
          row('state', '<>', 'draft'),
        ]);
      case 'evaluator':
      case 'contract-manager':
        return row.and([
          row('buyer_id', '=', actor.organisationId),
          row('state', 'in', submitted),
          row('deadline', '<=', now),
        ]);
    }
  };
}
