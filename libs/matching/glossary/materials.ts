/** Chemistry, materials and samples. */
export const MATERIALS = `
material; materialegenskap | material
materialvetenskap; materialteknik; materiallära | materials science; materials engineering
kemi; kemisk | chemistry
organisk kemi | organic chemistry
läkemedelskemi; medicinalkemi; medicinsk kemi | medicinal chemistry; pharmaceutical chemistry
fysikalisk kemi | physical chemistry
kemikalie | chemical; chemical substance
ämne; substans | substance; agent
förening; kemisk förening | compound; chemical compound
reagens | reagent
testkit; analyskit; kit; reagenssats | kit; assay kit; test kit
förbrukningsmaterial; engångsmaterial; förbrukningsvara; engångsartikel | consumable; disposable; single-use
lösningsmedel | solvent
buffert; buffertlösning | buffer; buffer solution
odlingsmedium; medium; näringslösning; näringsmedium | culture medium; growth medium; culture media; medium; media
fetalt bovint serum; kalvserum; fbs | fetal bovine serum; foetal bovine serum; fetal calf serum; fbs
serumfri | serum-free; xeno-free
agar; agarplatta | agar; agar plate
matrigel; basalmembranextrakt | matrigel; basement membrane extract
rekombinant protein | recombinant protein
standard; referensmaterial; kalibrator | reference material; calibrator; reference standard
prov; stickprov; provmaterial | sample; specimen
blod; blodprov | blood; blood sample
plasma; blodplasma | plasma; blood plasma
helblod | whole blood
torkat blod; torkad blodfläck; filterpappersprov; dbs | dried blood spot; dbs
urin; urinprov; kiss | urine; urine sample; urinary
saliv; spott; salivprov | saliva; saliva sample; salivary
avföring; feces; faeces; avföringsprov; fekal; tarminnehåll | faeces; feces; stool; stool sample; faecal; fecal
cerebrospinalvätska; ryggmärgsvätska; likvor; csf; ryggvätska | cerebrospinal fluid; csf; spinal fluid
svett; svettprov | sweat; perspiration
tår; tårvätska | tear fluid; tear
slem; sputum; upphostning; mukus | sputum; mucus; phlegm
sekret; näsprov; svalgprov; pinnprov; svabb; topsprov | swab; secretion sample; nasopharyngeal swab; throat swab
utandningsluft; utandningsprov; utandning | exhaled breath; breath sample; breath analysis; exhalation
ledvätska | synovial fluid
fostervatten; amnionvätska; fostervattenprov | amniotic fluid; amniocentesis
navelsträngsblod; navelsträng | umbilical cord blood; cord blood; umbilical cord
hår; hårprov | hair; hair sample
cellprov; cellprovtagning | cervical smear; pap smear; cytology sample
biologiskt prov; humanbiologiskt prov; biologiskt material | biological sample; human sample; biospecimen; biological material
vävnadsblock; vävnadsbit | tissue block; tissue sample
jordprov | soil sample
vattenprov | water sample
luftprov | air sample
aliquot; delprov | aliquot
provrör; rör | tube; test tube; vial
blodprovsrör; vacutainer | blood collection tube; vacutainer
mikrotiterplatta; brunnsplatta; 96-hålsplatta | microplate; microtiter plate; 96-well plate; multiwell plate; well plate
petriskål; odlingsskål; odlingsplatta | petri dish; culture dish
pipett; pipettspets | pipette; pipette tip
objektglas; glas | glass slide; slide; glass
polymer; polymert material; biopolymer | polymer; polymeric; biopolymer
plast; plastmaterial | plastic
bioplast; biobaserad plast | bioplastic; bio-based plastic; biobased plastic
gummi; elast; elastomer | rubber; elastomer; latex
silikon; pdms | silicone; pdms; polydimethylsiloxane
polyetylen | polyethylene
polyuretan | polyurethane
polymjölksyra; pla; plga | polylactic acid; polylactide; pla; plga
polyetylenglykol; peg | polyethylene glycol; peg; pegylated
teflon; ptfe | ptfe; polytetrafluoroethylene; teflon
hydrogel | hydrogel
aerogel; skum | aerogel; foam
biomaterial | biomaterial
nanomaterial | nanomaterial
nanopartikel | nanoparticle
nanoteknik; nanoteknologi | nanotechnology
nanofiber | nanofibre; nanofiber; electrospinning; electrospun
kolnanorör; kolfiber | carbon nanotube; carbon fibre; carbon fiber
grafen | graphene; graphene oxide
kvantprick | quantum dot
partikel; partiklar; partikelstorlek | particle; particle size; particulate
mikropartikel; mikrosfär; kula | microparticle; microsphere; bead; microbead
tunnfilm; film | thin film
byggnadsställning; cellställning; scaffold; bärarstruktur | scaffold
keram; keramik; keramisk | ceramics; ceramic
hydroxiapatit; kalciumfosfat | hydroxyapatite; calcium phosphate
bencement; benersättning; bensubstitut | bone cement; bone substitute; bone graft
kompositmaterial; komposit | composite; composite material
metall; metallisk | metal; metallic
legering | alloy
titan | titanium
rostfritt stål; stål | stainless steel; steel
guld; guldnanopartikel | gold; gold nanoparticle
silver | silver; silver nanoparticle
platina; cisplatin | platinum; cisplatin
koppar | copper
järn; järnoxid | iron; iron oxide
zink | zinc
magnesium | magnesium
kalcium; kalk | calcium
natrium; salt; koksalt; natriumklorid | sodium; salt; sodium chloride; saline
kalium | potassium
selen | selenium
jod; jodid | iodine; iodide
fluor; fluorid | fluorine; fluoride
klor; klorid | chlorine; chloride
fosfor; fosfat | phosphorus; phosphate
svavel; sulfat; sulfid | sulphur; sulfur; sulphate; sulfate; sulfide
kväve; nitrat; nitrit | nitrogen; nitrate; nitrite
syre; syrgas; syresättning | oxygen; oxygenation
väte; vätgas | hydrogen
väteperoxid | hydrogen peroxide
kol; aktivt kol | carbon; charcoal; activated carbon
koldioxid | carbon dioxide; co2
kolmonoxid | carbon monoxide
metan | methane
kisel; kiseldioxid | silicon; silica; silicon dioxide
aluminium | aluminium; aluminum
bly | lead exposure; lead poisoning; blood lead
kvicksilver | mercury
kadmium | cadmium
arsenik | arsenic
tungmetall | heavy metal
radon | radon
uran | uranium
isotop; stabil isotop | isotope; stable isotope
radioaktiv; radioaktivitet; radionuklid; radioisotop | radioactive; radioactivity; radionuclide; radioisotope
jon; elektrolyt | ion; electrolyte; ionic
ph; surhetsgrad; ph-värde | ph; acidity
syra | acid
bas; alkalisk; lut | alkali; alkaline
vatten; vattenlösning; vattenlöslig | water; aqueous; water-soluble
ultrarent vatten; avjoniserat vatten | ultrapure water; deionised water; deionized water
gas | gas
flytande kväve | liquid nitrogen
torris; kolsyreis | dry ice
vätska; flytande | liquid; fluid
fast ämne; fast fas | solid; solid phase; solid state
kristall; kristallin | crystal; crystalline
yta | surface
gränsyta | interface; interfacial
tensid; ytaktivt ämne; tvål | surfactant; detergent; soap
färgämne; pigment | dye; pigment
lim; vävnadslim; bindemedel | adhesive; tissue adhesive; glue; sealant
vax | wax; paraffin
olja; oljor | oil
fett | fat
gelatin | gelatin; gelatine
stärkelse | starch
cellulosa; nanocellulosa | cellulose; nanocellulose
lignin | lignin
kitosan | chitosan
alginat | alginate
silke; spindeltråd; spindelsilke | silk; spider silk
textil; tyg; textilier | textile; fabric
fiber; fibrer | fibre; fiber
papper; kartong | paper; cardboard
trä; skogsråvara; träråvara | wood; forest raw material
glasfiber | glass fibre; glass fiber
förpackning; förpackningsmaterial; emballage | packaging; packaging material
membranfilter; filter | filter; membrane filter
aldehyd; formaldehyd; formalin | aldehyde; formaldehyde; formalin
aceton | acetone
metanol | methanol
acetonitril | acetonitrile
dmso; dimetylsulfoxid | dimethyl sulfoxide; dmso
glycerol | glycerol
polyfenol; flavonoid | polyphenol; flavonoid
alkaloid | alkaloid
terpen | terpene
keton; ketonkropp | ketone; ketone body
laktat; mjölksyra | lactate; lactic acid
urea; karbamid; urat; urinsyra | urea; uric acid; urate
ammoniak; ammonium | ammonia; ammonium
cyanid | cyanide
pfas; högfluorerade ämnen; perfluorerade ämnen | pfas; perfluoroalkyl substances; perfluorinated compounds; polyfluoroalkyl
ftalat; mjukgörare | phthalate; plasticiser; plasticizer
bisfenol a; bisfenol | bisphenol a; bisphenol; bpa
flamskyddsmedel | flame retardant
pcb; dioxin | polychlorinated biphenyl; pcb; dioxin; persistent organic pollutant
kemisk syntes; syntes; framställning | synthesis; chemical synthesis
organisk syntes; peptidsyntes | organic synthesis; peptide synthesis
reaktion; kemisk reaktion | reaction; chemical reaction
oxidation; oxidering | oxidation
reduktion | reduction
hydrolys | hydrolysis
polymerisation; polymerisering | polymerisation; polymerization
tvärbindning; korslänkning | cross-linking; crosslinking
självsammansättning; självorganisering | self-assembly; self-assembled
diffusion | diffusion
koncentration; halt | concentration
renhet; renhetsgrad | purity
förorening; orenhet | impurity
viskositet; viskös | viscosity; viscous
densitet; täthet | density
porositet; porös; por | porosity; porous; pore
permeabilitet; genomsläpplighet | permeability; permeable
nedbrytbar; bionedbrytbar; biologiskt nedbrytbar | biodegradable; degradable; biodegradation
nedbrytning; degradering | degradation; decomposition
korrosion; rost | corrosion
slitage; nötning; friktion | wear; abrasion; friction; tribology
hållfasthet; mekanisk hållfasthet; dragprov | mechanical strength; tensile strength; mechanical testing; tensile test
hårdhet | hardness
elasticitet; elastisk; styvhet | elasticity; elastic; stiffness
mekanisk; mekanik | mechanical; mechanics
biomekanik; biomekanisk | biomechanics; biomechanical
hydrofob; vattenavvisande | hydrophobic; hydrophobicity
hydrofil | hydrophilic
molekylvikt; molmassa | molecular weight; molecular mass
temperatur; värme | temperature; heat
kyla; kylning | cooling; cold
tryck | pressure
fuktighet; luftfuktighet; fukt | humidity; moisture
ångtryck; avdunstning; ånga | vapour; vapor; steam; evaporation
flyktig; flyktig organisk förening; voc | volatile organic compound; volatile; voc
`;
