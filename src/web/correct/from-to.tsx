import type { ComponentChildren } from 'preact'

/** From one word to another, or the one that stays. */
export function FromTo({ from, to }: { readonly from?: ComponentChildren; readonly to: ComponentChildren }) {
  return (
    <span class="turn">
      {from !== undefined && (
        <>
          <span class="from">{from}</span> <span aria-hidden="true">→</span>
          <span class="sr">to</span>{' '}
        </>
      )}
      {to}
    </span>
  )
}
