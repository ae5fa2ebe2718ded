import { useContext } from 'preact/hooks'
import type { ArticleDetail } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { formatHour } from '../format-time.ts'
import { Time } from '../parts/time.tsx'
import { toArticle } from '../route.ts'

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth']

interface TextsProps {
  readonly article: ArticleDetail
  /** Which text is shown. */
  readonly index: number
  readonly changes: boolean
}

/** The texts of one page, where it has several, and what changed between two. */
export function Texts({ article, index, changes }: TextsProps) {
  const past = useContext(AsOf)
  const { revisions } = article
  const shown = revisions[Math.max(1, index)]
  if (revisions.length < 2 || !shown) return null
  return (
    <nav class="texts" aria-label="Texts of this page">
      {revisions.map(({ id, at }, place) => (
        <a
          key={id}
          href={toArticle({ articleId: article.id, revisionId: id }, past)}
          {...(!changes && place === index && { 'aria-current': 'true' as const })}
        >
          {ordinals[place] ?? `${place + 1}th`} text{formatHour(at) && ','} <Time at={at} />
        </a>
      ))}
      <a
        href={`${toArticle({ articleId: article.id, revisionId: shown.id }, past)}&changes`}
        {...(changes && { 'aria-current': 'true' as const })}
      >
        What changed
      </a>
    </nav>
  )
}
