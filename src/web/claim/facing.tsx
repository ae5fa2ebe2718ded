import type { ComponentChildren } from 'preact'
import type { Origin } from '../../core/ledger.ts'
import type { ClaimDetail } from '../../serve/contract.ts'
import { Empty } from '../parts/states.tsx'
import { plural } from '../words.ts'
import { OriginEntry } from './origin-entry.tsx'
import { PastOrigin } from './past-origin.tsx'

interface SideProps {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly mark: ComponentChildren
  readonly children: ComponentChildren
}

function Side({ id, title, count, mark, children }: SideProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {mark}
        {title} {count > 0 && <span class="n">{count}</span>}
      </h2>
      {children}
    </section>
  )
}

const disc = (
  <svg class="mk" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="7" fill="currentColor" />
  </svg>
)
const ring = (
  <svg class="mk mk-against" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="5.7" fill="none" stroke="currentColor" stroke-width="2.6" />
  </svg>
)

const stood = (role: Origin['role']) => (origin: Origin) =>
  origin.role !== role && origin.role !== 'withdrawn' && (origin.turns ?? []).some((turn) => turn.role === role)

/** Who says so, facing who denies it. Both sides are always there. */
export function Facing({ claim }: { readonly claim: ClaimDetail }) {
  const by = (role: Origin['role']) => claim.origins.filter((origin) => origin.role === role)
  const [supports, denies, withdrawn] = [by('supports'), by('denies'), by('withdrawn')]
  const [turnedFrom, turnedTo] = [claim.origins.filter(stood('denies')), claim.origins.filter(stood('supports'))]
  const entries = (origins: readonly Origin[]) =>
    origins.map((origin, i) => (
      <OriginEntry key={origin.id} claim={claim} origin={origin} open={i === 0 && origins.length < 4} />
    ))
  return (
    <div class="facing">
      <Side
        id="h-for"
        title={supports.length === 0 && withdrawn.length > 0 ? 'Said so' : 'Say so'}
        count={supports.length}
        mark={disc}
      >
        {entries([...supports, ...withdrawn])}
        {supports.length === 0 && (
          <Empty title={withdrawn.length > 0 ? 'Nobody else says so.' : 'Nobody says so.'}>
            No other origin was found.
          </Empty>
        )}
        {turnedTo.map((origin) => (
          <PastOrigin key={origin.id} claim={claim} origin={origin} side="for" />
        ))}
      </Side>
      <Side id="h-against" title="Deny it" count={denies.length} mark={ring}>
        {denies.length === 0 && (
          <Empty title="No denial stands.">
            {turnedFrom.length > 0
              ? `${plural(turnedFrom.length, 'origin')} denied it and then said so.`
              : `None was found in ${plural(claim.articles.length, 'article')}.`}
          </Empty>
        )}
        {entries(denies)}
        {turnedFrom.map((origin) => (
          <PastOrigin key={origin.id} claim={claim} origin={origin} side="against" />
        ))}
      </Side>
    </div>
  )
}

/** Origins on neither side: they move no status. */
export function Neither({ claim }: { readonly claim: ClaimDetail }) {
  const origins = claim.origins.filter(({ role }) => role === 'speculates')
  if (origins.length === 0) return null
  return (
    <section class="section">
      <div class="head">
        <h2>On neither side</h2>
        <span class="meta">moves no status</span>
      </div>
      {origins.map((origin) => (
        <OriginEntry key={origin.id} claim={claim} origin={origin} open={false} />
      ))}
    </section>
  )
}
