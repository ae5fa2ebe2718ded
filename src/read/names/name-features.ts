import { mixHash } from '../../text/model/hash.ts'
import { compileTemplates, keepTemplates } from '../../text/model/templates.ts'
import { noWord, type WordForm } from '../../text/words/word-form.ts'

/** The labels of tokens: outside any name, the first token of one, a further one. */
export const nameLabels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const

/** What the model is told of one token besides its word. */
export interface NameToken {
  readonly word: WordForm
  /** Its Penn tag, as a number. */
  readonly tag: number
  /** What the rules make of it: which sort of name, begun or gone on with, and how sure they are. */
  readonly rule: number
  /** The same without how sure. */
  readonly ruleSort: number
  /** The kind of place, given name or body noun that our lists hold it for. */
  readonly listed: number
  /** What the gazetteer of people and cities has of it. */
  readonly known: number
  /** The type that its word mostly has elsewhere in the document, as a first reading found; 0 for none. */
  readonly vote: number
}

/** What stands beyond a sentence. */
const noToken: NameToken = { word: noWord, tag: 0, rule: 0, ruleSort: 0, listed: 0, known: 0, vote: 0 }

const atomNames = `w w.s3 w.s2 w.p3 w.shape w.look w.tag w.rule w.sort w.list
  b b.bs3 b.shape b.tag b.rule b.sort b.list a a.s3 a.shape a.tag a.rule a.sort a.list b2 a2 a2.shape b2.sort a2.sort b2.list a2.list
  w.known b.known a.known w.vote b.vote a.vote w.s4 w.p2 b3 a3 b.look a.look`
  .trim()
  .split(/\s+/)

export const nameAtomCount = atomNames.length

/** Features of a token for its label. */
export const nameTemplates = compileTemplates(
  atomNames,
  `w | w.s3 | w.s2 | w.p3 | w.shape w.look | w.tag | w.rule | w.sort | w.list
   b | a | b2 | a2 | b.shape w.shape | w.shape a.shape | b.shape w.shape a.shape | b w | w a | b w.shape | w.shape a
   w.rule w.shape | w.rule w.tag | w.sort w | w.sort b | w.sort a | w.sort a.sort | b.sort w.sort | b.sort w.sort a.sort | w.rule a.rule | b.rule w.rule
   w.sort w.s3 | w.sort a.tag | w.sort b.tag | w.sort a.s3 | w.list w.sort | w.list w.shape | w.list a.list | b.list w.list | w.list a.list w.sort
   w.tag a.tag | b.tag w.tag | b.tag w.tag a.tag | w.tag w.shape | b2 b | a a2 | a2.shape a.shape w.shape | b2.sort b.sort w.sort | w.sort a.sort a2.sort
   w.sort b2 | w.sort a2 | w.list a2.list | w.sort w.s2 a.shape | b.bs3 w.sort
   w.known | w.known w.sort | w.known a.known | b.known w.known | w.known a.known w.sort | w.known b | w.known w.shape | w.known a.tag
   w.s4 | w.p2 | w.p2 w.s2 | b3 w.shape | a3 w.shape | b.look w.look a.look | w.s4 w.shape | w.shape b b2 | w.shape a a2
   w.vote | w.vote w.sort | w.vote a.vote | b.vote w.vote | w.vote b | w.vote a | w.vote w.known | b.vote w.vote a.vote | w.vote w.shape a.shape`,
)

const isVote = (atom: number): boolean => atomNames[atom]?.endsWith('.vote') === true
/** The templates without votes, the same in every reading of a text. */
export const steadyTemplates = keepTemplates(nameTemplates, (atoms) => !atoms.some(isVote))
/** The templates with votes. */
export const voteTemplates = keepTemplates(nameTemplates, (atoms) => atoms.some(isVote))

/** Writes the atoms of token `i` of a sentence. */
export function fillNameAtoms(tokens: readonly NameToken[], i: number, atoms: Int32Array): void {
  const token = tokens[i] ?? noToken
  const before = tokens[i - 1] ?? noToken
  const after = tokens[i + 1] ?? noToken
  const before2 = tokens[i - 2] ?? noToken
  const after2 = tokens[i + 2] ?? noToken
  const { word } = token
  let n = 0
  const put = (value: number): void => {
    atoms[n] = value
    n += 1
  }
  for (const value of [word.form, word.suffix3, word.suffix2, word.prefix3, word.shape]) put(value)
  put(word.flags | (i === 0 ? 16 : 0))
  for (const value of [token.tag, token.rule, token.ruleSort, token.listed]) put(value)
  for (const { word: near, tag, rule, ruleSort, listed } of [before, after]) {
    for (const value of [near.form, near.suffix3, near.shape, tag, rule, ruleSort, listed]) put(value)
  }
  put(before2.word.form)
  put(after2.word.form)
  put(after2.word.shape)
  put(before2.ruleSort)
  put(after2.ruleSort)
  put(before2.listed)
  put(after2.listed)
  for (const { known } of [token, before, after]) put(known)
  for (const { vote } of [token, before, after]) put(vote)
  put(word.suffix4)
  put(word.prefix2)
  put((tokens[i - 3] ?? noToken).word.form)
  put((tokens[i + 3] ?? noToken).word.form)
  put(before.word.flags)
  put(after.word.flags)
}

/** The features of going from label `from` to the label of token `i`: alone, with the token's shape, with the rules' opinion. */
export function fillTransition(tokens: readonly NameToken[], i: number, from: number, features: Int32Array): void {
  const { word, ruleSort } = tokens[i] ?? noToken
  const base = mixHash(0x51ed270b, from)
  features[0] = base >>> 4
  features[1] = mixHash(mixHash(base, 1), word.shape) >>> 4
  features[2] = mixHash(mixHash(base, 2), ruleSort) >>> 4
  features[3] = mixHash(mixHash(base, 3), word.form) >>> 4
}
export const transitionCount = 4
