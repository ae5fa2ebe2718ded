import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Order, SaidAt } from '../../core/correction-order.ts'
import { HearsayError } from '../../core/error.ts'
import { articleId, claimId, correctionId, originId, storyId } from '../../core/ids.ts'
import type { Passage } from '../../core/ledger.ts'
import { certainties, sourceKinds, stances } from '../../core/reading.ts'
import { missing } from '../../pipeline/index.ts'
import type { LedgerStore } from '../../store/index.ts'
import { findWords } from './find-words.ts'
import { type FixOptions, toFixOrder } from './fix-order.ts'
import { count } from './print-correction.ts'

/** Makes a correction of what an order asks for; `command` has the options that say by whom, why and where. */
export type Run = (command: Command, toOrder: (store: LedgerStore) => Promise<Order>) => Promise<void>

/** Adds one command for each kind of correction. */
export function addOrderCommands(parent: Command, run: Run): void {
  const add: Add = (name, description) => parent.command(name).description(description)
  for (const addKinds of [addStoryOrders, addClaimOrders, addOriginOrders, addOthers]) addKinds(add, run)
}

type Add = (name: string, description: string) => Command

function addStoryOrders(add: Add, run: Run): void {
  add('merge-stories', 'make one story of several')
    .argument('<story...>', 'ids of stories')
    .action((ids: readonly string[], _, command: Command) =>
      run(command, async () => ({ kind: 'merge-stories', storyIds: ids.map(storyId) })),
    )
  add('split-story', 'make articles a story of their own')
    .argument('<story>', 'the id of a story')
    .argument('<article...>', 'ids of articles that leave it')
    .action((id: string, articles: readonly string[], _, command: Command) =>
      run(command, async () => ({ kind: 'split-story', storyId: storyId(id), articleIds: articles.map(articleId) })),
    )
}

function addClaimOrders(add: Add, run: Run): void {
  add('merge-claims', 'make one claim of several of one story')
    .argument('<claim...>', 'ids of claims')
    .action((ids: readonly string[], _, command: Command) =>
      run(command, async () => ({ kind: 'merge-claims', claimIds: ids.map(claimId) })),
    )
  addEvidence(add('split-claim', 'make pieces of evidence a claim of their own'))
    .argument('<claim>', 'the id of a claim')
    .action((id: string, { evidence }: EvidenceOptions, command: Command) =>
      run(command, async (store) => ({
        kind: 'split-claim',
        claimId: claimId(id),
        said: await pick(store, id, evidence),
      })),
    )
}

function addOriginOrders(add: Add, run: Run): void {
  add('merge-origins', 'count origins of a claim as one, by the name of the first')
    .argument('<claim>', 'the id of a claim')
    .argument('<origin...>', 'ids of its origins')
    .action((id: string, ids: readonly string[], _, command: Command) =>
      run(command, async () => ({ kind: 'merge-origins', claimId: claimId(id), originIds: ids.map(originId) })),
    )
  addEvidence(add('split-origin', 'count pieces of evidence as an origin of their own'))
    .argument('<claim>', 'the id of a claim')
    .argument('<origin>', 'the id of the origin that they leave')
    .action((id: string, origin: string, { evidence }: EvidenceOptions, command: Command) =>
      run(command, async (store) => ({
        kind: 'split-origin',
        claimId: claimId(id),
        originId: originId(origin),
        said: await pick(store, id, evidence),
      })),
    )
  add('retract', 'withdraw what origins of a claim said, by words that take it back')
    .argument('<claim>', 'the id of a claim')
    .argument('<origin...>', 'ids of its origins')
    .requiredOption('--article <id>', 'the article of the same story that takes it back')
    .requiredOption('--words <text>', 'the exact words that do, in its newest text')
    .action((id: string, ids: readonly string[], options: NoticeOptions, command: Command) =>
      run(command, async (store) => ({
        kind: 'retract',
        claimId: claimId(id),
        originIds: ids.map(originId),
        notice: await findNotice(store, options),
      })),
    )
}

function addOthers(add: Add, run: Run): void {
  add('fix', 'fix, strike or add who says what in an article')
    .argument('<article>', 'the id of an article')
    .option('--revision <id>', 'which of its texts (the newest one)')
    .option('--attribution <id>', 'what was read there; one is added unless told')
    .option('--strike', 'nobody says anything there')
    .option('--source <words>', 'the exact words that say who speaks')
    .option('--cue <words>', 'the exact words that signal it')
    .option('--content <words>', 'the exact words of what is said')
    .option('--speaker <name>', 'who speaks; a blank says that nobody is named')
    .addOption(new Option('--stance <stance>', 'what they do with it').choices(stances))
    .addOption(new Option('--certainty <certainty>', 'how sure they are').choices(certainties))
    .addOption(new Option('--source-kind <kind>', 'what kind of source they are').choices(sourceKinds))
    .action((id: string, options: FixOptions, command: Command) =>
      run(command, (store) => toFixOrder(store, articleId(id), options)),
    )
  add('undo', 'undo a correction')
    .argument('<correction>', 'the id of a correction')
    .action((id: string, _, command: Command) =>
      run(command, async () => ({ kind: 'undo', correctionId: correctionId(id) })),
    )
}

interface EvidenceOptions {
  readonly evidence: readonly number[]
}

function addEvidence(command: Command): Command {
  return command.requiredOption('--evidence <numbers>', 'which, as hearsay correct show counts them: 2,3', (text) => {
    const numbers = text.split(',').map(Number)
    if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers
    throw new InvalidArgumentError('Expected numbers from 1 on, such as 2,3.')
  })
}

async function pick(store: LedgerStore, id: string, numbers: readonly number[]): Promise<readonly SaidAt[]> {
  const claim = await store.claim(claimId(id))
  if (!claim) throw missing('claim', id)
  return numbers.map((number) => {
    const said = claim.evidence[number - 1]
    if (said) return said
    const message = `Expected a piece of evidence of ${id}, got ${number}; it has ${count(claim.evidence.length, 'piece')}`
    throw new HearsayError('usage', message)
  })
}

interface NoticeOptions {
  readonly article: string
  readonly words: string
}

async function findNotice(store: LedgerStore, { article: id, words }: NoticeOptions): Promise<Passage> {
  const newest = (await store.article(articleId(id)))?.revisions.at(-1)
  if (!newest) throw missing('article', id)
  return {
    articleId: articleId(id),
    revisionId: newest.id,
    spans: [findWords(newest.text, words, '--words')],
  }
}
