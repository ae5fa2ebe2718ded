import type { ComponentChildren } from 'preact'
import type { Failure } from '../api.ts'
import type { Asked, AskedList } from '../use-api.ts'

/** Grey bars where words will stand: as many rows as are likely to come, in the final layout. */
function Wait({ rows = 3 }: { readonly rows?: number }) {
  return (
    <div class="waiting" role="status">
      <span class="sr">Waiting for the ledger</span>
      {Array.from({ length: rows }, (_, row) => (
        <div class="waiting-row" key={row} aria-hidden="true">
          <span class="wait wait-short" />
          <span class="wait" />
        </div>
      ))}
    </div>
  )
}

/** What happened, what is kept, what to do next. */
function Failed({ failure, onAgain }: { readonly failure: Failure; readonly onAgain?: () => void }) {
  return (
    <div class="empty" role="alert">
      <b>This part of the record did not come.</b>
      <span dir="auto">{failure.detail}</span> The ledger keeps everything that it held.{' '}
      <button type="button" class="plain" onClick={onAgain ?? (() => window.location.reload())}>
        Try again
      </button>
    </div>
  )
}

/** Nothing, and what to do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="empty">
      <b>{title}</b>
      {children}
    </div>
  )
}

interface ShownProps<T> {
  readonly asked: Asked<T>
  readonly rows?: number
  readonly children: (value: T) => ComponentChildren
}

/** An answer once it is here; grey bars until then; the cause when it does not come. */
export function Shown<T>({ asked, rows = 3, children }: ShownProps<T>) {
  if (asked.kind === 'waiting') return <Wait rows={rows} />
  if (asked.kind === 'failed') return <Failed failure={asked.failure} />
  return <>{children(asked.value)}</>
}

interface ListShownProps<Entry> {
  readonly list: AskedList<Entry>
  readonly empty: ComponentChildren
  readonly children: (entries: readonly Entry[]) => ComponentChildren
}

/** A list that grows by a button. */
export function ListShown<Entry>({ list, empty, children }: ListShownProps<Entry>) {
  return (
    <Shown asked={list.first} rows={4}>
      {() => (
        <>
          {list.entries.length === 0 ? empty : children(list.entries)}
          {list.failure && <Failed failure={list.failure} {...(list.more && { onAgain: list.more })} />}
          {list.more && !list.failure && (
            <button type="button" class="grow" onClick={list.more}>
              More
            </button>
          )}
        </>
      )}
    </Shown>
  )
}
