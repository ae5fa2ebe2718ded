import type { Origin } from '../../core/ledger.ts'
import type { ClaimDetail } from '../../serve/contract.ts'
import { evidenceOf } from '../claim/claim-view.ts'
import { type Action, Actions } from './actions.tsx'
import { SplitOrigin } from './split-origin.tsx'
import { WithdrawOrigin } from './withdraw-origin.tsx'

interface OriginActionsProps {
  readonly claim: ClaimDetail
  readonly origin: Origin
}

/** What of an origin can be corrected: evidence that is none of its own, and that it took back what it said. */
export function OriginActions({ claim, origin }: OriginActionsProps) {
  const split: Action = {
    verb: 'Split',
    said: `Split ${origin.name}`,
    form: (onClose) => <SplitOrigin claim={claim} origin={origin} onClose={onClose} />,
  }
  const withdraw: Action = {
    verb: 'Withdraw',
    said: `Withdraw ${origin.name}`,
    form: (onClose) => <WithdrawOrigin claim={claim} origin={origin} onClose={onClose} />,
  }
  const canSplit = evidenceOf(claim, origin).length > 1
  const canWithdraw = origin.role === 'supports' && claim.storyId !== undefined
  return <Actions about="" actions={[...(canSplit ? [split] : []), ...(canWithdraw ? [withdraw] : [])]} />
}
