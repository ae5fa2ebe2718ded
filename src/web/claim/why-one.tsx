import type { ClaimDetail } from '../../serve/contract.ts'
import { Actions } from '../correct/actions.tsx'
import { JoinOrigins } from '../correct/join-origins.tsx'
import { OriginActions } from '../correct/origin-actions.tsx'
import { joinNames, plural } from '../words.ts'

/** Why these reports count as so many origins and not as more: a reason each, and what was kept apart. */
export function WhyOne({ claim }: { readonly claim: ClaimDetail }) {
  const passages = new Set(claim.evidence.map(({ articleId, speaker }) => `${articleId} ${speaker ?? ''}`)).size
  const count = claim.origins.length
  const nameOf = (id: string) => claim.origins.find((origin) => origin.id === id)?.name ?? 'an origin'
  return (
    <details class="why-one fold" open>
      <summary>
        Why these count as {plural(count, 'origin')} {passages > count && <span class="n">and not {passages}</span>}
      </summary>
      <ul>
        {claim.origins.map((origin) => (
          <li key={origin.id}>
            <b dir="auto">{origin.name}</b>
            <span dir="auto">{origin.reason}</span>
            <OriginActions claim={claim} origin={origin} />
          </li>
        ))}
        {(claim.keptApart ?? []).map(({ originIds, reason }) => (
          <li key={originIds.join(' ')}>
            <b>Kept apart</b>
            <span dir="auto">
              {joinNames(originIds.map(nameOf))}: {reason}
            </span>
          </li>
        ))}
        {count > 1 && (
          <li class="last">
            <Actions
              about="Origins that are one voice"
              actions={[
                {
                  verb: 'Join',
                  said: 'Join origins',
                  form: (onClose) => <JoinOrigins claim={claim} onClose={onClose} />,
                },
              ]}
            />
          </li>
        )}
      </ul>
    </details>
  )
}
