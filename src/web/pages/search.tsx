import { useEffect, useRef } from 'preact/hooks'
import { api, areResults } from '../endpoints.ts'
import { Empty, ListShown } from '../parts/states.tsx'
import { type SearchChoice, toSearch } from '../route.ts'
import { groupResults } from '../search/group-results.ts'
import { ResultGroup } from '../search/result-group.tsx'
import { SearchChoices } from '../search/search-choices.tsx'
import { useList } from '../use-api.ts'
import { navigate } from '../use-route.ts'
import { useTitle } from '../use-title.ts'
import { plural } from '../words.ts'

function Results({ words, choice }: { readonly words: string; readonly choice: SearchChoice }) {
  const list = useList(api('search', { q: words, ...choice }), areResults)
  const empty = (
    <Empty title="Nothing matches.">
      No sentence of a report holds these words{(choice.stance ?? choice.status) ? ' with such evidence' : ''}. Fewer
      words find more; words in “quotation marks” must stand as they are.
    </Empty>
  )
  return (
    <ListShown list={list} empty={empty}>
      {(results) => {
        const groups = groupResults(results)
        const claims = groups.filter(({ claim }) => claim !== undefined).length
        return (
          <>
            <p role="status">
              <b>
                {plural(results.length, 'sentence')}
                {list.more && ', and more'}
              </b>{' '}
              {claims > 0 && `in ${plural(claims, 'claim')}`}
            </p>
            {groups.map((group) => (
              <ResultGroup key={group.claim?.id ?? ''} group={group} />
            ))}
          </>
        )
      }}
    </ListShown>
  )
}

/** Words looked for in all reports: evidence under its claim. */
export function SearchPage({ words, choice }: { readonly words: string; readonly choice: SearchChoice }) {
  const field = useRef<HTMLInputElement>(null)
  useTitle(words === '' ? 'Search' : `${words}: search`)
  useEffect(() => {
    if (field.current) field.current.value = words
    if (words === '') field.current?.focus()
  }, [words])
  const search = (event: Event) => {
    event.preventDefault()
    const asked = field.current?.value.trim() ?? ''
    if (asked !== '') navigate(toSearch(asked, choice))
  }
  return (
    <>
      <h1 class="sr">Search</h1>
      <search>
        <form class="finder" action="/search" onSubmit={search}>
          <label class="sr" for="find">
            Words
          </label>
          <input
            id="find"
            ref={field}
            type="search"
            name="q"
            placeholder="words, or “words as they stand”"
            autocomplete="off"
          />
          <button type="submit" class="main">
            Search
          </button>
        </form>
      </search>
      {words !== '' && <SearchChoices words={words} choice={choice} />}
      <div class="results">{words !== '' && <Results words={words} choice={choice} />}</div>
    </>
  )
}
