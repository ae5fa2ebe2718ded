/**
 * Time zones of the IANA database by state, and by town where a state has several: zone | states and towns.
 * Where a state has several zones its own name is left out: only its towns tell.
 */
export const zoneLines = `
Europe/London|United Kingdom,England,Scotland,Wales,Northern Ireland,London,Edinburgh,Cardiff,Belfast,Manchester,Glasgow,Liverpool
Europe/Dublin|Ireland,Dublin,Cork
Europe/Paris|France,Paris,Lyon,Marseille,Nice,Strasbourg,Toulouse
Europe/Berlin|Germany,Berlin,Munich,Hamburg,Frankfurt,Cologne
Europe/Madrid|Spain,Madrid,Barcelona,Valencia,Seville
Europe/Lisbon|Portugal,Lisbon,Porto
Europe/Rome|Italy,Rome,Milan,Naples,Turin,Vatican City
Europe/Brussels|Belgium,Brussels,Antwerp
Europe/Amsterdam|Netherlands,Amsterdam,The Hague,Rotterdam
Europe/Zurich|Switzerland,Geneva,Zurich,Bern,Davos,Basel
Europe/Vienna|Austria,Vienna
Europe/Stockholm|Sweden,Stockholm,Gothenburg
Europe/Oslo|Norway,Oslo,Bergen
Europe/Copenhagen|Denmark,Copenhagen
Europe/Helsinki|Finland,Helsinki
Europe/Tallinn|Estonia,Tallinn
Europe/Riga|Latvia,Riga
Europe/Vilnius|Lithuania,Vilnius
Europe/Warsaw|Poland,Warsaw,Krakow,Gdansk
Europe/Prague|Czech Republic,Czechia,Prague
Europe/Bratislava|Slovakia,Bratislava
Europe/Budapest|Hungary,Budapest
Europe/Bucharest|Romania,Bucharest,Cluj
Europe/Chisinau|Moldova,Chișinău,Chisinau,Cahul,Tiraspol
Europe/Sofia|Bulgaria,Sofia
Europe/Athens|Greece,Athens,Thessaloniki
Europe/Belgrade|Serbia,Belgrade
Europe/Zagreb|Croatia,Zagreb
Europe/Ljubljana|Slovenia,Ljubljana
Europe/Sarajevo|Bosnia and Herzegovina,Sarajevo
Europe/Skopje|North Macedonia,Skopje
Europe/Tirane|Albania,Tirana
Europe/Kiev|Ukraine,Kyiv,Kiev,Kharkiv,Odesa,Odessa,Lviv,Dnipro
Europe/Minsk|Belarus,Minsk
Europe/Moscow|Moscow,St. Petersburg,St Petersburg,Sochi,Grozny
Asia/Vladivostok|Vladivostok
Asia/Yekaterinburg|Yekaterinburg
Asia/Novosibirsk|Novosibirsk
Europe/Istanbul|Turkey,Türkiye,Istanbul,Ankara
Asia/Jerusalem|Israel,Jerusalem,Tel Aviv
Asia/Gaza|Gaza,Gaza City,Rafah
Asia/Hebron|Ramallah,Hebron,Nablus
Asia/Beirut|Lebanon,Beirut
Asia/Damascus|Syria,Damascus,Aleppo
Asia/Amman|Jordan,Amman
Asia/Baghdad|Iraq,Baghdad,Mosul,Basra,Erbil
Asia/Tehran|Iran,Tehran
Asia/Riyadh|Saudi Arabia,Riyadh,Jeddah
Asia/Dubai|United Arab Emirates,Dubai,Abu Dhabi
Asia/Qatar|Qatar,Doha
Asia/Kuwait|Kuwait,Kuwait City
Asia/Aden|Yemen,Sanaa,Aden
Asia/Tbilisi|Georgia,Tbilisi
Asia/Yerevan|Armenia,Yerevan
Asia/Baku|Azerbaijan,Baku
Asia/Kabul|Afghanistan,Kabul,Kandahar
Asia/Karachi|Pakistan,Islamabad,Karachi,Lahore,Peshawar
Asia/Kolkata|India,New Delhi,Delhi,Mumbai,Kolkata,Chennai,Bengaluru,Srinagar
Asia/Dhaka|Bangladesh,Dhaka
Asia/Kathmandu|Nepal,Kathmandu
Asia/Colombo|Sri Lanka,Colombo
Asia/Yangon|Myanmar,Yangon,Naypyidaw
Asia/Bangkok|Thailand,Bangkok
Asia/Ho_Chi_Minh|Vietnam,Hanoi
Asia/Phnom_Penh|Cambodia,Phnom Penh
Asia/Kuala_Lumpur|Malaysia,Kuala Lumpur
Asia/Singapore|Singapore
Asia/Jakarta|Jakarta
Asia/Manila|Philippines,Manila
Asia/Shanghai|China,Beijing,Shanghai,Guangzhou,Shenzhen,Wuhan
Asia/Hong_Kong|Hong Kong
Asia/Taipei|Taiwan,Taipei
Asia/Seoul|South Korea,Seoul,Busan,Panmunjom
Asia/Pyongyang|North Korea,Pyongyang
Asia/Tokyo|Japan,Tokyo,Osaka,Hiroshima,Fukushima
Asia/Ulaanbaatar|Ulaanbaatar
Asia/Almaty|Almaty,Astana
Asia/Tashkent|Uzbekistan,Tashkent
Africa/Cairo|Egypt,Cairo,Alexandria
Africa/Tripoli|Libya,Tripoli,Benghazi
Africa/Tunis|Tunisia,Tunis
Africa/Algiers|Algeria,Algiers
Africa/Casablanca|Morocco,Rabat,Casablanca
Africa/Khartoum|Sudan,Khartoum
Africa/Addis_Ababa|Ethiopia,Addis Ababa
Africa/Nairobi|Kenya,Nairobi,Mombasa
Africa/Mogadishu|Somalia,Mogadishu
Africa/Kampala|Uganda,Kampala
Africa/Kigali|Rwanda,Kigali
Africa/Kinshasa|Kinshasa
Africa/Lagos|Nigeria,Lagos,Abuja
Africa/Accra|Ghana,Accra
Africa/Dakar|Senegal,Dakar
Africa/Bamako|Mali,Bamako
Africa/Johannesburg|South Africa,Johannesburg,Cape Town,Pretoria,Durban
Africa/Harare|Zimbabwe,Harare
America/New_York|Washington,New York,Boston,Philadelphia,Atlanta,Miami,Detroit,Baltimore,Pittsburgh,Cleveland
America/Chicago|Chicago,Houston,Dallas,Austin,New Orleans,Minneapolis,St. Louis,Memphis,Nashville
America/Denver|Denver,Salt Lake City,Albuquerque
America/Phoenix|Phoenix,Tucson
America/Los_Angeles|Los Angeles,San Francisco,Seattle,San Diego,Portland,Las Vegas,Sacramento
America/Anchorage|Anchorage
Pacific/Honolulu|Honolulu
America/Toronto|Toronto,Ottawa,Montreal
America/Vancouver|Vancouver
America/Mexico_City|Mexico City
America/Havana|Cuba,Havana
America/Bogota|Colombia,Bogota,Bogotá
America/Caracas|Venezuela,Caracas
America/Lima|Peru,Lima
America/La_Paz|Bolivia,La Paz
America/Santiago|Santiago
America/Argentina/Buenos_Aires|Argentina,Buenos Aires
America/Sao_Paulo|Brasilia,Brasília,Rio de Janeiro,Sao Paulo,São Paulo
America/Port-au-Prince|Haiti,Port-au-Prince
Australia/Sydney|Sydney,Canberra,Melbourne
Australia/Brisbane|Brisbane
Australia/Perth|Perth
Pacific/Auckland|New Zealand,Wellington,Auckland
`
