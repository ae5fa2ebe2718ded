import type { FiledReading } from '../../core/ledger.ts'
import type { Attribution } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'
import { Actions } from './actions.tsx'
import { Draft } from './draft.tsx'
import { FixAttribution } from './fix-attribution.tsx'

interface AttributionActionsProps {
  readonly filed: FiledReading
  readonly attribution: Attribution
  /** What is selected in the text. */
  readonly selected: Span | undefined
  readonly onDraft: (isDrafted: boolean) => void
}

/** What of an attribution can be corrected: how it was read, and that it was read at all. */
export function AttributionActions({ filed, attribution, selected, onDraft }: AttributionActionsProps) {
  const { articleId, revisionId } = filed
  return (
    <Actions
      about=""
      onDraft={onDraft}
      actions={[
        {
          verb: 'Correct',
          said: 'Correct this attribution',
          form: (onClose) => (
            <FixAttribution filed={filed} attribution={attribution} selected={selected} onClose={onClose} />
          ),
        },
        {
          verb: 'Strike',
          said: 'Strike this attribution',
          form: (onClose) => (
            <Draft
              title="Nobody says this here"
              does="It was read where nobody says anything. It is taken from the text, and from its claim."
              order={{ kind: 'fix-attribution', articleId, revisionId, attributionId: attribution.id }}
              missing=""
              onClose={onClose}
            />
          ),
        },
      ]}
    />
  )
}
