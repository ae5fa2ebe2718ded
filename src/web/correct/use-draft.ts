import { useState } from 'preact/hooks'
import type { Asked } from '../../core/correction-order.ts'
import type { CorrectionRecord } from '../../serve/contract.ts'
import { type Failure, postJson } from '../api.ts'
import { api, isCorrection } from '../endpoints.ts'
import { keepName } from './name.ts'
import { arriveAt } from './use-kept.ts'
import type { Subject } from './where-now.ts'

/** What came of a draft so far. `asked` tells of which: one that was changed since has come to nothing yet. */
type Course =
  | { readonly kind: 'trying'; readonly asked: string }
  | { readonly kind: 'tried'; readonly asked: string; readonly correction: CorrectionRecord }
  | { readonly kind: 'accepting'; readonly asked: string; readonly correction: CorrectionRecord }
  | { readonly kind: 'failed'; readonly asked: string; readonly failure: Failure }

/** A correction that is not made yet: rehearsed first, then made. */
export interface DraftCourse {
  readonly course: Course | undefined
  readonly rehearse: (asked: Asked) => Promise<void>
  readonly accept: (asked: Asked) => Promise<void>
}

const keyOf = (asked: Asked | undefined): string => JSON.stringify(asked ?? null)

/** Follows a draft from its dry run to the ledger. */
export function useDraft(now: Asked | undefined, subject: Subject | undefined, onKept: () => void): DraftCourse {
  const [course, setCourse] = useState<Course>()
  const send = (asked: Asked, isDryRun: boolean) => postJson(api('corrections'), { ...asked, isDryRun }, isCorrection)
  return {
    course: course?.asked === keyOf(now) ? course : undefined,
    rehearse: async (asked) => {
      const key = keyOf(asked)
      setCourse({ kind: 'trying', asked: key })
      const outcome = await send(asked, true)
      if (outcome.kind === 'here') keepName(asked.by)
      setCourse(
        outcome.kind === 'here'
          ? { kind: 'tried', asked: key, correction: outcome.value }
          : { kind: 'failed', asked: key, failure: outcome.failure },
      )
    },
    accept: async (asked) => {
      const key = keyOf(asked)
      if (course?.kind === 'tried') setCourse({ ...course, kind: 'accepting' })
      const outcome = await send(asked, false)
      if (outcome.kind === 'failed') return setCourse({ kind: 'failed', asked: key, failure: outcome.failure })
      onKept()
      arriveAt(outcome.value, subject)
    },
  }
}
