import { useId, useState } from 'preact/hooks'
import type { ClaimDetail } from '../../serve/contract.ts'
import { reportsOf, standingWords } from '../claim/claim-view.ts'
import { plural } from '../words.ts'
import { Draft } from './draft.tsx'
import { PickList } from './pick-list.tsx'

interface JoinOriginsProps {
  readonly claim: ClaimDetail
  readonly onClose: () => void
}

/** Counts origins of a claim as one. */
export function JoinOrigins({ claim, onClose }: JoinOriginsProps) {
  const id = useId()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [named, setNamed] = useState<string>()
  const origins = claim.origins.filter((origin) => picked.has(origin.id))
  const head = origins.find((origin) => origin.id === named) ?? origins[0]
  // The first one's name stays.
  const originIds = head ? [head.id, ...origins.flatMap((one) => (one === head ? [] : [one.id]))] : []
  return (
    <Draft
      title="Join origins"
      does="Those that are one voice count once."
      order={originIds.length > 1 ? { kind: 'merge-origins', claimId: claim.id, originIds } : undefined}
      missing="Pick two origins or more."
      subject={{ kind: 'claim', id: claim.id }}
      onClose={onClose}
    >
      <PickList
        legend="Which are one"
        picked={picked}
        onPick={setPicked}
        choices={claim.origins.map((origin) => ({
          id: origin.id,
          words: origin.name,
          shown: (
            <>
              <b dir="auto">{origin.name}</b>{' '}
              <span class="meta">
                {origin.role}, {plural(reportsOf(claim, origin).length, 'report')}
              </span>
              <q class="theirs" dir="auto">
                {standingWords(claim, origin)?.text}
              </q>
            </>
          ),
        }))}
      />
      {origins.length > 1 && (
        <div>
          <label for={id}>The name that stays</label>
          <select id={id} value={head?.id} onChange={(event) => setNamed(event.currentTarget.value)}>
            {origins.map((origin) => (
              <option key={origin.id} value={origin.id}>
                {origin.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </Draft>
  )
}
