import { useId } from 'preact/hooks'
import type { Span } from '../../core/span.ts'
import { plural } from '../words.ts'
import { type Found, findSpans, wordsAtSpans } from './find-spans.ts'

/** Words of a text as a person gave them: written or pasted, or taken from where they stand. */
export interface Taken {
  readonly words: string
  readonly spans?: readonly Span[]
}

/** Words that stand at spans. */
export const takenAt = (text: string, spans: readonly Span[]): Taken => ({ words: wordsAtSpans(text, spans), spans })

/** Where the words stand: where they were taken, or where they are found. */
export const findTaken = (text: string, { words, spans }: Taken): Found =>
  spans && spans.length > 0 ? { kind: 'found', spans } : findSpans(text, words)

/** What to do about words that cannot be placed. */
function troubleWith(found: Found): string | undefined {
  if (found.kind === 'missing') return 'These words do not stand in the text. Copy them as they are.'
  if (found.kind === 'several') {
    return `These words stand in the text ${plural(found.times, 'time')}. Select them there, or give more words.`
  }
  return undefined
}

const mostShown = 40
const shorten = (words: string): string =>
  words.length > mostShown ? `${words.slice(0, mostShown).replace(/\s+\S*$/, '')} …` : words

interface WordsFieldProps {
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly taken: Taken
  readonly onTake: (taken: Taken) => void
  /** What is selected in the text. */
  readonly selected: Span | undefined
}

/** Words of a text, to be selected there and taken, or to be written or pasted. Says when they are not there once. */
export function WordsField({ label, hint, text, taken, onTake, selected }: WordsFieldProps) {
  const id = useId()
  const trouble = troubleWith(findTaken(text, taken))
  const words = selected && text.slice(...selected)
  return (
    <div class="words-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="theirs"
        dir="auto"
        rows={2}
        aria-describedby={`${id}told`}
        aria-invalid={trouble !== undefined}
        value={taken.words}
        onInput={(event) => onTake({ words: event.currentTarget.value })}
      />
      <div class="line">
        <button
          type="button"
          disabled={words === undefined || words === taken.words}
          aria-label={`Take the selected words: ${label}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => selected && onTake(takenAt(text, [selected]))}
        >
          Take
        </button>
        <span class="meta">
          {words === undefined ? (
            'Select the words in the text, then take them; or paste them here.'
          ) : (
            <q class="theirs" dir="auto">
              {shorten(words)}
            </q>
          )}
        </span>
      </div>
      <small id={`${id}told`} aria-live="polite">
        {trouble ? <b>{trouble}</b> : hint}
      </small>
    </div>
  )
}
