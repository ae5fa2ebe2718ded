import type { Failure } from '../api.ts'

interface NotDoneProps {
  readonly title: string
  readonly failure: Failure
}

/** What was not done, and why. */
export function NotDone({ title, failure }: NotDoneProps) {
  return (
    <div class="refused" role="alert">
      <b>{title}</b>{' '}
      <span class="reason" dir="auto">
        {failure.detail}
      </span>
    </div>
  )
}
