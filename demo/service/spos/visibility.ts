import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Spo } from '../../../sdk/model/spo.ts';
import type { SpoActor } from '../../../sdk/spo/action.ts';
import { statesInBid } from '../../../sdk/spo/stages.ts';
import { partyOf } from '../../../sdk/spo/terms.ts';
import type { Tables } from '../store/tables.ts';

/**
 * May this actor know that the SPO exists? Its supplier always may, its provider once asked, and
 * the buyer's people only what was sealed, and only when the tender has closed: until then an
 * answer of any kind would tell them that a bid is coming.
 */
export function isVisible(spo: Spo, actor: SpoActor, now: Date): boolean {
  if (partyOf(spo, actor.role) !== actor.organisationId) return false;
  switch (actor.role) {
    case 'bid-lead':
    case 'delivery-lead':
      return true;
    case 'provider-manager':
      return spo.state !== 'draft';
    case 'evaluator':
    case 'contract-manager':
      return statesInBid.includes(spo.state) && now >= new Date(spo.commitment.tender.deadline);
    case 'officer':
      return false;
  }
}

/** The same rule for the rows of a list. A test holds the two together. */
export function isVisibleRow(actor: SpoActor, now: Date) {
  return (row: ExpressionBuilder<Tables, 'spo'>): Expression<SqlBool> => {
    switch (actor.role) {
      case 'bid-lead':
      case 'delivery-lead':
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
          row('state', 'in', statesInBid),
          row('deadline', '<=', now),
        ]);
      case 'officer':
        return sql<boolean>`false`;
    }
  };
}
