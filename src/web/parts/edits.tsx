import { useContext } from 'preact/hooks'
import type { Edit } from '../../core/ledger.ts'
import type { ArticleBrief } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { formatLapse } from '../format-time.ts'
import { toArticle, toClaim } from '../route.ts'
import { capital } from '../words.ts'
import { EditedWords } from './docket.tsx'
import { EditSign } from './mark.tsx'
import { Time } from './time.tsx'

interface EditsProps {
  readonly edits: readonly Edit[]
  readonly articles: readonly ArticleBrief[]
}

/** Pages that were changed after they went up: before, after, how long after, and which claim it touches. */
export function Edits({ edits, articles }: EditsProps) {
  const past = useContext(AsOf)
  if (edits.length === 0) return null
  const silent = edits.every(({ announced }) => !announced)
  return (
    <section class="section">
      <div class="head">
        <h2>{silent ? 'Edits nobody announced' : 'Edits'}</h2>
      </div>
      <ul class="docket">
        {edits.map((edit) => {
          const article = articles.find(({ id }) => id === edit.articleId)
          const before = article?.revisions.find(({ id }) => id === edit.fromRevisionId)
          const lapse = before && formatLapse(before.at, edit.at)
          const place = toArticle({ articleId: edit.articleId, revisionId: edit.toRevisionId }, past)
          return (
            <li
              key={`${edit.toRevisionId} ${edit.kind} ${edit.before ?? ''} ${edit.after ?? ''} ${edit.claimId ?? ''}`}
            >
              <div class="kind">
                {capital(edit.kind)}
                <Time at={edit.at} />
              </div>
              <div>
                <p class="words edit">
                  <EditedWords edit={edit} class="theirs" />
                </p>
                <p class="why">
                  <EditSign kind={edit.kind} /> by <bdi>{article?.outlet ?? 'the page'}</bdi>
                  {lapse !== undefined && ` · ${lapse} after it went up`}
                  {!silent && ` · ${edit.announced ? 'announced' : 'not announced'}`}
                  {edit.claimId !== undefined && (
                    <>
                      {' '}
                      · touches{' '}
                      <a href={toClaim(edit.claimId, past && { asOf: past.asOf, via: edit.articleId })}>one claim</a>
                    </>
                  )}{' '}
                  · <a href={`${place}&changes`}>what changed</a>
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
