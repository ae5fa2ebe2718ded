import { type Draft, isBodyDraft, isPersonDraft, sortOf } from './draft.ts'
import type { Recent, Sighting } from './recent.ts'

/** Where a pronoun stands, and what it is. */
export interface PronounPlace {
  readonly word: string
  readonly token: number
  readonly sentence: number
}

/**
 * The sighting that a pronoun goes back to: of the right kind and number, near, and rather a subject than not.
 * A pronoun without a fitting antecedent near by stays alone.
 */
export function antecedentOf({ word, token, sentence }: PronounPlace, recent: Recent): Sighting | undefined {
  const fits = fitOf(word)
  return recent.best((sighting) => {
    const far = sentence - sighting.sentence
    const fit = fits(sighting.draft, sighting.subject)
    if (fit === undefined || far > (fit.patience ?? 2)) return undefined
    if (far === 0 && token - sighting.token < 2) return undefined
    const named = sighting.draft.name === '' ? 0 : 1
    return fit.score + named + (sighting.subject ? 2.5 : 0) - 2 * far - (token - sighting.token) / 100
  })
}

interface Fit {
  readonly score: number
  /** Sentences that it may lie back. */
  readonly patience?: number
}

function fitOf(word: string): (draft: Draft, subject: boolean) => Fit | undefined {
  if (/^(?:he|him|his|himself)$/u.test(word)) return (draft) => fitPerson(draft, 'he')
  if (/^(?:she|her|hers|herself)$/u.test(word)) return (draft) => fitPerson(draft, 'she')
  if (/^it/u.test(word)) return fitThing
  return fitMany
}

function fitPerson(draft: Draft, pronoun: 'he' | 'she'): Fit | undefined {
  if (!isPersonDraft(draft) || (draft.pronoun !== undefined && draft.pronoun !== pronoun)) return undefined
  return { score: draft.pronoun === pronoun ? 2 : 0, patience: 6 }
}

function fitThing(draft: Draft, subject: boolean): Fit | undefined {
  if (draft.plural) return undefined
  if (isBodyDraft(draft)) return { score: 1, patience: 2 }
  const sort = sortOf(draft)
  return (subject && sort === 'country') || sort === 'product' ? { score: 0, patience: 1 } : undefined
}

function fitMany(draft: Draft): Fit | undefined {
  if (draft.plural) return { score: 2, patience: 2 }
  return isBodyDraft(draft) ? { score: -1, patience: 1 } : undefined
}
