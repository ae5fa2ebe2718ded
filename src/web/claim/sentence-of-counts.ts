import type { ClaimRecord } from '../../serve/contract.ts'
import { plural } from '../words.ts'
import { figuresOf } from './claim-view.ts'

const say = (count: number): string => (count === 1 ? 'says' : 'say')

/** How many origins denied a claim and stand behind it now. */
function turnedDenials(claim: ClaimRecord): number {
  return claim.origins.filter(
    ({ role, turns = [] }) => role === 'supports' && turns.some((turn) => turn.role === 'denies'),
  ).length
}

/** Whether one of those who say so is not named: nobody can tell whether it is independent of the others. */
const hasUnnamed = ({ origins }: ClaimRecord): boolean =>
  origins.some(({ role, kind }) => role === 'supports' && kind === 'unspecified')

/** The status in counts, as one plain sentence or two. Never whether it holds. */
export function sentenceOfCounts(claim: ClaimRecord): string {
  const { origins, reports, denials, denyingReports, withdrawn } = figuresOf(claim)
  const denied = `${denials} ${denials === 1 ? 'denies' : 'deny'} it, in ${denyingReports}.`
  if (origins === 0 && withdrawn > 0) {
    const gone = withdrawn === 1 ? 'The one origin has withdrawn it.' : `All ${withdrawn} origins have withdrawn it.`
    return `${gone} Nobody else says so${denials > 0 ? `; ${denials} ${denials === 1 ? 'other denies' : 'others deny'} it.` : '.'}`
  }
  const unnamed = origins > 1 && hasUnnamed(claim)
  const kind = origins > 1 && !unnamed ? plural(origins, 'independent origin') : plural(origins, 'origin')
  const said = `${kind} ${say(origins)} so,${unnamed ? ' not all of them named,' : ''} in ${plural(reports, 'report')}.`
  const stands = origins === 0 ? 'No origin says so.' : said
  if (denials > 0) return `${stands} ${denied}`
  const turned = turnedDenials(claim)
  if (turned === 0) return `${stands} Nobody denies it.`
  const those = turned === 1 ? 'the one that denied it now says so' : `the ${turned} that denied it now say so`
  return `${stands} No denial stands: ${those}.`
}
