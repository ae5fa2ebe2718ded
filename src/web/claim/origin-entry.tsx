import { useContext } from 'preact/hooks'
import type { CopyGroup, Origin } from '../../core/ledger.ts'
import { sideOf } from '../../core/marks.ts'
import type { ClaimDetail } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { CertaintySign, StanceSign } from '../parts/mark.tsx'
import { Time } from '../parts/time.tsx'
import { toArticle } from '../route.ts'
import { type DatedEvidence, evidenceOf, type Report, reportsOf, standingWords } from './claim-view.ts'
import { kinds } from './kinds.ts'
import { Said } from './said.tsx'

/** Whose text an article copies, if it does. */
function copiedFrom(claim: ClaimDetail, groups: readonly CopyGroup[], id: string): string | undefined {
  const group = groups.find(({ articleIds }) => articleIds.some((one) => one === id))
  if (!group || group.originArticleId === undefined || group.originArticleId === id) return undefined
  return claim.articles.find((article) => article.id === group.originArticleId)?.outlet ?? 'another text'
}

function ReportLine({
  claim,
  report,
  shown,
}: {
  readonly claim: ClaimDetail
  readonly report: Report
  readonly shown: DatedEvidence
}) {
  const { article, at, evidence } = report
  const past = useContext(AsOf)
  const copied = copiedFrom(claim, claim.groups, article.id)
  const [first] = evidence
  const here = evidence.some((one) => one === shown || (one.revisionId === shown.revisionId && one.text === shown.text))
  const others = evidence.filter(({ text }) => text !== shown.text)
  return (
    <li class={here ? 'first' : ''}>
      <Time at={at} printed={article.publishedAt} />
      <div>
        <a href={toArticle(first ?? { articleId: article.id }, past)} dir="auto">
          {article.outlet ?? article.title ?? 'a report'}
        </a>{' '}
        {copied !== undefined && <span class="tag">copy of {copied}</span>}
        {here && <span class="meta">, the words above</span>}
        {!here && others.length < evidence.length && <span class="meta">, the same words</span>}
        {others.map((one) => (
          <q class="theirs" dir="auto" key={`${one.revisionId} ${one.spans.join()}`}>
            <a class="quiet" href={toArticle(one, past)}>
              {one.text}
            </a>
          </q>
        ))}
      </div>
    </li>
  )
}

interface OriginEntryProps {
  readonly claim: ClaimDetail
  readonly origin: Origin
  readonly open: boolean
}

/** An origin: name, kind, latest words, stance, certainty, outlet, time; unfolds to the reports that carry it. */
export function OriginEntry({ claim, origin, open }: OriginEntryProps) {
  const past = useContext(AsOf)
  const reports = reportsOf(claim, origin)
  const evidence = evidenceOf(claim, origin)
  const words =
    origin.role === 'withdrawn'
      ? (evidence.find(({ stance }) => sideOf(stance) === 'for') ?? evidence[0])
      : standingWords(claim, origin)
  const report = words && reports.find(({ article }) => article.id === words.articleId)
  const count = reports.length === 1 ? 'The 1 report that carries it' : `The ${reports.length} reports that carry it`
  const against = words && sideOf(words.stance) === 'against' ? ' against' : ''
  return (
    <article class="origin">
      <div class="top">
        <h3 dir="auto">{origin.name}</h3>
        {origin.role === 'withdrawn' ? (
          <span class="tag">withdrawn</span>
        ) : (
          <span class="kind">{kinds[origin.kind]}</span>
        )}
      </div>
      {words && (
        <>
          <blockquote dir="auto">
            <a href={toArticle(words, past)}>
              {origin.role === 'withdrawn' ? (
                <s>{words.text}</s>
              ) : (
                <span class={`con ${words.certainty}${against}`}>{words.text}</span>
              )}
            </a>
          </blockquote>
          <div class="signs">
            <StanceSign stance={words.stance} />
            <CertaintySign certainty={words.certainty} />
            <Said origin={origin} words={words} report={report} />
          </div>
          <details class="fold" open={open}>
            <summary>{count}</summary>
            <ul class="reports">
              {reports.map((one) => (
                <ReportLine key={one.article.id} claim={claim} report={one} shown={words} />
              ))}
            </ul>
          </details>
        </>
      )}
    </article>
  )
}
