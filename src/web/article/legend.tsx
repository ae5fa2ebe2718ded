import { stanceMark } from '../../core/marks.ts'
import { Drawing } from '../parts/mark.tsx'

interface LegendProps {
  readonly bare: boolean
  readonly onBare: () => void
}

/** How to read the marks. */
export function Legend({ bare, onBare }: LegendProps) {
  return (
    <fieldset class="legend">
      <legend class="sr">How to read the marks</legend>
      <span>
        <span class="theirs src">who</span> source
      </span>
      <span>
        <span class="theirs cue">
          <Drawing svg={stanceMark('asserts')} />
          how
        </span>{' '}
        cue, with the stance
      </span>
      {(['certain', 'probable', 'possible'] as const).map((certainty) => (
        <span key={certainty}>
          <span class={`theirs con ${certainty}`}>what</span> {certainty}
        </span>
      ))}
      <button type="button" class="plain" aria-pressed={bare} onClick={onBare}>
        {bare ? 'Show marks' : 'Hide marks'} <kbd>M</kbd>
      </button>
    </fieldset>
  )
}
