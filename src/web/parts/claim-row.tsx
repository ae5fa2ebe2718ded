import { useContext } from 'preact/hooks'
import type { Origin } from '../../core/ledger.ts'
import { ribbon, sideOf, stanceMark } from '../../core/marks.ts'
import type { ClaimRecord } from '../../serve/contract.ts'
import { AsOf } from '../as-of/past.ts'
import { standingWords } from '../claim/claim-view.ts'
import { standingOver } from '../claim/standing.ts'
import { formatTime } from '../format-time.ts'
import { toClaim } from '../route.ts'
import { joinNames, plural } from '../words.ts'
import { Drawing, StatusSign, Tally } from './mark.tsx'
import { Time } from './time.tsx'

const names = (origins: readonly Origin[]): string => {
  const [first, second, ...rest] = origins.map(({ name }) => name)
  if (first === undefined) return ''
  if (second === undefined) return first
  return rest.length === 0 ? joinNames([first, second]) : `${first} and ${plural(rest.length + 1, 'other')}`
}

/** Who says so, and who denies it. */
function Who({ claim }: { readonly claim: ClaimRecord }) {
  const by = (role: Origin['role']) => claim.origins.filter((origin) => origin.role === role)
  const [supports, denies, withdrawn, speculates] = [by('supports'), by('denies'), by('withdrawn'), by('speculates')]
  const [first] = supports
  const stance = first && (standingWords(claim, first)?.stance ?? 'asserts')
  const plain = stance === undefined || stance === 'asserts' || stance === 'confirms' || sideOf(stance) !== 'for'
  return (
    <p class="who" dir="auto">
      {supports.length > 0 && (
        <span>
          <Drawing svg={stanceMark(plain ? 'asserts' : stance)} /> {names(supports)}
          {!plain && supports.length === 1 && ` ${stance}`}
        </span>
      )}
      {withdrawn.length > 0 && <span>withdrawn: {names(withdrawn)}</span>}
      {speculates.length > 0 && (
        <span>
          <Drawing svg={stanceMark('speculates')} /> {names(speculates)} only{' '}
          {speculates.length === 1 ? 'speculates' : 'speculate'}
        </span>
      )}
      {denies.length > 0 && (
        <span>
          <Drawing svg={stanceMark('denies')} /> denied by {names(denies)}
        </span>
      )}
    </p>
  )
}

interface ClaimRowProps {
  readonly claim: ClaimRecord
  /** Draws the ribbon over this time. */
  readonly period?: { readonly from: string; readonly to: string } | undefined
}

/** A claim in a list: one link, with who stands where. */
function ClaimRow({ claim, period }: ClaimRowProps) {
  const past = useContext(AsOf)
  const since = claim.history.at(-1)?.at ?? claim.firstSeenAt
  const told = claim.history.map(({ at, status }) => `${status} on ${formatTime(at, 'date', 0)}`).join(', ')
  return (
    <li class={period ? 'claim-row' : 'claim-row slim'}>
      <div class="pic">
        <Tally claim={claim} />
      </div>
      <div>
        <p class="words" dir="auto">
          <a href={toClaim(claim.id, past && { asOf: past.asOf, via: claim.statementFrom.articleId })}>
            {claim.statement}
          </a>
        </p>
        <Who claim={claim} />
      </div>
      <div class="state">
        <StatusSign status={claim.status} />
        <span class="meta">
          since <Time at={since} detail="day" />
        </span>
      </div>
      {period && (
        <div class="when">
          <Drawing svg={ribbon(standingOver(claim), { ...period, label: `Over time: ${told}` })} />
        </div>
      )}
    </li>
  )
}

/** Claims in a list. */
export function ClaimRows({
  claims,
  period,
}: {
  readonly claims: readonly ClaimRecord[]
  readonly period?: ClaimRowProps['period']
}) {
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <ClaimRow key={claim.id} claim={claim} period={period} />
      ))}
    </ul>
  )
}
