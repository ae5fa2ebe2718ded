import type { FiledReading } from '../../src/core/ledger.ts'
import { type Saying, toFiled } from './made-report.ts'

const lampWent = 'The lamp of Skarv light went out on Monday night'
const more =
  'Fishing boats from Halvik waited outside the Skarv reef until dawn while the pilot Ida Brask hung a lantern in the mast of the Hanna Maria.'

const asserts = (source: string, cue: string, content: string, speaker: string): Saying => ({
  ...{ source, cue, content, speaker },
  stance: 'asserts',
})

const warned = asserts('Tove Lind, a fisherman of Halvik', 'according to', 'Nobody had been warned', 'Tove Lind')
const wireText = `${lampWent}, the coast guard said.\n\n${more} Nobody had been warned, according to Tove Lind, a fisherman of Halvik.`
const wireSayings = [asserts('the coast guard', 'said', lampWent, 'Coast Guard'), warned]

/** Readings of one happening with two who say so, a copy, one who denies it, words that take it back; and what is told elsewhere. */
export const voicedNews: readonly FiledReading[] = [
  toFiled({
    id: 'fair',
    outlet: 'Valley Times',
    title: 'Cheese fair opens in Tolmen',
    publishedAt: '2026-03-01T07:00:00Z',
    seenAt: '2026-03-01T07:05:00.000Z',
    text: 'Dairies of Tolmen brought more cheese than last year, the mayor said.\n\nPupils sing in the square until Sunday.',
    sayings: [asserts('the mayor', 'said', 'Dairies of Tolmen brought more cheese than last year', 'Mayor of Tolmen')],
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
    id: 'isle',
    outlet: 'Island Post',
    title: 'Boats wait for the lamp of Skarv light',
    publishedAt: '2026-03-02T11:00:00Z',
    seenAt: '2026-03-02T11:05:00.000Z',
    text: `${lampWent}, said the harbour office.\n\nIda Brask, the pilot of the Hanna Maria, waited with the fishing boats of Halvik outside the Skarv reef.`,
    sayings: [asserts('the harbour office', 'said', lampWent, 'Harbour Office')],
  }),
  toFiled({
    id: 'post',
    outlet: 'Halvik Gazette',
    title: 'Keeper of Skarv light denies the lamp went out',
    publishedAt: '2026-03-03T07:00:00Z',
    seenAt: '2026-03-03T07:05:00.000Z',
    text: 'Mats Holm, the keeper of Skarv light, denied that the lamp of Skarv light went out on Monday night.\n\nThe coast guard was mistaken about the hour, it told the fishing boats of Halvik, the pilot Ida Brask and the Hanna Maria outside the Skarv reef.',
    sayings: [
      {
        source: 'Mats Holm, the keeper of Skarv light,',
        cue: 'denied',
        content: 'that the lamp of Skarv light went out on Monday night',
        stance: 'denies',
        speaker: 'Mats Holm',
      },
    ],
  }),
]

/** A clock that moves on a minute whenever it is asked: corrections are told apart by when they were made. */
export function tickingClock(): () => string {
  let minute = 0
  return () => {
    minute += 1
    return new Date(Date.UTC(2026, 2, 4, 12, minute)).toISOString()
  }
}
