import { useId } from 'preact/hooks'
import { certainties, sourceKinds, stances } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'
import { kinds } from '../claim/kinds.ts'
import type { AttributionDraft } from './attribution-draft.ts'
import { WordsField } from './words-field.tsx'

interface OneOfProps<Name extends string> {
  readonly label: string
  readonly names: readonly Name[]
  readonly name: Name
  readonly onChoose: (name: Name) => void
  readonly say?: (name: Name) => string
}

function OneOf<Name extends string>({ label, names, name, onChoose, say = (one) => one }: OneOfProps<Name>) {
  const id = useId()
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={name}
        onChange={(event) => {
          const chosen = names.find((one) => one === event.currentTarget.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {names.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </div>
  )
}

interface AttributionFieldsProps {
  readonly text: string
  readonly draft: AttributionDraft
  readonly onDraft: (draft: AttributionDraft) => void
  readonly selected: Span | undefined
}

/** Who, how and what, in fields: speaker, stance, certainty, source kind, and the words of the text. */
export function AttributionFields({ text, draft, onDraft, selected }: AttributionFieldsProps) {
  const id = useId()
  const set = (part: Partial<AttributionDraft>) => onDraft({ ...draft, ...part })
  return (
    <>
      <div class="speaker">
        <label for={id}>Speaker</label>
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={500}
          value={draft.speaker}
          onInput={(event) => set({ speaker: event.currentTarget.value })}
        />
        <small>Who it is, in full. Several have “; ” between them. Empty: not named.</small>
      </div>
      <div class="pairs">
        <OneOf label="Stance" names={stances} name={draft.stance} onChoose={(stance) => set({ stance })} />
        <OneOf
          label="Certainty"
          names={certainties}
          name={draft.certainty}
          onChoose={(certainty) => set({ certainty })}
        />
        <OneOf
          label="Source kind"
          names={sourceKinds}
          name={draft.sourceKind}
          say={(kind) => kinds[kind]}
          onChoose={(sourceKind) => set({ sourceKind })}
        />
      </div>
      <WordsField
        label="Source: the words that say who"
        text={text}
        taken={draft.source}
        onTake={(source) => set({ source })}
        selected={selected}
      />
      <WordsField
        label="Cue: the words that signal it"
        text={text}
        taken={draft.cue}
        onTake={(cue) => set({ cue })}
        selected={selected}
      />
      <WordsField
        label="Content: what is said"
        hint="Words that are interrupted have … in the gap."
        text={text}
        taken={draft.content}
        onTake={(content) => set({ content })}
        selected={selected}
      />
    </>
  )
}
