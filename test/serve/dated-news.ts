import type { FiledReading } from '../../src/core/ledger.ts'
import { type Saying, toFiled } from './made-report.ts'

const lampWent = 'The lamp of Skarv light went out on Monday night'
const more =
  'Fishing boats from Halvik waited outside the Skarv reef until dawn while the pilot Ida Brask hung a lantern in the mast of the Hanna Maria.'
const wireText = `${lampWent}, the coast guard said.\n\n${more} Nobody had been warned, according to Tove Lind, a fisherman of Halvik.`
const wireSayings: readonly Saying[] = [
  { source: 'the coast guard', cue: 'said', content: lampWent, stance: 'asserts', speaker: 'Coast Guard' },
  {
    source: 'Tove Lind, a fisherman of Halvik',
    cue: 'according to',
    content: 'Nobody had been warned',
    stance: 'asserts',
    speaker: 'Tove Lind',
  },
]

const denial = (words: string): Pick<Parameters<typeof toFiled>[0], 'text' | 'sayings'> => ({
  text: `Mats Holm, the keeper of Skarv light, denied that ${words}.\n\nFishing boats from Halvik had waited outside the Skarv reef for fog, he told Tove Lind and the pilot Ida Brask of the Hanna Maria.`,
  sayings: [
    {
      source: 'Mats Holm, the keeper of Skarv light,',
      cue: 'denied',
      content: `that ${words}`,
      stance: 'denies',
      speaker: 'Mats Holm',
    },
  ],
})

const post = {
  id: 'post',
  outlet: 'Island Post',
  title: 'Keeper of Skarv light denies the lamp went out',
  publishedAt: '2026-03-03T07:00:00Z',
}

const fair = {
  id: 'fair',
  outlet: 'Valley Times',
  title: 'Cheese fair opens in Tolmen',
  publishedAt: '2026-03-01T07:00:00Z',
}
const dairies = 'Dairies of Tolmen brought more cheese than last year'

/**
 * Readings that a ledger can be worked out from: a report, a copy of it, a denial that is softened later, and what is told elsewhere, in two texts of
 * which the second was read with less in it.
 */
export const datedNews: readonly FiledReading[] = [
  toFiled({
    ...fair,
    seenAt: '2026-03-01T07:05:00.000Z',
    text: `${dairies}, the mayor said.\n\nPupils sing in the square until Sunday.`,
    sayings: [{ source: 'the mayor', cue: 'said', content: dairies, stance: 'asserts', speaker: 'Mayor of Tolmen' }],
  }),
  toFiled({
    ...fair,
    revision: 'fair-2',
    seenAt: '2026-03-01T09:05:00.000Z',
    text: `${dairies}, the mayor said.\n\nPupils sing in the square until Monday.`,
    sayings: [],
  }),
  toFiled({
    id: 'wire',
    outlet: 'Harbour Wire',
    title: 'Lamp of Skarv light went out',
    publishedAt: '2026-03-02T08:00:00Z',
    seenAt: '2026-03-02T08:05:00.000Z',
    text: wireText,
    sayings: wireSayings,
  }),
  toFiled({
    id: 'copy',
    outlet: 'Quay News',
    title: 'Lamp of Skarv light out on Monday night',
    publishedAt: '2026-03-02T09:00:00Z',
    seenAt: '2026-03-02T09:05:00.000Z',
    text: wireText,
    sayings: wireSayings,
  }),
  toFiled({
    ...post,
    seenAt: '2026-03-03T07:05:00.000Z',
    ...denial('the lamp of Skarv light went out on Monday night'),
  }),
  toFiled({
    ...post,
    revision: 'post-2',
    seenAt: '2026-03-03T09:35:00.000Z',
    ...denial('the lamp of Skarv light went out for long on Monday night'),
  }),
]
