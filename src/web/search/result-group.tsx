import { useContext } from 'preact/hooks'
import { tally } from '../../core/marks.ts'
import type { SearchResult } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { CertaintySign, Drawing, StanceSign, StatusSign } from '../parts/mark.tsx'
import { Time } from '../parts/time.tsx'
import { toArticle, toClaim } from '../route.ts'
import { cutSentence } from './cut-sentence.ts'
import type { ResultsOfClaim } from './group-results.ts'

/** The whole sentence: what is said in ink, the rest in grey, the words looked for marked. */
function Sentence({ result }: { readonly result: SearchResult }) {
  const past = useContext(AsOf)
  const { text, content, matches, revisionId, span } = result.passage
  const first = content[0] ?? [0, text.length]
  const spans = [[span[0] + first[0], span[0] + first[1]] as const]
  return (
    <p class="words" dir="auto">
      <a href={toArticle({ articleId: result.article.id, revisionId, spans }, past)}>
        {cutSentence(text, content, matches).map((stretch, at) => {
          const words = stretch.match ? <mark>{stretch.text}</mark> : stretch.text
          return stretch.content || content.length === 0 ? <b key={at}>{words}</b> : <span key={at}>{words}</span>
        })}
      </a>
    </p>
  )
}

function Result({ result }: { readonly result: SearchResult }) {
  const { article, passage, said } = result
  const at = article.revisions.find(({ id }) => id === passage.revisionId)?.at
  return (
    <div class="hit">
      <div>
        <Sentence result={result} />
        <p class="meta">
          {said?.speaker !== undefined && <bdi>{said.speaker} · </bdi>}
          <bdi>{article.outlet ?? article.title ?? 'a report'}</bdi>
          {at !== undefined && (
            <>
              , <Time at={at} printed={article.publishedAt} />
            </>
          )}
        </p>
      </div>
      {said && (
        <div class="say">
          <StanceSign stance={said.stance} />
          <CertaintySign certainty={said.certainty} />
        </div>
      )}
    </div>
  )
}

/** A claim, and the sentences found that are evidence of it. */
export function ResultGroup({ group }: { readonly group: ResultsOfClaim }) {
  const past = useContext(AsOf)
  const { claim, results } = group
  const [first] = results
  return (
    <section>
      <div class="group-head">
        {claim ? (
          <>
            <Drawing svg={tally(claim.tally)} />
            <h2 dir="auto">
              <a href={toClaim(claim.id, past && first && { asOf: past.asOf, via: first.article.id })}>
                {claim.statement}
              </a>
            </h2>
            <StatusSign status={claim.status} />
          </>
        ) : (
          <h2 class="ours">In no claim</h2>
        )}
      </div>
      {results.map((result) => (
        <Result key={`${result.passage.revisionId} ${result.passage.span[0]}`} result={result} />
      ))}
    </section>
  )
}
