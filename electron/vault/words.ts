/**
 * The 1,024 words of the recovery sheet, in alphabetical order: common Dutch nouns of 4 to 8 plain letters.
 * The first four letters of each are unique, and no two differ by one letter: a slip of the pen is never another word.
 * The order is part of the vault's format: never change, add or remove one.
 */
export const recoveryWordList: readonly string[] = `
aanbod aandeel aankoop aanpak aanrecht abrikoos accent accu acteur adder adelaar adem afdak afdruk afspraak afstand afval afwas agent akker akte alarm
albast album alfabet altviool amandel amber ananas anijs anjer ansjovis antenne antiek antwoord apotheek appel april aquarel arbeid archief arend
aroma asbak asfalt asiel asperge aster atelier atlas atleet atoom augurk auto avocado avond azalea azijn baai baard babbel badge bagage baken bakfiets
bakje baksteen balans balie balk ballon bamboe banaan baron basis batterij bazaar beek beeld beest begin begonia behang beitel beker bekken berg
bericht beschuit bestek bezem bezoek biet bijlage biljart bioscoop bizon blaas blad blik bloem blouse bobslee bocht boei bokaal bonbon bonus boog
boord borstel bosbes bosuil boter bougie bouillon bouw bowl braam brand breedte brem brief bril brink broche broek brommer brood brug buffel buis
buizerd bundel burcht bureau burger cabaret cacao cactus cake campus canvas carnaval cassette cavia ceder cello cement chip chocola cijfer cilinder
cirkel citroen claxon clown coach cockpit collega comfort compost concert coupon couscous cultuur curry cyclus dagboek dageraad damast dambord dame
dank datum dauw deeg dekbed deken deksel delta dennen detail deur diamant dichter dienst diepte dijk dikte dille diner ding dinsdag diploma dirigent
discus distel divan document doek dolfijn donor doolhof doorn dorst douche draad driehoek droom druif druppel duet duim dweil echo eekhoorn eend
eethuis effect eiland einde elastiek elleboog ellips emmer energie engel entree envelop erker erwt esdoorn etage etalage etiket etmaal etui examen
expert extract fabel fabriek factor fakkel familie fanfare fantasie fazant festival fiets figuur film filter finale firma flamingo flank flard flat
fleece flits flora fluit fluweel folder fontein forel format fornuis fort fossiel foto framboos franje frisbee front fuik fuut gaas galerij gang
garage garde garen garnaal gast gazon gebaar gebouw gedachte gedicht geduld geheim geit gelei geluk gemak gember gemeente geschenk getuige gevel
gezang gezin gids gieter gift giraf gitaar gladiool glans gletsjer glijbaan glimlach globe golf gondel goot gorilla goud graniet grap greep grind
groei gulden gymzaal haag hagel halm halte hamer hamster hand hangar haring hark haven hazelaar heelal heester heide held helft hemel herberg herder
herfst hert heuvel hiel hitte hobby hobo hoed hommel honger honing hoofd hoogte hooi horizon horloge hotel houding hout huid hulp humor humus huur
huwelijk idee iglo ijsbeer ijsje ijspegel ijver ijzel ingang inkt invloed inwoner inzicht iris ivoor jaar jager jaguar januari jasmijn jeep jeugd jeuk
jogger jojo jongleur journaal jubileum judo juffrouw juli jumbo jungle jurk juweel kaap kaars kabinet kabouter kachel kajak kalender kalf kalmte
kamille kanaal kaneel kano kapel kapitein kapstok karaf karton kasboek kassa katapult katoen katrol kaviaar kegel keizer kelder kelk kennis keramiek
kerkuil kermis ketting keuken kever kievit kiezel kijker kilo kind kiosk kist klarinet klas klauw klaver kleed klei kletskop kleur klimop klip klok
klomp kluis knal knie knijper knikker knoflook knoop knotwilg knuffel koala koepel koers koffer kokos kolibrie kolom komeet komma kompas konijn kool
koper kopie koraal korrel kosmos koude kous kraag krab krans krekel krent kreuk krijt krik kring kristal kroes krokus kroon krop kruid krul kubus kuif
kuiken kunst kussen kwart laan labrador lach lading lama langlauf lantaarn lasagne laser laurier lavendel lawine leeftijd leem leesboek leeuw leider
lelie lens lepel leraar letter leuning lezer lezing libel libretto licht lied liefde ligstoel lijm lijst lila limoen linnen locatie logo loket lolly
longen loods lotus lucifer luifel luipaard luister lynx maart macaroni magazijn magie magneet mais makelaar makreel mammoet manchet manege mango
manier mantel marathon marionet markt marmer masker matras medaille meikever meloen mengsel menu merel merk merrie mest metaal meter methode metro
meubel middag mier mikado milieu miljoen mimosa mini minuut mobiel modder moeras moes molen moment mond monument morgen mortel mossel mosterd motief
motor muesli munt museum musical muts muziek mysterie mythe nadruk najaar namiddag natuur navel neef neon netwerk neus nieuws noga nomade nomen
notulen nummer oase oceaan ochtend octaaf octopus oefening oerwoud oester ogenblik okapi oktober olie olifant olijf omelet omvang ontbijt ontwerp
onweer oogst ooievaar oorbel opdracht opening opera optimist optocht orchidee oregano orgel origami orkaan orkest ornament otter ouder oven ozon
paadje paal page pakket palet paling panfluit panorama panter papaver papegaai papier paprika parade parel parfum paspoort pasta patat pauze pedaal
peen peil pelgrim pelikaan penseel peper periode perron pers perzik pesto piano picknick pijnboom pilaar piloot pincet pinda pioen piraat pizza plaat
plafond plak plateau plein plezier ploeg plooi pluim plus poging pols poncho pony poort poppen portret post potlood prairie preek prei proef pruik
puin puree puzzel pyjama rabarber racket radio rafel rails rapport rasp ravijn rebus recept recht reclame refrein reiger reis rekening renbaan rendier
rente reptiel ridder rijbaan rijp rijtuig risico ritme rits ritueel rivier robijn robot roeiboot roem rogge rolstoel roman ronde rotonde rugzak ruil
ruimte rund rups saffier saga salade salon salto sandaal sardine sauna saus savanne saxofoon schat schelp schoen schrift scooter seconde sein seizoen
serenade serie servet shampoo sieraad sikkel sintel sirene siroop sjaal sjalot skelet skipiste slab slager slalom slang slede slinger sloep slof sloot
slurf smaak smaragd smid smoking snaar sneeuw snelweg snik snoek snor soda solo sopraan souvenir spade spatbord specht spek spijs spil spiraal spleet
split sport spraak spreuk sprong spruit staaf stal steeg steiger stekker stem stengel stip stoel storm straat streep strik stro studie stuk stuur
suiker suite surfer surprise synagoge systeem taak tablet talent talisman tarwe tasje taxi telefoon telg tent terras theater thee thermos tijd tijger
titel toast toegang toekan toer tolk tomaat toneel tong tonic toon toorts toren traan tractor traject tram trechter trede trein trek tribune trio
trofee tropen trots truck truffel trui tuba tuig tulband tunnel turbine turkoois turner tweeling twijg uitzicht ukelele uurwerk vaat vakantie vallei
vangnet vanille variant veiling venster verhaal vezel viaduct vijg vilt violist viool visser vitrine vlaai vlag vlecht vleugel vlieg vlinder vloed
vlot voeding voet vogel vonk vorm vreugde vriend vrijdag vrucht vulkaan vulpen waaier wagen walnoot walrus wals walvis want warmte waslijn wastafel
water wekker welp wieg wijsheid wijzer wild wimpel winkel winter woensdag wonder wrak yoghurt zaad zadel zakdoek zebra zede zeebries zeemeeuw zender
zetel zigzag zijde zilver zintuig zoen zomer zondag zoogdier zorg zuster zwaan zwaluw zwam zwemmer zwerm zwijn
`
  .trim()
  .split(/\s+/)
