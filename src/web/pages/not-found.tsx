import { Empty } from '../parts/states.tsx'
import { useTitle } from '../use-title.ts'

/** An address that the desk does not know. */
export function NotFoundPage() {
  useTitle('Nothing here')
  return (
    <>
      <h1>Nothing here</h1>
      <div class="section tight">
        <Empty title="This address names nothing on the record.">
          Go to <a href="/">today’s changes</a>, or to <a href="/stories">the stories</a>.
        </Empty>
      </div>
    </>
  )
}
