import type { ClaimDetail } from '../../serve/contract.ts'
import { type Action, Actions } from './actions.tsx'
import { JoinClaims } from './join-claims.tsx'
import { SplitClaim } from './split-claim.tsx'

/** What of a claim as a whole can be corrected: evidence that is none of it, another claim that says the same. */
export function ClaimActions({ claim }: { readonly claim: ClaimDetail }) {
  const split: Action = {
    verb: 'Split',
    said: 'Split this claim',
    form: (onClose) => <SplitClaim claim={claim} onClose={onClose} />,
  }
  const join: Action = {
    verb: 'Join',
    said: 'Join this claim with another',
    form: (onClose) => <JoinClaims claim={claim} onClose={onClose} />,
  }
  const actions = [...(claim.evidence.length > 1 ? [split] : []), ...(claim.storyId === undefined ? [] : [join])]
  return <Actions about="This claim: parts that say something else, another that says the same" actions={actions} />
}
