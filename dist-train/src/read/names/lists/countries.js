/**
 * States: name | other names | demonyms (adjective first) | capital | other towns and houses that stand for the government.
 * A capital that stands for something else as a speaker (Brussels) is left out here and listed in `seats.ts`.
 */
export const countryLines = `
Afghanistan||Afghan|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|Andorra la Vella
Angola||Angolan|Luanda
Antigua and Barbuda||Antiguan|
Argentina||Argentine,Argentinian|Buenos Aires|Casa Rosada
Armenia||Armenian|Yerevan
Australia||Australian,Aussie|Canberra
Austria||Austrian|Vienna,Wien|Ballhausplatz
Azerbaijan||Azerbaijani,Azeri|Baku
Bahamas|the Bahamas|Bahamian|Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian|Bridgetown
Belarus||Belarusian,Belarussian|Minsk
Belgium||Belgian|
Belize||Belizean|Belmopan
Benin||Beninese|Porto-Novo,Cotonou
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz,Sucre
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana||Botswanan,Motswana|Gaborone
Brazil||Brazilian|Brasília,Brasilia|Planalto
Brunei||Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe,Burkinabé|Ouagadougou
Burundi||Burundian|Gitega,Bujumbura
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaoundé
Canada||Canadian|Ottawa|Parliament Hill
Cape Verde|Cabo Verde|Cape Verdean|Praia
Central African Republic|CAR|Central African|Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago|La Moneda
China|People's Republic of China,PRC,Communist China|Chinese|Beijing,Peking|Zhongnanhai
Colombia||Colombian|Bogotá,Bogota|Casa de Nariño
Comoros||Comorian|Moroni
Costa Rica||Costa Rican|San José
Croatia||Croatian,Croat|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague|Prague Castle
Democratic Republic of the Congo|DR Congo,DRC,Congo-Kinshasa,Democratic Republic of Congo|Congolese|Kinshasa
Denmark||Danish,Dane|Copenhagen|Christiansborg
Djibouti||Djiboutian|
Dominica|||Roseau
Dominican Republic||Dominican|Santo Domingo
East Timor|Timor-Leste|Timorese|Dili
Ecuador||Ecuadorian,Ecuadorean|Quito|Carondelet
Egypt||Egyptian|Cairo
El Salvador||Salvadoran,Salvadorean|San Salvador
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn|Stenbock House,Toompea
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish,Finn|Helsinki
France||French,Frenchman,Frenchwoman|Paris|Elysée,Élysée,Elysee,Elysée Palace,Élysée Palace,Elysee Palace,Matignon,Quai d'Orsay
Gabon||Gabonese|Libreville
Gambia|the Gambia|Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|Federal Republic of Germany,West Germany|German|Berlin|Bundeskanzleramt
Ghana||Ghanaian|Accra|Jubilee House
Greece||Greek|Athens|Maximos Mansion
Grenada||Grenadian|
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hungary||Hungarian|Budapest
Iceland||Icelandic,Icelander|Reykjavík,Reykjavik
India||Indian|New Delhi,Delhi|South Block
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran,Islamic Republic|Iranian|Tehran,Teheran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland|Irish,Irishman|Dublin|Leinster House
Israel||Israeli|Jerusalem
Italy||Italian|Rome|Palazzo Chigi,Quirinale
Ivory Coast|Côte d'Ivoire|Ivorian|Yamoussoukro,Abidjan
Jamaica||Jamaican|
Japan||Japanese|Tokyo|Kantei
Jordan||Jordanian|Amman
Kazakhstan||Kazakh,Kazakhstani|Astana,Nur-Sultan|Akorda
Kenya||Kenyan|Nairobi|State House
Kiribati||I-Kiribati|Tarawa
Kosovo||Kosovar,Kosovan|Pristina,Prishtina
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
Laos||Laotian,Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish,Luxembourger|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur,Putrajaya
Maldives|the Maldives|Maldivian|Malé
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican|Mexico City|Los Pinos
Micronesia||Micronesian|Palikir
Moldova|Republic of Moldova|Moldovan|Chișinău,Chisinau,Chişinău
Monaco||Monegasque|
Mongolia||Mongolian|Ulaanbaatar,Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese,Myanmar|Naypyidaw,Nay Pyi Taw,Yangon
Namibia||Namibian|Windhoek
Nauru||Nauruan|Yaren
Nepal||Nepali,Nepalese|Kathmandu
Netherlands|the Netherlands,Holland|Dutch,Dutchman,Dutchwoman|Amsterdam,The Hague|Binnenhof
New Zealand||New Zealander,Kiwi|Wellington|Beehive
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja|Aso Rock
North Korea|Democratic People's Republic of Korea,DPRK,D.P.R.K.|North Korean|Pyongyang
North Macedonia|Macedonia|Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palau||Palauan|Ngerulmud
Palestine|Palestinian Authority,State of Palestine|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea||Papua New Guinean,Papuan|Port Moresby
Paraguay||Paraguayan|Asunción,Asuncion
Peru||Peruvian|Lima
Philippines|the Philippines|Philippine,Filipino,Filipina|Manila|Malacañang,Malacanang,Malacañang Palace
Poland||Polish,Pole|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari|Doha
Republic of the Congo|Congo,Congo-Brazzaville|Congolese|Brazzaville
Romania||Romanian|Bucharest|Cotroceni
Russia|Russian Federation,Soviet Union,USSR|Russian,Soviet|Moscow|Kremlin,the Kremlin
Rwanda||Rwandan|Kigali
Saint Kitts and Nevis|St. Kitts and Nevis|Kittitian|Basseterre
Saint Lucia|St. Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian|Kingstown
Samoa||Samoan|Apia
San Marino||Sammarinese|
Sao Tome and Principe|São Tomé and Príncipe|Santomean|
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serb|Belgrade
Seychelles||Seychellois|
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia|Slovak Republic|Slovak,Slovakian|Bratislava
Slovenia||Slovenian,Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali|Mogadishu|Villa Somalia
South Africa||South African|Pretoria|Union Buildings
South Korea|Republic of Korea,ROK,R.O.K.|South Korean|Seoul|Blue House,Cheong Wa Dae
South Sudan||South Sudanese|Juba
Spain||Spanish,Spaniard|Madrid|Moncloa,La Moncloa,Zarzuela
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish,Swede|Stockholm|Rosenbad
Switzerland||Swiss|Bern,Berne|Bundeshaus
Syria|Syrian Arab Republic|Syrian|Damascus
Taiwan|Republic of China|Taiwanese|Taipei
Tajikistan||Tajik,Tajikistani|Dushanbe
Tanzania||Tanzanian|Dodoma,Dar es Salaam
Thailand||Thai|Bangkok|Government House
Togo||Togolese|Lomé,Lome
Tonga||Tongan|Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis
Turkey|Türkiye|Turkish,Turk|Ankara|Sublime Porte
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan|Funafuti
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv,Kiev|Bankova
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Brit,UK,U.K.|London|Downing Street,10 Downing Street,No. 10,No 10,Number 10,Whitehall
United States|US,U.S.,USA,U.S.A.,America,United States of America|US,American,U.S.|Washington,Washington DC,Washington D.C.|White House,the White House,Oval Office
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek,Uzbekistani|Tashkent
Vanuatu||Ni-Vanuatu|Port Vila
Vatican City|Vatican,Holy See|Vatican|
Venezuela||Venezuelan|Caracas|Miraflores,Miraflores Palace
Vietnam|Viet Nam|Vietnamese|Hanoi
Yemen||Yemeni|Sanaa,Sana'a
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
`;
