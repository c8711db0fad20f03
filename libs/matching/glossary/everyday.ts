/** Everyday words that life-science compounds are made of. */
export const EVERYDAY = `
nivå | level
mängd; volym | volume; amount; quantity
vikt; viktmätning | weight
längd | length
storlek; dimension | size; dimension
tjocklek | thickness
hastighet; fart | speed; velocity
kraft | force
rörelse; rörlighet | movement; motion; mobility
form; utseende; morfologi; morfologisk | shape; morphology; morphological
struktur; strukturell; uppbyggnad | structure; structural
funktion; funktionell | function; functional
egenskap; kännetecken | characteristic; trait
skikt; skiktad | layer; layered
reglerteknik; reglersystem; reglering | automatic control; control engineering; control system
elektricitet; elektrisk; elektroteknik; spänning | electricity; electrical; electric; voltage; electrical engineering
tid; tidpunkt; tidsåtgång | time; time point; duration
grupp | group
centrum; center | centre; center
system | system
planering; schemaläggning; schema | planning; scheduling
hantering; handhavande | handling
förlust | loss
ökning; höjning; ökad | increase; increased
minskning; sänkning; minskad | decrease; decreased
förändring; ändring | change; alteration
påverkan; inverkan; inflytande | influence
skydd; skyddande | protection; protective
stimulering; stimulation; stimulus | stimulation; stimulus
frekvens | frequency
intensitet | intensity
belastning; last; mekanisk belastning | load; loading; mechanical load
andel; proportion; kvot | proportion; ratio; percentage
bindning; affinitet; bindande | binding; affinity; bond
läckage; läcka | leakage; leak
flöde; flödesmätning; ström | flow; flux; flow rate
våg; vågrörelse | wave; waveform
vibration; svängning; skakning | vibration; oscillation; shaking
resonans | resonance
källa; ursprung; härkomst | source; origin
fält | field
stråle; strålknippe | beam; ray
ersättare; substitut | substitute; replacement
kombination; kombinationsbehandling | combination; combination therapy; combination treatment
respons; svar; gensvar | response
innehåll | content
sammansättning; kemisk sammansättning | composition; chemical composition
förbättring; förbättra; förbättringsarbete | improvement; improve; quality improvement
effektivisering; effektiv | efficiency; efficient
styrka | strength
stöd; support | support; supportive
tillgänglighet | accessibility; availability
prioritering; prioritet | prioritisation; prioritization; priority
ledtid; väntetid; kö; vårdkö | waiting time; lead time; queue; waiting list
avstånd; distans | distance
position; lokalisering; läge; placering | position; localisation; localization; location
positionering; gps; inomhuspositionering | positioning; gps; indoor positioning
spårning | tracking; tracing
sortering; sortera | sorting
rengöring; tvätt; städning; disk | cleaning; washing
uppvärmning; värmebehandling | heating; heat treatment
kabel | cable; wiring
trådlös; bluetooth | wireless; bluetooth
skärm; bildskärm; display | display; screen; touchscreen
miniatyrisering; miniatyr | miniaturisation; miniaturization; miniature
behållare; kärl | container; vessel
påse; säck | bag
flaska | bottle; flask
verktyg | tool
maskin | machine; machinery
människa; mänsklig; human | human
manlig; pojke | male; men; boy
kvinna; kvinnlig; flicka | woman; female; women; girl
givare; donator; blodgivare; donation | donor; donation; blood donor
mottagare; recipient | recipient; receiver
bank | bank
samling; kollektion | repository; collections
kunskapsbank; bibliotek | library; knowledge base
kartläggning; karta; atlas | mapping; map; atlas
sökning; sök | search; searching
räkning; antal | count; counting
beräkning; kalkylering | calculation; computation; estimate
uppskattning; skattning | estimation
kontakt | contact
ledningsförmåga; konduktivitet; impedans | conductivity; conductance; impedance
tryckning; tryckt elektronik | printed electronics; printing
början; debut; start | onset; start
varaktighet; långvarig; långsiktig | long-term; prolonged; lasting
kortvarig; kortsiktig | short-term
snabb; snabbhet | rapid; fast; quick
tidig; tidig upptäckt; tidigt skede | early; early detection; early stage
fördröjning; försening; latens | delay; delayed; latency
låg; lågdos; lågkostnad | low; low-dose; low-cost
hög; högdos | high; high-dose
känslig; sårbar; sårbarhet | sensitive; vulnerable; vulnerability
egen; personlig; individanpassad; individuell; individ; skräddarsydd | individual; personalised; personalized; tailored
mjuk; mjukvävnad; mjukdel | soft; soft tissue
hård; hårdvävnad | hard; hard tissue
flexibel; böjlig; töjbar; flexibilitet | flexible; flexibility; stretchable
genomskinlig; transparent | transparent; transparency
smart; intelligent | smart; intelligent
icke-invasiv; noninvasiv | non-invasive; noninvasive
invasiv; minimalinvasiv | invasive; minimally invasive
naturlig | natural
konstgjord; artificiell; syntetisk | artificial; synthetic
levande; liv | living; life; live
medicinsk; medicinska | medical
biologisk; biologi | biological; biology
hem; hemma; hemmiljö; bostad | home; home environment; housing; home-based
skola; förskola | school; preschool
sport; idrott; fysisk aktivitet; motion | sport; physical activity; exercise; athletic
samhälle; social; samhällelig | society; social; societal; community
handel; e-handel | trade; commerce; e-commerce
media; sociala medier | social media
rapport; rapportering; redovisning | report; reporting
dokumentation; dokument; handling | documentation; document; record
kostnadsfri; gratis | free of charge
norm; rekommendation | recommendation; norm
besök; återbesök | visit; appointment
återkoppling; feedback | feedback
beredskap; kris; krisberedskap; katastrof | preparedness; crisis; emergency preparedness; disaster
försvar; militär; totalförsvar | defence; defense; military
rymd; rymdforskning; tyngdlöshet | space research; microgravity; aerospace
aktivitet; verksam | activity; active
diagnostik; diagnostisk | diagnostics; diagnostic
detektor | detector
mätare | meter; gauge
läsare; avläsning; avläsare | reader; readout
platta | plate
skål | dish; bowl
kammare | chamber
skåp; bänk | cabinet; bench
kolonn; kromatografikolonn | column; chromatography column
kanal; mikrokanal | channel; microchannel
kedja | chain
klass; kategori | class; category
bildning | formation
läkning; läka | healing
lindring; lindra | relief; alleviation
massa | mass
överföring; överflyttning | transfer
tillverkare; producent | manufacturer; producer
blockering; blockad | blocking; blockade
uppreglering | upregulation; up-regulation
nedreglering | downregulation; down-regulation
mognad; utmognad | maturation; maturity
beständighet; robusthet; robust | durability; robustness; robust
tolerans | tolerance
prestanda; prestation | performance
mönster | pattern
profil; profilering | profile; profiling
gradient | gradient
impuls | impulse
tråd | wire; thread
lampa; lysdiod | lamp; light-emitting diode
spray; sprej | spray
droppe; mikrodroppe | droplet; drop
bubbla; mikrobubbla | bubble; microbubble
inkapsling; kapsling | encapsulation
kandidat | candidate
tekniker; laboratorietekniker; laboratorieassistent; biomedicinsk analytiker | technician; laboratory technician; biomedical scientist; biomedical laboratory scientist
kemist | chemist
biolog; molekylärbiolog | biologist; molecular biologist
utvecklare; programmerare | developer; programmer
inspektion; granskning; revision | inspection; audit
hjälp; assistans | help; assistance; aid
avstötning; rejektion | rejection; graft rejection
belastningsprov; provokation; provokationstest | challenge test; provocation test
stress | stress
nedkylning; hypotermi | hypothermia
handledning; handledare | supervision; supervisor; tutor
`;
