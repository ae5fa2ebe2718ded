import type { FiledReading } from '../../core/ledger.ts'
import type { Span } from '../../core/span.ts'
import { Actions } from './actions.tsx'
import { FixAttribution } from './fix-attribution.tsx'

interface AddActionProps {
  readonly filed: FiledReading
  readonly selected: Span | undefined
}

/** Adds an attribution that was not read in a text. */
export function AddAction({ filed, selected }: AddActionProps) {
  return (
    <Actions
      about="An attribution that was not read"
      actions={[
        {
          verb: 'Add',
          said: 'Add an attribution',
          form: (onClose) => <FixAttribution filed={filed} selected={selected} onClose={onClose} />,
        },
      ]}
    />
  )
}
