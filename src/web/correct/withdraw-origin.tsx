import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Origin, Passage } from '../../core/ledger.ts'
import type { ArticleBrief, ArticleDetail, ClaimDetail } from '../../serve/contract.ts'
import { api, isArticle, isStory, step } from '../endpoints.ts'
import { formatTime } from '../format-time.ts'
import { Shown } from '../parts/states.tsx'
import { useApi } from '../use-api.ts'
import { Draft } from './draft.tsx'
import { NoticeField } from './notice-field.tsx'
import { findTaken, type Taken } from './words-field.tsx'

const nameOf = ({ outlet, title, publishedAt }: ArticleBrief): string =>
  [outlet, title, publishedAt && formatTime(publishedAt, 'date', 0)].filter(Boolean).join(', ')

/** The words in the newest text of an article, where they stand there once. */
function noticeIn(article: ArticleDetail | undefined, taken: Taken): Passage | undefined {
  const newest = article?.revisions.at(-1)
  const found = newest && findTaken(newest.text, taken)
  if (!article || !newest || found?.kind !== 'found') return undefined
  return { articleId: article.id, revisionId: newest.id, spans: found.spans }
}

interface ArticleFieldProps {
  readonly claim: ClaimDetail
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The articles of the claim's story, to choose one of. */
function ArticleField({ claim, chosen, onChoose }: ArticleFieldProps) {
  const id = useId()
  const story = useApi(api(`stories/${step(claim.storyId ?? '')}`), isStory)
  return (
    <Shown asked={story} rows={1}>
      {({ articles }) => (
        <div>
          <label for={id}>The article that takes it back</label>
          <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
            <option value="">Choose</option>
            {articles.map((article) => (
              <option key={article.id} value={article.id}>
                {nameOf(article)}
              </option>
            ))}
          </select>
        </div>
      )}
    </Shown>
  )
}

/** The newest text of the chosen article. */
function ChosenText({
  id,
  children,
}: {
  readonly id: string
  readonly children: (article: ArticleDetail) => ComponentChildren
}) {
  const asked = useApi(api(`articles/${step(id)}`), isArticle)
  return (
    <Shown asked={asked} rows={3}>
      {children}
    </Shown>
  )
}

interface WithdrawOriginProps {
  readonly claim: ClaimDetail
  readonly origin: Origin
  readonly onClose: () => void
}

/** Marks an origin as withdrawn, by words of an article of the story. */
export function WithdrawOrigin({ claim, origin, onClose }: WithdrawOriginProps) {
  const [chosen, setChosen] = useState('')
  const [taken, setTaken] = useState<Taken>({ words: '' })
  const [notice, setNotice] = useState<Passage>()
  const take = (article: ArticleDetail, words: Taken) => {
    setTaken(words)
    setNotice(noticeIn(article, words))
  }
  return (
    <Draft
      title={`Withdraw ${origin.name}`}
      does="What it said counts no more, from when words of a report took it back."
      order={notice && { kind: 'retract', claimId: claim.id, originIds: [origin.id], notice }}
      missing={chosen === '' ? 'Choose the article that takes it back.' : 'Give the words that take it back.'}
      subject={{ kind: 'claim', id: claim.id }}
      onClose={onClose}
    >
      <ArticleField
        claim={claim}
        chosen={chosen}
        onChoose={(id) => {
          setChosen(id)
          setTaken({ words: '' })
          setNotice(undefined)
        }}
      />
      {chosen !== '' && (
        <ChosenText key={chosen} id={chosen}>
          {(article) => (
            <NoticeField
              text={article.revisions.at(-1)?.text ?? ''}
              taken={taken}
              onTake={(words) => take(article, words)}
            />
          )}
        </ChosenText>
      )}
    </Draft>
  )
}
