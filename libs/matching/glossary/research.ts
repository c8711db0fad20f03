/** Work and people of research, its methods and its projects. */
export const RESEARCH = `
betydelse; innebörd | importance; meaning
signifikans; betydande; signifikant | significance; significant
viktig; väsentlig; betydelsefull; avgörande; central | important; essential; crucial; vital; key; pivotal
förståelse; förstå; begripa; begriplig | understanding; understand; comprehension; comprehend
insikt; djupare förståelse | insight
kunskap; vetskap; kännedom; sakkunskap | knowledge
kunskapslucka; kunskapsbrist; kunskapsläge | knowledge gap; state of knowledge
kunskapsspridning; kunskapsöverföring; kunskapsutbyte; resultatspridning | knowledge transfer; knowledge exchange; dissemination of results; knowledge translation
kunskapsöversikt; litteraturöversikt; litteraturstudie; översiktsartikel | literature review; review article; scoping review
systematisk översikt; metaanalys | systematic review; meta-analysis
utveckling; utveckla; framtagning; ta fram; framtagande; vidareutveckla | development; develop; developing
förhindra; hindra; motverka; avvärja | prevent; hinder; counteract; avert
hinder; barriär; försvårande | barrier; obstacle; impediment
underlätta; möjliggöra; främja; främjande; befrämja | facilitate; enable; promote; promotion; foster
möjlighet; möjlig | possibility; possible; opportunity
potential; potentiell | potential
förutsättning; villkor | prerequisite; condition; precondition
påverkan; påverka; inflytande på; inverkan; inverka | impact; influence; affect
effekt; verkan; effektiv; verksam; påföljd | effect; effective; effectiveness; efficacy
effektivitet; effektivisera; effektivisering; resurseffektiv | efficiency; efficient; streamline
utfall; utfallsmått | outcome; outcome measure; endpoint
resultat; resultera | result; finding; findings
följd; konsekvens | consequence; implication
samband; association | association; associated
koppling; förbindelse; länk | link; connection; coupling
relation; förhållande | relationship; relation
korrelation; korrelera; samvariation | correlation; correlate; covariation
orsak; orsakssamband; kausal; kausalitet; orsaka; anledning; upphov | cause; causal; causality; causation; causal inference
mekanism; verkningsmekanism; mekanistisk | mechanism; mechanism of action; mechanistic
långsiktig; på lång sikt; långtidsverkan; långvarig; varaktig | long-term; long-lasting; prolonged; lasting; enduring
kortsiktig; kortvarig; kort; korttids | short-term; short; short-lived
tillämpning; tillämpa; användningsområde; tillämpad; applikation | application; applied; apply
användning; använda; utnyttja; användbar; nyttjande; användbarhet | use; usage; utilisation; utilization; usability; useful
användare; slutanvändare; användarvänlig; användarcentrerad | user; end user; user-friendly; user-centred
behov; behövas; efterfrågan; behovsanalys; behovsstyrd | need; demand; needs assessment; needs
jämställdhet; genus; genusperspektiv; könsroll; jämställd; feministisk | gender equality; gender; gender perspective; feminist; gender role
hållbar; hållbarhet; hållbar utveckling; hållbarhetsmål; uthållig | sustainable; sustainability; sustainable development; sdg; sustainable development goals
samverkan; samarbete; samverka; samarbeta; kollaboration | collaboration; cooperation; collaborate; co-operation; collaborative; cooperate
partnerskap; samarbetspartner; partner | partnership; partner
nätverk; nätverkande; forskarnätverk | network; networking; research network
nätverksmöte; workshop; arbetsmöte; seminarium | workshop; seminar; symposium; network meeting
deltagande; delta; medverkan; medverka; deltagare | participation; participate; participant; participatory
konferens; möte; kongress; sammankomst; årsmöte | conference; meeting; congress; annual meeting
föreläsning; föredrag; presentation; presentera | lecture; presentation; talk; present results
doktorand; forskarstuderande; forskarutbildning; doktorandtjänst; doktorera | phd student; doctoral student; doctoral candidate; postgraduate student; doctoral education; phd; research education
forskarskola | graduate school; research school; doctoral school
avhandling; doktorsavhandling; disputation; licentiat | thesis; dissertation; doctoral thesis; licentiate
postdoktor; postdok; postdoktoral | postdoc; postdoctoral; postdoctoral researcher; postdoctoral fellow
forskare; vetenskapsman; vetenskapsperson | researcher; scientist; research scientist; investigator scientist
juniorforskare; yngre forskare; forskarassistent; biträdande lektor; ung forskare | junior researcher; early career researcher; assistant professor; young researcher; early-career
professor; lektor; docent; gästprofessor; gästforskare; professur | professor; associate professor; lecturer; visiting professor; visiting researcher; guest researcher; professorship; chair
forskning; forska; forskningsarbete | research
forskningsprojekt; projekt | project; research project
forskningsprogram; program; forskningsområde; forskningsmiljö | programme; program; research programme; research environment; research area
forskningsmiljö av excellens; excellens; spetsforskning; framstående; excellenscentrum; spets | excellence; centre of excellence; cutting-edge; excellent; leading; outstanding
forskningsinfrastruktur; infrastruktur; kärnfacilitet; plattform; anläggning; facilitet | infrastructure; research infrastructure; core facility; platform; facility
forskargrupp; forskningsgrupp; forskarlag; arbetsgrupp | research group; research team; working group
grundforskning; grundläggande; fundamental; nyfikenhetsdriven | basic research; fundamental; curiosity-driven; fundamental research; basic
tillämpad forskning; behovsmotiverad forskning | applied research; needs-driven research
tvärvetenskap; tvärvetenskaplig; mångvetenskaplig; ämnesövergripande; flervetenskaplig | interdisciplinary; multidisciplinary; cross-disciplinary; transdisciplinary; interdisciplinarity
disciplin; ämne; ämnesområde; forskningsfält; fält | discipline; subject area; research field; field
vetenskap; vetenskaplig; naturvetenskap | science; scientific
humaniora; humanistisk; humanvetenskap | humanities; human sciences
filosofi; filosofisk; kunskapsteori | philosophy; philosophical; epistemology
historia; historisk; historiker; medicinhistoria | history; historical; historian; medical history of science
universitet; högskola; lärosäte; akademi; akademisk; fakultet; institution | university; academia; academic; faculty; college; higher education institution
högre utbildning; studie på högskola | higher education; tertiary education
student; studerande; studier | student; undergraduate; studies
tidig; tidigt skede; tidigt stadium | early; early stage; early-stage
sen; sent stadium; senare | late; late-stage; later; advanced stage
stadium; fas; skede; steg; etapp | stage; phase; step
ny; nyutvecklad; nyskapande; innovativ; banbrytande; nydanande; nytänkande | new; novel; innovative; groundbreaking; pioneering; newly developed; breakthrough
nyhet; nyhetsvärde; originalitet | novelty; originality; news
innovation; innovationssystem; innovationskraft | innovation; innovation system; innovativeness
upptäckt; upptäcka; fynd; hitta; identifiera; identifiering; finna | discovery; discover; detect; identify; identification; detection; find
verktyg; redskap; instrument | tool; instrument; toolbox
modell; modellering; modellera | model; modelling; modeling
matematisk modell; beräkningsmodell; matematisk modellering; datormodell | mathematical model; computational model; mathematical modelling; computer model
metod; tillvägagångssätt; metodik; metodologi; metodutveckling; angreppssätt; ansats; metodologisk | method; approach; methodology; method development; methodological
teknik; teknologi; teknisk; teknologisk; teknikutveckling | technology; technique; technical; technological; engineering technique
strategi för behandling; behandlingsstrategi | treatment strategy; therapeutic strategy
teori; teoretisk; teoribildning | theory; theoretical
begrepp; koncept; begreppslig; konceptuell; konceptbevis | concept; conceptual; proof of concept; notion
hypotes; antagande; hypotesprövning; anta | hypothesis; assumption; hypothesise; hypothesize; assume
fråga; frågeställning; forskningsfråga; spörsmål | question; research question; issue
svar; respons; gensvar; svara; reaktion på | response; answer; respond; responsiveness
problem; problematik; problematisk; problemlösning | problem; problem solving; problematic
svårighet; besvärlig | difficulty; difficult; hard
lösning; lösa; lösningsförslag | solution; solve
utmaning; utmanande; utmana; samhällsutmaning | challenge; challenging; grand challenge; societal challenge
mål; syfte; målsättning; ändamål; avsikt; syfta | aim; goal; objective; purpose; target; intention
uppgift; uppdrag; arbetsuppgift | task; assignment; mission
studie; studera; undersökande; fallstudie | study; case study; investigate
pilotstudie; pilotprojekt; förstudie; genomförbarhetsstudie; genomförbarhet; genomförbar | pilot study; pilot project; feasibility study; feasibility; prestudy; feasible; pilot
longitudinell; uppföljningsstudie; longitudinell studie; långtidsuppföljning | longitudinal; follow-up study; longitudinal study; long-term follow-up
kohort; kohortstudie; födelsekohort | cohort; cohort study; birth cohort
tvärsnittsstudie; tvärsnitt | cross-sectional study; cross-section; cross-sectional
fallkontrollstudie; fall-kontroll | case-control study; case-control
registerstudie; registerforskning; registerbaserad; registerdata | register-based study; register-based; registry study; register data
randomiserad; randomiserad studie; randomiserad kontrollerad studie; slumpmässig; rct; lottning | randomised; randomized; randomised controlled trial; randomized controlled trial; rct; random
kontrollgrupp; jämförelsegrupp; placebo; placeboeffekt | control group; placebo; comparison group; placebo effect
multicenterstudie; multicenter; flercenterstudie | multicentre; multicenter; multicentre study
observationsstudie; iakttagelse; observation; observera | observation; observational study; observe; observational
experiment; experimentell; försök; laborativ; experimentera | experiment; experimental; experimentally
in vitro; provrör | in vitro; test tube
in vivo; i levande djur | in vivo
ex vivo | ex vivo
in silico; datorsimulering; simulering; simulera; simulator | simulation; in silico; computer simulation; simulate; simulator
intervju; intervjustudie; intervjua; fokusgrupp; djupintervju | interview; focus group; interview study; in-depth interview
enkät; frågeformulär; enkätstudie; enkätundersökning; skattningsskala | questionnaire; survey; rating scale; self-report
kvalitativ; kvalitativ metod; kvalitativ studie | qualitative; qualitative method; qualitative study
kvantitativ; kvantifiera; kvantifiering; kvantitativ metod | quantitative; quantify; quantification; quantitation
etnografi; etnografisk; fältarbete; antropologi; antropologisk | ethnography; ethnographic; anthropology; fieldwork; anthropological
sociologi; sociologisk; statsvetenskap | sociology; sociological; political science
data; datamängd; dataset; datamaterial; datainsamling | data; dataset; data set; data collection
databas; datakälla; dataplattform; databank | database; data bank; data source; data repository
information; upplysning | information
analys; analysera; analytisk; dataanalys; analysmetod | analysis; analyse; analyze; analytical; data analysis; analytic
statistik; statistisk; regressionsanalys | statistics; statistical; statistically; regression
sannolikhet; sannolik; bayesiansk; slump | probability; likelihood; bayesian; chance; likely
osäkerhet; osäker; oviss | uncertainty; uncertain
mätning; mäta; mätvärde; uppmätt; mätbar; mätmetod | measurement; measuring; measurable; measured
bedömning; bedöma; skattning; uppskatta; uppskattning; värdera; värdering | assessment; assess; estimate; estimation; appraisal
jämförelse; jämföra; jämförande; komparativ | comparison; compare; comparative
utbyte; växla; utväxla | exchange
forskarutbyte; utlandsvistelse; sabbatsår; mobilitetsstöd | researcher mobility; sabbatical; research visit; research stay abroad; staff exchange
besök; besöka; studiebesök | visit; study visit
resa; resebidrag; forskningsresa | travel; travel grant; trip; journey
publicering; publikation; publicera; vetenskaplig publikation | publication; publish
artikel; tidskrift; vetenskaplig artikel | article; journal; paper
bok; monografi; bokkapitel | book; monograph
vetenskapskommunikation; forskningskommunikation; populärvetenskap; utåtriktad | science communication; outreach; popular science; public engagement; research communication
medborgarforskning; medborgardialog | citizen science; citizen dialogue
tredje uppgiften; nyttiggörande; kommersialisering; kommersiell; nyttiggöra | commercialisation; commercialization; valorisation; commercial; utilisation of research; exploitation of results
näringsliv; industri; industriell; bransch; företagssamhet; branschorganisation | industry; industrial; business sector; trade and industry; private sector
offentlig sektor; offentlig; offentlig verksamhet | public sector; public
privat; privatisering; privat sektor | private; privatisation
ekonomi; ekonomisk; nationalekonomi | economy; economic; economics; financial
cirkulär; cirkulär ekonomi; kretslopp; kretsloppsanpassad | circular economy; circular; circularity; recirculation
marknad; marknadsintroduktion | market; marketplace; market introduction
värde; värdeskapande; mervärde | value; added value; value creation
nytta; samhällsnytta; patientnytta | benefit; societal benefit; patient benefit
framgång; framsteg; framgångsfaktor; lyckad; avancemang | success; progress; advance; successful; advancement
misslyckande; svikt; misslyckas; fel; haveri | failure; fail; error; fault; malfunction
brist; avsaknad; underskott; bristfällig | deficiency; lack; shortage; deficit; scarcity; deficient
otillräcklig; otillräcklighet; svikta | insufficient; insufficiency; inadequate
överskott; överflöd; ymnighet; rikedom | excess; surplus; abundance; abundant
förlust; förlora; bortfall; förlorad | loss; lose; lost
skapa; skapande | create; creation; creative
generera; alstra | generate; generating
bygga; uppbyggnad; etablera | build; establish; building up
framställning; produktion; tillverkning; producera; tillverka; framställa | production; manufacturing; produce; manufacture; production process
produkt; produktutveckling | product; product development
material; materiell; materialval | material; materials
tjänst; service; tjänsteutveckling; betjäna | service; services; service development
leverans; tillförsel; leverera; försörjning; förse | delivery system; supply; deliver; provision; provide
optimering; optimera; optimal; optimerad | optimisation; optimization; optimise; optimize; optimal
test; testa; provning; utprovning; pröva | testing; test; trial run; tested
testbädd; provbädd; demonstrator | test bed; testbed; demonstrator
prototyp; prototyputveckling | prototype; prototyping
separation; separera; åtskillnad; åtskild | separation; separate
urskilja; särskiljning | distinguish; discriminate between
inriktning; riktning; fokus; inrikta; fokusera; tyngdpunkt; riktad | focus; direction; orientation; directed; targeted; emphasis
inblandning; inblandad; involvera; omfatta; inbegripa | involve; involved; include; encompass
egenskaper; beskaffenhet; särdrag; kvaliteter | property; feature; attribute; properties
ursprung; härkomst; källa | origin; source; ancestry; originate
uppkomst; uppstå; uppkomma | emergence; arise; emerge
bakgrund; bakomliggande; underliggande | background; underlying
djup; djupgående; fördjupa; fördjupad | depth; deep; in-depth; profound; deepen
bred; bredd | broad; wide; breadth; width
öppen; öppenhet; öppna; transparens; transparent; insyn | open; openness; transparency; transparent
gemensam; delad; dela | joint; shared; share; mutual; collective
ömsesidig; dubbelriktad | reciprocal; bidirectional; two-way
kritisk; kritik; ifrågasätta; kritisk granskning | critical; criticism; critique; questioning
aktiv; aktivitet | active; activity; activities
aktivering; aktivera | activation; activate
verksamhet; verksamhetsutveckling | operations; business activity; organisational development
passiv; inaktiv; inaktivering; inaktivera | passive; inactive; inactivation; inactivate
frisättning; frisätta; frigöra; frigörelse | release; liberate
fri; frihet | free; freedom
bindning; binda; bunden; bindande | binding; bind; bound; bond
brytning; bryta; störning; rubbning; avbrott; störa | disruption; disturbance; disrupt; interruption; interference; perturbation
nedbrytning; bryta ner; bryta ned; sönderfall; nedbruten | degradation; breakdown; degrade; decay; decomposition
reparation; laga; reparera; återställning; återställa; restaurering | repair; restoration; restore; restoring
ersätta; utbyte av delar; utbytbar; ersättare; substitution | replace; replacement; substitute; substitution; substituted
skydd; skydda; skyddande; beskydd; skyddsfaktor | protection; protect; protective; protective factor; shield
hot; hota; hotbild; hotande | threat; threaten; threatening
konflikt; motsättning; motsägelse | conflict; contradiction; antagonism
förbjuden; förbud; begränsning; begränsa; begränsad; inskränkning | limitation; restriction; limited; limit; restrict; constraint; prohibition; ban
utökning; utvidgning; expandera; expansion; utvidga; utöka; uppskalning; skala upp | expansion; extension; scale-up; expand; extend; scaling; enlargement; upscaling
spårning; spåra; eftersöka; följa; uppspårning | tracking; trace; tracing; track; follow
sökning; söka; sökande efter; letande | search; seek; seeking
tolka; tyda; dechiffrera; avkoda | interpretation; interpret; decipher; decode; decoding
kod; kodning; programkod; koda | code; coding; encode; encoding
lista; förteckning; register; katalog | list; register; catalogue; inventory; directory
översikt; sammanfattning; sammanfatta; översiktlig; sammanställning | overview; summary; summarise; compilation; abstract
mönster; mönstra; mönsterigenkänning | pattern; pattern recognition
igenkänning; känna igen; igenkännande; erkännande; erkänna | recognition; recognise; recognize; acknowledge
form; formad; utseende; formen | shape; form; appearance; morphology
färg; färgad; färgning; färgämne | colour; color; dye; coloured
yta; ytlig; ytskikt | surface; superficial; surface layer
område; areal; domän | area; domain; zone
lager; skikt; skiktad; flerskikts | layer; layered; multilayer
kärna; cellkärna; atomkärna | core; nucleus; nuclei
mitt; mittpunkt | middle; midpoint
gräns; avgränsning; gränsvillkor | boundary; border; delimitation
tröskel; tröskelvärde | threshold
gränssnitt; gränsyta | interface; interfacial
vägskäl; brytpunkt; övergång; övergå; tipping point | transition point; turning point; tipping point; crossroads
styrka; stark; kraftig | strength; strong; potent; potency
kraft; kraftfull | force; powerful; power
svag; kraftlös | weak; weakness of signal; faint
börda; belastning; belasta | burden; load; loading; strain
tung; tyngd; vikt | heavy; weight
tryck; trycka; press | pressure; compression
stimulering; stimulera; stimulus; retning; eggande | stimulation; stimulate; stimulus; stimuli
anpassningsbar; flexibel; flexibilitet; anpassningsförmåga | flexible; flexibility; adaptability; adaptable; versatile
beroendeförhållande; bero; avhängig | dependent; dependency; depend
förmåga | ability; capability
kapacitet | capacity
kompetens; färdighet; skicklighet | competence; skill; competency; proficiency; skills
expert; expertis; fackman; expertkunskap | expertise; expert; specialist knowledge
råd; rådgivning; rådgivare; vägleda; konsultation; rådgivande | advice; counselling; counseling; consultation; advisory; advise; consulting
mentor; mentorskap; mentorsprogram; coachning; coach | mentorship; mentor; mentoring; coaching; coach
karriär; meritering; karriärutveckling; karriärväg | career; career development; qualification; career path; merit
pris; belöna; utmärkelse; prissumma | award; prize; price
stiftelse; fond; penninginsamling; donationsmedel; forskningsfond | foundation; charity; endowment; fundraising; research fund
förening; organisation; sällskap; intresseorganisation; organisatorisk; ideell förening | organisation; organization; association body; learned society; organisational; organizational; non-profit
centrum; centrumbildning; kompetenscentrum; nod | research centre; competence centre; hub; node; centre of competence
enhet; sektion; division; forskningsenhet | unit; division; section; department
aktör; intressent; part; intressegrupp | stakeholder; actor; party; interest group
debatt; debattera | debate; discourse
diskussion; diskutera | discussion; discuss
arena; mötesplats; forum; scen | forum; arena; meeting place; venue
riskkapital; investering; investera; investerare | investment; invest; investor; venture capital
teknikmognad; trl; mognadsgrad; mognadsnivå; teknikmognadsnivå | technology readiness level; trl; readiness level; maturity level; technology readiness
delstudie; delprojekt; arbetspaket; delmål; milstolpe | work package; subproject; sub-study; milestone; substudy; subgoal
tidsplan; tidplan; schema; tidsram; tidsfrist | timeline; schedule; time frame; deadline; time plan; timetable
omställning; övergångsfas; grön omställning | transition; green transition
ökad kunskap; ny kunskap | new knowledge; increased knowledge
nyckel; nyckelfaktor | key factor; key component
bidra; bidragande | contribute; contributing
leda; ledande | lead; leading role
uppnå; nå; åstadkomma | achieve; reach; attain; accomplish
undvika; slippa | avoid; avoidance
välkänd; känd; etablerad | known; well-known; established
okänd; outforskad; outredd | unknown; unexplored; unresolved; poorly understood
behandlingsbar; botbar | treatable; curable
obotlig; obehandlad; obehandlingsbar | incurable; untreated; untreatable
relevant; relevans; klinisk relevans | relevance; relevant; clinical relevance
lämplig; lämplighet; passande | suitable; suitability; appropriate
nödvändig; nödvändighet; oumbärlig | necessary; necessity; indispensable; needed
unik; enastående | unique; exceptional
positiv; gynnsam; fördelaktig | positive; favourable; beneficial; favorable
negativ; skadlig; ogynnsam | negative; harmful; detrimental; adverse
fördel; gynna | advantage; favour
nackdel; olägenhet | disadvantage; drawback
fullständig; komplett; hel; helhet | complete; full; whole; entire
partiell; delvis; ofullständig | partial; incomplete; partially
holistisk; helhetssyn | holistic; holistic view
direkt; omedelbar | direct; immediate; directly
indirekt; indirekt effekt | indirect; indirectly
primär; första hand | primary; first-line
sekundär; andra hand | secondary; second-line
ytterligare; tillägg | additional; further; supplementary
alternativ | alternative; alternatives
avvägning; avväga | trade-off; balancing
normal; onormal; abnorm; avvikande | normal; abnormal; aberrant; abnormality
skala; skalbar; skalbarhet | scale; scalable; scalability
upplösning; högupplöst | resolution; high-resolution
detaljerad; detalj | detailed; detail
stödprogram | support programme; support program
ranking; kvotering | ranking; quota
lärdom; lära av; reflektion; reflektera | lesson learned; reflection; reflect
kreativ; kreativitet; fantasi | creativity; imagination
samla; insamling; uppsamling | collect; collection; gather
samling; museum; museisamling | museum; museum collection
tradition; traditionell; konventionell | traditional; conventional; tradition
norm; ideal | norm; norms; social norm; ideal
identitet; identitetsskapande; självbild | identity; self-image
makt; maktförhållande; hierarki | power relation; hierarchy
kulturarv; kulturmiljö | cultural heritage; heritage
demokrati; demokratisk | democracy; democratic
berättelse; narrativ; berättande | narrative; story; storytelling
scenario; rollspel | scenario; role play
`;
