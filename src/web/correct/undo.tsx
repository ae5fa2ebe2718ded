import type { CorrectionRecord } from '../../serve/contract.ts'
import { Actions } from './actions.tsx'
import { Draft } from './draft.tsx'
import type { Subject } from './where-now.ts'

interface UndoProps {
  readonly correction: CorrectionRecord
  readonly subject?: Subject | undefined
}

/** Undoes a correction: by another one, which is kept beside it. */
export function Undo({ correction, subject }: UndoProps) {
  return (
    <Actions
      about=""
      actions={[
        {
          verb: 'Undo',
          said: `Undo what ${correction.by} did: ${correction.why}`,
          form: (onClose) => (
            <Draft
              title="Undo this correction"
              does="It stays on the record, as undone."
              order={{ kind: 'undo', correctionId: correction.id }}
              missing=""
              subject={subject}
              onClose={onClose}
            />
          ),
        },
      ]}
    />
  )
}
