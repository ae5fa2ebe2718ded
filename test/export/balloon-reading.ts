import { buildReading } from './build-reading.ts'

const text = `The Swedish company behind the balloon that landed among Moldovan vines has denied that it was taking pictures, and the government in Stockholm has backed it.

“The craft is ours and we are sorry about the grapes,” said Ebba Lindmark, chief executive of Stratolumen, in a call with reporters on Wednesday.

But there was no camera on board, she said, only a pair of antennas and a barometer. She called the accusation by the lawmaker Ilie Cernat “a good story about a boring box”.

Sweden’s foreign ministry likewise rejected the charge. The flight was civilian and no image of any installation was made, a spokesman said, adding that Moldova was welcome to open the gondola.

Hail had torn the envelope shortly after five on Monday afternoon, the company believes, on the strength of the last pressure readings it received.

Stratolumen would pay for every broken vine, Ms. Lindmark promised, and would send an agronomist rather than a lawyer.

A meteorologist in Galați was cautious. Hail could have reached the craft only if it was already sinking, Doina Ursachi of the regional weather office said. “It is possible. I would not put it more strongly.”

Mr. Cernat stood by his words. He said the substation had been photographed and that he would name his source “when the dust has settled on the grapes”. A second craft reportedly went down in the Black Sea.`

/** A report of the sample news with every kind of part: nested, in pieces, denied, hedged, without a source. */
export const balloonReading = buildReading({
  article: {
    text,
    title: 'Balloon firm and Stockholm reject spying charge',
    outlet: 'Sable Coast News',
    byline: 'Ottavio Brandt',
    publishedAt: '2024-08-07T16:40:00+02:00',
    publishedPrecision: 'minute',
    publishedFrom: 'json-ld',
    url: 'https://sablecoast.example/2024/08/balloon?a=1&b=2',
    language: 'en',
  },
  notices: [{ code: 'extract.menu', message: 'A list of 12 links between two paragraphs was left out.' }],
  times: [
    ['Wednesday', '2024-08-07'],
    ['Monday afternoon', '2024-08-05TAF'],
  ],
  entities: [
    {
      id: 'e1',
      name: 'Stratolumen',
      type: 'organization',
      mentions: [
        ['The Swedish company behind the balloon', 'nominal'],
        ['Stratolumen', 'name'],
        ['the company', 'nominal'],
      ],
    },
    {
      id: 'e2',
      name: 'Ebba Lindmark',
      type: 'person',
      roles: ['chief executive of Stratolumen'],
      mentions: [
        ['Ebba Lindmark', 'name'],
        ['she', 'pronoun'],
        ['She', 'pronoun'],
        ['Ms. Lindmark', 'name'],
      ],
    },
    {
      id: 'e3',
      name: 'Ilie Cernat',
      type: 'person',
      roles: ['lawmaker'],
      mentions: [
        ['Ilie Cernat', 'name'],
        ['Mr. Cernat', 'name'],
      ],
    },
    { id: 'e4', name: 'Stockholm', type: 'location', mentions: [['Stockholm', 'name']] },
    { id: 'e5', name: 'Galați', type: 'location', mentions: [['Galați', 'name']] },
  ],
  attributions: [
    {
      id: 'a1',
      source: 'The Swedish company behind the balloon that landed among Moldovan vines',
      entity: 'e1',
      speaker: 'Stratolumen',
      sourceKind: 'organization',
      cue: 'has denied',
      content: 'that it was taking pictures',
      stance: 'denies',
      about: 'a6',
    },
    {
      id: 'a2',
      source: 'the government in Stockholm',
      entity: 'e4',
      speaker: 'Government of Sweden',
      sourceKind: 'government',
      cue: 'has backed',
      stance: 'confirms',
    },
    {
      id: 'a3',
      source: 'Ebba Lindmark, chief executive of Stratolumen',
      entity: 'e2',
      speaker: 'Ebba Lindmark',
      cue: 'said',
      content: '“The craft is ours and we are sorry about the grapes,”',
      stance: 'confirms',
      form: 'direct',
    },
    {
      id: 'a4',
      source: 'she',
      entity: 'e2',
      speaker: 'Ebba Lindmark',
      after: 'there was no',
      cue: 'said',
      content: ['there was no camera on board', 'only a pair of antennas and a barometer'],
      stance: 'denies',
    },
    {
      id: 'a5',
      source: 'She',
      entity: 'e2',
      speaker: 'Ebba Lindmark',
      cue: 'called',
      content: 'the accusation by the lawmaker Ilie Cernat “a good story about a boring box”',
      stance: 'denies',
      about: 'a6',
    },
    {
      id: 'a6',
      source: 'the lawmaker Ilie Cernat',
      entity: 'e3',
      speaker: 'Ilie Cernat',
      cue: 'accusation by',
      stance: 'accuses',
      certainty: 'unknown',
      nestedIn: 'a5',
    },
    {
      id: 'a7',
      source: 'Sweden’s foreign ministry',
      speaker: 'Government of Sweden',
      sourceKind: 'government',
      cue: 'rejected',
      content: 'the charge',
      stance: 'denies',
      about: 'a6',
    },
    {
      id: 'a8',
      source: 'a spokesman',
      speaker: 'Government of Sweden',
      sourceKind: 'government',
      after: 'The flight was civilian',
      cue: 'said',
      content: 'The flight was civilian and no image of any installation was made',
      stance: 'denies',
    },
    {
      id: 'a10',
      source: 'the company',
      entity: 'e1',
      speaker: 'Stratolumen',
      sourceKind: 'organization',
      cue: 'believes',
      content: 'Hail had torn the envelope shortly after five on Monday afternoon',
      certainty: 'probable',
    },
    {
      id: 'a9',
      speaker: 'Government of Sweden',
      sourceKind: 'government',
      cue: 'adding',
      content: 'that Moldova was welcome to open the gondola',
    },
    {
      id: 'a11',
      after: 'Stratolumen would pay',
      source: 'Ms. Lindmark',
      entity: 'e2',
      speaker: 'Ebba Lindmark',
      cue: 'promised',
      content: ['Stratolumen would pay for every broken vine', 'would send an agronomist rather than a lawyer'],
      stance: 'promises',
    },
    {
      id: 'a12',
      after: 'Hail could',
      source: 'Doina Ursachi of the regional weather office',
      speaker: 'Doina Ursachi',
      cue: 'said',
      content: [
        'Hail could have reached the craft only if it was already sinking',
        '“It is possible. I would not put it more strongly.”',
      ],
      stance: 'speculates',
      certainty: 'possible',
    },
    {
      id: 'a13',
      source: 'Mr. Cernat',
      entity: 'e3',
      speaker: 'Ilie Cernat',
      cue: 'stood by',
      content: 'his words',
      stance: 'confirms',
      confidence: 0.52,
    },
    {
      id: 'a14',
      after: 'He said',
      source: 'He',
      entity: 'e3',
      speaker: 'Ilie Cernat',
      cue: 'said',
      content:
        'the substation had been photographed and that he would name his source “when the dust has settled on the grapes”',
      stance: 'accuses',
    },
    {
      id: 'a15',
      sourceKind: 'unspecified',
      cue: 'reportedly',
      content: ['A second craft', 'went down in the Black Sea'],
      certainty: 'possible',
    },
  ],
})
