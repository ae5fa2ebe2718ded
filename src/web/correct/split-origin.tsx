import { useState } from 'preact/hooks'
import type { Origin } from '../../core/ledger.ts'
import type { ClaimDetail } from '../../serve/contract.ts'
import { evidenceOf } from '../claim/claim-view.ts'
import { Draft } from './draft.tsx'
import { PickEvidence, saidBy } from './pick-evidence.tsx'

interface SplitOriginProps {
  readonly claim: ClaimDetail
  readonly origin: Origin
  readonly onClose: () => void
}

/** Counts pieces of evidence as an origin of their own. */
export function SplitOrigin({ claim, origin, onClose }: SplitOriginProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const evidence = evidenceOf(claim, origin)
  const said = saidBy(evidence, picked)
  const isSome = said.length > 0 && said.length < evidence.length
  return (
    <Draft
      title={`Split ${origin.name}`}
      does="What leaves counts as an origin of its own."
      order={isSome ? { kind: 'split-origin', claimId: claim.id, originId: origin.id, said } : undefined}
      missing="Pick one piece of evidence or more, and leave one."
      subject={{ kind: 'claim', id: claim.id }}
      onClose={onClose}
    >
      <PickEvidence claim={claim} evidence={evidence} picked={picked} onPick={setPicked} />
    </Draft>
  )
}
