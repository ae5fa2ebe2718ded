import { openModels } from 'hearsay/models'
import { analyzeText, lemmaOfWord, toConllu } from 'hearsay/text'

const doc = analyzeText('The mayor denied it.', openModels())
for (const [i, { text }] of doc.words.entries())
  console.log(text, doc.tags[i]?.upos, lemmaOfWord(doc, i), doc.relations[i])
console.log(toConllu(doc))
