import type { SaidAt } from '../../core/correction-order.ts'
import type { Evidence } from '../../core/ledger.ts'
import type { ClaimDetail } from '../../serve/contract.ts'
import { timeOf } from '../claim/claim-view.ts'
import { CertaintySign, StanceSign } from '../parts/mark.tsx'
import { Time } from '../parts/time.tsx'
import { PickList } from './pick-list.tsx'

/** What a piece of evidence is told by: its words, by whom. */
const keyOf = ({ revisionId, spans, speaker }: SaidAt): string => JSON.stringify([revisionId, spans, speaker])

const toSaidAt = ({ articleId, revisionId, spans, speaker }: Evidence): SaidAt => ({
  ...{ articleId, revisionId, spans },
  ...(speaker !== undefined && { speaker }),
})

/** The pieces of evidence that are picked, as an order names them. */
export const saidBy = (evidence: readonly Evidence[], picked: ReadonlySet<string>): readonly SaidAt[] =>
  evidence.filter((one) => picked.has(keyOf(one))).map(toSaidAt)

function Words({ claim, piece }: { readonly claim: ClaimDetail; readonly piece: Evidence }) {
  const article = claim.articles.find(({ id }) => id === piece.articleId)
  return (
    <>
      <q class="theirs" dir="auto">
        {piece.text}
      </q>
      <span class="signs meta">
        <bdi>{piece.speaker ?? 'not named'}</bdi>
        <StanceSign stance={piece.stance} />
        <CertaintySign certainty={piece.certainty} />
        <span>
          <bdi>{article?.outlet ?? article?.title ?? 'a report'}</bdi>, <Time at={timeOf(claim.articles, piece)} />
        </span>
      </span>
    </>
  )
}

interface PickEvidenceProps {
  readonly claim: ClaimDetail
  readonly evidence: readonly Evidence[]
  readonly picked: ReadonlySet<string>
  readonly onPick: (picked: ReadonlySet<string>) => void
}

/** Pieces of evidence to pick those that go from. */
export function PickEvidence({ claim, evidence, picked, onPick }: PickEvidenceProps) {
  return (
    <PickList
      legend="Which leave"
      picked={picked}
      onPick={onPick}
      choices={evidence.map((piece) => ({
        id: keyOf(piece),
        words: `${piece.text} ${piece.speaker ?? ''}`,
        shown: <Words claim={claim} piece={piece} />,
      }))}
    />
  )
}
