/** Bodies with a name of their own: full name | short names | kind (g government, o organization). */
export const bodyLines = `
United Nations|UN,U.N.|o
United Nations Security Council|UN Security Council,U.N. Security Council,Security Council|o
United Nations General Assembly|UN General Assembly,General Assembly|o
International Atomic Energy Agency|IAEA|o
World Health Organization|WHO,World Health Organisation|o
World Trade Organization|WTO,World Trade Organisation|o
World Food Programme|WFP,World Food Program|o
World Bank||o
International Monetary Fund|IMF|o
International Criminal Court|ICC|o
International Court of Justice|ICJ|o
International Labour Organization|ILO|o
International Maritime Organization|IMO|o
International Civil Aviation Organization|ICAO|o
International Committee of the Red Cross|ICRC|o
Red Cross||o
Red Crescent||o
International Olympic Committee|IOC|o
UNESCO|Unesco|o
UNICEF|Unicef|o
UNHCR||o
UNRWA||o
OPCW|Organisation for the Prohibition of Chemical Weapons|o
OPEC|Opec|o
OPEC+||o
OECD||o
OSCE||o
NATO|Nato,North Atlantic Treaty Organization|o
European Union|EU,E.U.|g
European Commission||g
European Parliament||g
European Council||g
European Central Bank|ECB|g
European Medicines Agency|EMA|g
European Court of Justice|ECJ|g
European Court of Human Rights|ECHR|g
Council of Europe||o
Eurostat||g
Europol||g
Eurojust||g
Frontex||g
Interpol||o
African Union|AU|o
Arab League||o
Association of Southeast Asian Nations|ASEAN,Asean|o
Economic Community of West African States|ECOWAS,Ecowas|o
Shanghai Cooperation Organisation|SCO|o
Collective Security Treaty Organization|CSTO|o
Commonwealth of Independent States|CIS|o
Eurasian Economic Union|EAEU|o
Organization of American States|OAS|o
Mercosur||o
BRICS||o
G7|Group of Seven|o
G8||o
G20|Group of 20|o
FIFA|Fifa|o
UEFA|Uefa|o
Amnesty International||o
Human Rights Watch|HRW|o
Greenpeace||o
Oxfam||o
Doctors Without Borders|MSF,Médecins Sans Frontières|o
Reporters Without Borders|RSF|o
Committee to Protect Journalists|CPJ|o
Transparency International||o
Syrian Observatory for Human Rights||o
Hamas||o
Hezbollah|Hizbollah,Hizbullah|o
Houthi|Houthis|o
Taliban|the Taliban|o
Islamic State|ISIS,ISIL,IS group,Daesh|o
Al-Qaeda|al-Qaeda,Al Qaeda,al-Qaida|o
Boko Haram||o
Al-Shabaab|al-Shabab,Al Shabaab|o
PKK||o
Wagner Group|Wagner|o
US State Department|State Department,U.S. State Department|g
US Department of Defense|Department of Defense,Defense Department,US Defense Department|g
US Department of Justice|Justice Department,Department of Justice,US Justice Department|g
US Treasury|Treasury Department,US Treasury Department|g
US Congress|Congress,United States Congress|g
US Senate|Senate|g
US House of Representatives|House of Representatives|g
US Supreme Court||g
US Central Command|CENTCOM,Centcom|g
FBI|Federal Bureau of Investigation,F.B.I.|g
CIA|Central Intelligence Agency,C.I.A.|g
National Security Agency|NSA|g
National Security Council|NSC|g
Department of Homeland Security|DHS|g
Federal Reserve|Fed|g
Food and Drug Administration|FDA|g
Centers for Disease Control and Prevention|CDC|g
Environmental Protection Agency|EPA|g
Federal Aviation Administration|FAA|g
Federal Communications Commission|FCC|g
Securities and Exchange Commission|SEC|g
National Transportation Safety Board|NTSB|g
NASA|Nasa|g
US Geological Survey|USGS|g
Bank of England||g
Foreign Office||g
Home Office||g
Cabinet Office||g
Ministry of Defence|MoD,MOD|g
House of Commons||g
House of Lords||g
Metropolitan Police|Met Police|g
MI5||g
MI6||g
GCHQ||g
NHS|National Health Service|g
NHS England||g
Bundestag||g
Bundesrat||g
Bundesbank||g
Bundeswehr||g
Bundestag||g
Knesset||g
Duma|State Duma|g
Federation Council||g
Federal Security Service|FSB,F.S.B.|g
SVR||g
GRU||g
Rosatom||o
Roscosmos||o
Gazprom||o
Rosneft||o
Verkhovna Rada|Rada|g
Security Service of Ukraine|SBU|g
Sejm||g
Riksdag||g
Storting||g
Folketing||g
Riigikogu||g
Saeima||g
Seimas||g
Cortes||g
Diet||g
Lok Sabha||g
Rajya Sabha||g
National Assembly||g
Politburo||g
Central Military Commission||g
Workers' Party of Korea|WPK,Workers’ Party|o
Communist Party of China|CCP,CPC,Chinese Communist Party|o
Korean People's Army|KPA|g
People's Liberation Army|PLA|g
Joint Chiefs of Staff|JCS|g
National Intelligence Service|NIS|g
Israel Defense Forces|IDF,Israel Defence Forces,Israeli Defense Forces|g
Mossad||g
Shin Bet||g
Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard|g
Royal Navy||g
Royal Air Force|RAF|g
British Army||g
US Navy|U.S. Navy|g
US Army|U.S. Army|g
US Air Force|U.S. Air Force,USAF|g
US Marine Corps|Marine Corps|g
US Coast Guard|Coast Guard|g
National Guard||g
Black Sea Fleet||g
Red Army||g
Carabinieri||g
Guardia Civil||g
Gendarmerie||g
Health and Safety Executive||g
Labour Party|Labour|o
Conservative Party|Tories,Conservatives|o
Liberal Democrats|Lib Dems|o
Scottish National Party|SNP|o
Sinn Féin|Sinn Fein|o
Democratic Party|Democrats|o
Republican Party|GOP,Republicans|o
Social Democrats|SPD|o
CDU||o
CSU||o
AfD||o
Google||o
Microsoft||o
Apple||o
Facebook||o
Meta||o
Twitter||o
Amazon.com||o
Tesla||o
SpaceX||o
Boeing||o
Airbus||o
Lockheed Martin||o
Raytheon||o
Northrop Grumman||o
BAE Systems||o
General Atomics||o
Rheinmetall||o
Saab||o
Thales||o
Huawei||o
Samsung||o
Hyundai||o
Toyota||o
Sony||o
Volkswagen|VW|o
Siemens||o
Deutsche Bahn||o
Lufthansa||o
Ryanair||o
BP||o
Shell||o
TotalEnergies||o
ExxonMobil|Exxon|o
Pfizer||o
BioNTech||o
AstraZeneca||o
Novartis||o
Nestlé||o
`;
