import type { CorrectionRecord } from '../../serve/contract.ts'
import { Time } from '../parts/time.tsx'
import { sentenceOf, wordsOfChange } from './sentence-of.ts'
import { Undo } from './undo.tsx'
import { WhatChanged } from './what-changed.tsx'
import type { Subject } from './where-now.ts'

/** What a correction turned into what is shown at once when it is no more than this, before and after together. */
const fewShifts = 4

interface EntryProps {
  readonly correction: CorrectionRecord
  /** The others, among which is what it undoes. */
  readonly among: readonly CorrectionRecord[]
  readonly subject?: Subject | undefined
}

/** One correction: when, who, what it did, why, from what to what. */
function Entry({ correction, among, subject }: EntryProps) {
  const { at, by, why, change, before, after, stands, found } = correction
  const undone = change.kind === 'undo' ? among.find(({ id }) => id === change.correctionId) : undefined
  const words = wordsOfChange(change)
  return (
    <li class={stands ? '' : 'undone'}>
      <div class="kind">
        <Time at={at} detail="minute" />
        <bdi>{by}</bdi> {!stands && <span class="tag">undone</span>}
      </div>
      <div>
        <p>
          {sentenceOf(correction, undone)}{' '}
          {words !== undefined && (
            <q class="theirs" dir="auto">
              {words}
            </q>
          )}
        </p>
        <p class="why" dir="auto">
          “{why}”
        </p>
        {stands && !found && <p class="meta">Not all of its words are read so any more: it may change nothing now.</p>}
        <details class="fold" open={before.length + after.length <= fewShifts}>
          <summary>What it changed</summary>
          <WhatChanged before={before} after={after} />
        </details>
        {stands && <Undo correction={correction} subject={subject} />}
      </div>
    </li>
  )
}

interface CorrectionsProps {
  readonly corrections: readonly CorrectionRecord[]
  readonly subject?: Subject | undefined
}

/** Corrections in a list, the latest first. */
export function Corrections({ corrections, subject }: CorrectionsProps) {
  return (
    <ul class="docket corrections">
      {corrections.map((correction) => (
        <Entry key={correction.id} correction={correction} among={corrections} subject={subject} />
      ))}
    </ul>
  )
}
