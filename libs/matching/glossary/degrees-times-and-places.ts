/** How much, how it changes, how well, when and where: words of any abstract. */
export const DEGREES_TIMES_AND_PLACES = `
skillnad; skilja; olikhet | difference; differ
olika; variation; variera; heterogenitet | different; variation; vary; heterogeneity; heterogeneous; variability
likhet; likartad; liknande; lik varandra | similarity; similar; resemblance; alike
förändring; förändra; ändring; ändra; skifte; förändrad | change; alteration; alter; shift; altered
omvandling; transformation; omvandla; samhällsomställning | transformation; transform; conversion; convert
förbättring; förbättra; förbättrad; bättre | improvement; improve; improved; better; enhance; enhanced
förstärkning; förstärka | reinforcement; amplify; augmentation
stärka; stärkt; stärkande | strengthen; strengthening
försämring; försämra; försämrad; nedsättning; nedsatt; sämre | deterioration; impaired; decline; worsening; worse; deteriorate; reduced function
ökning; öka; ökad; stiga; tilltagande | increase; increased; increasing; rise; elevated; elevation
minskning; minska; reducera; reduktion; minskad; sänka; nedgång | decrease; reduction; reduce; decreased; reduced; lower; lowering
hög; höja; höjd | high; raise; height
låg; lägre | low; low level
stor; storskalig | large; large-scale; big
omfattande; omfattning | extensive; extent; comprehensive
liten; små; småskalig | small; small-scale; minor
antal; siffra | number; count
mängd; kvantitet | amount; quantity
volym | volume
nivå; grad; halt; gradering | level; degree; grade; grading
storlek; mått; dimension | size; dimension; magnitude
andel; procent; kvot; proportion | proportion; percentage; ratio; share
genomsnitt; medelvärde; genomsnittlig | average; mean
förekomst; prevalens; förekomma | prevalence; occurrence; occur
incidens; insjuknande; nyinsjuknande | incidence; incident case
frekvens; ofta förekommande | frequency; frequent
vanlig; allmän; förekommande | common; general; usual; ordinary
ovanlig; sällsynt; sällan | rare; uncommon; unusual
typ; slag; sort; kategori; klassificering; klassifikation; indelning | type; kind; category; classification; classify
undergrupp; subgrupp; subtyp; undertyp | subgroup; subtype
grupp; gruppering; kluster; klustring | group; cluster; clustering; grouping
individ; individuell; enskild | individual; individually
individanpassad; individualiserad; skräddarsydd | individualised; tailored; individualized
person | person; persons
struktur; strukturell; strukturera | structure; structural
funktion; funktionell; fungera; funktionalitet | function; functional; functionality
roll | role
process | process
system; systemisk; systematisk; systematik | system; systemic; systematic
komplex; komplexitet; komplicerad; invecklad | complex; complexity; complicated
dynamik; dynamisk | dynamics; dynamic
interaktion; samspel; växelverkan; växelspel; interagera | interaction; interplay; interact; crosstalk
integration; integrera; integrerad; integrering | integration; integrate; integrated
samordning; samordna; koordinering; koordinator; samordnare | coordination; coordinate; coordinator; co-ordination
kombination; kombinera; kombinerad; kombinationsbehandling | combination; combine; combined; combination therapy
kontroll; kontrollera | control
reglera; genreglering; modulera | regulate; modulate; modulation
styrning; styra | governance; govern; steering; steer
signal; signalering; signalväg; signalöverföring | signal; signalling; signaling; signalling pathway; signal transduction
väg; spår; bana; reaktionsväg | pathway; path; route
faktor; bestämningsfaktor; determinant | factor; determinant
markör; biomarkör; signatur | marker; biomarker; signature
kännetecken; kännetecknande | hallmark; distinctive feature
indikation; indikera | indication; indicate
prediktion; förutsäga; prediktiv; prediktor; förutsägelse; förutse; prognosmodell | prediction; predict; predictive; predictor; forecast; forecasting; foresee
karakterisering; karakterisera; karakteristisk | characterisation; characterization; characterise; characterize; characteristic
kartläggning; kartlägga; karta | mapping; map; survey mapping
beskrivning; beskriva; deskriptiv; redogörelse | description; describe; descriptive
förklaring; förklara; förklaringsmodell; förklarbar | explanation; explain; explainable; explanatory
klargöra; belysa; utröna; klarlägga | elucidate; clarify; shed light
utforska; utforskande; utforskning | explore; exploration; exploratory
evidens; bevis; belägg; bevisa | evidence; proof; prove
visa; påvisa; demonstrera | demonstrate; show; demonstration
stabil; stabilitet; stabilisera; instabilitet | stability; stable; stabilise; stabilize; instability
robust; robusthet | robust; robustness
tillförlitlig; pålitlig; reliabilitet; tillförlitlighet | reliable; reliability; trustworthy; trustworthiness
noggrannhet; precision; noggrann; exakt; precis; träffsäkerhet | accuracy; precision; accurate; precise; exact
känslighet; känslig; sensitivitet | sensitivity; sensitive
mottaglighet; mottaglig | susceptibility; susceptible; receptive
specificitet; specifik | specificity; specific
selektiv; selektivitet | selective; selectivity
särskild; speciell | particular; special
snabb; hastighet; fart; påskynda; hastig | rapid; fast; speed; quick; velocity; accelerate
långsam; fördröjning; försening; fördröja; försenad | slow; delay; delayed
enkel; enklare; förenkla; lätt | simple; easy; simplify; simplified
billig; prisvärd; lågkostnad; överkomlig | inexpensive; low-cost; affordable; cheap; affordability
avancerad; högteknologisk; modern; toppmodern; sofistikerad | advanced; state-of-the-art; modern; high-tech; sophisticated
automatisk; automatisering; automatisera; automatiserad; autonom maskin | automatic; automation; automate; automated
digital; digitalisering; digitala verktyg | digital; digitalisation; digitalization; digitisation; digital tools
parallell; högkapacitets; storskalig screening; hög genomströmning | high-throughput; parallel; high throughput
naturlig; naturligt förekommande; ursprunglig | naturally occurring; native; original
konstgjord; artificiell; syntetisk; konstlad | artificial; synthetic; man-made
virtuell; virtuell verklighet; förstärkt verklighet; vr | virtual; virtual reality; augmented reality; vr; extended reality
visualisering; visualisera; åskådliggöra; avbilda | visualisation; visualization; visualise; visualize; depict
bild; bildanalys; bildbehandling | image; picture; image analysis; image processing
avbildning; bildtagning; bildgivande | imaging
rumslig; spatial; rumsligt upplöst | spatial; spatially resolved; spatial resolution
läge; position | position; location
tid; tidsmässig; temporal; tidpunkt; tidsserie; tidsförlopp | time; temporal; time point; time series; timing; time course
realtid; i realtid | real-time; real time
framtid; framtida; morgondag | future; tomorrow; forthcoming
prospektiv; framåtblickande | prospective
retrospektiv; tillbakablickande | retrospective
nuvarande; aktuell; samtida; nutid | current; contemporary; present-day; today
tidigare; förflutna; föregående; förra | previous; earlier; past; former; preceding
nästa generation; generation; kommande generation | generation; next generation; next-generation; generational
dag; daglig | day; daily
vardag; vardagsliv; vardaglig | everyday life; everyday
vecka | week; weekly
månad | month; monthly
år; årlig; årtionde | year; annual; decade; yearly
början; starta; start; initiering; påbörja; igångsättning; inleda | start; initiation; initiate; beginning; onset; begin
slut; avslut; avslutning; avsluta; sluta; upphörande | end; termination; ending; closure; cessation; completion
fortsättning; fortsatt; fortsätta; kontinuerlig; ihållande | continuation; continued; continuous; continue; persistent; ongoing; persistence
planering; plan; planera; planerad | planning; plan; planned
genomförande; genomföra; implementering; implementera; införande; införa; verkställa | implementation; implement; introduction; conduct; carry out; execution; introduce
implementeringsforskning; implementeringsvetenskap | implementation science; implementation research
praktik; praxis; klinisk praxis; praktisk; i praktiken; rutin; utövare | practice; practical; clinical practice; routine; practitioner
erfarenhet; upplevelse; erfara; uppleva; erfaren | experience; lived experience; experienced
attityd; inställning; förhållningssätt; uppfattning; åsikt | attitude; opinion; view; conception
förväntan; förväntning; förvänta; förvänta sig | expectation; expect; expected; expectancy
förtroende; tillit; tilltro; tillförsikt | trust; confidence
val; välja; valmöjlighet | choice; choose; option; select
preferens; föredra | preference; prefer
perspektiv; synvinkel; aspekt; synsätt; synpunkt | perspective; viewpoint; aspect; point of view
miljö; omgivning; miljömässig | environment; environmental; surroundings
kontext; kontextuell | context; contextual; setting
inre; intern; invärtes | internal; inner
yttre; extern; utvärtes | external; outer
lokal miljö; lokalt; närbelägen; i närheten | local; locally; nearby; proximity
nationell; rikstäckande; riks | national; nationwide; nationally
internationell; utländsk; internationalisering; gränsöverskridande; utländska | international; internationalisation; foreign; cross-border; internationalization; abroad
global; världsomspännande; värld; världen; globalisering | global; world; worldwide; globally; globalisation
europa; europeisk | europe; european
norden; nordisk; skandinavisk; skandinavien | nordic; scandinavian; scandinavia; nordic countries
sverige; svensk | sweden; swedish; swedes
stockholm | stockholm
afrika; afrikansk; subsahariska afrika | africa; african; sub-saharan africa
asien; asiatisk; kina; indien | asia; asian; china; india
latinamerika; sydamerika | latin america; south america; latin american
land; länder | country; countries; nation
plats; ställe; läge i rummet; fältplats | place; site
`;
