import { useState } from 'preact/hooks'
import type { FiledReading } from '../../core/ledger.ts'
import type { Attribution } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'
import { emptyDraft, toDraft, toFixed } from './attribution-draft.ts'
import { AttributionFields } from './attribution-fields.tsx'
import { Draft } from './draft.tsx'

interface FixAttributionProps {
  readonly filed: FiledReading
  /** What was read; absent for one that was not. */
  readonly attribution?: Attribution
  readonly selected: Span | undefined
  readonly onClose: () => void
}

/** Sets right how an attribution was read, or adds one that was not. */
export function FixAttribution({ filed, attribution, selected, onClose }: FixAttributionProps) {
  const { articleId, revisionId, reading } = filed
  const { text } = reading.article
  const [draft, setDraft] = useState(() => (attribution ? toDraft(text, attribution) : emptyDraft))
  const fixed = toFixed(text, draft, attribution)
  return (
    <Draft
      title={attribution ? 'Correct this attribution' : 'Add an attribution'}
      does={
        attribution
          ? 'Who says what here, and how. Other texts of the page that hold the same words are corrected alike.'
          : 'Somebody says something here that was not read.'
      }
      order={
        fixed && {
          ...{ kind: 'fix-attribution', articleId, revisionId },
          ...(attribution && { attributionId: attribution.id }),
          attribution: fixed,
        }
      }
      missing="Give a cue, and words that stand in the text once."
      onClose={onClose}
    >
      <AttributionFields text={text} draft={draft} onDraft={setDraft} selected={selected} />
    </Draft>
  )
}
