import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../src/extract/guess-language.ts'

describe('guessLanguage', () => {
  it.each([
    [
      'en',
      'The ferry left at nine on Monday, the harbour office said, and it carried forty passengers who had been waiting for two hours.',
    ],
    [
      'de',
      'Die Fähre ist am Montag um neun abgefahren, sagte das Hafenamt, und sie hatte vierzig Leute an Bord, die zwei Stunden gewartet haben.',
    ],
    [
      'fr',
      'Le bac est parti lundi à neuf heures, a dit la capitainerie, avec quarante passagers qui ont attendu deux heures sur le quai.',
    ],
    [
      'es',
      'El transbordador salió el lunes a las nueve, dijo la oficina del puerto, con cuarenta pasajeros que esperaron dos horas en el muelle.',
    ],
    [
      'it',
      'Il traghetto è partito lunedì alle nove, ha detto la capitaneria, con quaranta passeggeri che hanno aspettato due ore sul molo.',
    ],
    [
      'pt',
      'A balsa saiu na segunda-feira às nove, disse a capitania do porto, com quarenta passageiros que não sabiam da espera de duas horas.',
    ],
    [
      'nl',
      'De veerboot is maandag om negen uur vertrokken, zei het havenkantoor, en er waren veertig mensen aan boord die twee uur hadden gewacht.',
    ],
    [
      'pl',
      'Prom odpłynął w poniedziałek o dziewiątej, powiedział kapitanat, i było na nim czterdzieści osób, które czekały na to od dwóch godzin.',
    ],
    [
      'sv',
      'Färjan gick på måndagen klockan nio, sade hamnkontoret, och det var fyrtio personer ombord som hade väntat i två timmar på kajen.',
    ],
    [
      'ru',
      'Паром ушёл в понедельник в девять, сказали в порту, и на нём было сорок человек, которые ждали его на причале уже два часа.',
    ],
    [
      'el',
      'Το πλοίο έφυγε τη Δευτέρα στις εννέα, είπε το λιμεναρχείο, και είχε σαράντα επιβάτες που περίμεναν για δύο ώρες στην προβλήτα.',
    ],
    ['ja', 'フェリーは月曜日の九時に出発した。'],
    ['zh', '渡轮星期一九点出发，港务局说，船上有四十名乘客。'],
    [undefined, 'Lokrum, Split, Hvar, Vis, Brač.'],
    [undefined, ''],
  ])('finds %s', (language, text) => expect(guessLanguage(text)).toBe(language))

  it('believes the page between kindred languages, and no further', () => {
    const danish =
      'Færgen sejlede mandag klokken ni, sagde havnekontoret, og der var fyrre om bord som havde ventet i to timer på kajen.'
    expect(guessLanguage(danish, 'da')).toBe('da')
    expect(guessLanguage(danish, 'en')).not.toBe('en')
  })
})
