import type { ComponentChildren } from 'preact'
import { isGone } from '../as-of/stood.tsx'
import { api, areCorrections } from '../endpoints.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Empty } from '../parts/states.tsx'
import { type Asked, useApi } from '../use-api.ts'
import { useTitle } from '../use-title.ts'
import { followMoves, type Subject, toLed } from './where-now.ts'

/** As many corrections as one answer holds are looked through. */
const most = '200'

interface MovedProps {
  readonly subject: Subject
  readonly asked: Asked<unknown>
  readonly children: ComponentChildren
}

function Elsewhere({ subject, children }: Omit<MovedProps, 'asked'>) {
  const corrections = useApi(api('corrections', { limit: most }), areCorrections)
  const now = corrections.kind === 'here' ? followMoves(subject, corrections.value.items) : undefined
  useTitle(now ? 'Moved' : '')
  if (corrections.kind === 'waiting') return null
  if (!now) return <>{children}</>
  return (
    <>
      <Crumbs />
      <h1>This {subject.kind} goes by another address</h1>
      <div class="section tight">
        <Empty title="It was corrected by hand.">
          It is now{' '}
          <a class="theirs" href={toLed(now)} dir="auto">
            {now.kind === 'claim' ? now.statement : now.title}
          </a>
          . All <a href="/corrections">corrections</a> are kept.
        </Empty>
      </div>
    </>
  )
}

/** A page; or, where a correction gave its claim or story another id, the way there. */
export function Moved({ subject, asked, children }: MovedProps) {
  return isGone(asked) ? <Elsewhere subject={subject}>{children}</Elsewhere> : children
}
