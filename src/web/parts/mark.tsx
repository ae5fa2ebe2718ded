import type { Claim, EditKind, Status } from '../../core/ledger.ts'
import { certaintyMark, editMark, sideOf, stanceMark, statusMark, tally } from '../../core/marks.ts'
import type { Certainty, Stance } from '../../core/reading.ts'
import { figuresOf, tallyOf } from '../claim/claim-view.ts'
import { capital } from '../words.ts'

/** A drawing of ours. Only `core/marks` makes what goes in here: no word of a page ever does. */
export function Drawing({ svg, class: name = 'drawing' }: { readonly svg: string; readonly class?: string }) {
  return <span class={name} dangerouslySetInnerHTML={{ __html: svg }} />
}

/** What a source does with the content: mark and word. */
export function StanceSign({ stance }: { readonly stance: Stance }) {
  return (
    <span class={sideOf(stance) === 'against' ? 'sign against' : 'sign'}>
      <Drawing svg={stanceMark(stance)} /> {stance}
    </span>
  )
}

/** How sure the source is: line and word. */
export function CertaintySign({ certainty }: { readonly certainty: Certainty }) {
  return (
    <span class="sign">
      <Drawing svg={certaintyMark(certainty)} /> {certainty}
    </span>
  )
}

/** A status: mark and word together. */
export function StatusSign({ status }: { readonly status: Status }) {
  return (
    <span class={`status status-${status}`}>
      <Drawing svg={statusMark(status)} />
      <span>{capital(status)}</span>
    </span>
  )
}

/** An edit, in the certainty lines before and after it. */
export function EditSign({ kind }: { readonly kind: EditKind }) {
  return (
    <span class="sign">
      <Drawing svg={editMark(kind)} /> {kind}
    </span>
  )
}

/** The tally, with its figures beside it: the picture speaks for both. */
export function Tally({ claim }: { readonly claim: Pick<Claim, 'origins' | 'evidence'> }) {
  const { origins: standing, reports, denials } = figuresOf(claim)
  return (
    <>
      <Drawing svg={tally(tallyOf(claim))} />
      <span class="figures" aria-hidden="true">
        <b>{standing}</b> : {reports} : <span class={denials > 0 ? 'against' : ''}>{denials}</span>
      </span>
    </>
  )
}
