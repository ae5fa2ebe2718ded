// The challenge: invented sentences by phenomenon, with what each attribution means.

/** Rows of a table: each phenomenon's rel.5, false alarms, and how often the meaning of what was matched is right. */
export function measureChallenge(items, { read, analyze, tokensIn, measureAttributions, matchAttributions, percent }) {
  const read_ = items.map((item) => {
    const { tokens } = analyze(item.text)
    const attributions = read(item.text).attributions
    const inTokens = ({ source, cue, content }, confidence = 0) => ({
      source: tokensIn(tokens, source?.spans ?? []),
      cue: tokensIn(tokens, cue.spans),
      content: tokensIn(tokens, content?.spans ?? []),
      confidence,
    })
    return {
      item,
      attributions,
      gold: item.attributions.map((one) => inTokens(one)),
      found: attributions.map((one) => inTokens(one, one.confidence)),
    }
  })
  const rel5 = (some) => measureAttributions(some, { nestedToo: true }).half
  const phenomena = [...new Set(items.map(({ phenomenon }) => phenomenon))].sort()
  const empty = read_.filter(({ gold }) => gold.length === 0)
  const rows = [['challenge', 'rel.5', 'attributions']]
  rows.push(['all', percent(rel5(read_).f1), String(read_.reduce((sum, { gold }) => sum + gold.length, 0))])
  for (const phenomenon of phenomena) {
    const own = read_.filter(({ item, gold }) => item.phenomenon === phenomenon && gold.length > 0)
    if (own.length === 0) continue
    rows.push([phenomenon, percent(rel5(own).f1), String(own.reduce((sum, { gold }) => sum + gold.length, 0))])
  }
  rows.push([
    'texts without attribution that were given one',
    `${empty.filter(({ found }) => found.length > 0).length} of ${empty.length}`,
    '0',
  ])
  const pairs = read_.flatMap(({ item, attributions, gold, found }) =>
    [...matchAttributions(gold, found)].map(([g, f]) => [item.attributions[g], attributions[f]]),
  )
  for (const [name, ofGold, ofFound] of [
    ['stance', ({ stance }) => stance, ({ stance }) => stance],
    ['certainty', ({ certainty }) => certainty, ({ certainty }) => certainty],
    ['kind of source', (one) => one.source_kind, ({ sourceKind }) => sourceKind],
  ]) {
    const right = pairs.filter(([one, other]) => ofGold(one) === ofFound(other)).length
    rows.push([`${name}, of those matched`, percent(right / pairs.length), String(pairs.length)])
  }
  return rows
}
