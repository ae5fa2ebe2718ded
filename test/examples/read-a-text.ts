import { openModels } from 'hearsay/models'
import { readText } from 'hearsay/read'

const text = 'The ferry was full, the harbour master said on Monday.'
const { attributions } = readText(text, { models: openModels(), publishedAt: '2024-08-06' })
for (const { speaker, stance, content } of attributions) console.log(speaker, stance, content?.text)
