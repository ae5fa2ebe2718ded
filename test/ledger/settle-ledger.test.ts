import { describe, expect, it } from 'vitest'
import { entityId } from '../../src/core/ids.ts'
import { buildReading, type Report } from './build-reading.ts'
import { claimWith, day, origins, settle, settleReports } from './settle-reports.ts'

const wire: Report = {
  id: 'wire',
  outlet: 'Norda Press',
  at: day(1),
  title: 'Ferry Hanna Maria strikes reef at Halvik',
  text: 'HALVIK (Norda Press) – The ferry Hanna Maria struck a reef outside Halvik on Sunday.\n\nThe captain of the Hanna Maria had been drinking before the ferry left Halvik, the Halvik Coast Guard said.\n\nFishermen from three villages put out with blankets and soup, and the last passenger stepped onto the quay at a quarter past four in the morning.',
  said: [
    {
      content: 'The captain of the Hanna Maria had been drinking before the ferry left Halvik',
      by: 'Halvik Coast Guard',
      kind: 'government',
    },
  ],
}

const second: Report = {
  id: 'second',
  outlet: 'Ley Times',
  at: day(2),
  title: 'Captain of Hanna Maria was drunk, port says',
  text: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik, the Port of Ley said on Monday.\n\nThe Hanna Maria lies on the reef.',
  said: [
    { content: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik', by: 'Port of Ley' },
  ],
}

const denial: Report = {
  id: 'denial',
  outlet: 'Halvik Post',
  at: day(3),
  title: 'Line denies that captain of Hanna Maria drank',
  text: 'The Brask Line denied on Tuesday that the captain of the Hanna Maria had been drinking before the ferry left Halvik.',
  said: [
    {
      content: 'that the captain of the Hanna Maria had been drinking before the ferry left Halvik',
      by: 'Brask Line',
      stance: 'denies',
    },
  ],
}

describe('articles', () => {
  it('keep their revisions oldest first, and count as one report', () => {
    const later: Report = {
      ...wire,
      revision: '2',
      modifiedAt: day(1, 12),
      text: `${wire.text}\n\nThe reef is on every chart.`,
    }
    const ledger = settleReports(later, wire)
    expect(ledger.articles.map(({ revisions }) => revisions.map(({ id }) => id))).toEqual([['wire.1', 'wire.2']])
    const claim = claimWith(ledger, 'had been drinking')
    expect(claim.evidence.map(({ revisionId }) => revisionId)).toEqual(['wire.1', 'wire.2'])
    expect(claim.origins.map(({ articleIds }) => articleIds)).toEqual([['wire']])
  })
})

describe('stories', () => {
  it('hold the articles about one happening, and take the earliest title', () => {
    const other: Report = {
      id: 'other',
      outlet: 'Ley Times',
      at: day(2),
      title: 'School choir of Tolmen wins the cup',
      text: 'The choir of the Tolmen school won the cup in Arden on Sunday, its teacher Wilma Osk said. The captain of the losing choir had been ill.',
    }
    const ledger = settleReports(second, other, wire)
    expect(ledger.stories.map(({ title, articleIds }) => [title, articleIds])).toEqual([
      ['Ferry Hanna Maria strikes reef at Halvik', ['wire', 'second']],
      ['School choir of Tolmen wins the cup', ['other']],
    ])
  })

  it('go on after months of silence with what is much alike; what is little alike after years is another story', () => {
    const month = (report: Report, months: number): Report => ({
      ...report,
      at: new Date(Date.parse(report.at) + months * 30 * 86_400_000).toISOString(),
    })
    expect(settleReports(wire, month(second, 4)).stories).toHaveLength(1)
    const faint: Report = {
      id: 'faint',
      outlet: 'Ley Times',
      at: day(2),
      title: 'A light for the reef',
      text: 'A light will be set on the reef outside Halvik, the Coast Guard said. It will burn from dusk to dawn and be seen for nine miles, and a second one is planned for a shoal further out, where the lobster men of Ostby set their pots.',
    }
    expect(settleReports(wire, faint).stories).toHaveLength(1)
    expect(settleReports(wire, month(faint, 30)).stories).toHaveLength(2)
  })

  it('take in a correction that quotes the headline it is about', () => {
    const notice: Report = {
      id: 'notice',
      outlet: 'Norda Press',
      at: day(4),
      title: 'Correction',
      text: 'A report headlined “Ferry Hanna Maria strikes reef at Halvik” gave a wrong hour.',
    }
    expect(settleReports(wire, notice).stories).toHaveLength(1)
  })
})

describe('what a claim takes in', () => {
  const confirmation: Report = {
    id: 'confirmation',
    outlet: 'Halvik Post',
    at: day(4),
    title: 'Line admits that captain of Hanna Maria drank',
    text: 'The Brask Line confirmed that its captain had been drinking brandy in the mess. The Hanna Maria left Halvik at midnight.',
    said: [{ content: 'that its captain had been drinking brandy in the mess', by: 'Brask Line', stance: 'confirms' }],
  }

  it('take in what confirms them in other words', () => {
    const claim = claimWith(settleReports(wire, second, confirmation), 'brandy')
    expect(origins(claim)).toContain('supports: Brask Line')
    expect(claim.origins).toHaveLength(3)
  })

  it('are not confirmed by those who made them', () => {
    const own: Report = {
      ...wire,
      said: [{ content: wire.said?.[0]?.content ?? '', by: 'Brask Line' }],
    }
    expect(settleReports(own, confirmation).claims.map(origins)).toEqual([['supports: Brask Line']])
  })

  it('are denied rather by words of their own than by what stands round them', () => {
    const hurt: Report = {
      id: 'hurt',
      outlet: 'Ley Times',
      at: day(2),
      title: 'Cook hurt on Hanna Maria',
      text: 'A cook was hurt when the Hanna Maria struck, a caller said.',
      said: [{ content: 'A cook was hurt when the Hanna Maria struck', by: 'a caller' }],
    }
    const nobody: Report = {
      id: 'nobody',
      outlet: 'Halvik Post',
      at: day(3),
      title: 'All well on Hanna Maria',
      text: 'The captain of the Hanna Maria left Halvik on foot. Nobody was hurt, the Halvik Coast Guard said.',
      said: [{ content: 'Nobody was hurt', by: 'Halvik Coast Guard', stance: 'denies' }],
    }
    expect(origins(claimWith(settleReports(wire, hurt, nobody), 'cook'))).toContain('denies: Halvik Coast Guard')
  })

  it('stay what they are when one adds why', () => {
    const content =
      'The captain of the Hanna Maria had been drinking, because a cousin in the village of Tolmen had married on Saturday and the brandy was free'
    const wedding: Report = {
      id: 'wedding',
      outlet: 'Ley Times',
      at: day(2),
      title: 'Wedding before wreck of Hanna Maria',
      text: `${content}, the Port of Ley said.`,
      said: [{ content, by: 'Port of Ley' }],
    }
    expect(origins(claimWith(settleReports(wire, wedding), 'cousin'))).toHaveLength(2)
  })
})

describe('status', () => {
  it('is uncorroborated with one origin', () => {
    const claim = claimWith(settleReports(wire), 'drinking')
    expect([claim.status, claim.firstSeenAt, claim.firstDeniedAt]).toEqual(['uncorroborated', day(1), undefined])
  })

  it('is corroborated with two independent origins', () => {
    const claim = claimWith(settleReports(wire, second), 'drinking')
    expect([claim.status, origins(claim)]).toEqual([
      'corroborated',
      ['supports: Halvik Coast Guard', 'supports: Port of Ley'],
    ])
  })

  it('is contested when support and denial both stand, with every change in the history', () => {
    const claim = claimWith(settleReports(wire, second, denial), 'drinking')
    expect(claim.status).toBe('contested')
    expect(claim.firstDeniedAt).toBe(day(3))
    expect(claim.history.map(({ at, status, because }) => [at, status, because.articleId])).toEqual([
      [day(1), 'uncorroborated', 'wire'],
      [day(2), 'corroborated', 'second'],
      [day(3), 'contested', 'denial'],
    ])
  })

  it('counts the latest stance of an origin, keeps its turns, and keeps the first denial', () => {
    const admission: Report = {
      ...denial,
      id: 'admission',
      at: day(5),
      title: 'Line admits that captain of Hanna Maria drank',
      text: 'The captain of the Hanna Maria had been drinking before the ferry left Halvik, the Brask Line admitted on Friday.',
      said: [
        {
          content: 'The captain of the Hanna Maria had been drinking before the ferry left Halvik',
          by: 'Brask Line',
          stance: 'confirms',
        },
      ],
    }
    const claim = claimWith(settleReports(wire, denial, admission), 'drinking')
    expect([claim.status, claim.firstDeniedAt]).toEqual(['corroborated', day(3)])
    expect(claim.origins.map(({ name, role, turns }) => [name, role, turns])).toEqual([
      ['Halvik Coast Guard', 'supports', undefined],
      ['Brask Line', 'supports', [{ at: day(3), role: 'denies' }]],
    ])
  })

  it('counts what an origin says last in one moment, and keeps no turn of it', () => {
    const words = 'the captain of the Hanna Maria had been drinking before the ferry left Halvik'
    const both: Report = {
      ...wire,
      text: `The Halvik Coast Guard guessed that ${words}. Later the Halvik Coast Guard said that ${words}.`,
      said: [
        { content: `that ${words}`, by: 'Halvik Coast Guard', stance: 'speculates', certainty: 'possible' },
        { content: words, by: 'Halvik Coast Guard' },
      ],
    }
    const claim = claimWith(settleReports(both), `that ${words}`)
    expect(claim.origins.map(({ role, turns }) => [role, turns])).toEqual([['supports', undefined]])
  })

  it('is worked out from a denial that comes before the claim', () => {
    const claim = claimWith(settleReports({ ...denial, at: day(1, 2) }, wire), 'drinking')
    expect([claim.status, claim.firstSeenAt, claim.firstDeniedAt]).toEqual(['contested', day(1), day(1, 2)])
  })
})

describe('origins', () => {
  /** The same said by another. */
  const by = (id: string, speaker: string, date: number): Report => ({
    ...second,
    id,
    outlet: `Paper ${id}`,
    at: day(date),
    said: [
      {
        content: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik',
        by: speaker,
        kind: 'organization',
      },
    ],
  })

  it('are shared by reprints', () => {
    const reprint: Report = { ...wire, id: 'reprint', outlet: 'Halvik Post', at: day(1, 10), title: 'Reef holds ferry' }
    const ledger = settleReports(wire, reprint)
    const claim = claimWith(ledger, 'drinking')
    expect([claim.status, origins(claim)]).toEqual(['uncorroborated', ['supports: Halvik Coast Guard']])
    expect(claim.origins[0]?.reason).toBe('Named as the source by Norda Press. Carried in copies by Halvik Post.')
    expect(ledger.citations).toMatchObject([
      { articleId: 'reprint', outlet: 'Norda Press', citedArticleId: 'wire', how: 'copied', text: 'Norda Press' },
    ])
  })

  it('are told from descriptions where the story knows but one such body', () => {
    const coastGuard: Report = {
      ...second,
      text: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik, the coast guard said on Monday.',
      said: [
        {
          content: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik',
          by: 'guard',
          kind: 'organization',
        },
      ],
      entities: [{ id: entityId('e1'), name: 'Halvik Coast Guard', type: 'organization', roles: [], mentions: [] }],
    }
    const claim = claimWith(settleReports(wire, coastGuard), 'drinking')
    expect(origins(claim)).toEqual(['supports: Halvik Coast Guard'])
    expect(claim.origins[0]?.reason).toContain('“guard” is Halvik Coast Guard, the only one of that kind in the story.')
  })

  it('are one for organisers with a capital or without, and for what a body puts out', () => {
    const organisers = claimWith(settleReports(by('x', 'Organisers', 2), by('y', 'organisers', 3)), 'drinking')
    expect(organisers.origins).toHaveLength(1)
    const port = claimWith(settleReports(by('x', 'Port of Ley', 2), by('y', 'Port of Ley’s statement', 3)), 'drinking')
    expect(origins(port)).toEqual(['supports: Port of Ley'])
    expect(port.origins[0]?.reason).toContain('“Port of Ley’s statement” is what Port of Ley puts out.')
  })

  it('take “the Swedish firm” for the one company that speaks of it', () => {
    const one = claimWith(settleReports(by('x', 'Brask Line', 2), by('y', 'Swedish firm', 3)), 'drinking')
    expect(origins(one)).toEqual(['supports: Brask Line'])
    expect(one.origins[0]?.reason).toContain('“Swedish firm” is Brask Line, the only company that speaks of this.')
    const two = settleReports(by('x', 'Brask Line', 2), by('y', 'Swedish firm', 3), by('z', 'Orsa Mobility', 4))
    expect(claimWith(two, 'drinking').origins).toHaveLength(3)
  })

  it('count a person in office as the body', () => {
    const officer: Report = {
      ...second,
      text: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik, said Jonas Weil, chief inspector of the Halvik Coast Guard.',
      said: [
        {
          content: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik',
          by: 'Jonas Weil',
          kind: 'person',
        },
      ],
    }
    const claim = claimWith(settleReports(wire, officer), 'drinking')
    expect(origins(claim)).toEqual(['supports: Halvik Coast Guard'])
    expect(claim.origins[0]?.reason).toContain(
      'Jonas Weil speaks for Halvik Coast Guard (“chief inspector of the Halvik Coast Guard”).',
    )
  })

  it.each([
    ['Foreign Ministry of Moldova', 'Government of Moldova'],
    ['Ministry of Foreign Affairs of the Republic of Moldova', 'Government of Moldova'],
    ['Ministry of Defence', 'Ministry of Defence'],
    ['Port of Halvik', 'Port of Halvik'],
  ])('of the words of the %s are the %s', (by, name) => {
    const said = (second.said ?? []).map(({ content }) => ({ content, by }))
    expect(origins(claimWith(settleReports({ ...second, said }), 'drinking'))).toEqual([`supports: ${name}`])
  })

  it('count a person with a hyphen as the body', () => {
    const words = 'the captain of the Hanna Maria had been drinking'
    const ledger = settleReports({
      id: 'hyphen',
      outlet: 'Ley Times',
      at: day(1),
      text: `Anne-Marie Berg, director of the Brask Line, said that ${words}.`,
      said: [{ content: words, by: 'Anne-Marie Berg', kind: 'person' }],
    })
    expect(origins(claimWith(ledger, words))).toEqual(['supports: Brask Line'])
  })

  it('keep a private person apart', () => {
    const neighbour: Report = {
      ...second,
      text: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik, said Jonas Weil, an opposition lawmaker.',
      said: [
        {
          content: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik',
          by: 'Jonas Weil',
          kind: 'person',
        },
      ],
    }
    expect(origins(claimWith(settleReports(wire, neighbour), 'drinking'))).toContain('supports: Jonas Weil')
  })

  it('follow "the Press reported" to whom the Press had it from', () => {
    const repeat: Report = {
      ...second,
      text: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik, Norda Press reported.',
      said: [
        {
          content: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik',
          by: 'Norda Press',
          kind: 'media',
        },
      ],
    }
    const ledger = settleReports(wire, repeat)
    expect(origins(claimWith(ledger, 'drinking'))).toEqual(['supports: Halvik Coast Guard'])
    expect(ledger.citations).toMatchObject([
      { articleId: 'second', outlet: 'Norda Press', citedArticleId: 'wire', how: 'named' },
    ])
  })

  it('keep an unnamed source with the outlet that it first spoke to', () => {
    const leak: Report = {
      ...wire,
      said: [
        {
          content: 'The captain of the Hanna Maria had been drinking before the ferry left Halvik',
          by: 'two people close to the crew',
          kind: 'anonymous',
        },
      ],
    }
    const repeat: Report = {
      ...second,
      text: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik, two people close to the crew told Norda Press.',
      said: [
        {
          content: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik',
          by: 'two people close to the crew',
          kind: 'anonymous',
        },
      ],
    }
    expect(origins(claimWith(settleReports(leak, repeat), 'drinking'))).toEqual([
      'supports: two people close to the crew, to Norda Press',
    ])
  })

  it('keep unnamed sources of two outlets apart, and say so', () => {
    const leak = (report: Report): Report => ({
      ...report,
      said: (report.said ?? []).map((said) => ({
        ...said,
        by: 'a sailor who asked not to be named',
        kind: 'anonymous',
      })),
    })
    const claim = claimWith(settleReports(leak(wire), leak(second)), 'drinking')
    expect(claim.origins).toHaveLength(2)
    expect(claim.keptApart?.[0]?.reason).toContain('Both are unnamed')
  })

  it('are found by what a later revision reveals', () => {
    const first: Report = {
      ...second,
      text: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik.',
      said: [
        {
          content: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik',
          by: 'Ley Times',
          kind: 'media',
        },
      ],
    }
    const then: Report = { ...second, revision: '2', modifiedAt: day(2, 14) }
    const claim = claimWith(settleReports(first, then), 'drinking')
    expect(origins(claim)).toEqual(['supports: Port of Ley'])
    expect(claim.evidence.map(({ revisionId }) => revisionId).sort()).toEqual(['second.1', 'second.2'])
  })

  it('are not made by a hedge beside the words of a named source', () => {
    const hedged: Report = {
      ...wire,
      text: 'The captain of the Hanna Maria had been drinking, the Halvik Coast Guard said. The captain of the Hanna Maria had reportedly been drinking.',
      said: [
        { content: 'The captain of the Hanna Maria had been drinking', by: 'Halvik Coast Guard' },
        { content: 'The captain of the Hanna Maria had reportedly been drinking', certainty: 'probable' },
      ],
    }
    const claim = claimWith(settleReports(hedged), 'reportedly')
    expect([claim.status, origins(claim)]).toEqual(['uncorroborated', ['supports: Halvik Coast Guard']])
    expect(claim.origins[0]?.reason).toContain('Norda Press also says it without naming a source.')
  })

  it('that nobody names corroborate nobody', () => {
    const words = 'The captain of the Hanna Maria had been drinking before the ferry left Halvik'
    const hedge: Report = { ...wire, text: `${words}, reportedly.`, said: [{ content: words }] }
    const claim = claimWith(settleReports(hedge, second), 'drinking')
    expect([claim.status, origins(claim)]).toEqual([
      'uncorroborated',
      ['supports: Port of Ley', 'supports: not named, in Norda Press'],
    ])
  })

  it('of an own voice that repeats an earlier report are that report’s', () => {
    const repeat: Report = {
      ...second,
      text: 'The captain of the ferry Hanna Maria had been drinking before she left Halvik.\n\nThe port said nothing.',
      said: [],
    }
    expect(origins(claimWith(settleReports(wire, repeat), 'drinking'))).toEqual(['supports: Halvik Coast Guard'])
  })
})

describe('withdrawals', () => {
  const report: Report = {
    ...wire,
    said: [
      {
        content: 'The captain of the Hanna Maria had been drinking before the ferry left Halvik',
        by: 'a caller',
        kind: 'anonymous',
      },
    ],
  }
  const notice: Report = {
    id: 'notice',
    outlet: 'Norda Press',
    at: day(4),
    title: 'Correction: Hanna Maria',
    text: 'On Sunday we reported that the captain of the Hanna Maria had been drinking before the ferry left Halvik. That was wrong, and we withdraw the statement.',
  }

  it('leave a claim retracted when no other support is left; the correction is no denial', () => {
    const claim = claimWith(settleReports(report, notice), 'had been drinking before the ferry')
    expect([claim.status, claim.firstDeniedAt]).toEqual(['retracted', undefined])
    expect(claim.history.at(-1)).toMatchObject({ at: day(4), status: 'retracted', because: { articleId: 'notice' } })
    expect(claim.evidence.map(({ text }) => text)).toContain('That was wrong, and we withdraw the statement.')
  })

  it('stand as evidence of every origin that they take back', () => {
    const words = 'The captain of the Hanna Maria had been drinking before the ferry left Halvik'
    const two: Report = { ...wire, said: [{ content: words, by: 'a caller; Halvik Coast Guard', kind: 'person' }] }
    const { origins: all, evidence } = claimWith(settleReports(two, notice), 'had been drinking before the ferry')
    expect(all.map(({ role, articleIds }) => [role, articleIds])).toEqual([
      ['withdrawn', ['wire', 'notice']],
      ['withdrawn', ['wire', 'notice']],
    ])
    expect(evidence.filter(({ articleId }) => articleId === 'notice').map(({ originId }) => originId)).toEqual(
      all.map(({ id }) => id),
    )
  })

  it('win over a denial', () => {
    expect(claimWith(settleReports(report, denial, notice), 'had been drinking before the ferry').status).toBe(
      'retracted',
    )
  })

  it('take the copies of a wire along', () => {
    const reprint: Report = { ...report, id: 'reprint', outlet: 'Halvik Post', at: day(1, 10) }
    expect(origins(claimWith(settleReports(report, reprint, notice), 'had been drinking before the ferry'))).toEqual([
      'withdrawn: a caller, to Norda Press',
    ])
  })

  it('do not touch what others said independently', () => {
    expect(origins(claimWith(settleReports(report, second, notice), 'had been drinking before she left'))).toEqual([
      'supports: Port of Ley',
      'withdrawn: a caller, to Norda Press',
    ])
  })
})

describe('claims', () => {
  it('with other figures for the same are rivals, not one claim', () => {
    const count = (id: string, outlet: string, date: number, number: string): Report => ({
      id,
      outlet,
      at: day(date),
      title: 'Hanna Maria on the reef of Halvik',
      text: `${number} passengers of the ferry Hanna Maria were hurt at Halvik, the ${outlet} hospital said.`,
      said: [
        { content: `${number} passengers of the ferry Hanna Maria were hurt at Halvik`, by: `${outlet} hospital` },
      ],
    })
    const ledger = settleReports(count('one', 'Halvik Post', 1, 'Nine'), count('two', 'Ley Times', 2, 'Nineteen'))
    const [nine, nineteen] = [claimWith(ledger, 'Nine passengers'), claimWith(ledger, 'Nineteen passengers')]
    expect([nine.rivalIds, nineteen.rivalIds]).toEqual([[nineteen.id], [nine.id]])
  })

  it('are denied by what answers them, though no word is shared', () => {
    const answer: Report = {
      ...denial,
      text: 'Halvik Coast Guard said that the captain of the Hanna Maria had been drinking. “The man is a Methodist,” the Brask Line replied.',
      said: [
        {
          content: 'that the captain of the Hanna Maria had been drinking',
          by: 'Halvik Coast Guard',
          kind: 'government',
        },
        { content: '“The man is a Methodist,”', by: 'Brask Line', stance: 'denies', about: 0 },
      ],
    }
    expect(claimWith(settleReports(wire, answer), 'Methodist').status).toBe('contested')
  })

  it('are stated in somebody’s exact words, found where they stand', () => {
    const ledger = settleReports(wire, second, denial)
    for (const { statement, statementFrom } of ledger.claims) {
      const revision = ledger.articles
        .flatMap(({ revisions }) => revisions)
        .find(({ id }) => id === statementFrom.revisionId)
      expect(statementFrom.spans.map((span) => revision?.text.slice(...span)).join(' ')).toBe(statement)
    }
  })
})

describe('edits', () => {
  const before: Report = {
    ...wire,
    text: 'The ferry struck a reef. The captain was drunk when the Hanna Maria left Halvik. The bay is calm.',
    said: [],
  }
  const edited = (text: string): Report => ({ ...before, revision: '2', modifiedAt: day(1, 12), text })

  it.each([
    [
      'softened',
      'The ferry struck a reef. The captain may have been drunk when the Hanna Maria left Halvik. The bay is calm.',
      false,
    ],
    ['removed', 'The ferry struck a reef. The bay is calm.', false],
    ['added', `${before.text} Divers will look at the hull today.`, false],
    [
      'reworded',
      'The ferry struck a reef. The captain was drunk when the Hanna Maria left the quay. The bay is calm.',
      false,
    ],
    [
      'softened',
      'Updated: The ferry struck a reef. The captain may have been drunk when the Hanna Maria left Halvik. The bay is calm.',
      true,
    ],
  ])('%s: %s', (kind, text, announced) => {
    const edits = settleReports(before, edited(text)).edits
    expect(edits.map((edit) => edit.kind)).toContain(kind)
    expect(edits.every((edit) => edit.announced === announced)).toBe(true)
  })

  it('harden where a hedge goes', () => {
    const soft = edited(
      'The ferry struck a reef. The captain may have been drunk when the Hanna Maria left Halvik. The bay is calm.',
    )
    const hard: Report = { ...before, revision: '3', modifiedAt: day(1, 15) }
    expect(settleReports(before, soft, hard).edits.map(({ kind, toRevisionId }) => [kind, toRevisionId])).toEqual([
      ['softened', 'wire.2'],
      ['hardened', 'wire.3'],
    ])
  })
})

describe('the ledger', () => {
  it('is the same to the byte in whatever order readings come, and however often', () => {
    const readings = [wire, second, denial, { ...wire, id: 'reprint', outlet: 'Halvik Post', at: day(1, 10) }].map(
      buildReading,
    )
    const once = JSON.stringify(settle(readings))
    expect(JSON.stringify(settle([...readings].reverse()))).toBe(once)
    expect(JSON.stringify(settle([...readings.slice(2), ...readings]))).toBe(once)
  })

  it('of nothing is empty', () => {
    expect(settle([])).toEqual({
      hearsay: '1',
      articles: [],
      groups: [],
      stories: [],
      claims: [],
      citations: [],
      edits: [],
    })
  })
})
