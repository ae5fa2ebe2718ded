import { formatMoment } from '../format-time.ts'

/** Says as of when a page is shown, and leads back to now, if it is there now by this id. */
export function StoodLine({ asOf, now }: { readonly asOf: string; readonly now: string | undefined }) {
  return (
    <p class="stood">
      <b>As it stood on {formatMoment(asOf)}</b> <span>Nothing that was published later counts here.</span>{' '}
      {now !== undefined && <a href={now}>See it now</a>}
    </p>
  )
}
