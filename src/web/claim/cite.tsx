import { useState } from 'preact/hooks'
import type { ClaimDetail } from '../../serve/contract.ts'
import { formatTime } from '../format-time.ts'
import { capital, plural } from '../words.ts'
import { figuresOf, timeOf } from './claim-view.ts'

/** The record in a line: words, outlet, date, status and counts at a date, the hash of the text. */
function citationOf(claim: ClaimDetail): string {
  const article = claim.articles.find(({ id }) => id === claim.statementFrom.articleId)
  const text = article?.revisions.find(({ id }) => id === claim.statementFrom.revisionId)
  const { origins, reports, denials } = figuresOf(claim)
  const asOf =
    claim.articles
      .flatMap(({ revisions }) => revisions.map(({ at }) => at))
      .sort()
      .at(-1) ?? claim.firstSeenAt
  const said = [article?.outlet, formatTime(timeOf(claim.articles, claim.statementFrom), 'date', 0)]
    .filter(Boolean)
    .join(', ')
  const counts = [plural(origins, 'origin'), plural(reports, 'report'), plural(denials, 'denial')].join(', ')
  const hash = text ? `, text ${text.textHash}` : ''
  // Words that bring their own quotation marks get no second pair.
  const words = /^[“"‘'«„]/.test(claim.statement) ? claim.statement : `“${claim.statement}”`
  return `${words} ${said}. ${capital(claim.status)} as of ${formatTime(asOf, 'date', 0)} (${counts}). Hearsay ledger, claim ${claim.id}${hash}.`
}

/** A line to copy. */
export function Cite({ claim }: { readonly claim: ClaimDetail }) {
  const [copied, setCopied] = useState(false)
  const citation = citationOf(claim)
  const copy = async () => {
    await navigator.clipboard.writeText(citation)
    setCopied(true)
  }
  return (
    <section class="section">
      <h2>Cite this record</h2>
      <div class="sheet pad cite">
        <code dir="auto">{citation}</code>
        <div class="line">
          <button type="button" onClick={copy}>
            {copied ? 'Copied' : 'Copy'}
          </button>
        </div>
      </div>
    </section>
  )
}
