import { buildReading } from './build-reading.ts'

const script = '<script>alert(1)</script>'
const image = '"><img class=evil src=x onerror=alert(1)>'
const turn = '\u202eelcitra\u2066'

const text = `Mayor ${script}${turn} said ${image} that \u001b[2J\u001b]0;owned\u0007 the *bridge* [was](javascript:alert(1)) | open & \u009b31m closed.

# Not a heading
<!-- ${turn} --> www.evil.example https://evil.example`

/** A page that tries markup, control sequences and reordering in every string that it gives. */
export const hostileReading = buildReading({
  article: {
    text,
    title: `${script}${turn}\u001b[31m`,
    outlet: image,
    byline: `${turn}\u0007|*by*`,
    url: 'javascript:alert(1)',
    publishedAt: image,
    language: '"><b>',
  },
  attributions: [
    {
      id: 'a1',
      source: `Mayor ${script}${turn}`,
      entity: 'e1',
      speaker: `Mayor ${script}${turn}`,
      cue: `said ${image}`,
      content: 'that \u001b[2J\u001b]0;owned\u0007 the *bridge* [was](javascript:alert(1)) | open & \u009b31m closed',
      confidence: 0.1,
    },
  ],
  entities: [
    {
      id: 'e1',
      name: `Mayor ${script}${turn}`,
      type: 'person',
      roles: [`${image}${turn}`],
      mentions: [
        ['Mayor', 'nominal'],
        ['*bridge*', 'name'],
      ],
    },
  ],
  times: [['www.evil.example', `${image}|`]],
  notices: [{ code: `c${script}`, message: `${image}${turn}\u001b[5m` }],
})
