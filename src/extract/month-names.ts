/** The months' names and their usual short forms, in the languages of most European and American outlets. */
const names: readonly string[] = [
  `jan january januar jänner jaanuar janv janvier enero ene gennaio genn gen janeiro januari gener styczeń stycznia sty leden ledna
   január januára január januara ianuarie ianuarius tammikuu tammikuuta ocak oca январь января янв січень січня січ януари ιανουάριος ιανουαρίου ιαν
   sausio janvāris janvārī urtarrila siječnja`,
  `feb february februar feber febr février févr fév febrero febbraio febbr fevereiro fev februari febrer veebruar luty lutego lut únor února
   február februára februarie helmikuu helmikuuta şubat şub февраль февраля фев лютий лютого лют февруари φεβρουάριος φεβρουαρίου φεβ
   vasario februāris veljače`,
  `mar march märz mrz mär maerz mars marzo março marc març maart mrt marts marec marca marzec brezen březen března martie március márc
   maaliskuu maaliskuuta mart март марта мар березень березня бер μάρτιος μαρτίου μαρ märts kovo ožujka`,
  `apr april avril avr abril abr aprile aprill kwiecień kwietnia kwi duben dubna apríl apríla aprilie április ápr huhtikuu huhtikuuta nisan nis
   апрель апреля апр квітень квітня кві април απρίλιος απριλίου απρ balandžio aprīlis travnja`,
  `may mai maj maja mei mayo maggio magg mag maio maig květen května máj mája május máj toukokuu toukokuuta mayıs
   май мая травень травня тра μάιος μαΐου μαϊ gegužės maijs svibnja`,
  `jun june juni juin junio giugno giu junho juny jún júna június juuni czerwiec czerwca cze červen června iunie kesäkuu kesäkuuta haziran haz
   июнь июня июн червень червня чер юни ιούνιος ιουνίου ιουν birželio jūnijs lipnja`,
  `jul july juli juillet juil julio luglio lug julho juliol júl júla július juuli lipiec lipca lip červenec července iulie heinäkuu heinäkuuta
   temmuz tem июль июля июл липень липня юли ιούλιος ιουλίου ιουλ liepos jūlijs srpnja`,
  `aug august août aout agosto ago augustus augusti agost augusta augusztus sierpień sierpnia sie srpen srpna elokuu elokuuta ağustos ağu
   август августа авг серпень серпня сер αύγουστος αυγούστου αυγ rugpjūčio augusts kolovoza`,
  `sep sept september septembre septiembre setiembre settembre sett set setembro setembre szeptember szept septembra septembrie wrzesień września wrz
   září zari syyskuu syyskuuta eylül eyl сентябрь сентября сен сент вересень вересня вер септември σεπτέμβριος σεπτεμβρίου σεπ rugsėjo septembris rujna`,
  `oct october oktober okt octobre octubre ottobre ott outubro out oktobra octombrie október októbra oktoober październik października paź
   říjen října lokakuu lokakuuta ekim eki октябрь октября окт жовтень жовтня жов октомври οκτώβριος οκτωβρίου οκτ spalio oktobris`,
  `nov november novembre noviembre novembro novembra noiembrie listopad listopada listopadu lis marraskuu marraskuuta kasım kas
   ноябрь ноября ноя листопада ноември νοέμβριος νοεμβρίου νοε lapkričio novembris studenoga`,
  `dec december dezember dez décembre déc diciembre dic dicembre dezembro desembre desember des decembrie decembra detsember grudzień grudnia gru
   prosinec prosince joulukuu joulukuuta aralık ara декабрь декабря дек грудень грудня гру декември δεκέμβριος δεκεμβρίου δεκ
   gruodžio decembris prosinca`,
]

const fold = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ς', 'σ')

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, at) => list.split(/\s+/).map((name) => [fold(name), at + 1] as const)),
)

/** 1 to 12 for a month's name or its usual short form; `undefined` for any other word. */
export function monthOf(word: string): number | undefined {
  return numbers.get(fold(word).replace(/\.$/, ''))
}
