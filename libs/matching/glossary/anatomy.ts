/** The body, its organs, tissues and fluids, and the senses. */
export const ANATOMY = `
kropp; kroppslig; somatisk | body; bodily; somatic
helkropp | whole body; whole-body
människokropp | human body
anatomi; anatomisk | anatomy; anatomical; anatomic
organ | organ; body organ
vävnad | tissue
bindväv; bindvävnad | connective tissue
stödjevävnad; stroma; stromal | stroma; stromal
epitel; epitelial; epitelvävnad; epitelcell | epithelium; epithelial; epithelial cell
endotel; endotelial; endotelcell | endothelium; endothelial; endothelial cell
mesotel; mesotelial | mesothelium; mesothelial
slemhinna; mukosa; mukosal | mucosa; mucous membrane; mucosal
slem; slemlager; mukus | mucus; mucous; mucus layer
hinna; membran | membrane
basalmembran | basement membrane
extracellulär matrix; extracellulär matris; bindvävsmatrix | extracellular matrix; ecm
körtel; glandulär | gland; glandular
moderkaka; placenta; placentär | placenta; placental; afterbirth
navelsträng; navel; navelsträngsblod | umbilical cord; umbilical; cord blood; navel
fostervatten; fosterhinna; amnion | amniotic fluid; amnion; amniotic
livmoder; uterus | uterus; uterine; womb
livmoderhals; livmodertapp; cervix; cervikal | cervix; cervical; uterine cervix
livmoderslemhinna; endometrium | endometrium; endometrial
äggstock; ovarie; ovarium | ovary; ovarian
äggledare; tuba | fallopian tube; oviduct
äggcell; oocyt; ägg | oocyte; egg cell; ovum; egg
äggblåsa; follikel | follicle; ovarian follicle
slida; vagina; vaginal | vagina; vaginal
blygd; vulva; underliv | vulva; vulvar; lower abdomen
könsorgan; genitalia; genital | genitals; genital; reproductive organ; genitalia
testikel; testis | testis; testicle; testicular
penis | penis; penile
sperma; spermie; sädescell; sädesvätska | sperm; semen; spermatozoa; spermatozoon; seminal fluid
prostata; blåshalskörtel; prostatakörtel | prostate; prostatic; prostate gland
bröst; bröstkörtel; mammar | breast; mammary; mammary gland
bröstkorg; thorax; torax; torakal | chest; thorax; thoracic
bröstmjölk; modersmjölk | breast milk; human milk
hjärta; hjärt; kardiell | heart; cardiac
hjärtmuskel; myokard; hjärtmuskelcell; kardiomyocyt | myocardium; heart muscle; cardiac muscle; cardiomyocyte; myocardial
hjärtsäck; perikard | pericardium; pericardial
hjärtklaff; klaff; aortaklaff; mitralisklaff | heart valve; cardiac valve; valve; aortic valve; mitral valve; valvular
hjärtkammare; ventrikel; ventrikulär | ventricle; ventricular; heart chamber
hjärtförmak; förmak; atrium | atrium; atrial
hjärt-kärl; kardiovaskulär; hjärtkärl; hjärta-kärl | cardiovascular; cardio-vascular
kranskärl; kransartär; koronar; koronarkärl | coronary artery; coronary
kärl; blodkärl; vaskulär; kärlsystem | blood vessel; vessel; vascular; vasculature
artär; pulsåder; slagåder; arteriell | artery; arterial
ven; venös; blodåder; åder | vein; venous
kapillär; hårkärl; mikrocirkulation | capillary; microcirculation; microvessel; microvascular
aorta; kroppspulsåder; stora kroppspulsådern | aorta; aortic
halspulsåder; karotis | carotid artery; carotid
blod | blood
helblod | whole blood
blodplasma; plasma | plasma; blood plasma
serum; blodserum | serum; serological
blodkropp; blodcell | blood cell
röd blodkropp; erytrocyt | erythrocyte; red blood cell
vit blodkropp; leukocyt | leukocyte; white blood cell; leucocyte
blodplätt; trombocyt | platelet; thrombocyte
blodgrupp | blood group; blood type
blodbildning; hematopoes; blodstamcell; hematopoetisk | haematopoiesis; hematopoiesis; hematopoietic; haematopoietic stem cell; hematopoietic stem cell
blodkoagulation; blodlevring; koagulation; hemostas | coagulation; blood clotting; haemostasis; hemostasis
blodflöde; perfusion; genomblödning | blood flow; perfusion
blodcirkulation; blodomlopp; cirkulation | blood circulation; circulation; circulatory
blodtryck | blood pressure
blodsocker; blodglukos; glukosnivå | blood glucose; blood sugar; glucose level
blodfett; blodlipid | blood lipid; blood fat
hemoglobin; blodvärde | haemoglobin; hemoglobin
puls; hjärtfrekvens; hjärtrytm; hjärtslag | heart rate; pulse; heart rhythm; heartbeat
lymfa; lymfkörtel; lymfknuta; lymfatisk; lymfkärl | lymph; lymph node; lymphatic; lymphoid
benmärg; märg | bone marrow; marrow
mjälte; mjält | spleen; splenic
bräss; tymus; thymus | thymus; thymic
lever; hepatisk | liver; hepatic
levercell; hepatocyt | hepatocyte; liver cell
gallblåsa; galla; gallgång; gall | gallbladder; bile; bile duct; biliary
bukspottkörtel; pankreas; pankreatisk | pancreas; pancreatic
betacell; langerhanska ö; insulinproducerande cell; ö-cell | beta cell; islet; islet of langerhans; pancreatic islet; insulin-producing cell
njure; njur; renal | kidney; renal
binjure; binjurebark | adrenal gland; adrenal; adrenal cortex
urin; urinväg; urinrör; urogenital | urine; urinary; urinary tract; urethra; urogenital
urinblåsa; blåsa | urinary bladder; bladder
mage; magsäck; ventrikelslemhinna; gastrisk | stomach; gastric
mag-tarmkanal; magtarmkanal; gastrointestinal; matsmältningskanal; mag-tarm | gastrointestinal tract; gastrointestinal; digestive tract; alimentary canal
magsaft; magsyra | gastric juice; gastric acid; stomach acid
tarm; intestinal; inälva | intestine; bowel; gut; intestinal; enteric
tunntarm; tolvfingertarm; duodenum | small intestine; small bowel; duodenum
tjocktarm; grovtarm; kolon | colon; large intestine; large bowel; colonic
ändtarm; rektum; rektal; kolorektal | rectum; rectal; colorectal
blindtarm; appendix | appendix; caecum; cecum
anus; anal; ändtarmsöppning | anus; anal
avföring; faeces; feces; träck | faeces; feces; stool; faecal; fecal
matstrupe; esofagus; esofageal | oesophagus; esophagus; oesophageal; esophageal
svalg; farynx | pharynx; throat; pharyngeal
struphuvud; larynx; strupe | larynx; laryngeal
stämband; stämläpp | vocal cord; vocal fold
luftstrupe; trakea; trachea | trachea; windpipe; tracheal
luftväg; luftrör; bronk; bronkial | airway; bronchus; bronchial; respiratory tract
lunga; lung; pulmonell; pulmonal | lung; pulmonary
lungblåsa; alveol; alveolär | alveolus; alveoli; alveolar
lungsäck; pleura | pleura; pleural
mellangärde; diafragma | diaphragm; diaphragmatic
andning; respiration; respiratorisk | breathing; respiration; respiratory; ventilation
utandningsluft; utandning | exhaled air; exhaled breath; exhalation
inandning; inhalation | inhalation; inhaled; inspiration
andedräkt | breath
buk; abdomen; abdominal; magområde | abdomen; abdominal; belly
bukhinna; peritoneum; bukhåla; peritoneal | peritoneum; peritoneal; abdominal cavity
bäcken; bäckenbotten | pelvis; pelvic; pelvic floor
ljumske | groin; inguinal
huvud | head
ansikte; facial | face; facial
skalle; kranium; kranial | skull; cranium; cranial
käke; käkben; käkled; mandibel | jaw; jawbone; temporomandibular joint; mandible; maxilla
mun; munhåla; oral | mouth; oral cavity; oral
tunga | tongue; lingual
läpp | lip
gom | palate
spott; saliv; spottkörtel | saliva; salivary; salivary gland
tonsill; halsmandel | tonsil
tand; dental | tooth; teeth; dental
tandkött; gingiva | gum; gingiva; gingival
tandemalj; emalj | enamel; tooth enamel; dental enamel
tandrot; tandpulpa; dentin | tooth root; dental pulp; dentin; dentine
hals | throat; neck
nacke | nape; neck
näsa; nasal; näshåla | nose; nasal; nasal cavity
bihåla; sinus | sinus; paranasal sinus
öra; hörselgång | ear; ear canal; auricular
inneröra; hörselsnäcka; koklea; hårcell | inner ear; cochlea; cochlear; hair cell
mellanöra; trumhinna | middle ear; eardrum; tympanic membrane
öga; okulär | eye; ocular
ögonlock | eyelid
hornhinna; kornea | cornea; corneal
näthinna; retina; retinal | retina; retinal
gula fläcken; makula | macula; macular
lins; ögonlins | lens; crystalline lens
synnerv | optic nerve
tårvätska; tår; tårkörtel | tear fluid; lacrimal gland
sinne; sinnesorgan; sensorisk; sinnesintryck | sensory; sensory organ; sense organ
syn; seende; visuell; synskärpa | vision; sight; visual; visual acuity
hörsel; hörande; auditiv; auditorisk | hearing; auditory; audition
lukt; luktsinne; doft; olfaktorisk | smell; olfaction; odour; odor; olfactory
smak; smaksinne; smaklök | taste; gustatory; taste bud
känsel; beröring; taktil | touch; tactile; haptic
balans; balanssinne; balansorgan; vestibulär | balance; vestibular; equilibrium
kroppsuppfattning; proprioception | proprioception; body image
hjärna; hjärn; cerebral | brain; cerebral
hjärnbark; hjärnbarken; storhjärna; kortex; kortikal | cerebral cortex; cortex; cortical; cerebrum
lillhjärna; cerebellum; cerebellär | cerebellum; cerebellar
hjärnstam | brainstem; brain stem
hippocampus; hippokampus | hippocampus; hippocampal
amygdala | amygdala; amygdalar
hypotalamus; hypothalamus | hypothalamus; hypothalamic
talamus; thalamus | thalamus; thalamic
hypofys; hypofysär | pituitary gland; pituitary; hypophysis
tallkottkörtel; epifys | pineal gland; epiphysis
basala ganglier; striatum | basal ganglia; striatum; striatal
pannlob; frontallob; prefrontal | frontal lobe; prefrontal; prefrontal cortex
tinninglob; temporallob | temporal lobe
vit substans | white matter
grå substans | grey matter; gray matter
hjärnhinna; meninge | meninges; meningeal; dura mater
blod-hjärnbarriär; blodhjärnbarriär | blood-brain barrier; blood brain barrier
ryggmärg; spinal | spinal cord; spinal
ryggmärgsvätska; cerebrospinalvätska; likvor; csf | cerebrospinal fluid; csf; spinal fluid
nerv; nervös; neural | nerve; neural; nervous
nervsystem | nervous system
centrala nervsystemet; cns; centralnervös | central nervous system; cns
perifera nervsystemet; perifer nerv | peripheral nervous system; peripheral nerve
autonoma nervsystemet; autonom | autonomic nervous system; autonomic
nervcell; neuron; neuronal | neuron; nerve cell; neurone; neuronal
nervtråd; axon | axon; nerve fibre; nerve fiber; axonal
myelin; myelinskida | myelin; myelin sheath; myelination
gliacell; glia | glial cell; glia; glial
astrocyt | astrocyte; astrocytic
mikroglia | microglia; microglial
oligodendrocyt | oligodendrocyte
vagusnerv | vagus nerve; vagal
rygg; ryggrad; kotpelare | spine; vertebral column; backbone
kota; ryggkota; vertebral | vertebra; vertebral
disk; mellankotskiva | intervertebral disc; disc; disk
ländrygg; lumbal | lumbar; lower back; lumbar spine
halsrygg | cervical spine
skelett; benstomme | skeleton; skeletal
benvävnad; skelettben; ben | bone; bone tissue; osseous
benbildning; benläkning; osteogenes | bone formation; osteogenesis; bone healing
bencell; osteoblast; osteoklast; osteocyt | bone cell; osteoblast; osteoclast; osteocyte
bentäthet; benmassa | bone density; bone mineral density; bone mass
brosk; ledbrosk; broskcell; kondrocyt | cartilage; articular cartilage; chondrocyte
led; ledgång; artikulär | joint; articular
ledvätska; synovia; ledhinna | synovial fluid; synovium; synovial
ledband; ligament | ligament
korsband | cruciate ligament
menisk | meniscus; meniscal
sena | tendon; tendinous
hälsena; akillessena | achilles tendon
muskel; muskulär | muscle; muscular
skelettmuskel | skeletal muscle
glatt muskulatur; glatt muskelcell; glatt muskel | smooth muscle; smooth muscle cell
muskelmassa | muscle mass; lean body mass
muskelstyrka; greppstyrka | muscle strength; grip strength
muskelfiber; muskelcell; myocyt | muscle fibre; muscle fiber; myocyte; muscle cell
rörelseorgan; rörelseapparat; muskuloskeletal; stödjeorgan | musculoskeletal; locomotor system; musculoskeletal system
arm; överarm; underarm | arm; upper arm; forearm
övre extremitet | upper extremity; upper limb
nedre extremitet | lower extremity; lower limb
extremitet; lem | limb; extremity
axel; skuldra | shoulder
armbåge | elbow
hand | hand
handled | wrist; carpal
finger | finger
tumme | thumb
nagel | nail; fingernail
höft; höftled | hip; hip joint
lår; lårben; femur | thigh; femur; femoral; thigh bone
knä; knäled | knee; knee joint
underben; skenben; tibia | lower leg; tibia; shin; tibial
ben | leg
vadmuskel | calf muscle
fotled; vrist | ankle
fot | foot; feet
häl | heel; calcaneal
tå | toe
revben | rib
nyckelben | clavicle; collarbone
bröstben | sternum; breastbone
hud; kutan | skin; cutaneous; dermal
överhud; epidermis | epidermis; epidermal
läderhud; dermis | dermis; dermal
hudcell; keratinocyt | keratinocyte; skin cell
pigment; melanin; melanocyt | pigment; melanin; melanocyte; pigmentation
hår; hårstrå; hårsäck | hair; hair follicle
svett; svettkörtel; svettning | sweat; sweat gland; perspiration; sweating
talg; talgkörtel | sebum; sebaceous gland
underhud; subkutan | subcutaneous; hypodermis; subcutis
fettvävnad; fettväv; kroppsfett; bukfett | adipose tissue; body fat; fat tissue; visceral fat
fettcell; adipocyt | adipocyte; fat cell
brun fettvävnad; brunt fett | brown adipose tissue; brown fat
fibroblast; bindvävscell | fibroblast
sköldkörtel; tyreoidea; tyreoid | thyroid; thyroid gland
bisköldkörtel; paratyreoidea | parathyroid; parathyroid gland
hormonsystem; endokrin; hormonell | endocrine system; endocrine; hormonal
kroppsvätska; vävnadsvätska | body fluid; bodily fluid; interstitial fluid
kroppsvikt | body weight; body mass
kroppslängd; kroppsstorlek | body height; stature; body size
kroppsmasseindex; bmi | body mass index; bmi
kroppssammansättning | body composition
kroppstemperatur | body temperature
midjemått; midjeomfång | waist circumference
kroppshållning; hållning; postural | posture; postural
gångförmåga; gångmönster; gånganalys | gait; walking ability; walking
ansiktsuttryck; mimik | facial expression
röst | voice; vocal
tal; talförmåga | speech
sväljning; sväljförmåga | swallowing; deglutition
tuggning; tuggförmåga | mastication; chewing
matsmältning; digestion | digestion; digestive
ämnesomsättning; metabolism; metabol; metabolisk | metabolism; metabolic
energiomsättning; energiförbrukning | energy metabolism; energy expenditure
sårläkning; läkning; läkningsprocess | wound healing; healing
menstruation; mens; menscykel; menstruationscykel | menstruation; menstrual; menstrual cycle
ägglossning; ovulation | ovulation; ovulatory
sömn; sova | sleep; sleeping
dygnsrytm; cirkadisk rytm; cirkadisk; biologisk klocka | circadian rhythm; circadian; biological clock; circadian clock
vakenhet | wakefulness; alertness; vigilance
reflex | reflex
livstecken; vitalparameter; vitala tecken | vital sign; vital signs; vital parameter
syresättning; oxygenering; syremättnad | oxygenation; oxygen saturation; tissue oxygenation
syreupptag; kondition; syreupptagningsförmåga | oxygen uptake; aerobic capacity; cardiorespiratory fitness; vo2max
fysisk prestation; prestationsförmåga | physical performance; performance capacity
tarmbarriär; tarmslemhinna | intestinal barrier; gut barrier; intestinal mucosa
hudbarriär | skin barrier
cellvägg | cell wall
tvilling; enäggstvilling; tvåäggstvilling | twin; monozygotic twin; dizygotic twin
lik; kadaver; avliden; död kropp | cadaver; corpse; deceased
organsystem | organ system
lymfocyt | lymphocyte; lymphocytic
`;
