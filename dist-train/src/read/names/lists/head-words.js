/** Last (or first, before "of" and "for") word of a public body's name. */
export const governmentHeads = `
administration admiralty agency army assembly attorney authority bundesamt cabinet chamber coastguard commission commissariat commissioner congress constabulary consulate council court
department diet directorate duma embassy executive forces fleet garrison gendarmerie government guard inspectorate judiciary junta legislature marines militia
ministry mission municipality navy ombudsman parliament police prefecture presidency prosecutor regiment registry regulator secretariat senate sheriff treasury tribunal
board brigade battalion division command corps customs office service
`;
/** Last (or first) word of the name of a company, club, union, school and the like. */
export const organizationHeads = `
academy ag airlines airways aktiengesellschaft alliance archive association associates associés athletic au ab ad as asa a/s bank bakery beer bewerk branch brewery brewing brothers bros bv
brotherhood bureau campaign capital carrier center centre charity church circle city clinic club co co. coalition collective college committee community company confederation conference congregation
consortium consulting cooperative co-operative corp corp. corporation d.d. d.o.o. dairy dealers distillery doo eg electric energy engineering enterprises estate estates exchange factory farm farms fc federation ferries finance firm
foods forge forum foundation freight front fund gallery gas ges gmbh group guild holding holdings hospital hotel hotels house hut inc inc. industrie industries institut institute
institution insurance international investments kft kg kk kombinat laboratories laboratory labs league library limited line lines lines llc llp logistics ltd ltd. lodge mall
markets media metals mills mining mission mobility motors movement museum network network networks nv n.v. observatory oil ooo opera orchestra organisation organization oy oyj parish partners partnership party
petroleum pharma pharmaceuticals philharmonic plc polytechnic power press properties pte publishing pub quarry rail railway railways rangers records refinery registrar resources restaurant resort retail rovers rt rugby s.a. s.p.a. s.r.l. sa school schools se
seed seminary services shipping shipyard shipyards sisters society software solutions sp. spa srl steel stiftung store stores studio studios supply supermarket supermarkets survey syndicate systems team technologies technology telecom theater theatre trading tramworks trust union united
university utilities ventures watch waterworks water works zrt
`;
/** Last (or, for some, first) word of a place's name. */
export const locationHeads = `
airport alley archipelago avenue basin bay beach borough boulevard bridge brook camp canal canton canyon cape castle cathedral cemetery channel circuit coast continent corridor county cove creek crossing dam
delta desert district drive estuary fells field fields fjord forest fort gate glacier glen gorge gulf harbor harbour heath heights highlands highway hill hills island islands isle isles junction lake lane loch
lagoon marsh meadow moor mosque motorway mountain mountains ocean oblast palace park parish pass peak peninsula pier plateau plain plains plaza point pond port prefecture province raion rainforest range reef region republic reserve reservoir ridge rise
river road rock runway sea shore sound springs square stadium state station steppe strait straits strand street swamp terminal territory tower town township tundra valley village volcano wadi wood woods zone
`;
/** First word of a place's name. */
export const locationStarts = 'lake mount mt mt. cape fort port saint st st. san santa santo são los las el la le les new north south east west upper lower rio river isle gulf strait bay sea island camp monte villa crihana bad puerto punta';
/** Last word of an event's name. */
export const eventHeads = `
accord accords anniversary agreement affair attacks award awards biennale carnival census championship championships classic coronation congress convention crisis cup day derby earthquake election elections
eurovision exhibition expo fair festival final finals forum games gala grand-prix hurricane intifada jubilee marathon massacre match olympics open pact parade party prix protocol purge rally
referendum regatta revolution rising riots season summit symposium tour tournament treaty triennale trial trophy typhoon uprising war wars weekend
`;
/** Words just before or after a name that make it a product: "the Hwasong missile", "a Reaper drone". */
export const productNouns = `
aircraft airliner app boat bomber bombers car carrier corvette cruiser destroyer drone drones engine ferry fighter fighters frigate gun helicopter helicopters howitzer howitzers icbm
jet jets launcher launchers locomotive missile missiles model phone plane planes rifle rocket rockets satellite satellites ship software spacecraft submarine system tank tanks tanker tram tug uav uavs vaccine
vehicle vehicles vessel yacht smartphone console laptop
`;
/** Names of weapons, aircraft and spacecraft that stand without a number. */
export const productNames = `
Abrams,Bayraktar,Bradley,Challenger 2,Chinook,Eurofighter,Eurofighter Typhoon,Excalibur,Falcon 9,Falcon Heavy,Global Hawk,Reaper,Predator,Gepard,Gripen,Harpoon,Hellfire,Himars,HIMARS,Hwasong,Iron Dome,Iskander,Javelin,
Kalibr,Kalashnikov,Kinzhal,Lancet,Leopard,Leopard 1,Leopard 2,Marder,Minuteman,Nodong,Novichok,Oreshnik,Patriot,Polaris,Pukguksong,Rafale,Sarmat,Scud,Shahed,Sidewinder,Starlink,Starship,Stinger,Storm Shadow,Sputnik V,
Taepodong,Taurus,Tomahawk,Trident,Tsirkon,Zircon,Windows,Android,iPhone,iPad,ChatGPT,Boeing 737,Boeing 747,Boeing 777,Boeing 787,Dreamliner,Concorde,Paxlovid,Comirnaty,Ozempic
`;
