import type { Scope } from './scope.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** Verbs that refuse whatever follows: "declined to say". */
export const refusing = /^(?:declin|refus)(?:e|es|ed|ing)$/u
/** Verbs that refuse when they are denied: "did not respond", "would not say". */
export const answering =
  /^(?:respond|reply|answer|return|comment|deny|confirm|verify|corroborate|address|elaborate|specify|authenticate|acknowledge|responded|replied|answered|returned|commented|denied|confirmed|verified|addressed|elaborated|say|disclose|identify|explain|reveal|detail|said|clarify|provide|provided)$/u

/** Whether the verb at `at` is part of a refusal, so that it says nothing itself: "declined to say whether". */
export function refuses(scope: Scope, at: number): boolean {
  const verb = scope.words[at]?.lower ?? ''
  if (refusing.test(verb)) return true
  if (!answering.test(verb)) return false
  const group = verbGroupAt(scope, at)
  return group.negated && isSilence(scope, group)
}

/** Whether a denied verb of answering keeps silent: "did not say" does, "has not said" does not. */
export function isSilence({ words }: Scope, { from, head, voice }: VerbGroup): boolean {
  if (voice === 'passive') return false
  const verb = words[head]?.lower ?? ''
  const wouldSay =
    /^(?:say|disclose|identify|explain|reveal|detail|specify|clarify|provide|address|acknowledge)$/u.test(verb)
  if (!wouldSay) return verb !== 'said' || words.slice(from, head).some(({ lower }) => lower === 'yet')
  return words
    .slice(from, head)
    .some(({ lower }) => ['would', 'could', 'wo', 'ca', 'did', 'will', 'yet'].includes(lower))
}
