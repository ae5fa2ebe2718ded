// A worker that does what the text of its input says: a stand-in for a reader that an odd input brings down.
const acts = {
  crash: () => {
    throw new TypeError('the reader fell over')
  },
  exit: () => process.exit(3),
  hang: () => {
    for (;;);
  },
  memory: () => {
    const heap = []
    for (;;) heap.push(new Array(1000).fill({}))
  },
  refuse: (input) => ({
    kind: 'failed',
    name: input.name,
    id: input.given.id,
    error: { code: 'extract.no-article', message: 'no words here' },
  }),
}

process.on('message', ({ input, now }) => {
  const { name, given, text } = input
  const article = { id: name, text, textHash: 'sha256:' }
  const nothing = { notices: [], sentences: [], times: [], entities: [], attributions: [] }
  const outcome = acts[text]?.(input) ?? {
    kind: 'read',
    name,
    seenAt: now,
    reading: { hearsay: '1', article, ...nothing },
    ...(given.id && { externalId: given.id }),
  }
  process.send({ kind: 'done', outcome })
})
process.send({ kind: 'ready' })
