import type { Certainty, Stance } from '../../../core/reading.ts'

/** What saying such a thing amounts to. */
type Reading = readonly [Stance, Certainty]

const group = (words: string, reading: Reading): readonly (readonly [string, Reading])[] =>
  words
    .trim()
    .split(/\s+/)
    .flatMap((word) => [
      [word, reading] as const,
      [word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`, reading] as const,
    ])

/** Nouns that can lead in a content, "accusations that P", by their singular and plural. */
export const reportNouns: ReadonlyMap<string, Reading> = new Map([
  ...group('accusation allegation charge claim complaint', ['accuses', 'possible']),
  ...group('rumour rumor speculation talk notion idea theory fear hope worry concern suspicion gossip', [
    'speculates',
    'possible',
  ]),
  ...group('suggestion hint insinuation', ['asserts', 'possible']),
  ...group('report word news reporting', ['asserts', 'unknown']),
  ...group(
    'assertion statement declaration announcement argument insistence warning assessment finding conclusion belief view remark comment contention reminder testimony observation message',
    ['asserts', 'certain'],
  ),
  ...group('denial', ['denies', 'certain']),
  ...group('promise pledge vow assurance threat guarantee', ['promises', 'certain']),
  ...group('confirmation admission acknowledgement acknowledgment confession', ['confirms', 'certain']),
  ...group('prediction forecast expectation', ['speculates', 'probable']),
  ...group('demand proposal', ['demands', 'certain']),
  ...group('doubt', ['denies', 'probable']),
])
