import { useState } from 'preact/hooks'
import { claimId } from '../../core/ids.ts'
import type { ClaimDetail } from '../../serve/contract.ts'
import { api, areClaims } from '../endpoints.ts'
import { StatusSign } from '../parts/mark.tsx'
import { Empty, ListShown } from '../parts/states.tsx'
import { useList } from '../use-api.ts'
import { Draft } from './draft.tsx'
import { PickList } from './pick-list.tsx'

interface JoinClaimsProps {
  readonly claim: ClaimDetail
  readonly onClose: () => void
}

/** Makes one claim of this and others of its story. */
export function JoinClaims({ claim, onClose }: JoinClaimsProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const list = useList(api('claims', { storyId: claim.storyId ?? '', limit: '200' }), areClaims)
  const claimIds = [claim.id, ...[...picked].map(claimId)]
  return (
    <Draft
      title="Join this claim with another"
      does="What says the same is one claim."
      order={picked.size > 0 ? { kind: 'merge-claims', claimIds } : undefined}
      missing="Pick one claim or more."
      subject={{ kind: 'claim', id: claim.id }}
      onClose={onClose}
    >
      <ListShown list={list} empty={<Empty title="The story has no claim." />}>
        {(claims) => (
          <PickList
            legend="Which say the same"
            picked={picked}
            onPick={setPicked}
            choices={claims
              .filter(({ id }) => id !== claim.id)
              .map(({ id, statement, status }) => ({
                id,
                words: statement,
                shown: (
                  <>
                    <span class="theirs" dir="auto">
                      {statement}
                    </span>
                    <span class="meta">
                      <StatusSign status={status} />
                    </span>
                  </>
                ),
              }))}
          />
        )}
      </ListShown>
    </Draft>
  )
}
