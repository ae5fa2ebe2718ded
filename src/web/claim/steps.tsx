import { useContext } from 'preact/hooks'
import { sideOf } from '../../core/marks.ts'
import { overlaps } from '../../core/span.ts'
import type { ClaimDetail } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { StatusSign } from '../parts/mark.tsx'
import { Time } from '../parts/time.tsx'
import { toArticle } from '../route.ts'

type Step = ClaimDetail['history'][number]

/** What somebody did that moved the status: "First said by", "Denied by", "Withdrawn by". */
function deedOf(claim: ClaimDetail, step: Step, first: boolean): { readonly verb: string; readonly who?: string } {
  const evidence = claim.evidence.find(
    ({ revisionId, spans }) =>
      revisionId === step.because.revisionId &&
      spans.some((own) => step.because.spans.some((span) => overlaps(own, span))),
  )
  const origin = claim.origins.find(({ id }) => id === evidence?.originId)
  const who = evidence?.speaker ?? origin?.name
  const named = who === undefined ? {} : { who }
  if (step.status === 'retracted') return { verb: 'Withdrawn', ...named }
  if (evidence && sideOf(evidence.stance) === 'against') return { verb: 'Denied', ...named }
  if (first) return { verb: 'First said', ...named }
  return { verb: evidence?.stance === 'confirms' ? 'Confirmed' : 'Said', ...named }
}

/** How the status moved: time, status, the words that moved it, who said them. */
export function Steps({ claim }: { readonly claim: ClaimDetail }) {
  const past = useContext(AsOf)
  return (
    <ol class="steps">
      {claim.history.map((step, i) => {
        const article = claim.articles.find(({ id }) => id === step.because.articleId)
        const { verb, who } = deedOf(claim, step, i === 0)
        return (
          <li key={step.at + step.status} class={i === claim.history.length - 1 ? 'now' : ''}>
            <Time at={step.at} />
            <span>
              <StatusSign status={step.status} />
            </span>
            <div class="moved">
              {step.because.text !== '' && (
                <q class="theirs" dir="auto">
                  {step.because.text}
                </q>
              )}
              <span class="meta">
                {verb} {who !== undefined && <bdi>by {who}, </bdi>}in{' '}
                <a class="quiet" href={toArticle(step.because, past)} dir="auto">
                  {article?.outlet ?? article?.title ?? 'the report'}
                </a>
              </span>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
