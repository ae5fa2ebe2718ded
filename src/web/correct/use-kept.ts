import { useEffect, useState } from 'preact/hooks'
import type { CorrectionRecord } from '../../serve/contract.ts'
import { forgetAnswers } from '../use-api.ts'
import { replace } from '../use-route.ts'
import { placeNow, type Subject } from './where-now.ts'

/** A correction that was kept, and the page that tells so. */
interface Kept {
  readonly correction: CorrectionRecord
  readonly place: string
}

const told = new EventTarget()
let kept: Kept | undefined

function tell(next: Kept | undefined): void {
  kept = next
  told.dispatchEvent(new Event('change'))
}

/** The reader goes on to something else: the last correction is told no more. */
export function dismissKept(): void {
  if (kept) tell(undefined)
}

/** A correction was kept: the page shows the ledger as it is now, at the address where its subject is now. */
export function arriveAt(correction: CorrectionRecord, subject: Subject | undefined): void {
  const { pathname, search, hash } = window.location
  const place = subject && placeNow(subject, correction)
  if (place !== undefined) replace(place)
  // The notes of a text are numbered anew: "#n4" may be another's now.
  else if (correction.change.kind === 'fix-attribution' && hash !== '') replace(pathname + search)
  forgetAnswers()
  tell({ correction, place: place ?? pathname })
}

/** The correction that was kept last, on the page that shows what came of it. */
export function useKept(): CorrectionRecord | undefined {
  const [shown, setShown] = useState(kept)
  useEffect(() => {
    const show = () => setShown(kept)
    told.addEventListener('change', show)
    return () => told.removeEventListener('change', show)
  }, [])
  return shown?.place === window.location.pathname ? shown.correction : undefined
}
