import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { NumberedAttribution } from '../../core/highlight.ts'
import type { ClaimRecord } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { CertaintySign, StanceSign } from '../parts/mark.tsx'
import { toClaim } from '../route.ts'

interface NoteProps {
  readonly note: NumberedAttribution
  readonly notes: readonly NumberedAttribution[]
  readonly claims: readonly ClaimRecord[]
  readonly lit: boolean
  readonly open: boolean
  /** What can be done about it, once it is open. */
  readonly actions?: ComponentChildren
}

const nameOf = ({ attribution }: NumberedAttribution): string =>
  attribution.speaker ?? attribution.source?.text ?? (attribution.sourceKind === 'anonymous' ? 'unnamed' : 'not named')

/** What opens: what it answers, the claim, how sure we are of the reading, the rule. */
function NoteDetail({ note, notes, claims }: Pick<NoteProps, 'note' | 'notes' | 'claims'>) {
  const past = useContext(AsOf)
  const about = note.about === undefined ? undefined : notes[note.about - 1]
  const { confidence, rule } = note.attribution
  return (
    <dl>
      {about && (
        <>
          <dt>about</dt>
          <dd>
            <a href={`#n${about.number}`}>{about.number}</a>, <bdi>{nameOf(about)}</bdi> {about.attribution.stance}
          </dd>
        </>
      )}
      {claims.map((claim) => (
        <>
          <dt>claim</dt>
          <dd>
            <a
              class="theirs"
              href={toClaim(claim.id, past && { asOf: past.asOf, via: claim.statementFrom.articleId })}
              dir="auto"
            >
              {claim.statement}
            </a>
          </dd>
        </>
      ))}
      <dt>sure of this reading</dt>
      <dd>
        {Math.round(confidence * 100)} in 100 · rule <code>{rule}</code>
      </dd>
    </dl>
  )
}

/** A margin note: who speaks, what they do with it, how sure they are. */
export function Note({ note, notes, claims, lit, open, actions }: NoteProps) {
  const { attribution, number, depth } = note
  const { stance, certainty, confidence } = attribution
  return (
    <div class={`note${depth > 0 ? ' in' : ''}${lit || open ? ' lit' : ''}`} id={`n${number}`} data-n={number}>
      <a class="no" href={`#c${number}`} aria-label={`${number}, to the words`}>
        {number}
      </a>
      <div>
        <div class="sp" dir="auto">
          {nameOf(note)}
        </div>
        <div class="det">
          <StanceSign stance={stance} />
          <CertaintySign certainty={certainty} />
          {confidence < 0.6 && <span class="sign">doubtful reading</span>}
        </div>
        {open && <NoteDetail note={note} notes={notes} claims={claims} />}
        {open && actions}
      </div>
    </div>
  )
}
