/** News agencies, broadcasters and papers: full name | short names | state that owns or directs it (empty for none). */
export const outletLines = `
Korean Central News Agency|KCNA,KCNA news agency|North Korea
Korean Central Television|KCTV|North Korea
Rodong Sinmun||North Korea
Uriminzokkiri||North Korea
NK News|NKNews|
Daily NK||
38 North||
Yonhap News Agency|Yonhap|
Korean Broadcasting System|KBS|
Korea Herald|The Korea Herald|
Korea Times|The Korea Times|
Chosun Ilbo||
JoongAng Ilbo||
Kyodo News|Kyodo|
Jiji Press|Jiji|
NHK||
Nikkei|Nikkei Asia|
Asahi Shimbun|Asahi|
Yomiuri Shimbun|Yomiuri|
Mainichi Shimbun|Mainichi|
TASS|Tass,ITAR-TASS|Russia
RIA Novosti|RIA|Russia
Sputnik|Sputnik News|Russia
RT|Russia Today|Russia
Rossiya 1|Rossiya-1|Russia
Rossiyskaya Gazeta||Russia
Channel One|Channel One Russia|Russia
Krasnaya Zvezda|Zvezda|Russia
Interfax||
Kommersant||
Novaya Gazeta||
Meduza||
Moscow Times|The Moscow Times|
Xinhua News Agency|Xinhua|China
China Central Television|CCTV,CGTN|China
China Daily||China
Global Times||China
People's Daily||China
China News Service||China
South China Morning Post|SCMP|
Caixin||
Islamic Republic News Agency|IRNA|Iran
Fars News Agency|Fars|Iran
Tasnim News Agency|Tasnim|Iran
Mehr News Agency|Mehr|Iran
ISNA|Iranian Students' News Agency|Iran
Press TV||Iran
IRIB||Iran
Syrian Arab News Agency|SANA|Syria
Saudi Press Agency|SPA|Saudi Arabia
Al Arabiya|al-Arabiya|Saudi Arabia
Emirates News Agency|WAM|United Arab Emirates
Qatar News Agency|QNA|Qatar
Al Jazeera|al-Jazeera|
Kuwait News Agency|KUNA|Kuwait
Bahrain News Agency|BNA|Bahrain
Oman News Agency|ONA|Oman
Petra News Agency|Petra|Jordan
National News Agency||Lebanon
Al-Manar||
Middle East News Agency|MENA|Egypt
Al-Ahram|al-Ahram|Egypt
Anadolu Agency|Anadolu,Anadolu Ajansı|Turkey
TRT|TRT World|Turkey
Hurriyet|Hürriyet|
Daily Sabah||
BelTA|Belta|Belarus
Ukrinform||Ukraine
Suspilne||
Ukrainska Pravda||
Kyiv Independent|The Kyiv Independent|
Kyiv Post||
Azertac|AZERTAC|Azerbaijan
APA||
Armenpress||Armenia
Kazinform||Kazakhstan
UzA||Uzbekistan
Turkmenistan State News Agency|TDH|Turkmenistan
Montsame||Mongolia
Vietnam News Agency|VNA|Vietnam
Nhan Dan||Vietnam
Lao News Agency|KPL|Laos
Agence Kampuchea Presse|AKP|Cambodia
Myanmar News Agency||Myanmar
Global New Light of Myanmar||Myanmar
Bernama||Malaysia
Antara||Indonesia
Philippine News Agency|PNA|Philippines
Press Trust of India|PTI|
Asian News International|ANI|
Doordarshan||India
Associated Press of Pakistan|APP|Pakistan
Dawn||
Bakhtar News Agency|Bakhtar|Afghanistan
Prensa Latina||Cuba
Granma||Cuba
Agencia Venezolana de Noticias|AVN|Venezuela
Telesur|teleSUR|Venezuela
Télam|Telam|Argentina
Agência Brasil|Agencia Brasil|Brazil
Notimex||Mexico
Algeria Press Service|APS|Algeria
Maghreb Arabe Presse|MAP|Morocco
Tunis Afrique Presse|TAP|Tunisia
Sudan News Agency|SUNA|Sudan
Ethiopian News Agency|ENA|Ethiopia
ORTM||Mali
Somali National News Agency|SONNA|Somalia
Rwanda News Agency||Rwanda
News Agency of Nigeria|NAN|Nigeria
Zimbabwe Broadcasting Corporation|ZBC|Zimbabwe
The Herald of Zimbabwe||Zimbabwe
Associated Press|AP,The Associated Press|
Reuters|Thomson Reuters|
Agence France-Presse|AFP|
Deutsche Presse-Agentur|dpa,DPA|
Press Association|PA,PA Media|
Bloomberg|Bloomberg News|
United Press International|UPI|
Dow Jones Newswires||
EFE|Efe|
ANSA|Ansa|
LUSA|Lusa|
Austria Presse Agentur|APA|
Keystone-SDA||
Belga|Belga News Agency|
ANP||
Ritzau||
TT|TT News Agency|
NTB||
STT||
BNS|Baltic News Service|
LETA||
ELTA||
PAP|Polish Press Agency|
CTK|ČTK,Czech News Agency|
TASR||
MTI||Hungary
Agerpres||Romania
Moldpres||Moldova
BTA|Bulgarian News Agency|Bulgaria
Tanjug||Serbia
Hina|HINA|Croatia
STA||Slovenia
ATA||Albania
AAP|Australian Associated Press|
Canadian Press|The Canadian Press|
BBC|British Broadcasting Corporation,BBC News|
BBC World Service||
Sky News||
ITV|ITV News|
Channel 4|Channel 4 News|
Guardian|The Guardian|
The Times|The Times of London|
The Sun||
The Independent||
The Observer||
The Economist||
Financial Times|FT|
Daily Telegraph|The Daily Telegraph,The Telegraph|
Daily Mail|Mail on Sunday|
Daily Mirror||
Evening Standard||
New York Times|The New York Times,NYT|
Washington Post|The Washington Post|
Wall Street Journal|The Wall Street Journal,WSJ|
Los Angeles Times|LA Times|
Chicago Tribune||
Boston Globe||
Miami Herald||
USA Today||
New Yorker|The New Yorker|
The Atlantic||
Politico||
Axios||
BuzzFeed News||
HuffPost|Huffington Post|
Newsweek||
TIME|Time magazine|
Fox News|Fox|
CNN||
MSNBC||
NBC|NBC News|
ABC News||
CBS|CBS News|
NPR|National Public Radio|
PBS||
CNBC||
Voice of America|VOA|
Radio Free Europe|RFE/RL,Radio Free Europe/Radio Liberty,Radio Liberty|
Radio Free Asia|RFA|
CBC|Canadian Broadcasting Corporation|
Globe and Mail|The Globe and Mail|
Toronto Star||
Sydney Morning Herald|The Sydney Morning Herald|
Le Monde||
Le Figaro||
Libération||
France 24||
Radio France Internationale|RFI|
Der Spiegel|Spiegel|
Die Zeit||
Bild||
Die Welt||
Süddeutsche Zeitung|Sueddeutsche Zeitung|
Frankfurter Allgemeine Zeitung|FAZ|
Deutsche Welle|DW|
ARD||
ZDF||
ORF||
Der Standard||
Die Presse||
Neue Zürcher Zeitung|NZZ|
El País|El Pais|
El Mundo||
La Vanguardia||
RTVE||
Corriere della Sera||
La Repubblica||
La Stampa||
RAI||
Público||
De Telegraaf||
NRC|NRC Handelsblad|
Volkskrant|De Volkskrant|
Le Soir||
De Standaard||
Dagens Nyheter||
Svenska Dagbladet||
Aftonbladet||
Expressen||
SVT||
NRK||
VG||
Aftenposten||
Politiken||
Berlingske||
DR||
Helsingin Sanomat||
Yle|YLE|
ERR||
Postimees||
Delfi||
Gazeta Wyborcza||
Rzeczpospolita||
Onet||
Haaretz||
Jerusalem Post|The Jerusalem Post|
Times of Israel|The Times of Israel|
Yedioth Ahronoth||
Times of India|The Times of India|
The Hindu||
Hindustan Times||
Indian Express|The Indian Express|
NDTV||
Straits Times|The Straits Times|
Channel NewsAsia|CNA|
Bangkok Post||
Jakarta Post|The Jakarta Post|
Rappler||
Philippine Daily Inquirer||
Daily Nation||
Mail & Guardian||
Premium Times||
Folha de S.Paulo||
O Globo||
Clarín||
La Nación||
El Tiempo||
El Universal||
Reforma||
Euronews||
Bellingcat||
ProPublica||
Nature||
Science||
`;
/** Words that end the name of an outlet: "Kingsmere Herald", "Lake Radio". */
export const outletHeads = `
advertiser advocate argus beacon bladet blatt blog bote broadcasting broadcaster bugle bulletin channel chronicle chronik courant courier curier
curierul daily dispatch echo evening examiner express fm gazeta gazette gazettes gazetteer globe guardian herald heraldo independent informer
inquirer intelligencer journal journalen kurier ledger ledgerman magazine mail mercury messenger mirror monitor morning news newsday
newspaper newspapers newswire nachrichten observer online post posten postimees press presse radio record recorder register reporter
review sentinel spectator standard star statesman sun tageblatt teataja telegraaf telegram telegraph tidende tidning tidningen times
tribune tribuna tv television visir wire weekly world zeitung
`;
