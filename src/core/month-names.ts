/** Beginnings of the months' names, without accents, in the languages of most European and American outlets. */
const names: readonly string[] = [
  'jan ene gen januar janvier enero gennaio janeiro jaanuar styczen stycznia leden ledna januari january',
  'feb fev fevrier febrero febbraio fevereiro veebruar luty lutego unor unora februari february febr',
  'mar mrz mars marz maerz maart marzo marco marts marec mart marca brezen brezna march',
  'apr avr abr avril abril aprile april aprill kwiecien kwietnia duben dubna',
  'may mai mei mayo maggio maio maj maja kveten kvetna',
  'jun juin juni junio giugno junho juuni czerwiec czerwca cerven cervna june',
  'jul juil juillet juli julio luglio julho juuli lipiec lipca cervenec cervence july',
  'aug aou aout ago agosto augusti august augustus sierpien sierpnia srpen srpna',
  'sep sept set septembre septiembre settembre setembro september wrzesien wrzesnia zari',
  'oct okt ott out octobre octubre ottobre outubro oktober october oktoober pazdziernik pazdziernika rijen rijna',
  'nov novembre noviembre novembro november listopad listopada listopadu',
  'dec dez dic dezember decembre diciembre dicembre dezembro december detsember grudzien grudnia prosinec prosince des desember',
]

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, at) => list.split(' ').map((name) => [name, at + 1] as const)),
)

/** 1 to 12 for a month's name or its usual short form; `undefined` for any other word. */
export function monthOf(word: string): number | undefined {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '')
  return numbers.get(folded)
}
