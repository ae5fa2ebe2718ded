import { unreachable } from '../core/error.ts'
import type { Role } from '../core/ledger.ts'
import type { Saying } from './gather-sayings.ts'
import { contradicts } from './polarity.ts'

/** Which side a saying takes on a claim. */
export function sideOf(saying: Saying, claim: Saying): Role {
  const role = roleOf(saying)
  return role === 'supports' && contradicts(saying, claim) ? 'denies' : role
}

/** Which side a saying's stance takes. */
export function roleOf({ stance }: Saying): Role {
  switch (stance) {
    case 'asserts':
    case 'confirms':
    case 'accuses':
    case 'promises':
    case 'demands':
      return 'supports'
    case 'denies':
      return 'denies'
    case 'speculates':
    case 'asks':
    case 'declines':
      return 'speculates'
    default:
      return unreachable(stance)
  }
}
