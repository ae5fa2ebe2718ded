import { type Candidate, toCandidate } from '../candidate.ts'
import { contentEnd } from '../clauses/content.ts'
import { isQuoted, type Scope } from '../clauses/scope.ts'
import { subjectBefore } from '../clauses/subject.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'
import { reportNouns } from '../words/report-nouns.ts'

const makers =
  /^(?:issue|make|give|voice|express|raise|offer|repeat|release|lodge|deliver|publish|file|send|air)(?:s|d)?$|^(?:issued|made|gave|voiced|expressed|raised|offered|repeated|released|lodged|delivered|published|filed|sent|aired|cast|casts)$/u
const links = new Set(['of', 'that', 'about', 'over', 'against', 'to', 'on'])

/** "issued a flat denial of rumours", "expressed hope that": the noun says what the verb does. */
export function findStatementsMade(scope: Scope): readonly Candidate[] {
  const { words } = scope
  const found: Candidate[] = []
  for (let i = scope.from; i < scope.to; i += 1) {
    if (!makers.test(words[i]?.lower ?? '') || isQuoted(scope, i) || words[i]?.tag === 'noun') continue
    const noun = nounAfter(scope, i)
    const reading = noun === undefined ? undefined : reportNouns.get(words[noun]?.lower ?? '')
    if (noun === undefined || !reading || !links.has(words[noun + 1]?.lower ?? '')) continue
    const group = verbGroupAt(scope, i)
    const subject = group.voice === 'active' ? subjectBefore(scope, group.from) : undefined
    const start = words[noun + 1]?.lower === 'that' ? noun + 1 : noun + 2
    if (!subject || words[start]?.timed) continue
    const [stance, certainty] = reading
    found.push(
      toCandidate(scope, {
        rule: 'statement-made',
        cue: [{ from: group.from, to: start }],
        source: [subject],
        content: [{ from: start, to: contentEnd(scope, start, 'wide') }],
        meaning: { stance, certainty: certainty === 'unknown' || stance === 'accuses' ? 'certain' : certainty },
        confidence: 0.75,
      }),
    )
  }
  return found
}

function nounAfter({ words, to }: Scope, verb: number): number | undefined {
  for (let i = verb + 1; i < Math.min(to, verb + 6); i += 1) {
    const word = words[i]
    if (!word || !['determiner', 'adjective', 'noun', 'number', 'past'].includes(word.tag)) return undefined
    if (reportNouns.has(word.lower) && links.has(words[i + 1]?.lower ?? '')) return i
  }
  return undefined
}
