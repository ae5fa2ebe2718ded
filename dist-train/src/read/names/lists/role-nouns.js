/** Forms of address, by the pronoun they take. */
export const honorificsHe = 'mr mr. sir lord monsieur herr señor signor king prince emperor sultan duke baron father fr fr. brother pope pastor imam sheikh sheik ayatollah emir tsar';
export const honorificsShe = 'mrs mrs. ms ms. miss dame lady madame mme frau señora signora queen princess empress duchess baroness mother sister';
export const honorificsAny = 'mx dr dr. prof prof. professor rev rev. reverend rabbi canon saint hon hon. adm adm. brig brig. capt capt. cdr cmdr cmdr. col col. cpl cpl. gen gen. gov gov. lt lt. lieut maj maj. pte pvt pvt. rep rep. sen sen. sgt sgt. supt det insp amb amb. comrade marshal cllr atty';
/** Words before an office: "Deputy Prime Minister", "former captain". */
export const roleModifiers = `
acting assistant associate chief co-chief cultural deputy designate elect emeritus executive ex ex- first former general head honorary incumbent incoming interim joint junior lead late long-serving
longtime managing one-time outgoing permanent principal prime retired returning second senior shadow special sub supreme then third top veteran vice visiting young old new local national regional state federal
crown founding current then-
`;
/** What an office is over: "defence minister", "Tourism Minister". */
export const portfolios = `
affairs agriculture aid army aviation budget business climate commerce communications community construction culture customs defence defense development digital economic economics economy education
emergencies energy environment environmental equality europe external family farming finance financial fire fisheries food foreign forestry health home housing human immigration industry information infrastructure innovation integration
interior internal investment justice labor labour land legal media migration military mining national naval navy nuclear oil parliamentary peace planning police political port power press public rail
railway research science security shipping social sport sports tax technology tourism town trade transport transportation treasury union veterans water welfare women work youth
`;
/** Nouns for a human being by office, trade or part played, singular. */
export const roleNouns = `
academic accountant activist actor actress acupuncturist adjudicator administrator adviser advisor advocate agent agronomist aide aldermen alderman ally ambassador analyst anchor angler announcer anthropologist applicant archaeologist archbishop archivist
architect artist artisan assemblyman assemblywoman assessor assistant astronaut astronomer athlete attaché attendant attorney auctioneer auditor author baker ballerina banker barber bargeman barista
baron barrister beekeeper biographer biologist bishop blogger boatman bookseller boss botanist bowler boxer boy brewer bricklayer brigadier broker brother builder butcher butler buyer bystander
cabbie campaigner candidate captain cardinal caretaker carer carpenter cartoonist cashier ceo cellist chair chairman chairperson chairwoman chancellor chaplain chef chemist chief chieftain child choreographer citizen
claimant cleaner clergyman cleric clerk climatologist climber clown co-founder co-author co-owner coach cofounder collector colleague collector colonel columnist comedian commander commandant commentator commissioner commodore composer comptroller computer-scientist concierge conductor
congressman congresswoman conservationist conservator constable consultant consumer controller convict cook cop coordinator co-ordinator coroner corporal correspondent councillor councilor councilman councilwoman counsel counselor counsellor count cousin cox
craftsman creator credit-officer critic crofter crewman curate curator custodian customer cyclist dancer daughter deacon dealer dean defendant defender delegate democrat demonstrator dentist deputy
designer detainee detective diarist dietitian diplomat director director-general dispatcher dissident diver docker doctor documentarian doorman dramatist drafter driver druggist drummer economist editor editor-in-chief educator
electrician emissary emperor employee engineer engraver enthusiast entrepreneur envoy epidemiologist ethnographer evacuee examiner executive exile expert explorer eyewitness fan farmer farmhand father favourite ferryman fellow fencer filmmaker financier firefighter fireman
fisherman fishmonger florist folklorist footballer forager forecaster foreman forester forward foreman founder friend fugitive funder gardener general geneticist geochemist geographer geologist geophysicist girl glaciologist
goalkeeper goalie goldsmith governor graduate grandfather grandmother grandson greengrocer grocer groom grower guard guardian guest guide guitarist gunman gunner gymnast hacker hairdresser hauler haulier headmaster headmistress headteacher head healer
helmsman herder hero heiress heir hiker historian holidaymaker host hostage hotelier householder housewife human hunter husband hydrologist illustrator imam inmate innkeeper inspector instructor interpreter intern inventor
investigator investor jailer janitor jeweller jeweler jockey joiner journalist judge jurist juror justice keeper killer king labourer laborer landlady landlord landowner laureate lawmaker lawyer leader lecturer legislator
leaseholder lessee librarian lieutenant lifeguard linguist lobbyist locksmith longshoreman lord lumberjack machinist magistrate magnate maid maker man manager marshal martyr mason master mathematician mayor mayoress mechanic mediator medic member mep merchant meteorologist
microbiologist midfielder midwife migrant militant miller milliner millionaire miner minister minder missionary mogul monarch monk moderator mother motorist mountaineer mp municipal-clerk musician naturalist navigator negotiator neighbor neighbour neurologist newsreader
nominee notary novelist nun nurse nutritionist oarsman observer occupant oceanographer officer official officeholder oligarch ombudsman oncologist operative opponent optician orderly organiser organizer organist ornithologist orphan outfielder owner
painter palaeontologist paleontologist paramedic parent parishioner parliamentarian participant partner passenger passer-by pastor pathologist patient patriarch patrolman patron peacekeeper pedestrian pediatrician penitent pensioner person petitioner pharmacist philanthropist philosopher photographer
physician physicist physiotherapist pianist picker piermaster pilgrim pilot pitcher plaintiff planner planter player playwright plumber poet policeman policewoman politician pollster pope porter postman postmaster postmistress potter premier preacher president president-elect priest primate prince princess
principal printer prisoner producer professor programmer proprietor prosecutor protester protestor provost psychiatrist psychologist publican publicist pundit pupil quartermaster queen quarryman rabbi racer ranger rapper reader realtor rebel receptionist
recipient recruit rector referee refugee registrar relative reporter representative republican rescuer researcher resident retailer-owner retiree reveller reviewer rider ringleader rival roofer rower ruler runner sailor salesman saleswoman sales-assistant satirist scholar scientist scout
scriptwriter sculptor seaman seamstress secretary seismologist selector seller senator sergeant servant settler shaman shareholder shepherd sheriff shipbuilder shipwright shoemaker shooter shopkeeper shopper signatory signalman singer sister skater skier skipper sociologist soldier solicitor
soldier-poet son soprano speaker specialist spectator speechwriter spokesman spokesperson spokeswoman sprinter squire stakeholder starter staffer stateswoman statesman statistician steward stewardess stockbroker storyteller strategist striker student stylist subscriber successor suffragan superintendent supervisor supporter surgeon
surveyor survivor suspect sweeper swimmer tailor taxpayer teacher teammate technician technologist teenager teller tenant tenor theologian therapist thief tourist toxicologist trader trainee trainer translator traveller traveler treasurer trekker trombonist trucker trustee tsar tutor tycoon umpire
undersecretary undertaker usher valuer vendor vet veteran veterinarian vicar victim villager vintner violinist violist virologist visitor volcanologist volunteer voter waiter waitress warden watchmaker weaver weightlifter welder whaler whistleblower whistle-blower wholesaler-owner widow widower wife winemaker winger winner witness
woman woodcutter worker workman worshipper wrestler writer youngster youth zookeeper zoologist woodworker couple pair duo trio family twin sibling crowd public peasantry electorate negotiators people men women children police-officer client counterpart colleague predecessor successor caller correspondent banker hand porter chairs
`;
/** Nouns that name people whom a report leaves in the dark when nothing else is said of them. */
export const darkNouns = 'source sources official officials analyst analysts insider insiders expert experts diplomat diplomats observer observers critic critics aide aides commentator commentators pundit pundits watchers watcher strategist strategists economist economists';
/** Nouns that are said of a person as of a body. */
export const eitherNouns = 'owner rival builder maker operator supplier caterer seller buyer producer publisher partner landlord employer contractor developer printer grower brewer baker retailer promoter provider distributor importer exporter creditor lender tenant organiser organizer sponsor wholesaler competitor ally opponent claimant customer client defendant plaintiff bidder manufacturer hauler haulier dealer broker competitor investor shareholder complainant';
