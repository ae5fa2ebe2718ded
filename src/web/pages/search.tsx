import { useEffect, useRef } from 'preact/hooks'
import type { SearchResult } from '../../serve/contract.ts'
import { daysOf } from '../as-of/moments.ts'
import { AsOf } from '../as-of/past.ts'
import { StepBack } from '../as-of/step-back.tsx'
import { StoodLine } from '../as-of/stood-line.tsx'
import { api, areResults } from '../endpoints.ts'
import { formatMoment } from '../format-time.ts'
import { type Past, type SearchChoice, toSearch } from '../route.ts'
import { Results } from '../search/results.tsx'
import { SearchChoices } from '../search/search-choices.tsx'
import { type AskedList, useList } from '../use-api.ts'
import { navigate } from '../use-route.ts'
import { useTitle } from '../use-title.ts'

interface FoundProps {
  readonly words: string
  readonly choice: SearchChoice
}

/** Steps to the days of what is found now: they lead on as well as back. */
function stepperOf({ words, choice }: FoundProps, now: AskedList<SearchResult>, past?: Past) {
  const moments = daysOf(now.entries.map(({ article }) => article))
  const to = (asOf?: string) => toSearch(words, choice, asOf === undefined ? undefined : { asOf })
  return <StepBack moments={moments} asOf={past?.asOf} to={to} />
}

function Now({ words, choice }: FoundProps) {
  const list = useList(api('search', { q: words, ...choice }), areResults)
  return (
    <>
      {stepperOf({ words, choice }, list)}
      <Results list={list} choice={choice} />
    </>
  )
}

function Earlier({ words, choice, past }: FoundProps & { readonly past: Past }) {
  const now = useList(api('search', { q: words, ...choice }), areResults)
  const list = useList(api('search', { q: words, ...choice, asOf: past.asOf }), areResults)
  return (
    <AsOf.Provider value={past}>
      {stepperOf({ words, choice }, now, past)}
      <Results list={list} choice={choice} />
    </AsOf.Provider>
  )
}

/** Words looked for in all reports: evidence under its claim; now, or as of a moment. */
export function SearchPage({ words, choice, past }: FoundProps & { readonly past?: Past | undefined }) {
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
          {past ? <Earlier words={words} choice={choice} past={past} /> : <Now words={words} choice={choice} />}
        </div>
      )}
    </>
  )
}
