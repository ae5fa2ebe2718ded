import { describe, expect, it } from 'vitest'
import { parseConllu } from '../../src/text/conllu/parse-conllu.ts'
import { tagGumNames } from '../../train/gum-names.ts'

/** Words as "form upos xpos head deprel entity", one a line. */
const tagsOf = (source: string): string => {
  const rows = source.trim().split('\n')
  const conllu = rows.map((row, i) => {
    const [form = '', upos = '', xpos = '', head = '', deprel = '', entity] = row.trim().split(' ')
    const misc = entity === undefined ? '_' : `Entity=${entity}`
    return [String(i + 1), form, form, upos, xpos, '_', head, deprel, '_', misc].join('\t')
  })
  const [sentence] = parseConllu(`${conllu.join('\n')}\n\n`)
  return sentence ? tagGumNames(sentence).join(' ') : ''
}

describe('names in GUM', () => {
  it('leave titles and descriptions out', () => {
    expect(
      tagsOf(`Vice PROPN NNP 2 compound (1-person-new
        President PROPN NNP 3 nmod:desc
        Ford PROPN NNP 4 nsubj 1)
        left VERB VBD 0 root`),
    ).toBe('O O B-PER O')
    expect(
      tagsOf(`team NOUN NN 2 compound (1-person-new
        member NOUN NN 5 nsubj
        Ann PROPN NNP 2 flat
        Lee PROPN NNP 2 flat 1)
        left VERB VBD 0 root`),
    ).toBe('O O B-PER I-PER O')
  })

  it('take in what joins the name of a body or a place, whatever its part of speech', () => {
    expect(
      tagsOf(`the DET DT 4 det (1-organization-new
        United VERB NNP 3 amod (2-place-new
        States PROPN NNP 4 compound 2)
        Navy PROPN NNP 0 root 1)`),
    ).toBe('O B-ORG I-ORG I-ORG')
    expect(
      tagsOf(`the DET DT 2 det (1-place-new
        Gulf PROPN NNP 0 root
        of ADP IN 4 case
        Mexico PROPN NNP 2 nmod 1)`),
    ).toBe('O B-LOC I-LOC I-LOC')
    expect(
      tagsOf(`the DET DT 5 det (1-organization-new
        Korean ADJ NNP 5 amod
        People PROPN NNP 5 dep
        's PART POS 3 case
        Army PROPN NNP 0 root 1)`),
    ).toBe('O B-ORG I-ORG I-ORG I-ORG')
  })

  it('part an owner from what is owned', () => {
    expect(
      tagsOf(`Mecca PROPN NNP 4 nmod:poss (1-place-new(2-place-new)
        's PART POS 1 case
        Grand ADJ NNP 4 amod
        Mosque PROPN NNP 0 root 1)`),
    ).toBe('B-LOC O B-LOC I-LOC')
  })

  it('pass over peoples, offices alone and names of things', () => {
    expect(tagsOf('Afghans PROPN NNPS 0 root (1-person-new)')).toBe('O')
    expect(tagsOf('Secretary PROPN NNP 0 root (1-person-new)')).toBe('O')
    expect(tagsOf('Paris PROPN NNP 0 root (1-person-new)')).toBe('B-PER')
    expect(
      tagsOf(`Warhol PROPN NNP 3 nmod:poss (1-object-new(2-person-new)
        's PART POS 1 case
        Cans PROPN NNPS 0 root 1)`),
    ).toBe('B-PER O O')
  })
})
