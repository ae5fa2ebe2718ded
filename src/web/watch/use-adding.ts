import { useState } from 'preact/hooks'
import type { AddedFeeds } from '../../core/added-feeds.ts'
import type { FeedsImport, FeedsRequest } from '../../serve/contract.ts'
import { type Failure, postJson } from '../api.ts'
import { isAddedFeeds } from '../endpoints.ts'

/** Feeds on their way into the ledger. */
export interface Adding {
  readonly isAdding: boolean
  readonly failure?: Failure
  readonly add: (request: FeedsRequest | FeedsImport) => Promise<void>
}

/** Has feeds watched, by a request to one address of the API. */
export function useAdding(path: string, onAdded: (added: AddedFeeds) => void): Adding {
  const [isAdding, setAdding] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  return {
    isAdding,
    ...(failure && { failure }),
    add: async (request) => {
      setAdding(true)
      const outcome = await postJson(path, request, isAddedFeeds)
      setAdding(false)
      if (outcome.kind === 'here') onAdded(outcome.value)
      else setFailure(outcome.failure)
    },
  }
}
