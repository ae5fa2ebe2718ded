import type { Brief, Correction } from '../../core/correction.ts'
import { unreachable } from '../../core/error.ts'

/** A correction for a person: what it is, who made it and why, what was there before and what after. */
export function toCorrectionText({ id, at, by, why, change, before, after }: Correction): string {
  return [
    `${id}  ${change.kind}, by ${oneLine(by)}, ${at}: ${oneLine(why)}`,
    ...before.flatMap((brief) => toLines(brief).map((line, n) => `  ${n === 0 ? 'before' : '      '}  ${line}`)),
    ...after.flatMap((brief) => toLines(brief).map((line, n) => `  ${n === 0 ? 'after ' : '      '}  ${line}`)),
  ].join('\n')
}

function toLines(brief: Brief): readonly string[] {
  switch (brief.kind) {
    case 'story':
      return [`story ${brief.id}, ${count(brief.articles, 'article')}: ${oneLine(brief.title)}`]
    case 'claim':
      return [
        `claim ${brief.id}, ${brief.status}: ${oneLine(brief.statement)}`,
        ...brief.origins.map(
          ({ name, role, reports }) => `  ${role}: ${oneLine(name)}, in ${count(reports, 'report')}`,
        ),
      ]
    case 'attribution': {
      const { id, revisionId, speaker, sourceKind, stance, certainty, text } = brief
      return [
        `attribution ${id} of ${revisionId}, ${oneLine(speaker ?? 'not named')} (${sourceKind}) ${stance}, ${certainty}: ${oneLine(text)}`,
      ]
    }
    default:
      return unreachable(brief)
  }
}

/** Words of others on one line of ours: a line feed in them would begin another. */
export const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** "1 report", "2 reports". */
export const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`
