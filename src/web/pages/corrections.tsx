import { Corrections } from '../correct/corrections.tsx'
import { api, areCorrections } from '../endpoints.ts'
import { Empty, ListShown } from '../parts/states.tsx'
import { useList } from '../use-api.ts'
import { useTitle } from '../use-title.ts'

/** All that persons corrected, the latest first. */
export function CorrectionsPage() {
  const list = useList(api('corrections'), areCorrections)
  useTitle('Corrections')
  return (
    <>
      <div class="head">
        <h1>Corrections</h1>
        <span class="meta">
          what persons changed, the latest first; kept for good, and replayed after every new reading
        </span>
      </div>
      <section>
        <h2 class="sr">All corrections</h2>
        <ListShown
          list={list}
          empty={
            <Empty title="Nobody corrected anything.">
              A claim, a story and a note beside an article can each be corrected on their own page.
            </Empty>
          }
        >
          {(corrections) => <Corrections corrections={corrections} />}
        </ListShown>
      </section>
    </>
  )
}
