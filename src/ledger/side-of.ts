import { unreachable } from '../core/error.ts'
import type { Role } from '../core/ledger.ts'
import type { Statement } from './gather-statements.ts'
import { contradicts } from './polarity.ts'

/** Which side a statement takes on a claim. */
export function sideOf(statement: Statement, claim: Statement): Role {
  const role = roleOf(statement)
  return role === 'supports' && contradicts(statement, claim) ? 'denies' : role
}

/** Which side a statement's stance takes. */
export function roleOf({ stance }: Statement): Role {
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
