import { useEffect, useId, useRef } from 'preact/hooks'
import type { CorrectionRecord } from '../../serve/contract.ts'
import { WhatChanged } from './what-changed.tsx'

/** What a dry run of the ledger gave: what is there before, and what after. */
export function IfAccepted({ correction }: { readonly correction: CorrectionRecord }) {
  const id = useId()
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [correction])
  return (
    <section class="if-accepted" ref={place} tabIndex={-1} aria-labelledby={id}>
      <p class="draft-title" id={id}>
        If you accept
      </p>
      <WhatChanged before={correction.before} after={correction.after} />
    </section>
  )
}
