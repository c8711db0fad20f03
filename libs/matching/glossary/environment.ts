/** Agriculture, food, animals, environment. */
export const ENVIRONMENT = `
jordbruk; lantbruk; åkerbruk; jordbrukare; bonde | agriculture; farming; agricultural; farmer
skogsbruk; skog; skogsindustri | forestry; forest; forest industry
trädgård; trädgårdsodling | horticulture; garden; gardening
fiske; fiskeri | fishery; fishing; fisheries
vattenbruk; fiskodling; akvakultur | aquaculture; fish farming
gröda; grödor | crop
växt; planta | plant
växtförädling; växtförädlare | plant breeding; crop improvement
växtbiologi; botanik; växtfysiologi | plant biology; plant science; botany; plant physiology
växtskydd; bekämpningsmedel; växtskyddsmedel; pesticid | pesticide; plant protection; crop protection; plant protection product
ogräs; ogräsmedel; herbicid; glyfosat | weed; herbicide; glyphosate
insektsmedel; insekticid | insecticide
skadedjur; skadeinsekt; skadegörare | pest; pest control
frö; utsäde; säd | seed
blomma; blomning | flower; flowering
rot; rötter | root
blad; löv | leaf; leaves; foliar
fotosyntes | photosynthesis; photosynthetic
spannmål; sädesslag; stråsäd | cereal; grain
vete | wheat
korn | barley
havre | oat
råg | rye
majs | maize; corn
ris | rice
potatis | potato
soja; sojaböna | soy; soybean; soya
baljväxt; ärta; böna; ärtor; bönor | legume; pea; bean; pulse crop
raps; oljeväxt | rapeseed; canola; oilseed
gräs; vall; bete | grass; grassland; pasture; ley
frukt; bär | fruit; berry; berries
grönsak | vegetable
nöt; nötter; jordnöt | nut; peanut
jord; mark; markvetenskap | soil; soil science
gödsel; gödsling; gödningsmedel; konstgödsel | fertiliser; fertilizer; manure
kompost; kompostering | compost; composting
bevattning; dränering | irrigation; drainage
livsmedel; mat; föda | food; foodstuff
livsmedelsvetenskap; livsmedelsteknik | food science; food technology; food engineering
livsmedelssäkerhet; livsmedelshygien | food safety; food hygiene
livsmedelsförsörjning; livsmedelstrygghet | food security; food supply
matallergi; födoämnesallergi; livsmedelsallergi | food allergy
funktionella livsmedel; funktionellt livsmedel; hälsosam mat | functional food; nutraceutical
nya livsmedel; nytt livsmedel; novel food | novel food
alternativt protein; växtbaserat protein; växtprotein | alternative protein; plant protein; plant-based protein; plant-based
kött; köttprodukt | meat; meat product
mjölk; mejeri; mejeriprodukt | milk; dairy; dairy product
ost | cheese
bröd; bageri | bread; bakery
dryck | beverage; drink
sötningsmedel | sweetener
smak; smakämne | taste; flavour; flavor
lukt; doft; doftämne | odour; odor; smell; olfactory; fragrance
konsistens; textur; munkänsla | texture; consistency
tillsats; livsmedelstillsats | additive; food additive
fodertillsats; foder; djurfoder | feed; animal feed; fodder; feed additive
gluten | gluten
laktos | lactose
matförgiftning; livsmedelsburen smitta | food poisoning; foodborne illness; foodborne
matsvinn; livsmedelsavfall | food waste; food loss
djur; animal; animalisk | animal
husdjur; sällskapsdjur | companion animal; pet animal; domestic animal
lantbruksdjur; boskap; kreatur; djurhållning | livestock; farm animal; animal husbandry
djurskydd; djurvälfärd; djuromsorg | animal welfare; animal protection
veterinärmedicin; veterinär; djursjukvård; veterinärmedicinsk | veterinary medicine; veterinary; veterinarian
djurhälsa; djursjukdom | animal health; animal disease
hund | dog; canine
katt | cat; feline
häst | horse; equine
nötkreatur; ko; nötboskap; kor; kalv | cattle; cow; bovine; calf
gris; svin | pig; porcine; swine
fårdjur; lamm; tacka | sheep; ovine; lamb
get | goat; caprine
höns; fjäderfä; kyckling; fågel | poultry; chicken; hen; bird; avian
fågelinfluensa | avian influenza; bird flu
kanin | rabbit
marsvin | guinea pig
mus; möss | mouse; mice; murine
råtta; råttor | rat
gnagare | rodent
apa; primat; icke-mänsklig primat | monkey; primate; non-human primate; macaque
fisk | fish
lax | salmon
insekt | insect
bi; honungsbi; pollinering; pollinerare | bee; honeybee; pollination; pollinator
groda; amfibie; padda | frog; amphibian; xenopus
orm; reptil; ödla | snake; reptile; lizard
skaldjur; mussla; kräftdjur; räka | shellfish; mussel; crustacean; shrimp
vilt; vilda djur; viltlevande djur | wildlife; wild animal
mastit; juverinflammation | mastitis
klövsjuka; mulsjuka | foot-and-mouth disease
svinpest; afrikansk svinpest | african swine fever; swine fever
rabies | rabies
en hälsa; one health | one health
miljö; omgivning; miljömässig | environment; environmental
miljövetenskap; miljöforskning; miljöteknik | environmental science; environmental research; environmental technology; cleantech
ekologi; ekologisk; ekosystem | ecology; ecological; ecosystem
biologisk mångfald; biodiversitet | biodiversity; biological diversity
hållbarhet; hållbar; hållbar utveckling; hållbarhetsarbete | sustainability; sustainable; sustainable development
klimat; klimatförändring; klimatpåverkan; klimatomställning | climate; climate change; climate impact; climate transition
växthusgas; koldioxidavtryck; utsläpp av växthusgas; klimatavtryck | greenhouse gas; carbon footprint; greenhouse gas emissions
utsläpp; emission | emission; discharge
livscykelanalys; lca | life cycle assessment; life-cycle assessment; lca
cirkulär ekonomi; cirkulär; kretslopp | circular economy; circular; circularity
återvinning; materialåtervinning | recycling; recycled
energi; energieffektivitet | energy; energy efficiency
förnybar energi; solenergi; vindkraft | renewable energy; solar energy; wind power
miljöförorening; luftförorening; föroreningar; nedsmutsning | pollution; pollutant; air pollution; environmental pollution
miljögift; farliga ämnen | environmental pollutant; environmental toxin; hazardous substance; environmental contaminant
luft; luftkvalitet; inomhusmiljö; inomhusluft | air; air quality; indoor air; indoor environment
finpartikel; pm2.5; avgaser; luftburna partiklar | fine particulate matter; particulate matter; pm2.5; exhaust
aerosol | aerosol; airborne
buller; ljud; trafikbuller | noise exposure; sound; traffic noise; environmental noise
strålning; joniserande strålning; bestrålning | radiation; ionising radiation; ionizing radiation; irradiation
elektromagnetiskt fält; elektromagnetisk | electromagnetic field; electromagnetic; radiofrequency
exponering; exponerad | exposure; exposed
exposom; exponom | exposome
miljömedicin; miljöhälsa | environmental medicine; environmental health
ekotoxikologi; ekotoxikologisk; ekotoxicitet | ecotoxicology; ecotoxicity; ecotoxicological
mikroplast; nanoplast | microplastic; nanoplastic
läkemedelsrest; rest | residue; pharmaceutical residues; drug residues
avlopp; avloppsvatten | wastewater; sewage; sewerage
vattenrening; reningsverk; vattenbehandling | water treatment; water purification; wastewater treatment; treatment plant
dricksvatten; vattenkvalitet | drinking water; water quality; potable water
grundvatten | groundwater
hav; marin; havsmiljö; östersjön | sea; ocean; marine; baltic sea
sjö; sötvatten | lake; freshwater
flod; vattendrag | river; stream; watercourse
övergödning | eutrophication
sediment; bottensediment; slam | sediment; sludge
nederbörd; regn; väder | rainfall; weather; rain
översvämning; torka | flood; flooding; drought
värmebölja | heatwave; heat wave; heat stress
säsong; säsongsvariation; årstid | season; seasonal; seasonality
pollen; pollenallergi | pollen; pollen allergy
stad; stadsmiljö; urban; stadsplanering | city; urban; urban environment; urban planning
landsbygd; glesbygd | rural; rural area; countryside
grönområde; natur; grönyta | green space; nature; natural environment
hotad art; utrotning | endangered species; extinction; threatened species
invasiv art; främmande art | invasive species; alien species
vektorburen; vektorburen sjukdom | vector-borne; vector-borne disease
organism; modellorganism; levande varelse | organism; model organism
`;
