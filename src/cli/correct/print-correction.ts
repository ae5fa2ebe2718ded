import type { Brief, Correction } from '../../core/correction.ts'
import { unreachable } from '../../core/error.ts'

/** A correction for a person: what it is, who made it and why, what was there before and what after. */
export function toCorrectionText({ id, at, by, why, change, before, after }: Correction): string {
  return [
    `${id}  ${change.kind}, by ${by}, ${at}: ${why}`,
    ...before.flatMap((brief) => toLines(brief).map((line, n) => `  ${n === 0 ? 'before' : '      '}  ${line}`)),
    ...after.flatMap((brief) => toLines(brief).map((line, n) => `  ${n === 0 ? 'after ' : '      '}  ${line}`)),
  ].join('\n')
}

function toLines(brief: Brief): readonly string[] {
  switch (brief.kind) {
    case 'story':
      return [`story ${brief.id}, ${count(brief.articles, 'article')}: ${brief.title}`]
    case 'claim':
      return [
        `claim ${brief.id}, ${brief.status}: ${brief.statement}`,
        ...brief.origins.map(({ name, role, reports }) => `  ${role}: ${name}, in ${count(reports, 'report')}`),
      ]
    case 'attribution': {
      const { id, revisionId, speaker, sourceKind, stance, certainty, text } = brief
      return [
        `attribution ${id} of ${revisionId}, ${speaker ?? 'not named'} (${sourceKind}) ${stance}, ${certainty}: ${text}`,
      ]
    }
    default:
      return unreachable(brief)
  }
}

/** "1 report", "2 reports". */
export const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`
