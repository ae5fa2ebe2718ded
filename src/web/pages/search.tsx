import { useEffect, useRef } from 'preact/hooks'
import { daysOf } from '../as-of/moments.ts'
import { AsOf } from '../as-of/past.ts'
import { StepBack } from '../as-of/step-back.tsx'
import { StoodLine } from '../as-of/stood-line.tsx'
import { api, areResults } from '../endpoints.ts'
import { formatMoment } from '../format-time.ts'
import { type Past, type SearchChoice, toSearch } from '../route.ts'
import { Results } from '../search/results.tsx'
import { SearchChoices } from '../search/search-choices.tsx'
import { useList } from '../use-api.ts'
import { navigate } from '../use-route.ts'
import { useTitle } from '../use-title.ts'

interface FoundProps {
  readonly words: string
  readonly choice: SearchChoice
  readonly past?: Past | undefined
}

/** What is left of the hits by a choice, or at a moment. */
function Some({ words, choice, past }: FoundProps) {
  const list = useList(api('search', { q: words, ...choice, ...(past && { asOf: past.asOf }) }), areResults)
  return <Results list={list} choice={choice} />
}

/** The moments are the days of all that is found now: they lead on as well as back, and stay while another choice is made. */
function Found({ words, choice, past }: FoundProps) {
  const all = useList(api('search', { q: words }), areResults)
  const moments = daysOf(all.entries.map(({ article }) => article))
  const to = (asOf?: string) => toSearch(words, choice, asOf === undefined ? undefined : { asOf })
  const isAll = past === undefined && Object.keys(choice).length === 0
  return (
    <AsOf.Provider value={past}>
      <StepBack moments={moments} asOf={past?.asOf} to={to} />
      {isAll ? <Results list={all} choice={choice} /> : <Some words={words} choice={choice} past={past} />}
    </AsOf.Provider>
  )
}

/** Words looked for in all reports: evidence under its claim; now, or as of a moment. */
export function SearchPage({ words, choice, past }: FoundProps) {
  const field = useRef<HTMLInputElement>(null)
  const title = words === '' ? 'Search' : `${words}: search`
  useTitle(past ? `${title} (${formatMoment(past.asOf)})` : title)
  useEffect(() => {
    if (field.current) field.current.value = words
    if (words === '') field.current?.focus()
  }, [words])
  const search = (event: Event) => {
    event.preventDefault()
    const asked = field.current?.value.trim() ?? ''
    if (asked !== '') navigate(toSearch(asked, choice, past))
  }
  return (
    <>
      <h1 class="sr">Search</h1>
      {past && <StoodLine asOf={past.asOf} now={toSearch(words, choice)} />}
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
      {words !== '' && <SearchChoices words={words} choice={choice} past={past} />}
      {words !== '' && (
        <div class="results">
          <Found words={words} choice={choice} past={past} />
        </div>
      )}
    </>
  )
}
