import { useState } from 'preact/hooks'
import type { ClaimDetail } from '../../serve/contract.ts'
import { Draft } from './draft.tsx'
import { PickEvidence, saidBy } from './pick-evidence.tsx'

interface SplitClaimProps {
  readonly claim: ClaimDetail
  readonly onClose: () => void
}

/** Makes pieces of evidence a claim of their own. */
export function SplitClaim({ claim, onClose }: SplitClaimProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const said = saidBy(claim.evidence, picked)
  const isSome = said.length > 0 && said.length < claim.evidence.length
  return (
    <Draft
      title="Split this claim"
      does="What leaves is a claim of its own. Later reports go with what they are most like."
      order={isSome ? { kind: 'split-claim', claimId: claim.id, said } : undefined}
      missing="Pick one piece of evidence or more, and leave one."
      subject={{ kind: 'claim', id: claim.id }}
      onClose={onClose}
    >
      <PickEvidence claim={claim} evidence={claim.evidence} picked={picked} onPick={setPicked} />
    </Draft>
  )
}
