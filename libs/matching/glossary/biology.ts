/** Living things and living processes: organisms, ecology, evolution, development, nerves and immunity. */
export const BIOLOGY = `
biologi; biologisk; biolog | biology; biological; biologist
livsvetenskap; life science | life science; life sciences
liv; levande; leva | life; living; live; alive
organism; livsform; levande varelse | organism; life form; organismal
modellorganism; djurmodell; sjukdomsmodell | model organism; animal model; disease model
djur; animalisk; djurrike | animal; animals
försöksdjur; laboratoriedjur; djurförsök; djurstudie; djurexperiment | laboratory animal; animal experiment; animal study; experimental animal; animal testing
djurförsöksfri; alternativ till djurförsök; 3r; ersätta djurförsök | 3r; alternatives to animal testing; animal-free; replacement of animal experiments
människa; mänsklig; human | human; humans; human being
däggdjur | mammal; mammalian
ryggradsdjur; vertebrat | vertebrate
ryggradslös; evertebrat; ryggradslöst djur | invertebrate
gnagare | rodent
mus; möss; musmodell | mouse; mice; mouse model; murine
transgen mus; knockoutmus; genmodifierad mus | transgenic mouse; knockout mouse; genetically modified mouse
råtta; råttmodell | rat; rats
marsvin | guinea pig
kanin; hare | rabbit; hare
hamster; sork | hamster; vole
fladdermus; fladdermöss | bat; bats
katt | cat; feline
hund; valp; hundras | dog; canine; puppy; dog breed
varg | wolf
häst; equin; föl | horse; equine; foal
ko; nötkreatur; nöt; mjölkko; kalv | cow; cattle; bovine; dairy cow
lamm; fåravel; fårbesättning | sheep; lamb; ovine
get | goat; caprine
gris; svin; smågris; minigris | pig; swine; porcine; piglet; minipig
älg; hjort; rådjur; hjortdjur | moose; deer
renskötsel; tamren | reindeer; reindeer herding
vilt; viltvård | wildlife; wild animal
björn; rovdjur | bear; predator; carnivore
apa; primat; icke-mänsklig primat | monkey; primate; non-human primate
säl | seal
valfisk; marint däggdjur | whale; marine mammal
fågel; fåglar; flyttfågel | bird; avian; migratory bird
höna; höns; kyckling; fjäderfä; tupp; värphöna | chicken; hen; poultry; broiler; laying hen
fisk; fiskart | fish; fishes
lax; laxfisk; öring; regnbåge | salmon; trout; salmonid; rainbow trout
torsk; sill; strömming | cod; herring
zebrafisk | zebrafish
groda; amfibie; groddjur | frog; amphibian; xenopus
reptil; kräldjur; orm; ödla | reptile; snake; lizard
insekt; entomologi | insect; entomology
bananfluga; drosophila | fruit fly; drosophila
fluga | fly; flies
bi; honungsbi; humla; pollinatör; pollinering | bee; honeybee; bumblebee; pollinator; pollination
mygga; stickmygga; malariamygga | mosquito; mosquitoes; anopheles
fjäril | butterfly; moth
skalbagge | beetle
myra; termit | ant; termite
spindel; spindeldjur; kvalster | spider; arachnid; mite; spider silk
nematod; c. elegans | nematode; c. elegans; caenorhabditis elegans; roundworm
mask; daggmask | worm; earthworm
mussla; blåmussla; ostron; snigel; snäcka; blötdjur | mussel; oyster; snail; mollusc; slug; bivalve
kräftdjur; räka; krabba; daphnia | crustacean; shrimp; crab; daphnia
korall; korallrev; svampdjur | coral; coral reef; sea sponge
växt; planta; växtrike; vegetation; växtlighet | plant; vegetation; flora
växtbiologi; botanik; botanisk; växtfysiologi | plant biology; botany; botanical; plant physiology
backtrav; arabidopsis | arabidopsis; thale cress
träd; skog | tree; forest
gran; tall; barrträd; barrskog | spruce; pine; conifer; coniferous forest; norway spruce; scots pine
björk; asp; poppel; lövträd | birch; aspen; poplar; deciduous tree; populus
gräs; gräsmark; vall | grass; grassland; ley
blomma; blomning; blommande | flower; flowering
frö; utsäde; groning; fröbank | seed; germination; seedling
rot; rotsystem | root; root system
blad; löv; bladverk | leaf; leaves; foliage
stam; stjälk | stem; stalk; trunk
frukt | fruit
pollen; pollenhalt | pollen
mossa; lav; ormbunke | moss; lichen; fern; bryophyte
alg; mikroalg; tång; makroalg; sjögräs | alga; algae; microalgae; seaweed; macroalgae; seagrass
plankton; djurplankton; växtplankton | plankton; zooplankton; phytoplankton
cyanobakterie; blågrön alg; algblomning | cyanobacteria; cyanobacterium; algal bloom; blue-green algae
svamp; mykorrhiza; svamprike | fungus; fungi; fungal; mushroom; mycorrhiza
fotosyntes; fotosyntetisk | photosynthesis; photosynthetic
kloroplast; klorofyll | chloroplast; chlorophyll
art; artbestämning; djurart; växtart | species; species identification
artbildning; artdelning | speciation
släkte; taxon; taxonomi; taxonomisk | genus; taxon; taxonomy; systematics; taxonomic
fylogeni; släktträd; fylogenetisk | phylogeny; phylogenetic; phylogenetics; evolutionary tree
ras; djurras | animal breed; breed
avel; djuravel; avelsarbete; växtförädling; förädla | animal breeding; breeding; plant breeding; selective breeding
domesticering; tämjning | domestication; domesticated
evolution; evolutionär; evolutionsbiologi; utvecklingslära | evolution; evolutionary; evolutionary biology
naturligt urval; urval; selektionstryck; naturlig selektion | natural selection; selection pressure; selection
sexuell selektion; sexuellt urval; partnerval; parningsval | sexual selection; mate choice
genetisk variation; mångfald; genetisk mångfald | diversity; genetic variation; genetic diversity
hybridisering; hybrid; korsning | hybridisation; hybridization; hybrid; crossbreeding
inavel; inavelsdepression; utavel | inbreeding; inbreeding depression
anpassning; adaptation; anpassa; lokal anpassning | adaptation; adapt; adaptive; local adaptation
utrotning; utdöende; utdöd; hotad art; utrotningshotad; rödlistad | extinction; extinct; endangered; threatened species; endangered species
fossil; paleontologi; forntida dna; fornlämning | fossil; palaeontology; paleontology; ancient dna; palaeogenomics
neandertalare; människans ursprung; urmänniska | neanderthal; human evolution; hominin
ekologi; ekologisk; ekolog | ecology; ecological; ecologist
ekosystem; ekosystemtjänst | ecosystem; ecosystem service
biologisk mångfald; biodiversitet; artrikedom; artmångfald | biodiversity; biological diversity; species richness
livsmiljö; habitat; boplats; nisch | habitat; niche
population; populationsdynamik; populationsstorlek | population; population dynamics; population size
populationsgenetik | population genetics
artsamhälle; födoväv; näringsväv; näringskedja | food web; ecological community; food chain; trophic
invasiv art; främmande art; invasiv | invasive species; invasive; alien species
migration; flyttning; vandring; fågelflytt | migration; migrate; migratory
spridning; sprida; utbredning | spread; dispersal; distribution; spreading; dissemination
samlevnad; symbios; symbiont; mutualism | symbiosis; symbiont; symbiotic; mutualism
värd; värdorganism; värddjur | host; host organism
värd-patogeninteraktion; värd-parasit; värd–patogen | host-pathogen interaction; host-parasite interaction
parasit; parasitisk; parasitism | parasite; parasitic; parasitism
predation; byte; bytesdjur; betesdjur; betning; växtätare | predation; prey; grazing; herbivore; herbivory
konkurrens; konkurrera | competition; compete
hav; ocean; marin; havsmiljö | sea; ocean; marine; oceanic
marinbiologi; havsbiologi | marine biology
östersjön | baltic sea; baltic
sötvatten; sjö; vattendrag; insjö; limnologi | freshwater; lake; watercourse; limnology
vatten; vattenlevande; akvatisk | water; aquatic
kust; skärgård; kustnära | coast; coastal; archipelago
våtmark; myr; torv; torvmark | wetland; peatland; peat; bog; mire
flod; älv; bäck | river; stream; riverine
jord; mark; jordmån; markekologi | soil; ground; soil ecology
fjäll; berg; alpin | mountain; alpine
arktisk; arktis; polar; antarktis; tundra | arctic; polar; antarctic; tundra
boreal; boreal skog; taiga | boreal; boreal forest; taiga
naturvård; naturskydd; artskydd; bevarandebiologi; bevarande | conservation; nature conservation; conservation biology
djurbeteende; etologi | animal behaviour; animal behavior; ethology
djurvälfärd; djurskydd; djurhälsa; djurhållning | animal welfare; animal health; animal husbandry
fiske; överfiske; fiskbestånd | fishery; fishing; fisheries; overfishing; fish stock
parning; fortplantning; reproduktion; reproduktiv; föröka | reproduction; mating; reproductive; reproduce; breeding season
befruktning; konception; befrukta | fertilisation; fertilization; conception
provrörsbefruktning; ivf; assisterad befruktning; assisterad reproduktion | in vitro fertilisation; ivf; assisted reproduction; in vitro fertilization
fertilitet; fruktsamhet; fertil | fertility; fertile; fecundity
könscell; gamet | germ cell; gamete; germline
meios; mejos; meiotisk | meiosis; meiotic
spermatogenes; spermiebildning | spermatogenesis
embryo; embryonal; embryonisk | embryo; embryonic; embryonal
foster; fetal; fosterliv; ofödd | fetus; foetus; fetal; foetal; unborn
fosterutveckling; embryonalutveckling | fetal development; embryonic development; embryogenesis; foetal development
fosterskadande; teratogen; fosterskada; reproduktionstoxisk | teratogenic; teratogen; fetal harm; reproductive toxicity
utvecklingsbiologi | developmental biology
organbildning; morfogenes; organogenes; gestaltbildning | morphogenesis; organogenesis; pattern formation
stamcell | stem cell; stemness
pluripotent; pluripotent stamcell; inducerad pluripotent stamcell; ips-cell | pluripotent stem cell; induced pluripotent stem cell; pluripotency; ipsc
embryonal stamcell | embryonic stem cell
mesenkymal stamcell; mesenkymal; stromacell | mesenchymal stem cell; mesenchymal; mesenchymal stromal cell
celldifferentiering; mogna; utmognad; mognad; differentiera | cell differentiation; differentiation; maturation; differentiate
föregångarcell; progenitorcell; förstadiecell | progenitor cell; progenitor; precursor cell
tillväxt; växa; växande | growth; grow; growing
tillväxtfaktor; nervtillväxtfaktor | growth factor; nerve growth factor
tillväxthormon | growth hormone
pubertet; könsmognad | puberty; sexual maturation; pubertal
åldrande; åldras; åldrings; biologiskt åldrande | ageing; aging; senescent; biological ageing
cellåldrande; senescens; telomer | cellular senescence; senescence; telomere
livslängd; lång livslängd | lifespan; longevity; life expectancy
regeneration; återväxt; vävnadsregeneration; regenerativ | regeneration; regenerative; tissue regeneration; regenerate
kön; könsskillnad; könsbestämning | sex; sex difference; sex determination; gender difference
könshormon; östrogen; testosteron; progesteron; steroidhormon | sex hormone; oestrogen; estrogen; testosterone; progesterone; steroid hormone
hormon | hormone; hormones
stresshormon; kortisol; glukokortikoid; kortison | cortisol; stress hormone; glucocorticoid; cortisone; corticosteroid
insulin; insulinfrisättning; insulinkänslighet | insulin; insulin secretion; insulin sensitivity
glukagon; glp-1; inkretin | glucagon; glp-1; incretin
oxytocin; vasopressin | oxytocin; vasopressin
leptin; ghrelin; aptit; hunger; mättnad; aptitreglering | appetite; leptin; ghrelin; satiety; hunger
termogenes; kroppsvärme; temperaturreglering; värmereglering | thermoregulation; thermogenesis; body heat
homeostas; jämvikt; inre balans | homeostasis; homeostatic
fasta; svält; kalorirestriktion | fasting; starvation; caloric restriction
dvala; vinterdvala; övervintring | hibernation; torpor; overwintering
immunologi; immunolog; immunologisk | immunology; immunologist; immunological
immunförsvar; immunsystem; immunitet; immun; immunsvar | immune system; immunity; immune; immune response; immune defence
medfött immunförsvar; ospecifikt immunförsvar; medfödd immunitet | innate immunity; innate immune system; innate
adaptivt immunförsvar; förvärvad immunitet; specifikt immunförsvar; adaptiv immunitet | adaptive immunity; adaptive immune system; acquired immunity
flockimmunitet | herd immunity
slemhinneimmunitet; mukosal immunitet | mucosal immunity; mucosal immunology
immuncell; försvarscell | immune cell; immunocyte
t-cell; t-lymfocyt; t cell | t cell; t-cell; t lymphocyte
b-cell; b-lymfocyt; b cell; plasmacell | b cell; b-cell; plasma cell; b lymphocyte
mördarcell; nk-cell; naturlig mördarcell | natural killer cell; nk cell
makrofag; monocyt; ätarcell; fagocyt; fagocytos | macrophage; monocyte; phagocyte; phagocytosis
dendritisk cell; dendritcell | dendritic cell; antigen-presenting cell
neutrofil; eosinofil; granulocyt; basofil | neutrophil; eosinophil; granulocyte; basophil
mastcell; histamin | mast cell; histamine
cytokin; interleukin; kemokin; interferon | cytokine; interleukin; chemokine; interferon
komplementsystem; komplementfaktor | complement system; complement activation
immunglobulin; ige; igg; iga | immunoglobulin; ige; igg; iga
immunmodulerande; immunreglering; immunmodulering; regulatorisk t-cell | immunomodulation; immune regulation; regulatory t cell; immunomodulatory
immunhämmande; immunsuppression; immunosuppression; immunsuppressiv | immunosuppression; immunosuppressive; immunosuppressant
tolerans; immuntolerans | immune tolerance; tolerance
vävnadstyp; hla; histokompatibilitet | hla; histocompatibility; tissue type; mhc
neurovetenskap; hjärnforskning; neurobiologi; neurovetenskaplig | neuroscience; brain research; neurobiology; neuroscientific
synaps; synaptisk | synapse; synaptic
signalsubstans; neurotransmittor; transmittorsubstans | neurotransmitter; neurotransmission
dopamin; dopaminerg | dopamine; dopaminergic
serotonin; serotonerg | serotonin; serotonergic
glutamat; gaba; acetylkolin; noradrenalin | glutamate; gaba; acetylcholine; noradrenaline; norepinephrine; glutamatergic; cholinergic
nervimpuls; aktionspotential; nervsignal | action potential; nerve impulse; neural signal
neuralt nätverk; nervkrets; nervnätverk | neural circuit; neuronal network; neural network
hjärnaktivitet; hjärnvåg; hjärnfunktion | brain activity; brain function; brain wave; neural activity
plasticitet; synaptisk plasticitet; neuroplasticitet | plasticity; synaptic plasticity; neuroplasticity; neural plasticity
neurogenes | neurogenesis
motorik; motorisk; rörelsekontroll; motorisk kontroll; finmotorik | motor control; motor function; motor; motor skill; fine motor
perception; varseblivning | perception; perceptual
medvetandeforskning; medveten | conscious; awareness; aware
membranpotential; jonkanal; kaliumkanal; natriumkanal | ion channel; membrane potential; potassium channel; sodium channel
retbarhet; excitabilitet; hämma; hämning | inhibition; inhibit; excitability; inhibitory
sekretion; utsöndring; utsöndra | secretion; secrete; excretion
absorption; upptag; ta upp | absorption; uptake; absorb
membrantransport; transportprotein; transportör | membrane transport; transporter; transport protein
muskelkontraktion; sammandragning; kontraktion; livmodersammandragning | contraction; muscle contraction; contractility; uterine contraction
kärlbildning; angiogenes; kärlnybildning | angiogenesis; vascularisation; vascularization; vessel formation
kärltonus; kärlvidgning; vasodilatation; kärlsammandragning; kväveoxid | vasodilation; vasoconstriction; nitric oxide; vascular tone
oxidativ stress; fri radikal; syreradikal; antioxidant | oxidative stress; free radical; reactive oxygen species; antioxidant
lipidmetabolism; fettmetabolism; fettomsättning | lipid metabolism; fat metabolism
glukosmetabolism; glukosomsättning; kolhydratmetabolism | glucose metabolism; carbohydrate metabolism
tarmflora; mikrobiota; bakterieflora; tarmbakterie; mikrobiom; tarmmikrobiota | gut microbiota; microbiome; microbiota; gut flora; gut bacteria; intestinal microbiota
humanfysiologi | human physiology
människors hälsa; humanhälsa | human health
arv; arvsanlag; arv och miljö; ärva | inheritance; hereditary trait; nature and nurture; inherit
fenotyp; egenskap; drag | phenotype; trait; phenotypic
genotyp | genotype; genotypic
fysiologisk anpassning; träningssvar; acklimatisering | physiological adaptation; acclimatisation; acclimatization
mekanobiologi; mekanotransduktion | mechanobiology; mechanotransduction
kronobiologi; säsongsvariation; årstid; säsong | season; seasonal; chronobiology; seasonality
vilja; beslutsfattande; fatta beslut | decision-making; decision making
gener och miljö; gen-miljöinteraktion | gene-environment interaction
miljögift; miljöförorening; hormonstörande; hormonstörande ämne | environmental pollutant; endocrine disruptor; endocrine disrupting; environmental toxicant; environmental contaminant
ekotoxikologi; miljögiftspåverkan | ecotoxicology; ecotoxicity
toxicitet; giftig; giftighet; toxisk; gift | toxicity; toxic; poison; toxin
ormgift; venom | venom; snake venom
`;
