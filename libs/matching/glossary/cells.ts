/** Cell and molecular biology, biochemistry and the molecules of the immune defence. */
export const CELLS = `
cell; cellulär | cell; cellular
cellbiologi | cell biology; cellular biology
molekylärbiologi | molecular biology
biokemi; biokemisk | biochemistry; biochemical
biofysik; biofysikalisk | biophysics; biophysical
strukturbiologi | structural biology
systembiologi | systems biology
molekyl; molekylär | molecule; molecular
makromolekyl; biomolekyl | macromolecule; biomolecule; macromolecular
stamcell | stem cell
embryonal stamcell; embryonstamcell | embryonic stem cell; esc
inducerad pluripotent stamcell; ips-cell; ipsc; ips | induced pluripotent stem cell; ipsc; ips cell; hipsc
pluripotent; pluripotens | pluripotent; pluripotency
mesenkymal stamcell; mesenkymal stromacell; msc | mesenchymal stem cell; mesenchymal stromal cell; msc
blodstamcell; hematopoetisk stamcell; blodbildande stamcell | haematopoietic stem cell; hematopoietic stem cell; hsc
blodbildning; hematopoes; hematopoetisk | haematopoiesis; hematopoiesis; haematopoietic; hematopoietic
progenitorcell; förstadiecell | progenitor cell; precursor cell
cancerstamcell | cancer stem cell
cirkulerande tumörcell; ctc | circulating tumour cell; circulating tumor cell; ctc
blodkropp; blodcell | blood cell; blood corpuscle
röd blodkropp; erytrocyt | red blood cell; erythrocyte
vit blodkropp; leukocyt | white blood cell; leukocyte; leucocyte
blodplätt; trombocyt | platelet; thrombocyte
lymfocyt | lymphocyte
t-cell; t-lymfocyt | t cell; t-cell; t lymphocyte
b-cell; b-lymfocyt | b cell; b-cell; b lymphocyte
regulatorisk t-cell; treg | regulatory t cell; treg
nk-cell; naturlig mördarcell | natural killer cell; nk cell
plasmacell | plasma cell
monocyt | monocyte
makrofag | macrophage
dendritisk cell | dendritic cell
neutrofil | neutrophil
eosinofil | eosinophil
mastcell | mast cell
perifera mononukleära blodceller; pbmc | peripheral blood mononuclear cell; pbmc
immuncell | immune cell
fibroblast | fibroblast
epitelcell; epitel; epitelial | epithelial cell; epithelium; epithelial
endotelcell; endotel; endotelial | endothelial cell; endothelium; endothelial
muskelcell; myocyt | muscle cell; myocyte
hjärtmuskelcell; kardiomyocyt | cardiomyocyte; heart muscle cell; cardiac myocyte
fettcell; adipocyt | fat cell; adipocyte
levercell; hepatocyt | hepatocyte; liver cell
nervcell; neuron; neuronal | neuron; nerve cell; neurone; neuronal
gliacell; glia | glial cell; glia
astrocyt | astrocyte
mikroglia | microglia; microglial
oligodendrocyt | oligodendrocyte
synaps; synaptisk | synapse; synaptic
axon; nervtråd | axon; nerve fibre; nerve fiber
dendrit | dendrite
myelin | myelin; myelination
hudcell; keratinocyt | keratinocyte; skin cell
melanocyt | melanocyte
broskcell; kondrocyt | chondrocyte; cartilage cell
benbildande cell; osteoblast | osteoblast
bennedbrytande cell; osteoklast | osteoclast
betacell; insulinproducerande cell; langerhansk ö | beta cell; insulin-producing cell; pancreatic islet; islet of langerhans; islet
könscell; gamet | germ cell; gamete
ägg; äggcell; oocyt | egg; oocyte; ovum
spermie; sädescell | sperm; spermatozoon; spermatozoa
embryo; embryonal; embryonisk | embryo; embryonic
foster; fetal | fetus; foetus; fetal; foetal
fosterutveckling; embryogenes | fetal development; foetal development; embryogenesis; embryonic development
zygot; befruktad äggcell | zygote
befruktning; fertilisering | fertilisation; fertilization
kärna; cellkärna; nukleär | nucleus; cell nucleus; nuclear
cellmembran; plasmamembran | cell membrane; plasma membrane
membran; hinna | membrane
mitokondrie; mitokondriell | mitochondrion; mitochondria; mitochondrial
ribosom; ribosomal | ribosome; ribosomal
endoplasmatiskt nätverk; endoplasmatiskt retikulum; er-stress | endoplasmic reticulum; er stress
golgiapparat; golgi | golgi apparatus; golgi
lysosom; lysosomal | lysosome; lysosomal
organell | organelle
cytoplasma; cytosol | cytoplasm; cytosol
cytoskelett; aktin; mikrotubuli | cytoskeleton; actin; microtubule
cilie; flimmerhår | cilium; cilia
vesikel | vesicle
exosom; extracellulär vesikel | exosome; extracellular vesicle
extracellulär matrix; ecm; bindvävsmatrix | extracellular matrix; ecm
extracellulär | extracellular
intracellulär | intracellular
transmembran; membranprotein | membrane protein; transmembrane; transmembrane protein
receptor; mottagarprotein | receptor
g-proteinkopplad receptor; gpcr | g protein-coupled receptor; g-protein coupled receptor; gpcr
ligand | ligand
jonkanal | ion channel
kaliumkanal | potassium channel
transportör; transportprotein | transporter; transport protein
agonist | agonist
antagonist | antagonist
hämmare; inhibitor; blockerare; hämning; inhibition | inhibitor; inhibition; blocker; inhibiting
aktivering; aktivator | activation; activator
signalering; cellsignalering; signaltransduktion; signalväg | signalling; signaling; cell signalling; cell signaling; signal transduction; signalling pathway; signaling pathway
reaktionsväg; metabol väg | metabolic pathway; pathway
kinas; proteinkinas; tyrosinkinas | kinase; protein kinase; tyrosine kinase
fosforylering | phosphorylation
fosfatas | phosphatase
enzym; enzymatisk | enzyme; enzymatic
enzymaktivitet; enzymkinetik | enzyme activity; enzyme kinetics; kinetics
proteas; proteinnedbrytande enzym; peptidas | protease; proteinase; peptidase; proteolytic
lipas | lipase
polymeras | polymerase
nukleas | nuclease; endonuclease; restriction enzyme
ligas | ligase
substrat | substrate
katalys; katalysator; katalytisk | catalysis; catalyst; catalytic; biocatalysis
protein; äggviteämne | protein
proteinstruktur; proteinveckning; veckning | protein structure; protein folding; folding
felveckning; felveckat protein | misfolding; protein misfolding
proteininteraktion; protein-protein-interaktion | protein interaction; protein-protein interaction
proteinnedbrytning; proteasom; ubiquitin | protein degradation; proteasome; ubiquitin; ubiquitination
chaperon; chaperonprotein; värmechockprotein | chaperone; heat shock protein
peptid | peptide; polypeptide
aminosyra | amino acid
amyloid; amyloidplack; plack | amyloid; amyloid beta; plaque
tau; tauprotein | tau; tau protein
alfa-synuklein; synuklein | alpha-synuclein; synuclein
prion | prion
kollagen | collagen
elastin | elastin
keratin | keratin
fibrin; fibrinogen | fibrin; fibrinogen
albumin | albumin
hemoglobin | haemoglobin; hemoglobin
myoglobin | myoglobin
troponin | troponin
ferritin | ferritin
c-reaktivt protein; crp; snabbsänka | c-reactive protein; crp
natriuretisk peptid; bnp; nt-probnp | natriuretic peptide; bnp; nt-probnp
prostataspecifikt antigen; psa | prostate-specific antigen; prostate specific antigen; psa
kreatinin | creatinine; creatine
lipid; fettämne | lipid
fosfolipid; lipiddubbelskikt | phospholipid; lipid bilayer
fettsyra; omega-3 | fatty acid; omega-3; polyunsaturated fatty acid
triglycerid; triacylglycerol | triglyceride; triacylglycerol
kolesterol; blodfetter; ldl; hdl | cholesterol; blood lipids; ldl; hdl
lipoprotein; apolipoprotein | lipoprotein; apolipoprotein
kolhydrat | carbohydrate
socker; sackarid; sockerart | sugar; saccharide
glukos; blodsocker; glykos; blodglukos; druvsocker | glucose; blood glucose; blood sugar
glykogen | glycogen
polysackarid | polysaccharide
glykosylering; glykoprotein | glycosylation; glycoprotein
hyaluronsyra; hyaluronan | hyaluronic acid; hyaluronan
metabolism; ämnesomsättning; metabol; metabolisk | metabolism; metabolic
metabolit; nedbrytningsprodukt | metabolite; degradation product
cellandning; oxidativ fosforylering | cellular respiration; oxidative phosphorylation; mitochondrial respiration
adenosintrifosfat; atp | adenosine triphosphate; atp
oxidativ stress; fri radikal; reaktiva syreföreningar; ros | oxidative stress; free radical; reactive oxygen species; ros
antioxidant | antioxidant
syrebrist; hypoxi | hypoxia; hypoxic; oxygen deficiency
homeostas | homeostasis
cellcykel | cell cycle
celldelning; mitos; mitotisk | cell division; mitosis; mitotic
meios; reduktionsdelning | meiosis; meiotic
celltillväxt; tillväxt | growth; cell growth
proliferation; cellproliferation | proliferation; cell proliferation
celldöd; nekros | cell death; necrosis
apoptos; programmerad celldöd | apoptosis; apoptotic; programmed cell death
autofagi | autophagy
åldrande; cellåldrande; senescens | ageing; aging; senescence
cellmigration; migration; cellvandring | cell migration; migration
cellvidhäftning; adhesion; vidhäftning | adhesion; cell adhesion
integrin | integrin
angiogenes; kärlnybildning; blodkärlsbildning | angiogenesis; neovascularisation; neovascularization; vascularisation; vascularization
tillväxtfaktor; vegf; egf | growth factor; vegf; egf
cytokin; interleukin; il-6 | cytokine; interleukin; il-6
kemokin | chemokine
interferon | interferon
tumörnekrosfaktor; tnf; tnf-alfa | tumour necrosis factor; tumor necrosis factor; tnf; tnf-alpha
komplementsystem; komplementaktivering; komplementfaktor | complement system; complement activation; complement factor
inflammation; inflammatorisk; inflammationsmarkör | inflammation; inflammatory; inflammatory marker
immunförsvar; immunsystem; immunologisk | immune system; immune defence; immune defense; immunological; immune
immunsvar; immunrespons; immunreaktion | immune response; immune reaction
immunitet; immun | immunity
medfödd immunitet | innate immunity; innate immune
adaptiv immunitet; förvärvad immunitet | adaptive immunity; acquired immunity; adaptive immune
immunogenicitet; immunogen | immunogenicity; immunogenic; immunogen
antikropp; immunglobulin; igg; ige | antibody; immunoglobulin; antibodies; igg; ige
monoklonal antikropp; monoklonal | monoclonal antibody; monoclonal; mab
bispecifik antikropp | bispecific antibody
autoantikropp | autoantibody
nanokropp; antikroppsfragment | nanobody; antibody fragment; single-domain antibody
antigen | antigen
epitop | epitope
neoantigen | neoantigen
hla; vävnadstyp; vävnadstypning | human leukocyte antigen; hla; tissue typing; histocompatibility; mhc
t-cellsreceptor; tcr | t cell receptor; t-cell receptor; tcr
checkpointhämmare; immunkontrollpunkt; pd-1; pd-l1 | immune checkpoint inhibitor; checkpoint inhibitor; immune checkpoint; pd-1; pd-l1
hormon; hormonell | hormone; hormonal
insulin | insulin
insulinresistens; insulinkänslighet | insulin resistance; insulin sensitivity
glukagon | glucagon
glp-1; inkretin | glp-1; glucagon-like peptide-1; incretin; glp-1 receptor agonist
kortisol | cortisol
adrenalin; epinefrin; noradrenalin | adrenaline; epinephrine; noradrenaline; norepinephrine
sköldkörtelhormon; tyroxin; tsh | thyroid hormone; thyroxine; tsh; thyrotropin
tillväxthormon | growth hormone; somatotropin
könshormon; sexhormon | sex hormone
östrogen | oestrogen; estrogen; oestradiol; estradiol
progesteron; gestagen | progesterone; progestin; progestogen
testosteron; androgen | testosterone; androgen
oxytocin | oxytocin
melatonin | melatonin
leptin; mättnadshormon | leptin; satiety hormone
signalsubstans; neurotransmittor; transmittorsubstans | neurotransmitter
dopamin; dopaminerg | dopamine; dopaminergic
serotonin; serotonerg | serotonin; serotonergic
glutamat | glutamate
gaba | gaba; gamma-aminobutyric acid
acetylkolin; kolinerg | acetylcholine; cholinergic
histamin | histamine
prostaglandin | prostaglandin
kväveoxid; kväveoxidsyntas | nitric oxide; nitric oxide synthase
blod-hjärnbarriär; blodhjärnbarriär | blood-brain barrier; blood brain barrier
barriär; barriärfunktion | barrier; barrier function
vävnad; vävnadsspecifik | tissue
regeneration; återbildning; regenerativ | regeneration; regenerative
sårläkning | wound healing; wound repair
cellulär plasticitet; plasticitet | plasticity
dygnsrytm; cirkadisk rytm; cirkadian | circadian rhythm; circadian; circadian clock
biologisk klocka | biological clock
tumörmikromiljö; mikromiljö | tumour microenvironment; tumor microenvironment; microenvironment
`;
