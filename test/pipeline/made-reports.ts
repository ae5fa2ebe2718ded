import type { FiledReading } from '../../src/core/ledger.ts'
import { buildReading } from '../ledger/build-reading.ts'

/** Five happenings, each with words of its own: what is claimed, who says so, and what else is told. */
const happenings = [
  [
    'the ferry had left its channel',
    'the Coast Guard',
    'Divers will look at the hull of the Hanna Maria on the Halvik reef when the fog lifts.',
  ],
  [
    'the bridge had been painted in rain',
    'Ida Brask',
    'Welders from Tolmen hang lanterns under the arches while lorries queue for nine miles.',
  ],
  [
    'the school kitchen had no licence',
    'Wilma Osk',
    'Pupils of the Arden academy bring sandwiches and sing in the gymnasium until Easter.',
  ],
  [
    'the mine pumps had stopped twice',
    'Orlin Vask',
    'Miners of Ostby drink coffee at shaft three and talk of silver, wages and their lamps.',
  ],
  [
    'the dam holds less than promised',
    'Freda Lund',
    'Trout farmers below Brannes count dry ponds and ask the province for hay and money.',
  ],
] as const
const filler =
  'Nobody knows how long that will take and everybody has been asked to wait for what comes next in the days ahead of them'

/** Reports about them in ten weeks: copies, denials, outlets that name each other, pages that change, reports that tie two. */
export function reportOf(seed: number): FiledReading {
  const isCopy = seed % 7 === 3
  const number = isCopy ? seed - 3 : seed
  const [said, by, more] = happenings[number % 5] ?? happenings[0]
  const [, , others] = happenings[(number % 5) ^ 1] ?? happenings[4]
  const who = number % 6 === 2 ? 'the Norda Press' : by
  const isTie = seed % 6 === 4
  const text = isTie
    ? `${more} ${others}\n\n${who} said ${said}.`
    : [
        `${more} It was the ${number}th report.`,
        `${who} said ${said}. ${filler}, as ${number} of them were told on the quay that morning.`,
      ].join('\n\n')
  const day = 1 + ((number * 17) % 70) + (isCopy ? 1 : 0)
  return buildReading({
    id: `r${seed % 13 === 5 ? seed - 5 : seed}`,
    revision: `${seed}`,
    outlet: ['Norda Press', 'Ley Times', 'Halvik Post', 'The Ley Times'][seed % 4] ?? '',
    at: new Date(Date.UTC(2024, 0, day, seed % 24)).toISOString(),
    title: more.slice(0, 40),
    text,
    said: [{ content: said, by: who, stance: number % 4 === 1 ? 'denies' : 'asserts' }],
  })
}
