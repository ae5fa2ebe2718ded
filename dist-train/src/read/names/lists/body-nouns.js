/** Common nouns for public bodies: "the ministry", "highways agency". */
export const governmentNouns = `
administration admiralty agency airforce army assembly authorities authority bench border-guard bureau cabinet chancellery coastguard commission congress constabulary consulate council court courts customs department
directorate embassy fire-brigade fleet force forces garrison gendarmerie government governorate governments guard inspectorate institute-of-statistics judiciary junta kremlin legislature magistracy military militia ministries
ministry mint monarchy municipality navy ombudsman palace parliament police prison jail pentagon prefecture presidency prosecution prosecutors prosecutor's regime registry regulator regulators secretariat senate state taskforce treasury tribunal troops watchdog fire-service
`;
/** Common nouns for companies, clubs, unions and the like. */
export const organizationNouns = `
academy airline airport alliance archive archives arm association bakery bank bar bidder board branch brand brewer brewery bus-company camp campaign carmaker carrier caterer cathedral centre center chain chamber charity chemist
church cinema clinic club coalition collective casino cartel college committee community company concern confederation conglomerate consortium consultancy contractor control cooperative co-operative corporation crew creamery dairy developer distillery distributor division employer
engine-maker enterprise exchange exporter factory faction federation festival firm foundation fund gallery garage group guild hospital hospitals hotel house household importer industry institute institution insurer joint-venture
laboratory lab league lender library line manufacturer mill mine monastery mosque movement museum network newcomer ngo observatory operator opera defence diocese dormitory franchise gym hostel nursery opposition orchestra organisation organization orchard outfit parent-company parish
partnership party pharmacy plant platform practice producer programme project pub publisher quarry railway refinery refiner restaurant retailer school seller shelter shipper shipbuilder shipyard shop side society squad start-up startup stable
store studio subsidiary supermarket supplier surgery syndicate synagogue team temple theatre theater think-tank thinktank trade-union trust tribe union unions university universities utility vineyard warehouse wholesaler winery waterworks works workshop zoo owner
`;
/** Those of them that are mostly buildings and grounds: they may speak, but a text seldom means their people. */
export const premisesNouns = `
airport archive archives arm bar branch camp cathedral chain church cinema dormitory exchange factory gallery gym hotel house household laboratory library line mill mine monastery mosque museum network orchard parish pharmacy
plant platform practice programme project pub quarry refinery restaurant shelter shipyard shop side site stable store studio supermarket synagogue temple theatre theater vineyard warehouse winery works workshop zoo palace mint
press station garrison vessel channel prison jail
`;
/** Common nouns for outlets. */
export const mediaNouns = `
agency-report blog broadcaster broadcasters broadsheet channel channels daily journal magazine magazines media newspaper newspapers newsletter newsroom radio television tv newswire outlet outlets paper periodical podcast press programme site station tabloid
tabloids website weekly wire news-agency
`;
/** Common nouns for things that are read, not people that speak. */
export const documentNouns = `
account accounts advertisement advisory affidavit agenda agreement analysis announcement annex appendix app application archive article assessment audit autopsy ballot bill bills biography blueprint book booklet brief briefing bulletin calendar cable cables
catalogue census certificate charge-sheet charter chart circular clip column communiqué communique complaint contract copy correspondence data database deed deeds dashcam declaration decree diagram diaries diary directive disclosure dispatch document documents
dossier draft editorial email emails e-mail e-mails entry essay estimate estimates evidence examination excerpt exhibit experiment figures file files filing filings findings footage forecast form forecasts graph guide guidance guidelines handbook image images indictment index inquest
instructions inventory invoice invoices issue judgment judgement label lawsuit leaflet lease ledger letter letters list listing log logbook logs magazine-article manifest manual manuscript map maps measurements memo memoir memoirs memorandum memorial menu message messages minutes
motion mural newsletter note notebook notes notice notices order ordinance page pages pamphlet paper papers payroll petition photo photograph photographs photos picture pictures plan plans plaque plate podcast policy poll polls poster posting post posts presentation press-release printout
proceedings projection projections proposal prospectus protocol publication questionnaire readings receipt receipts recording recordings record records register registry-entry release report reports research resolution results review roster ruling satellite-images schedule screenshot script
sheet sign slide slides spreadsheet statement statements statistics statute story studies study submission summary summons survey surveys table tables tape tapes telegram tender testimony text textbook ticket timetable transcript transcripts treaty tweet update verdict version video videos
warrant warrants website-post will wiretap writ x-ray
`;
/** Common nouns for a part of a body, which speaks for the whole: "the Hanover bureau of …". */
export const partNouns = 'arm branch bureau division headquarters office offices unit desk newsroom subsidiary wing correspondent reporter';
/** Common nouns for people who speak for a body. */
export const spokesNouns = 'spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons press-officer representative-for press-secretary';
