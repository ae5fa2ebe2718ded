import { statuses } from '../../core/ledger.ts'
import { stances } from '../../core/reading.ts'
import { type Past, type SearchChoice, toSearch } from '../route.ts'
import { capital } from '../words.ts'

interface ChoiceRow {
  readonly label: string
  readonly any: string
  readonly names: readonly string[]
  readonly chosen: string | undefined
  readonly to: (name: string | undefined) => string
}

function Row({ label, any, names, chosen, to }: ChoiceRow) {
  return (
    <nav class="texts" aria-label={label}>
      {[undefined, ...names].map((name) => (
        <a key={name ?? ''} href={to(name)} {...(name === chosen && { 'aria-current': 'true' as const })}>
          {name === undefined ? any : capital(name)}
        </a>
      ))}
    </nav>
  )
}

interface SearchChoicesProps {
  readonly words: string
  readonly choice: SearchChoice
  readonly past?: Past | undefined
}

/** What the evidence in a sentence does, and how its claim stands: each a choice of one. */
export function SearchChoices({ words, choice, past }: SearchChoicesProps) {
  const without = (key: keyof SearchChoice): SearchChoice =>
    Object.fromEntries(Object.entries(choice).filter(([name]) => name !== key))
  const to =
    (key: keyof SearchChoice) =>
    (name: string | undefined): string =>
      toSearch(words, name === undefined ? without(key) : { ...choice, [key]: name }, past)
  return (
    <>
      <Row label="Stances" any="Any stance" names={stances} chosen={choice.stance} to={to('stance')} />
      <Row label="Statuses" any="Any claim" names={statuses} chosen={choice.status} to={to('status')} />
    </>
  )
}
