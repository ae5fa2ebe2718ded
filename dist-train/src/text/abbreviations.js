const list = (words) => new Set(words.split(/\s+/));
/** Written with a dot and followed by what they stand before: never the end of a sentence. Lower case, without the dot. */
export const titleAbbreviations = list(`mr mrs ms messrs mme mlle dr drs prof gen col lt capt cpt maj sgt cpl pvt brig cmdr cdr comdr adm vadm radm ens
  sen sens rep reps gov govs rev fr hon pres supt det insp amb asst assoc dep min atty gens cols lts
  vs ft mt mts pt cf viz ca approx al e.g i.e`);
/** Written with a dot before a figure only: "No. 5", "pp. 3-8". */
export const figureAbbreviations = list('no nos art fig figs vol vols ch sec p pp par para op nr ref ver');
/** Month names cut short. */
export const monthAbbreviations = list('jan feb mar apr jun jul aug sep sept oct nov dec');
/** Weekdays cut short: an abbreviation before a comma, a figure or a month; "Sun." and "Sat." may end a sentence. */
export const weekdayAbbreviations = list('mon tue tues wed thu thur thurs fri sat sun');
/** Written with a dot that may also end the sentence: "Meridian Inc.", "etc.", "Main St." */
export const finalAbbreviations = list(`jr sr inc corp co cos ltd llc plc bros etc st ave blvd rd sq ste esq dept univ est intl natl bldg mfg
  ph.d m.d b.a m.a d.c a.m p.m u.s u.k u.n e.u`);
/** US states as news agencies cut them short. */
export const stateAbbreviations = list(`ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn mont neb nev okla ore pa tenn tex va vt wis wyo
  wash mass miss n.y n.j n.h n.m n.c n.d s.c s.d r.i w.va`);
