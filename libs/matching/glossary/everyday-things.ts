/** People, homes, money, time, places and the other nouns that needs and services are described with. */
export const EVERYDAY_THINGS = `
barn; barndom; unge; barnslig; minderårig; småbarn; omyndig | child; children; childhood; kid; underage
ungdom; tonåring; ung; tonår; yngre; ungdomlig; tonårsflicka; tonårspojke; adolescens | adolescent; youth; teenager; young people; young; teen; juvenile; youngster
vuxen; vuxenliv; fullvuxen; myndig; vuxna; vuxenålder | adult; adulthood; grown-up
äldre; åldring; gammal; åldras; ålderdom; äldst | older people; elderly; old; seniors; aged; old age; older adults
män; manlig; herre; maskulin; mansroll | male; men; masculine
kvinna; kvinnlig; dam; feminin; tjej | woman; women; female; lady; feminine
flicka; dotter; döttrar; tjej | girl; daughter
pojke; söner | boy; son
mamma; mor; mödrar; moderlig; moderskap | mother; maternal; mum; mom; motherhood
pappa; far; fader; fäder; faderlig; faderskap | father; paternal; dad; fatherhood
förälder; föräldraskap; föräldraroll; ensamstående förälder; ensamförälder | parent; parenthood; single parent; lone parent
syskon; bror; bröder; syster | sibling; brother; sister
tvilling | twin
familj; hushåll; familjemedlem; familjeliv; släkting; familjär; anhörig; närstående; kärnfamilj | family; household; relative; family member; kin; next of kin
mormor; morfar; farmor; farfar; barnbarn; farförälder; morförälder | grandparent; grandmother; grandfather; grandchild; grandchildren
make; hustru; äkta hälft; äkta par; livskamrat | spouse; wife; husband; married couple; life partner
vän; vänskap; kamrat; kompis; jämnårig; bekant; kamratskap | friend; friendship; peer; companion; acquaintance; buddy
granne; grannskap; grannsamverkan | neighbour; neighbourhood
kollega; arbetskamrat; kollegial; medarbetare | colleague; co-worker; coworker; collegial; workmate; fellow worker
chef; arbetsledare; chefskap; föreståndare; mellanchef; vd; direktör; chefsroll | manager; leader; boss; supervisor; head of department; director; ceo; managerial
kund; klient; beställare; kundkrets; kundservice; kundnöjdhet | customer; client; buyer; clientele; customer satisfaction; consumer
person; människa; individ; mänsklig; folk; mänsklighet; medmänniska | human; person; people; individual; humankind
befolkning; population; folkmängd; invånare; allmänhet; befolkningsgrupp | population; general public; inhabitants; public at large; populace; demographic
grupp; skara; team; gruppering; arbetslag; arbetsgrupp | group; team; working group; crew
gemenskap; samvaro; umgås; umgänge; samhörighet; social samvaro; socialt nätverk; sällskap | companionship; community; fellowship; social network; socialising; togetherness; social contact; social interaction
ensamhet; ensam; isolering; social isolering; ofrivillig ensamhet; övergiven; ensamboende; isolerad | loneliness; lonely; social isolation; alone; solitude; isolated; living alone
relation; förhållande; parrelation; släktskap; anknytning; närhet; intimitet | relationship; relation; intimacy; interpersonal; close relationship
språk; språklig; modersmål; flerspråkig; tvåspråkig; främmande språk; språkkunskap; språkfärdighet; flerspråkighet | language; linguistic; mother tongue; bilingual; multilingual; native language; language skills; first language; foreign language
ord; ordförråd; vokabulär; term; uttryck; benämning; ordval; beteckning; terminologi | word; vocabulary; terminology; designation
översättning; översätta; översatt | translate
text; skrift; stycke; manuskript; manus; avsnitt | text; manuscript; written text
bok; handbok; lärobok; ljudbok; bokutgivning; häfte; broschyr | book; handbook; textbook; manual; booklet; brochure; leaflet; audiobook
tidning; tidskrift; dagstidning; nyhet; press; journalist; journalistik; massmedia | newspaper; journalism; news; magazine; journalist; press; media; reporter
webbplats; hemsida; webbsida; sajt; internet; webb; webbsajt; webbportal; portal; uppkopplad; webbaserad | website; web page; internet; web; online; homepage; web portal; portal; web-based
app; applikation; mobilapp; mobilapplikation; programvara; mjukvara; datorprogram | mobile application; app; software; mobile app; computer program
mobiltelefon; mobil; smartphone; telefon; surfplatta; mobiltelefoni; smarttelefon | mobile phone; smartphone; cell phone; tablet computer; cellphone; telephone; mobile device
dator; bärbar dator; datorer; pc; datamaskin; datorisering; datoranvändning | computer; laptop; pc; computing device; desktop computer
e-post; mejl; mail; epost; nyhetsbrev; e-postadress; mejladress | email; e-mail; newsletter; email address; electronic mail
bild; fotografi; foto; fotografera; kamera; illustration; teckning; bildmaterial; ritning | image; picture; photograph; photo; camera; illustration; photography
ljud; ljudnivå; buller; ljudlig; ton; bullernivå; bullerstörning; högljudd | sound; noise; noise level; audio; loud; noisy
ljus; ljusförhållande; belysning; dagsljus; lampa; solljus; upplyst; lysa | light; illumination; daylight; sunlight
färg; kulör; färgsättning | colour; color
väder; väderlek; väderförhållande | weather; meteorological
regn; nederbörd; skyfall | rain; rainfall; cloudburst
snö; snöfall | snow; snowfall
storm; orkan; åska; blåst | storm; hurricane; thunderstorm
naturkatastrof | natural disaster
översvämning | flood
jordbävning | earthquake
skogsbrand | wildfire; forest fire
jordskred; skred | landslide
årstid; säsong; säsongsvariation; säsongsbunden | season
sommar; sommartid | summer; summertime
vinter; vintertid | winter; wintertime
höst | autumn
hav; ocean; marin; havsmiljö | sea; ocean
sjö | lake
älv; vattendrag; bäck | river; watercourse
kust; kustnära; skärgård; strand | coast; coastal; shore; archipelago; beach
berg; fjäll; bergig | mountain
gruva; gruvdrift; gruvnäring | mining; mine shaft
bergart; berggrund | bedrock
skog; skogsmark | forest; woodland
virke; timmer; trävara | timber; lumber
träd | tree
byggnad; hus; villa; småhus; flerbostadshus; fastighet; höghus; flerfamiljshus | building; house; premises; apartment building; block of flats; multi-family housing; detached house; property; facilities
rum; utrymme; sal | room
sovrum | bedroom
vardagsrum | living room
kök | kitchen
badrum | bathroom
toalett; wc | toilet; lavatory; restroom
möbel; möblering; inredning; hylla; skåp; soffa; inredningsdetalj; inreda | furniture; furnishing; interior design; cupboard; sofa; interior; shelf
verktyg; redskap; hjälpmedel; apparat; anordning; tillbehör | tool; aid device; appliance; apparatus; accessory; instrument; assistive device; gadget
utrustning; inventarie; apparatur; materiel; maskinpark; utrustad; utrusta | equipment; apparatus; machinery; appliances
sak; föremål; ting; objekt; artikel; artefakt | object; thing; item; artefact; artifact; stuff
varor; gods; handelsvara; produkt; livsmedelsvara; sortiment; sortimentsutbud | goods; merchandise; product; commodity; assortment
butik; affär; varuhus; köpcentrum; detaljhandel; matbutik; livsmedelsbutik; mataffär; återförsäljare | retail; shop; store; supermarket; shopping centre; grocery store; department store; dealer; reseller; storekeeper
restaurang; kafé; storkök; matsal; catering; skolmat; skolmåltid; måltidsservice; café; bespisning; lunchrestaurang | restaurant; cafe; catering; school meal; canteen; cafeteria; food service; school lunch; dining hall; diner; pub
firma; bolag; företag; egenföretagare; näringsidkare; rörelse; affärsrörelse; egen företagare | company; business; enterprise; firm; self-employed; business owner; sole trader
industri; fabrik; industriell; verkstad; industrianläggning; tillverkningsindustri; verkstadsindustri | industry; factory; manufacturing industry
pengar; penning; ekonomiska medel; kontant; valuta; summa; belopp | money; cash; currency; sum; amount of money; monetary; monies
kostnad; kosta; utgift; utlägg; kostsam; omkostnad; kostnadsnivå; kostnadsfördelning | cost; expense; expenditure; outlay
pris; prissättning; prisnivå; prissätta; prishöjning; prislapp; prisökning; inflation; levnadskostnad | price; price level; inflation; cost of living; price increase
dyr; dyrbar; kostsam; kostnadskrävande; dyrt | expensive; costly; high-priced; pricey
billig; prisvärd; ekonomiskt fördelaktig; rimligt pris; förmånlig; lågpris | inexpensive; cheap; affordable; low-cost; low-priced; economical; cost-saving; budget-friendly
inkomst; förtjäna; förtjänst; intäkt; tjäna; tjäna pengar; disponibel inkomst; inkomstnivå | income; earnings; revenue; household income; disposable income
förmögenhet; rikedom; rik; välstånd; tillgångar; förmögen; egendom; välbeställd; välbärgad | wealth; rich; assets; prosperity; fortune; affluent; wealthy; affluence; belongings
bankkonto; sparkonto; banktjänst; kontonummer; bankkort; betalkort; banklån; bolån; amortering | bank; bank account; debit card; mortgage; interest rate; credit card; account number; bank loan
budget; ekonomisk plan; budgetering; hushållsekonomi; privatekonomi; budgetplan; hushållskassa | budget; personal finance; household budget; financial planning; household economy
vinst; lönsam; lönsamhet; överskott; avkastning; vinstdrivande; vinstintresse | profit; return on investment; profit-making
ekonomisk; finansiell; ekonomi; finans; privatekonomisk; samhällsekonomisk; samhällsekonomi | financial; economic; economy; finance; fiscal
reklam; annons; annonsera; marknadsföring; annonsering; marknadsföra; pr; kampanj; reklamkampanj; affischering | advertising; marketing; publicity; campaign; commercial advertisement
tid; tidpunkt; tidsperiod; period; tidsåtgång; tidsrymd; tidrymd; tidsintervall; tidsspann | time; period; duration; time period; time point; time span; time interval; length of time
dagligen; dygn; vardag; dagtid; dygnet runt; dygnsrytm | day; daily; everyday; daytime; weekday; around the clock
natt; nattlig; nattetid; midnatt; nattarbete | night; nocturnal; nighttime; overnight; night-time
morgon; morgnar; förmiddag | morning
kväll; afton; kvällstid | evening
eftermiddag | afternoon
veckovis | week; weekly
helg; veckoslut; lördag; söndag | weekend; saturday; sunday
helgdag | public holiday; bank holiday
månadsvis; kvartal; halvår; kvartalsvis; månatlig | month; monthly; half-year; quarterly; semi-annual
årlig; årsvis; årtal; helår; kalenderår | year; annual; yearly
årtionde; decennium; sekel; århundrade; årtusende; 1900-talet; medeltid | decade; century; millennium; historical period
timme | hour
minut | minute
datum; kalender; tidtabell; schema; schemalagd; dagordning; tidsschema; almanacka | calendar; date; timetable; schedule; agenda; calendar date
framtid; morgondag; framöver; framåt; stundande; förestående; framtidsutsikt; nästa | future; upcoming; forthcoming; next; coming; tomorrow; outlook; impending
förr; tidigare; förfluten; föregående; forntid; föregångare; dåtid; gångna; dåvarande | previous; former; past; earlier; preceding; predecessor; bygone
historia; historisk; historik; förhistoria; forntida; antik; arkeologi | history; historical; ancient; prehistory; archaeology; antiquity; archeology
nutid; nuvarande; aktuell; samtida; modern; aktualitet; idag; dagsaktuell | current; present-day; contemporary; modern; today; topical; nowadays; present time; prevailing
ögonblick; genast; omedelbar; omgående; omedelbart; akut; brådskande; skyndsam; bråttom; direkt | immediate; urgent; instant; prompt; right away; instantaneous; urgency
regelbunden; återkommande; periodisk; rutinmässig; regelbundenhet; ständig; jämnt | regular; periodic; routine; constantly
tillfällig; temporär; provisorisk; övergående; kortvarig; interimistisk; tidsbegränsad | temporary; provisional; interim; transient; temporarily; time-limited; short-term; passing; occasional
varaktig; bestående; permanent; långvarig; stadigvarande; beständig; ihållande; livslång; evig; konstant; kvarstående | permanent; lasting; persistent; enduring; lifelong; long-lasting; lasting over time; remaining; everlasting; perpetual
plats; ställe; ort; lokalisering; lokalisera; adress; hemort; bostadsadress | place; location; site; address; locality; venue; whereabouts
område; trakt; bygd; distrikt; zon; territorium; areal; omland | area; zone; district; territory; hinterland
land; nation; nationell; rike; inhemsk; hemland; rikstäckande | country; nation; nationwide; domestic; homeland; home country
utland; utländsk; internationell; gränsöverskridande; utomlands; främmande land; utrikes; utlänning | foreign; abroad; overseas; cross-border; foreign country
värld; global; världsomfattande; globalisering; jordklot; hela världen; världsvid | global; world; worldwide; globalisation; earth; international world; planet
centrum; mittpunkt; medelpunkt; mitten; centralt; centralpunkt | centre; center; middle; midpoint; hub; central point
sida; kant; rand; hörn; ytterkant | edge; side; border; corner; left side; right side; rim; end point
utsida; utvändig; utomhus; utemiljö; utomhusmiljö; friluft; utevistelse | outdoor; outside; exterior; open air; outer side; outdoor environment
inomhus; insida; inomhusmiljö; inomhusklimat; invändig; ventilation; luftkvalitet inomhus | indoor; inside; interior space; indoor environment; indoor climate; ventilation; indoor air quality
avstånd; distans; sträcka; närhet; lång väg; avlägsen; fjärr; långväga | distance; remote; far away; proximity; distant; faraway
riktning; väderstreck; riktad | direction; compass direction
nummer; siffra; antal; numerisk; numrering; heltal | number; digit; numeric; integer
del; andel; stycke; komponent; beståndsdel; fragment; ingrediens; portion; inslag | part; component; share; piece; portion; constituent; ingredient
helhet; hela; total; sammanlagd; fullständig; samtliga; sammantagen; heltäckande | whole; total; complete; entire; comprehensive; overall; altogether; entirety; holistic
sort; slag; typ; kategori; variant; version | type; sort; category; variety; variant; version
exemplifiera; illustrera; belysa; illustration; fallexempel; föredöme; förebild; förebildlig | example; exemplify; illustrate; role model; instance; exemplary; paragon
ämne; tema; fråga; ämnesområde; rubrik; sakfråga; tematisk; rubricera | topic; theme; subject; issue; thematic; heading; subject matter
innehåll; innehöll; innehållsförteckning; innehållsrik | content; contain; table of contents
ordning; ordningsföljd; sekvens; följd; rangordning; rangordna; turordning; serie; ranking | ranking; series; succession; rank order
lista; listning; förteckning; uppräkning; register; katalog; index; inventering; inventera; checklista | list; register; directory; catalogue; inventory; checklist; index; catalog
uppgift; upplysning; information; faktum; fakta; data; sakuppgift; informationsinnehåll | information; fact; data; detail; factual; particulars; factsheet
kunskap; vetande; kännedom; lärdom; visdom; kunnig; sakkunskap; allmänbildning; kunnande | knowledge; wisdom; learning; expertise; know-how; erudition; well-informed
bevis; bevisning; belägg; styrka med bevis; intyg; bevismaterial; vittnesbörd; evidens | evidence; proof; prove; certificate; substantiate; certify; attest; proven
mål; delmål; syfte; ändamål; avsikt; avse; ambition; uppsåt; målsättning; vision; strävan; intention | goal; aim; purpose; intention; target; vision; strive; aspiration; intended; endeavour
metod; sätt; tillvägagångssätt; förfarande; förfaringssätt; procedur; arbetssätt; metodik; angreppssätt | method; procedure; approach; way of working; process; technique; working method; modus operandi
planer; program; åtgärdsprogram; handlingsplan; strategi; färdplan; strategisk plan; utvecklingsplan | plan; programme; program; action plan; strategy; roadmap; strategic plan; development plan
projekt; satsning; initiativ; initiativtagare; projektverksamhet; projektgrupp; initiativrik; satsa | project; initiative; venture; undertaking; effort; project team
uppdrag; uppgift; åliggande; arbetsuppgift; syssla; göromål; ansvarsuppgift | assignment; task; mission; duty; chore; work task; mandate; errand; commission
erfarenhet; erfaren; rutinerad; livserfarenhet; yrkeserfarenhet; arbetslivserfarenhet; meriter; meritförteckning | experience; experienced; work experience; professional experience; seasoned; track record; qualifications; curriculum vitae; resume
förmåga; duglighet; kompetens; skicklighet; färdighet; skicklig; duktig; kapabel; talang; begåvning | ability; skill; competence; capability; skilful; talent; able; aptitude; proficiency
intresse; nyfikenhet; nyfiken; intressant; spännande; engagerad | interest; curiosity; curious; engagement; exciting
möjlighet; chans; tillfälle; möjlig; utväg; potential; chanser; genomförbar; görlig | possibility; opportunity; chance; potential; feasible; prospect; doable
problem; svårighet; bekymmer; trassel; hinder; svår; svårt; dilemma; krångel; problematisk | problem; difficulty; trouble; difficult; dilemma; issue; problematic; tricky; troublesome; hassle; predicament
risk; fara; riskabel; riskfylld; äventyra; riskfaktor; risktagande | risk; danger; hazard; jeopardise; dare; peril; endanger; risk-taking
hot; hotfull; hotelse; utpressning; utpressa; hotbild | threat; threaten; menace; extortion; blackmail; intimidation
fel; felaktig; misstag; felaktighet; brist; defekt; felkälla; oriktig; missta; förväxla; förväxling; missuppfatta; missförstånd | error; mistake; fault; incorrect; wrong; defect; misunderstanding; confuse; erroneous; faulty; flaw
riktig; korrekt; riktighet; rättvisande; rätta; rättelse; korrigera; korrigering; sann; sanning; korrekthet | correct; accurate; true; truth; rectify; right answer; amend
skäl; anledning; motiv; orsak; motivering; argument; argumentation; bevekelsegrund | reason; motive; argument; justification; justify; rationale; argue; grounds
följd; konsekvens; effekt; verkan; resultat; påföljd; utfall; efterverkan; följdverkan; utgång | consequence; outcome; result; effect; implication; repercussion; aftermath; upshot; ramification
fördel; fördelaktig; förtjänst; vinning; förmånlig; gagn | benefit; advantage; merit; beneficial; perk
nackdel; olägenhet; ofördelaktig; baksida; svaghet; avigsida | disadvantage; drawback; downside; shortcoming; weakness; inconvenience
skillnad; åtskillnad; olik; olikhet; skiljaktig; särskilja; avvikelse; diskrepans; annorlunda | difference; distinction; distinguish; discrepancy; dissimilar; disparity; unlike; differentiate
likhet; likna; likartad; likadan; motsvara; motsvarighet; jämbördig; identisk | similarity; resemble; identical; equivalent; corresponding; counterpart; alike
motsats; tvärtom; motsatt; omvänd; motstående; kontrast; motpol; omvänt | opposite; contrary; reverse; contrast; inverse; converse; antithesis; vice versa
samband; koppling; sammanhang; förbindelse; relaterad; anknytning; hänga samman; hänga ihop; samhörande; korrelation | association; connection; link; context; relationship; interrelated; coherence; linkage
regel; föreskrift; princip; norm; ordningsregler; reglering; principiell; rättesnöre; grundregel; policy | rule; principle; regulation; norm; precept; policy; guiding principle
villkor; betingelse; förutsättning; förbehåll; förutsätta; villkorlig; villkorad; premiss; betingad; omständighet | condition; prerequisite; circumstance; terms and conditions; situation; presuppose; precondition; proviso; contingent
läge; tillstånd; situation; status; ställning; belägenhet; lägesbild; lägesbeskrivning | status; situation; condition; state of affairs; standing; current state
uppträdande; beteende; uppförande; bete; betedde; handlande; hållning; attityd | behaviour; behave; attitude; demeanour; manner
handling; dåd; gärning; aktion; agera; handlingssätt | action; deed
vana; sedvana; rutin; gängse; tradition; ritual; sedvänja; traditionell; kutym | tradition; custom; habit; ritual; customary; conventional
sinnesstämning; humör; sinnelag; temperament; känsloliv; känslighet | mood; feeling; temper; temperament; state of mind; frame of mind; sentiment
ilska; arg; vrede; aggression; aggressiv; aggressivitet; irritation; irritera; förargad; upprörd; frustration | anger; angry; aggression; irritation; rage; frustration; annoyance; upset; hostility
skam; skämmas; skuldkänsla; genans; pinsam; ånger; skamkänsla; stigma; stigmatisering; stigmatiserad | shame; guilt; embarrassment; stigma; regret; ashamed; stigmatisation; guilty; stigmatization; remorse
hopp; hoppfull; förhoppning; optimism; optimistisk; framtidstro; förtröstan; pessimism | hope; optimism; optimistic; faith in the future
tålamod; tålmodig; tåla; tolerera; tolerant; fördragsamhet; tålde | patience; tolerate; forbearance
mod; modig; tapper; tapperhet; våga; djärv; djärvhet; oförvägen | courage; brave; bravery; dare; bold
självförtroende; självkänsla; självtillit; självsäker; självbild; självrespekt | self-esteem; self-confidence; self-image; self-worth; confident; self-respect; self-efficacy
hälsa; hälsosam; frisk; välbefinnande; välmående; må bra; friskhet; sund; välmåga; hälsotillstånd | health; healthy; well-being; wellbeing; state of health; fitness; feeling well
sjuk; sjukdom; åkomma; sjuklig; insjukna; krämpa; ohälsa; sjukdomstillstånd | disease; illness; sick; ailment; disorder; morbidity; unwell; fall ill; malady
smärta; ont; värk; smärtsam; sveda; ömhet; öm | pain; ache; hurt; sore
trött; trötthet; utmattning; utmattad; utbränd; utbrändhet; utmattningssyndrom; uttröttad; tröttna | fatigue; tired; tiredness; exhaustion; burnout; weary; lethargy
hunger; hungrig; törst; törstig; svält; undernärd; undernäring; aptit; matlust; hungersnöd | hunger; hungry; thirst; starvation; appetite; thirsty; undernutrition; malnourished; famine; starving; undernourished
mat; föda; livsmedel; kosthåll; matvara; näring; maträtt; matvanor | food; diet; foodstuff; nourishment; dietary; eating habits; groceries
kläder; skor; sko; skodon; klädesplagg; textil; tyg; arbetskläder; textilier; textilindustri | clothing; textile; shoes; fabric; footwear; garment; workwear; fashion
rökning; röka; rökfri; tobak; cigarett; rökavvänjning; nikotin | smoking; smoker; tobacco; cigarette; smoking cessation; nicotine; smoke-free; quit smoking
alkohol; alkoholkonsumtion; alkoholvanor; berusning; berusad; alkoholhaltig; rusdryck | alcohol; alcohol consumption; drunk; intoxicated; spirits; drinking alcohol; liquor
`;
