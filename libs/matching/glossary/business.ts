/** Companies, financing, cooperation and rights, as they occur in needs and offers. */
export const BUSINESS = `
företag; bolag; firma | company; business; enterprise; firm; corporation
näringsliv; affärsliv | business sector; private sector; business community
startup; startupföretag; uppstartsbolag; nystartat företag; nyföretagande | startup; start-up; startup company; new venture
små och medelstora företag; sme; småföretag; medelstort företag | small and medium-sized enterprises; sme; small business
avknoppning; avknoppningsföretag; spin-off | spin-off; spin-out; spinoff; spinout
entreprenörskap; entreprenör; företagande; företagare | entrepreneurship; entrepreneur; entrepreneurial
grundare; medgrundare | founder; co-founder; cofounder
innovation; innovativ; nyskapande; uppfinningsrik | innovation; innovative
innovationsstöd; innovationssystem; innovationskontor | innovation support; innovation system; innovation office; technology transfer office
uppfinning; uppfinnare | invention; inventor
idé; affärsidé | idea; business idea
affärsmodell | business model
affärsplan; affärsutveckling | business plan; business development
affär; affärsmässig; kommersiell | commercial; deal
kommersialisering; kommersialisera | commercialisation; commercialization
nyttiggörande; nyttiggöra; kunskapsöverföring; tekniköverföring; tekniköverlåtelse | technology transfer; knowledge transfer; knowledge exchange; utilisation of research
marknad; marknadsföring | market; marketing
marknadsanalys; marknadsundersökning; omvärldsanalys | market analysis; market research; market survey
marknadstillträde; marknadsintroduktion; lansering | market access; market entry; launch; product launch
konkurrens; konkurrent; konkurrenskraft | competition; competitor; competitiveness
kund; beställare; köpare | customer; client; purchaser; buyer
användare; slutanvändare; brukare | user; end user; end-user
behov; behovsanalys; behovsinventering | need; needs assessment; need analysis; unmet need
problem; utmaning; samhällsutmaning | challenge; problem; societal challenge
erbjudande; offert; anbud | offer; quotation; bid
tjänst; service | service
uppdrag; uppdragsforskning; uppdragsanalys | assignment; commissioned research; contract assignment; commission
konsult; konsultation; rådgivning; rådgivare | consultant; consultancy; advice; advisory
expert; expertis; sakkunnig | expert; expertise
kunskap; kunnande | knowledge; know-how
kompetens; färdighet | competence; skill
kompetensutveckling; fortbildning; vidareutbildning | competence development; continuing education; professional development; upskilling
kompetensförsörjning | skills supply; talent supply; workforce supply
upphandling; offentlig upphandling; inköp; upphandla | procurement; public procurement; purchasing; tender
innovationsupphandling; förkommersiell upphandling | innovation procurement; pre-commercial procurement; public procurement of innovation
avtal; kontrakt; överenskommelse | agreement; contract
sekretess; sekretessavtal; nda; tystnadsplikt | confidentiality; non-disclosure agreement; nda; secrecy; confidential
avsiktsförklaring | letter of intent; declaration of intent; loi
materialöverföringsavtal; mta | material transfer agreement; mta
samarbete; samverkan; samarbetspartner; samverkansprojekt | collaboration; cooperation; co-operation; collaborative; cooperating
partnerskap; partner; partnerskapsavtal | partnership; partner
konsortium; konsortieavtal | consortium; consortium agreement
kluster; klusterorganisation; branschkluster | cluster; cluster organisation; business cluster; industry cluster
innovationsekosystem; innovationsmiljö | innovation ecosystem; innovation environment
akademi; akademisk; lärosäte; högskola; universitet | academia; academic; university; higher education institution; college
immaterialrätt; immateriella rättigheter; ip; ipr; immaterialrättslig | intellectual property; intellectual property rights; ip; ipr
patent; patentering; patentansökan; patentskydd | patent; patenting; patent application; patentability
varumärke; mönsterskydd | trademark; trade mark; brand; design protection
upphovsrätt; copyright | copyright
licens; licensiering; licensavtal; licensgivning | licence; license; licensing; licence agreement; out-licensing
handlingsfrihet; patentlandskap; fto | freedom to operate; patent landscape; fto
företagshemlighet; affärshemlighet | trade secret; business secret
ägande; ägarskap; ägare; äganderätt | ownership; owner
aktie; aktieägare; börs; börsnotering | share capital; shareholder; stock exchange; initial public offering; ipo
aktiebolag | limited company; joint-stock company; incorporated
finansiering; finansiär; finansiera | funding; financing; funder; finance; funding body
bidrag; anslag; ekonomiskt stöd; forskningsanslag; forskningsbidrag | grant; subsidy; research grant; financial support
ansökan; ansökning; ansöka | application form; grant application; apply
utlysning; ansökningsomgång | call for proposals; funding call; grant call
investering; investerare; investera | investment; investor; invest
riskkapital; riskkapitalbolag; såddkapital; affärsängel; kapital | venture capital; seed funding; business angel; capital; angel investor
lån; kredit | loan; credit
statsstöd; de minimis; försumbart stöd; gruppundantag | state aid; de minimis aid; de minimis; block exemption
strukturfond; regionalfond; eruf; europeiska regionala utvecklingsfonden | structural fund; european regional development fund; erdf; cohesion policy
ramprogram; horisont europa; eu-projekt; eu-program | framework programme; horizon europe; eu project; eu programme
medfinansiering | co-financing; cofinancing; match funding
innovationscheck; konsultcheck | innovation voucher; voucher
budget; kalkyl; kostnadskalkyl | budget; cost estimate; calculation of costs
kostnad; utgift | cost; expense; expenditure
pris; prissättning; prislista; taxa | price; pricing; price list; fee; tariff
ersättning; ersättningsmodell; subvention; subventionering; läkemedelsförmån | reimbursement; remuneration; compensation; reimbursement model; pricing and reimbursement
intäkt; omsättning; vinst; lönsamhet | revenue; turnover; profit; profitability
betalning; faktura; fakturering | payment; invoice; billing
ekonomi; ekonomisk | economy; economics; economic; financial
försäljning; sälja; säljare | selling; sale
export; internationalisering; import | export; internationalisation; internationalization; import
skalbar; skalbarhet; tillväxtföretag; tillväxtbolag | scalable; scalability; scale-up company; growth company
mognadsgrad; teknisk mognadsgrad; trl; teknikmognad | technology readiness level; trl; technology readiness; maturity level
accelerator; acceleratorprogram; affärscoach; affärsrådgivning | accelerator programme; business accelerator; business coaching; business advice
mentor; mentorskap; coachning; coach | mentor; mentorship; mentoring; coaching; coach
projekt; projektledning; projektledare | project; project management; project manager
projektplan; tidplan; tidsplan; milstolpe | project plan; schedule; timeline; milestone; timetable
program; programområde; satsning | programme; program; initiative
strategi; strategisk; färdplan | strategy; strategic; roadmap
mål; målsättning; syfte | goal; objective; aim; purpose
nyckeltal; indikator; kpi | indicator; key performance indicator; kpi; metric
nytta; samhällsnytta; patientnytta | benefit; societal impact; impact; patient benefit; utility
värdeskapande; värdebaserad | value creation; value-based; value proposition
värdekedja | value chain
beställning; order | purchase order; ordering
bransch; sektor | sector
offentlig sektor; offentlig verksamhet | public sector; public service
myndighet; förvaltning | public authority; government agency; agency; public administration
kommun; kommunal | municipality; municipal; local government
region; regional; landsting | region; regional; county council
stiftelse; fond | foundation; fund; endowment
ideell organisation; civilsamhälle; intresseförening | non-profit organisation; civil society; ngo
organisation; verksamhet | organisation; organization
anställd; personal; medarbetare; arbetskraft | employee; staff; personnel; workforce; co-worker
arbete; jobb; sysselsättning | employment; job; labour; labor
arbetsplats; arbetsmiljö | workplace; work environment; occupational environment
ledning; ledarskap; chef | management; leadership; manager; leader
styrning; styrmodell | governance; steering
styrelse; styrelseledamot | board; board of directors; board member
förändringsarbete; förändringsledning; omställning | change management; transition; organisational change
jämställdhet; jämlikhet; mångfald | gender equality; equality; diversity; equity
konferens; mässa; seminarium; evenemang; workshop | conference; seminar; event; trade fair
möte | meeting
kommunikation; kommunicera | communication
information | information
utbildning; kurs; undervisning | education; course; teaching
lärande; inlärning | learning
träning; utbildningsinsats | training
student; examensarbete; praktikant | student; degree project; thesis; intern
doktorand | doctoral student; phd student
talang | talent
forskarskola; forskarutbildning | graduate school; doctoral education; phd programme
forskning och utveckling; fou; utvecklingsarbete; fou-avdelning | research and development; r&d; development work
utveckling; utveckla | development; developing
tillämpning; användning; användningsområde; tillämpad | usage; application area; applied
demonstration; visning | demonstration; showcase
nätverkande; mötesplats; matchning; matchmaking | networking; meeting place; matchmaking; matching
resurs; kapacitet | resource; capacity
åtgärdsplan; handlingsplan | action plan
ansvar; ansvarsförsäkring; försäkring | liability; insurance; responsibility
juridik; juridisk; jurist | legal; law; lawyer; legal advice
`;
