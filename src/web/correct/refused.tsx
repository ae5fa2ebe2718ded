import type { Failure } from '../api.ts'

interface Advice {
  readonly title: string
  readonly advice: string
}

function adviceOn(code: string): Advice {
  switch (code) {
    case 'correction.no-change':
      return {
        title: 'Nothing would change.',
        advice: 'The record stands so already. Choose otherwise, or leave it as it is.',
      }
    case 'request.not-found':
      return {
        title: 'The record has moved on.',
        advice: 'It was corrected or read anew since this page was drawn. Load the page again, then correct it.',
      }
    case 'desk.unreachable':
      return { title: 'The ledger did not answer.', advice: 'Nothing was kept. See that it is served, then try again.' }
    case 'request.invalid':
      return { title: 'This cannot be done.', advice: 'Nothing was kept. Choose otherwise.' }
    default:
      return { title: 'This was not kept.', advice: 'The ledger stands as it was. Try again, or choose otherwise.' }
  }
}

/** Why a correction was not made, and what to do. */
export function Refused({ failure }: { readonly failure: Failure }) {
  const { title, advice } = adviceOn(failure.code)
  return (
    <div class="refused" role="alert">
      <b>{title}</b> {advice}
      <span class="meta" dir="auto">
        {failure.detail}
      </span>
      {failure.code === 'request.not-found' && (
        <button type="button" onClick={() => window.location.reload()}>
          Reload
        </button>
      )}
    </div>
  )
}
