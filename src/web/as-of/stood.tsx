import type { ComponentChildren } from 'preact'
import { Crumbs } from '../parts/crumbs.tsx'
import { Empty, Shown } from '../parts/states.tsx'
import type { Past } from '../route.ts'
import type { Asked } from '../use-api.ts'
import { useTitle } from '../use-title.ts'
import { AsOf } from './past.ts'
import { StoodLine } from './stood-line.tsx'

interface StoodProps<T> {
  readonly asked: Asked<T>
  readonly past: Past
  /** The address of the page as it is now, if there is one. */
  readonly now: string | undefined
  /** Leads to other moments, where nothing was there yet. */
  readonly stepBack: ComponentChildren
  readonly children: (value: T) => ComponentChildren
}

/** Whether the ledger of now has nothing by this id: it was one of two that became one. */
export const isGone = (asked: Asked<unknown>): boolean =>
  asked.kind === 'failed' && asked.failure.code === 'request.not-found'

function NotYet({ stepBack }: { readonly stepBack: ComponentChildren }) {
  useTitle('Not on the record then')
  return (
    <>
      <Crumbs />
      <h1>Not on the record then</h1>
      <Empty title="Nothing of this had been published.">
        It began later, or went by another id. Step to a later moment, or see it now.
      </Empty>
      {stepBack}
    </>
  )
}

/** A page as of a moment; what there is to say when it had not begun. */
export function Stood<T>({ asked, past, now, stepBack, children }: StoodProps<T>) {
  return (
    <AsOf.Provider value={past}>
      <StoodLine asOf={past.asOf} now={now} />
      {isGone(asked) ? (
        <NotYet stepBack={stepBack} />
      ) : (
        <Shown asked={asked} rows={8}>
          {children}
        </Shown>
      )}
    </AsOf.Provider>
  )
}
