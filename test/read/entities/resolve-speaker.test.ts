import { describe, expect, it } from 'vitest'
import type { EntityOptions } from '../../../src/read/entities/read-entities.ts'
import { resolveSpeaker } from '../../../src/read/entities/resolve-speaker.ts'
import { createSpeakerContext } from '../../../src/read/entities/speaker-context.ts'
import { tokenizeText } from '../../../src/text/tokenize-text.ts'

/** The source stands between brackets. */
function resolve(marked: string, options: EntityOptions = {}): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const context = createSpeakerContext(tokenizeText(marked.replace(/[[\]]/gu, '')), options)
  const { speaker, sourceKind } = resolveSpeaker([[start, end]], context)
  return speaker === undefined ? sourceKind : `${speaker} (${sourceKind})`
}

describe('resolveSpeaker', () => {
  it.each([
    // states, capitals and seats of government
    ['[Both Pyongyang and Moscow] deny it.', 'Government of North Korea; Government of Russia (government)'],
    ['[Russia, China and Iran] agreed.', 'Government of Russia; Government of China; Government of Iran (government)'],
    ['[The White House] said no.', 'Government of the United States (government)'],
    ['[The Stockholm government] said no.', 'Government of Sweden (government)'],
    ['[The US State Department] said no.', 'US State Department (government)'],
    // bodies that are described
    ['[Chile’s foreign ministry] said no.', 'Ministry of Foreign Affairs of Chile (government)'],
    ['[The finance ministry in Lima] said no. ', 'Ministry of Finance of Peru (government)'],
    ['[The ministry of transport in Hanoi] said no.', 'Ministry of Transport of Vietnam (government)'],
    ['[Norway’s Defence Ministry] said no.', 'Ministry of Defence of Norway (government)'],
    ['[The culture ministry] said no.', 'Ministry of Culture (government)'],
    ['[Police in Malmö] said no.', 'Malmö police (government)'],
    ['[Sudan’s army] said no.', 'Sudanese army (government)'],
    ['[The customs service] said no.', 'customs service (government)'],
    ['[The port authority in Koper] said no.', 'Koper port authority (organization)'],
    ['[The bus drivers’ union] said no.', 'bus drivers’ union (organization)'],
    // names that others have too
    ['The Philippine Coast Guard set out. [The Coast Guard] said no.', 'Philippine Coast Guard (government)'],
    ['[The Coast Guard] said no.', 'US Coast Guard (government)'],
    ['[The Senate in Buenos Aires] said no.', 'Senate (government)'],
    ['The Rapid Support Forces left. [The RSF] said no.', 'Rapid Support Forces (organization)'],
    ['[RSF] said no.', 'Reporters Without Borders (organization)'],
    // those of several bodies, and several bodies
    [
      '[Foreign ministers of France, Germany and Italy] met.',
      'Foreign ministers of France, Germany and Italy (person)',
    ],
    ['[The mayor of Graz and Austria] said no.', 'mayor of Graz; Government of Austria (person)'],
    ['[The mayor and the council each] said no.', 'mayor; council (person)'],
    [
      'Another had heard that the Swedes wanted only the brand. [It] states so. The firm Orsa waited.',
      'brand (organization)',
    ],
    // documents
    ['Orsa sent it. The notice runs to a page. [It] concedes a setback.', 'notice (document)'],
    ['The notice runs to a page. It is late. [It] repeats that.', 'notice (document)'],
    ['The firm Orsa sent a notice. [It] concedes a setback.', 'Orsa (organization)'],
    [
      'The firm Orsa waited. A woman held up a letter. It is dated Monday. “We will stay,” [it] states.',
      'letter (document)',
    ],
    // those who speak for a body
    ['[A spokesman for Farnsand Shipping] said no.', 'Farnsand Shipping (organization)'],
    ['[The Farnsand spokeswoman] said no. Farnsand Shipping is old.', 'Farnsand Shipping (organization)'],
    [
      'The finance ministry in Lima waited. [The ministry’s spokesman] said no.',
      'Ministry of Finance of Peru (government)',
    ],
    ['Farnsand Shipping waited. [A company spokesman] said no.', 'Farnsand Shipping (organization)'],
    ['[Farnsand spokesman Eino Salo] said no.', 'Eino Salo (person)'],
    ['[The Hanover bureau of Intelpress] said no.', 'Intelpress (media)'],
    // people
    ['[finance chief Dario Keller] said no.', 'Dario Keller (person)'],
    ['Ilse Kramer waited. [Ms. Kramer’s lawyer] said no.', "Ilse Kramer's lawyer (person)"],
    ['[its owner, Wietske Daems], said no.', 'Wietske Daems (person)'],
    ['[The harbour master] said no.', 'harbour master (person)'],
    ['[a trader who saw the fire] said no.', 'trader (person)'],
    ['[Fishermen in Bodø] said no.', 'Fishermen in Bodø (person)'],
    ['[two union representatives and the depot manager] said no.', 'two union representatives; depot manager (person)'],
    ['Ilse Kramer left. [She] said no.', 'Ilse Kramer (person)'],
    ['Novelists Ada Roth and Tomás Brito won. The former wept; [the latter] said no.', 'Tomás Brito (person)'],
    ['Researchers in Bangui tried it. [They] said no.', 'Researchers in Bangui (person)'],
    ['A customs officer waited. [The officer] said no.', 'customs officer (person)'],
    // outlets
    ['[The KCNA news agency] said no.', 'Korean Central News Agency (state-media)'],
    ['[NK News] said no.', 'NK News (media)'],
    ['[the state news agency Vestnik Zapad] said no.', 'Vestnik Zapad (state-media)'],
    ['The Prut Valley Gazette waited. [The paper] said no.', 'Prut Valley Gazette (media)'],
    ['The Reuters news agency waited. [The environment agency] said no.', 'environment agency (government)'],
    // documents
    ['[a traffic bulletin from the carrier Livonair] said no.', 'Livonair traffic bulletin (document)'],
    ['[Court filings] say no.', 'Court filings (document)'],
    ['[Satellite pictures taken on Monday] show it.', 'Satellite pictures (document)'],
    ['[The auditors’ report] says no.', 'auditors’ report (document)'],
    // the dark
    ['[Some analysts] said no.', 'anonymous'],
    ['[US officials] said no.', 'anonymous'],
    ['[Two people familiar with the talks] said no.', 'anonymous'],
    ['[a junior doctor who did not wish to be identified] said no.', 'anonymous'],
    ['[One of the jurors, who asked not to be named,] said no.', 'anonymous'],
    ['[mining analyst Odette Braam] said no.', 'Odette Braam (person)'],
  ])('hears in %s %s', (marked, speaker) => {
    expect(resolve(marked)).toBe(speaker)
  })

  it('takes the writer for "I" and the outlet for "we" outside quotations', () => {
    const options = { outlet: 'Daily Lantern', byline: 'Orla Finch' }
    expect(resolve('[I] counted ninety boats.', options)).toBe('Orla Finch (person)')
    expect(resolve('[We] retract that report.', options)).toBe('Daily Lantern (media)')
    expect(resolve('“[I] heard no one,” said Ilse Kramer.', options)).toBe('Ilse Kramer (person)')
    expect(resolve('“[My client] was in Turin,” said his lawyer, Greta Vance.', options)).toBe(
      "Greta Vance's client (person)",
    )
  })

  it('names the entity when one was found', () => {
    const text = 'Ilse Kramer left. She said no.'
    const context = createSpeakerContext(tokenizeText(text))
    expect(resolveSpeaker([[18, 21]], context).entityId).toBe(context.entities[0]?.id)
  })

  it('takes a source in two pieces for one, and no source for none', () => {
    const context = createSpeakerContext(tokenizeText('The baker, said Eino Salo, waited.'))
    expect(resolveSpeaker([], context)).toEqual({ sourceKind: 'unspecified' })
    expect(
      resolveSpeaker(
        [
          [16, 20],
          [21, 25],
        ],
        context,
      ).speaker,
    ).toBe('Eino Salo')
  })

  it('stays quick on a source of 100 kB', () => {
    const text = 'the minister and the minister of Lima and Anna Bell '.repeat(2000)
    const context = createSpeakerContext(tokenizeText(text))
    const before = performance.now()
    resolveSpeaker([[0, text.length]], context)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})
