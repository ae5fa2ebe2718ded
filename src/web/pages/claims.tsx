import { type Status, statuses } from '../../core/ledger.ts'
import { api, areClaims } from '../endpoints.ts'
import { ClaimRows } from '../parts/claim-row.tsx'
import { Empty, ListShown } from '../parts/states.tsx'
import { useList } from '../use-api.ts'
import { useTitle } from '../use-title.ts'
import { capital } from '../words.ts'

/** All claims, or those of one status. */
export function ClaimsPage({ status }: { readonly status?: Status | undefined }) {
  const list = useList(api('claims', status === undefined ? {} : { status }), areClaims)
  useTitle('Claims')
  return (
    <>
      <div class="head">
        <h1>Claims</h1>
        <span class="meta">contested first, then by the latest change</span>
      </div>
      <nav class="texts" aria-label="Statuses">
        <a href="/claims" {...(status === undefined && { 'aria-current': 'true' as const })}>
          All
        </a>
        {statuses.map((name) => (
          <a key={name} href={`/claims?status=${name}`} {...(name === status && { 'aria-current': 'true' as const })}>
            {capital(name)}
          </a>
        ))}
      </nav>
      <section class="section tight">
        <h2 class="sr">{status === undefined ? 'All claims' : `Claims that are ${status}`}</h2>
        <ListShown
          list={list}
          empty={<Empty title="No claim stands here.">Ingest reports, or look at another status.</Empty>}
        >
          {(claims) => <ClaimRows claims={claims} />}
        </ListShown>
      </section>
    </>
  )
}
