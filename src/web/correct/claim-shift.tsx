import type { Role } from '../../core/ledger.ts'
import { tally } from '../../core/marks.ts'
import { Drawing, StatusSign } from '../parts/mark.tsx'
import { joinNames } from '../words.ts'
import { FromTo } from './from-to.tsx'
import type { ClaimBrief, Shift } from './pair-briefs.ts'
import { toLed } from './where-now.ts'

const deeds: Readonly<Record<Role, readonly [one: string, several: string]>> = {
  supports: ['says so', 'say so'],
  denies: ['denies it', 'deny it'],
  speculates: ['only speculates', 'only speculate'],
  withdrawn: ['withdrawn', 'withdrawn'],
}

const namesBy = ({ origins }: ClaimBrief, role: Role): readonly string[] =>
  origins.flatMap((origin) => (origin.role === role ? [origin.name] : []))

/** Who stands where, in one line: "2 say so: A and B". */
function Who({ claim }: { readonly claim: ClaimBrief }) {
  return (
    <span class="who">
      {(['supports', 'denies', 'speculates', 'withdrawn'] as const).map((role) => {
        const names = namesBy(claim, role)
        const [one, several] = deeds[role]
        return (
          names.length > 0 && (
            <span key={role}>
              {names.length} {names.length === 1 ? one : several}: <bdi>{joinNames(names)}</bdi>
            </span>
          )
        )
      })}
    </span>
  )
}

/** A claim before and after a correction: status, tally, who stands where. */
export function ClaimShift({ before, after }: Shift<ClaimBrief>) {
  const shown = after ?? before
  if (!shown) return null
  const moved = before && after && before.status !== after.status ? before.status : undefined
  const [was, is] = [before && tally(before.origins), after && tally(after.origins)]
  return (
    <li>
      <p class="theirs" dir="auto">
        {after ? <a href={toLed(after)}>{after.statement}</a> : shown.statement}
      </p>
      {after ? (
        <p class="line">
          <FromTo from={moved} to={<StatusSign status={after.status} />} />
          <FromTo
            {...(was !== undefined && was !== is && { from: <Drawing svg={was} /> })}
            to={is !== undefined && <Drawing svg={is} />}
          />
          {!before && <span class="meta">a claim of its own</span>}
        </p>
      ) : (
        <p class="meta">no claim of its own any more</p>
      )}
      {after && (
        <p class="meta">
          <Who claim={after} />
        </p>
      )}
    </li>
  )
}
