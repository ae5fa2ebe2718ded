import { useContext } from 'preact/hooks'
import { AsOf } from '../as-of/past.ts'
import { api, areCorrections } from '../endpoints.ts'
import { Shown } from '../parts/states.tsx'
import { useApi } from '../use-api.ts'
import { Corrections } from './corrections.tsx'
import type { Subject } from './where-now.ts'

/** As many as stand on a page; the page of all corrections has the others. */
const most = '50'

interface ByHandProps {
  readonly kind: Subject['kind'] | 'article'
  readonly id: string
}

function Section({ kind, id }: ByHandProps) {
  const asked = useApi(api('corrections', { [`${kind}Id`]: id, limit: most }), areCorrections)
  if (asked.kind === 'waiting') return null
  if (asked.kind === 'here' && asked.value.items.length === 0) return null
  return (
    <section class="section">
      <div class="head">
        <h2>Corrected by hand</h2>
        <a class="meta" href="/corrections">
          all corrections
        </a>
      </div>
      <Shown asked={asked}>
        {({ items }) => <Corrections corrections={items} {...(kind !== 'article' && { subject: { kind, id } })} />}
      </Shown>
    </section>
  )
}

/** What persons corrected of a claim, story or article, if they did. As of an earlier moment nothing is told. */
export function ByHand(props: ByHandProps) {
  return useContext(AsOf) ? null : <Section {...props} />
}
