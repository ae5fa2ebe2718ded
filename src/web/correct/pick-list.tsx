import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'

/** One thing to be picked. */
export interface Choice {
  readonly id: string
  readonly shown: ComponentChildren
  /** What it can be found by in a long list. */
  readonly words: string
}

interface PickListProps {
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly picked: ReadonlySet<string>
  readonly onPick: (picked: ReadonlySet<string>) => void
  /** Whether only one can be picked. */
  readonly isOne?: boolean
}

/** From here on a list can be narrowed. */
const long = 9

/** Things to pick, by mouse or keys; a long list can be narrowed by words. */
export function PickList({ legend, choices, picked, onPick, isOne = false }: PickListProps) {
  const id = useId()
  const [narrow, setNarrow] = useState('')
  const wanted = narrow.trim().toLowerCase()
  const shown = choices.filter((choice) => picked.has(choice.id) || choice.words.toLowerCase().includes(wanted))
  const pick = (one: string, isPicked: boolean) => {
    const rest = isOne ? [] : [...picked].filter((other) => other !== one)
    onPick(new Set(isPicked ? [...rest, one] : rest))
  }
  return (
    <fieldset class="picks">
      <legend>{legend}</legend>
      {choices.length >= long && (
        <input
          type="search"
          aria-label={`Narrow: ${legend}`}
          placeholder="Narrow by words"
          value={narrow}
          onInput={(event) => setNarrow(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      )}
      <ul>
        {shown.map((choice) => (
          <li key={choice.id}>
            <label>
              <input
                type={isOne ? 'radio' : 'checkbox'}
                name={id}
                checked={picked.has(choice.id)}
                onChange={(event) => pick(choice.id, event.currentTarget.checked)}
              />
              <span>{choice.shown}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="meta">None has these words.</p>}
    </fieldset>
  )
}
