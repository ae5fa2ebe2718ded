import { describe, expect, it } from 'vitest'
import { cleanByline, findBylineIn, findInnerByline } from '../../src/extract/clean-byline.ts'

describe('cleanByline', () => {
  it.each([
    ['By Ana Ruiz, Staff writer', 'Ana Ruiz'],
    ['Von Ana Ruiz und Bo Ek', 'Ana Ruiz, Bo Ek'],
    ['Ana Ruiz, Bo Ek and Cy Dow', 'Ana Ruiz, Bo Ek, Cy Dow'],
    ['Par Ana Ruiz et Bo Ek | Publié le 6 août 2024', 'Ana Ruiz, Bo Ek'],
    ['Post author By Ana Ruiz', 'Ana Ruiz'],
    ['Eingestellt von Ana Ruiz am 6. August 2024', 'Ana Ruiz'],
    ['Ana Ruiz y Bo Ek Madrid', 'Ana Ruiz, Bo Ek Madrid'],
    ['José Ortega y Gasset', 'José Ortega y Gasset'],
    ['Dr. Ana Ruiz, CNN', 'Dr. Ana Ruiz'],
    ['ANA RUIZ AND BO EK — 6 August 2024', 'ANA RUIZ, BO EK'],
    ['Ana Ruiz in Split', 'Ana Ruiz'],
    ['Ludwig van den Berg', 'Ludwig van den Berg'],
    ['Ana Ruiz, CNN Business', 'Ana Ruiz'],
    ['Ana Ruiz. Lantern News', 'Ana Ruiz'],
    ['Текст: Анна Руис', 'Анна Руис'],
    ['20 Nov 2019 08:00 GMT', undefined],
    ['Herald staff and agencies', 'Herald staff and agencies'],
    ['The Editor', 'The Editor'],
    ['admin', undefined],
    ['https://lantern.example/ana', undefined],
    ['The Lantern', undefined],
    ['王小明', '王小明'],
  ])('reads %s as %s', (written, byline) => {
    expect(cleanByline([written], 'The Lantern')).toBe(byline)
  })

  it('names a person once, and bodies only where there is no person', () => {
    expect(cleanByline(['Ana Ruiz', 'ANA RUIZ', 'Lantern Online Team'])).toBe('Ana Ruiz')
    expect(cleanByline(['dpa', 'afp'])).toBe('dpa, afp')
  })
})

describe('a printed line', () => {
  it.each([
    ['By Ana Ruiz — Tuesday 6 August 2024', 'Ana Ruiz'],
    ['By Monday the ferry had left.', undefined],
    ['Von Berlin aus ging es weiter.', undefined],
    ['by the way', undefined],
  ])('"%s" is the byline of %s', (line, byline) => expect(findBylineIn(line)).toBe(byline))

  it.each([
    ['News | By Ana Ruiz | August 6, 2024', 'Ana Ruiz'],
    ['Veröffentlicht am 6. August 2024 von Ana Ruiz', 'Ana Ruiz'],
    ['ByAna Ruiz', 'Ana Ruiz'],
    ['A walk by the sea', ''],
  ])('"%s" has within it the byline of %s', (line, byline) => expect(findInnerByline(line).join(', ')).toBe(byline))
})
