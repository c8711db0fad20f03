/**
 * Symptoms, injuries and bodily diseases by organ. Infections, tumours and mental conditions are in files of their own.
 */
export const DISEASES = `
sjukdom; åkomma; lidande | disease; illness; disorder
sjuk; sjuklig; sjuklighet; morbiditet; ohälsa | morbidity; ill; ill health; sick
samsjuklighet; komorbiditet; multisjuk; multisjuklighet | comorbidity; comorbid; multimorbidity; co-morbidity
dödlighet; mortalitet; död; dödsfall; dödsorsak; dö | mortality; death; fatality; lethality; cause of death; die
plötslig död; plötslig hjärtdöd | sudden death; sudden cardiac death
överlevnad; överleva; överlevare | survival; survive; survivor
folksjukdom; välfärdssjukdom | common disease; lifestyle disease; endemic disease
sällsynt sjukdom; ovanlig diagnos; sällsynt diagnos; särläkemedelssjukdom | rare disease; orphan disease; rare disorder
ärftlig sjukdom; ärftlig; ärftlighet; nedärvd; genetisk sjukdom | hereditary disease; hereditary; heredity; inherited; heritability; genetic disease; heritable
medfödd; kongenital; missbildning; medfödd missbildning; medfött fel | congenital; malformation; birth defect; congenital anomaly
kronisk; långvarig sjukdom; kronisk sjukdom; kroniskt sjuk; kroniker | chronic; chronic disease; long-term condition; chronically ill
akut; akut sjukdom; akut sjuk | acute; acute illness
svår; allvarlig; svårt sjuk | severe; serious; severity; critically ill
lindrig; mild | mild
symtom; symptom; symtomatisk; besvär; symtombild | symptom; symptomatic; complaint
syndrom | syndrome
diagnos; diagnostisera; diagnostik; diagnostisk | diagnosis; diagnostics; diagnostic; diagnose
differentialdiagnos; differentialdiagnostik | differential diagnosis
feldiagnos; felaktig diagnos | misdiagnosis; diagnostic error
tidig diagnos; tidig upptäckt; tidigdiagnostik | early diagnosis; early detection
prognos; prognostisk; sjukdomsförlopp; förlopp | prognosis; prognostic; course of disease; disease progression
återfall; recidiv; skov | relapse; recurrence; recurrent; flare
remission | remission
komplikation; följdsjukdom | complication; sequela
biverkan; biverkning; läkemedelsbiverkan; sidoeffekt | adverse effect; side effect; adverse drug reaction; adverse event
sjukdomsorsak; etiologi | aetiology; etiology; pathogenesis; pathogenic mechanism
patogenes; patofysiologi; sjukdomsmekanism | pathophysiology; disease mechanism
riskfaktor; risk; riskgrupp | risk factor; risk; risk group
funktionsnedsättning; funktionshinder; handikapp; funktionsvariation | disability; functional impairment; handicap; impairment
rörelsehinder; rörelsenedsättning | mobility impairment; physical disability
skada; kroppsskada; personskada; skadad | injury; injured; damage; bodily injury
olycka; olycksfall; trafikolycka; trafikskada | accident; traffic accident; road traffic injury
trauma; traumatisk | trauma; traumatic
fraktur; benbrott; benfraktur | fracture; broken bone; bone fracture
höftfraktur; lårbensbrott | hip fracture; femoral fracture
fallolycka; fallskada; fallprevention; fallrisk | accidental fall; fall; fall prevention; fall injury; risk of falling
idrottsskada; stukning; vrickning; sträckning | sports injury; sprain; strain injury
belastningsskada; överbelastning | overuse injury; repetitive strain injury
hjärnskada; skallskada; hjärnskakning; traumatisk hjärnskada | brain injury; head injury; concussion; traumatic brain injury; tbi
ryggmärgsskada; förlamning; paraplegi; tetraplegi | spinal cord injury; paralysis; paraplegia; tetraplegia
nervskada | nerve injury; nerve damage
vävnadsskada | tissue damage; tissue injury
muskelskada | muscle injury; muscle damage
brännskada; skållskada | burn injury; scald; burn
köldskada; förfrysning; frostskada | frostbite; cold injury
nedkylning; hypotermi | hypothermia
värmeslag; värmestress; överhettning; hypertermi | heat stroke; heat stress; hyperthermia
strålskada; strålningsskada | radiation injury; radiation damage
förgiftning; intoxikation; forgiftad | poisoning; intoxication
sår; kroniskt sår; svårläkt sår | wound; ulcer; chronic wound; hard-to-heal wound
bensår; venöst bensår | leg ulcer; venous ulcer
trycksår; liggsår | pressure ulcer; pressure injury; bedsore; decubitus
fotsår; diabetesfotsår | foot ulcer; diabetic foot ulcer
magsår; ulcus | peptic ulcer; stomach ulcer; gastric ulcer
ärr; ärrbildning | scar; scarring
fibros; fibrotisk | fibrosis; fibrotic
blödning; hemorragi; blöda | bleeding; haemorrhage; hemorrhage
hjärnblödning; subaraknoidalblödning | intracerebral haemorrhage; cerebral hemorrhage; brain haemorrhage; subarachnoid haemorrhage
blödarsjuka; hemofili; blödningsrubbning; von willebrands sjukdom | haemophilia; hemophilia; bleeding disorder; von willebrand disease
inflammation; inflammatorisk; inflammationssjukdom | inflammation; inflammatory; inflammatory disease
svullnad; ödem; svullen | swelling; oedema; edema
lymfödem | lymphoedema; lymphedema
utslag; hudutslag | rash; skin rash
klåda; kliande; pruritus | itch; pruritus; itching
feber; febril | fever; febrile; pyrexia
hosta | cough; coughing
nysning; rinnsnuva | sneezing; runny nose
heshet; röststörning | hoarseness; dysphonia; voice disorder
illamående; kräkning; kräkas | nausea; vomiting; emesis
diarré | diarrhoea; diarrhea
förstoppning; obstipation | constipation; obstipation
yrsel; svindel | dizziness; vertigo
trötthet; utmattning; fatigue; kronisk trötthet | fatigue; tiredness; exhaustion; chronic fatigue
myalgisk encefalomyelit; kroniskt trötthetssyndrom | chronic fatigue syndrome; myalgic encephalomyelitis; me/cfs
svimning; synkope | syncope; fainting
medvetslöshet; koma; medvetslös | unconsciousness; coma; comatose
medvetande; medvetandegrad | consciousness
kramp; krampanfall; anfall | seizure; convulsion; cramp
domning; känselbortfall | numbness; sensory loss
darrning; skakning; tremor | tremor; shaking
stelhet; spasticitet; spastisk | stiffness; spasticity; spastic; rigidity
svaghet; muskelsvaghet | weakness; muscle weakness
muskelförtvining; atrofi; muskelatrofi; spinal muskelatrofi | atrophy; muscle wasting; muscular atrophy; spinal muscular atrophy
muskeldystrofi; muskelsjukdom; duchennes muskeldystrofi | muscular dystrophy; muscle disease; myopathy; duchenne
sarkopeni; muskelförlust | sarcopenia; muscle loss
skörhet; skör; sköra äldre | frailty; frail
smärta; värk; ont; smärt; smärtsam | pain; painful; ache
långvarig smärta; kronisk smärta; nociplastisk smärta | chronic pain; persistent pain; long-lasting pain
nervsmärta; neuropatisk smärta | neuropathic pain; neuralgia; nerve pain
huvudvärk | headache
migrän | migraine
ryggsmärta; ryggont; ländryggssmärta; ryggskott; ryggvärk | back pain; low back pain; backache; lumbago
nacksmärta; nackvärk; nackont | neck pain
fibromyalgi | fibromyalgia
muskelvärk; muskelsmärta; myalgi | muscle pain; myalgia
ledvärk; ledsmärta | joint pain; arthralgia
buksmärta; magont; magsmärta | abdominal pain; stomach pain; stomach ache
bröstsmärta; kärlkramp; angina | chest pain; angina; angina pectoris
fantomsmärta | phantom pain; phantom limb pain
andnöd; andfåddhet; dyspné; andningssvårighet | dyspnoea; dyspnea; shortness of breath; breathlessness
syrebrist; hypoxi; asfyxi; hypoxisk | hypoxia; oxygen deficiency; asphyxia; hypoxic
andningsstillestånd; sömnapné; andningsuppehåll; snarkning | sleep apnoea; sleep apnea; snoring; apnea
sömnstörning; sömnsvårighet; insomni; sömnlöshet | insomnia; sleep disorder; sleep disturbance; sleeplessness
narkolepsi | narcolepsy
hjärtsjukdom; hjärtfel; kardiomyopati; hjärtmuskelsjukdom | heart disease; cardiac disease; cardiomyopathy; heart defect
hjärt-kärlsjukdom; hjärtkärlsjukdom; kardiovaskulär sjukdom | cardiovascular disease; cvd
medfött hjärtfel | congenital heart disease; congenital heart defect
hjärtinfarkt; infarkt; myokardinfarkt; hjärtattack | myocardial infarction; heart attack; infarction; infarct
kranskärlssjukdom; ischemisk hjärtsjukdom; akut koronart syndrom | coronary artery disease; ischaemic heart disease; ischemic heart disease; acute coronary syndrome
hjärtsvikt | heart failure; cardiac failure
hjärtstopp; hjärtstillestånd; hjärtlungräddning; hlr; återupplivning | cardiac arrest; cardiopulmonary resuscitation; cpr; resuscitation
förmaksflimmer; flimmer | atrial fibrillation; fibrillation
arytmi; hjärtrytmrubbning; rytmrubbning | arrhythmia; dysrhythmia; heart rhythm disorder
klaffsjukdom; hjärtklaffsjukdom; klaffel | valvular heart disease; heart valve disease
aortainsufficiens; aortaklaffläckage | aortic insufficiency; aortic regurgitation
aortastenos | aortic stenosis; aortic valve stenosis
mitralisinsufficiens | mitral regurgitation; mitral insufficiency
pulsåderbråck; aneurysm; aortaaneurysm; bukaortaaneurysm | aneurysm; aortic aneurysm; abdominal aortic aneurysm
stenos; förträngning; kärlförträngning | stenosis; narrowing; stricture
hjärtinflammation; endokardit; myokardit | endocarditis; myocarditis
högt blodtryck; hypertoni; hypertension; blodtryckssjukdom | hypertension; high blood pressure; hypertensive
lågt blodtryck; hypotension; hypotoni | hypotension; low blood pressure
pulmonell hypertension; lunghypertension | pulmonary hypertension
åderförkalkning; åderförfettning; ateroskleros; plack | atherosclerosis; arteriosclerosis; atherosclerotic; plaque
perifer kärlsjukdom; kritisk ischemi; fönstertittarsjuka; kärlsjukdom | peripheral artery disease; peripheral vascular disease; claudication; vascular disease
åderbråck; varicer; venös insufficiens | varicose vein; varicose veins; venous insufficiency
blodpropp; trombos; ventrombos; djup ventrombos; venös tromboembolism | thrombosis; blood clot; thrombus; deep vein thrombosis; venous thromboembolism; thrombotic
lungemboli; emboli | embolism; pulmonary embolism; embolus
ischemi; ischemisk | ischaemia; ischemia; ischemic; ischaemic
stroke; slaganfall; hjärninfarkt | stroke; cerebral infarction; ischaemic stroke; cerebrovascular accident
tia; transitorisk ischemisk attack | transient ischaemic attack; tia
chock; septisk chock | septic shock; circulatory shock
multiorgansvikt; organsvikt | organ failure; multiple organ failure
preeklampsi; havandeskapsförgiftning; graviditetshypertoni | pre-eclampsia; preeclampsia; eclampsia
blodsjukdom; blodåkomma | blood disease; haematological disorder
blodbrist; anemi; järnbrist; järnbristanemi | anaemia; anemia; iron deficiency
sicklecellanemi; talassemi | sickle cell disease; thalassaemia; thalassemia
hemokromatos; järninlagring | haemochromatosis; iron overload; hemochromatosis
neutropeni; trombocytopeni | neutropenia; thrombocytopenia
diabetes; sockersjuka; diabetes mellitus; diabetiker | diabetes; diabetic; diabetes mellitus
typ 1-diabetes; barndiabetes; typ 1 diabetes | type 1 diabetes; juvenile diabetes
typ 2-diabetes; åldersdiabetes; typ 2 diabetes | type 2 diabetes
graviditetsdiabetes | gestational diabetes
prediabetes; insulinresistens; glukosintolerans | insulin resistance; prediabetes; impaired glucose tolerance
lågt blodsocker; hypoglykemi; insulinkoma | hypoglycaemia; hypoglycemia; low blood sugar
högt blodsocker; hyperglykemi | hyperglycaemia; hyperglycemia
diabetisk retinopati; diabetesretinopati; näthinnesjukdom; retinopati | diabetic retinopathy; retinopathy; retinal disease
metabolt syndrom | metabolic syndrome
fetma; obesitas; barnfetma; obes | obesity; obese; childhood obesity; adiposity
övervikt; överviktig | overweight
undernäring; malnutrition; näringsbrist; felnäring | malnutrition; undernutrition; nutritional deficiency
kakexi; avmagring; viktnedgång; viktminskning | cachexia; weight loss; wasting
viktuppgång | weight gain
uttorkning; dehydrering; vätskebrist | dehydration
vitaminbrist; d-vitaminbrist | vitamin deficiency; vitamin d deficiency
höga blodfetter; hyperlipidemi; hyperkolesterolemi; blodfettsrubbning; familjär hyperkolesterolemi | hyperlipidaemia; hyperlipidemia; hypercholesterolaemia; hypercholesterolemia; dyslipidaemia; dyslipidemia
sköldkörtelsjukdom; hypotyreos; hypertyreos; struma; giftstruma | thyroid disease; hypothyroidism; hyperthyroidism; goitre; graves' disease
binjurebarksvikt; addisons sjukdom | adrenal insufficiency; addison's disease
cushings syndrom; hyperkortisolism | cushing's syndrome; hypercortisolism
akromegali; tillväxthormonbrist; kortvuxenhet | acromegaly; growth hormone deficiency; short stature
gikt; urinsyra | gout; uric acid
ämnesomsättningssjukdom; metabol sjukdom; medfödd metabol sjukdom | metabolic disease; inborn error of metabolism; metabolic disorder
fenylketonuri; pku | phenylketonuria; pku
porfyri | porphyria
mitokondriell sjukdom | mitochondrial disease
lysosomal sjukdom; inlagringssjukdom; gauchers sjukdom | lysosomal storage disease; storage disorder; gaucher disease
amyloidos; skelleftesjukan; transtyretinamyloidos | amyloidosis; transthyretin amyloidosis
cystisk fibros | cystic fibrosis
lungsjukdom; interstitiell lungsjukdom | lung disease; pulmonary disease; interstitial lung disease
kol; kroniskt obstruktiv lungsjukdom; kronisk obstruktiv lungsjukdom | copd; chronic obstructive pulmonary disease
astma; astmatiker; astmatisk | asthma; asthmatic
lungemfysem; emfysem | emphysema
lungfibros | pulmonary fibrosis; idiopathic pulmonary fibrosis
luftrörskatarr; bronkit; bronkiolit | bronchitis; bronchiolitis
lungsvikt; andningssvikt; andningsinsufficiens; ards | respiratory failure; acute respiratory distress syndrome; respiratory distress; ards
pneumotorax; lungkollaps | pneumothorax
silikos; stendammslunga; dammlunga; asbestos | silicosis; pneumoconiosis; asbestosis
sarkoidos | sarcoidosis
allergi; allergisk; allergiker; överkänslighet; hypersensitivitet | allergy; allergic; hypersensitivity
pollenallergi; hösnuva; allergisk snuva; rinit | hay fever; allergic rhinitis; pollen allergy; rhinitis
matallergi; födoämnesallergi; födoämnesöverkänslighet; jordnötsallergi | food allergy; food hypersensitivity; peanut allergy
kontaktallergi; nickelallergi; kontakteksem | contact allergy; contact dermatitis; nickel allergy
anafylaxi; allergisk chock; anafylaktisk | anaphylaxis; anaphylactic
njursjukdom; njursvikt; njurinsufficiens; kronisk njursjukdom; uremi | kidney disease; renal failure; chronic kidney disease; renal disease; kidney failure; uraemia
akut njurskada | acute kidney injury
njursten | kidney stone; nephrolithiasis; renal stone
njurinflammation; glomerulonefrit; nefrit; nefropati | nephritis; glomerulonephritis; nephropathy
cystnjure; polycystisk njursjukdom | polycystic kidney disease
inkontinens; urininkontinens; urinläckage; avföringsinkontinens | incontinence; urinary incontinence; faecal incontinence; fecal incontinence; overactive bladder
prostataförstoring | benign prostatic hyperplasia; prostate enlargement
blåsdysfunktion; urinretention; neurogen blåsa | bladder dysfunction; urinary retention; neurogenic bladder
erektil dysfunktion; impotens; erektionsproblem | erectile dysfunction; impotence
infertilitet; ofrivillig barnlöshet; barnlöshet; sterilitet | infertility; involuntary childlessness; childlessness; subfertility
endometrios | endometriosis
pcos; polycystiskt ovariesyndrom | polycystic ovary syndrome; pcos
mensvärk; dysmenorré; pms | dysmenorrhoea; menstrual pain; premenstrual syndrome; premenstrual dysphoric disorder
framfall; prolaps; livmoderframfall | prolapse; pelvic organ prolapse
förlossningsskada; förlossningsbristning; bristning | obstetric injury; perineal tear; birth injury; perineal trauma
missfall; spontan abort | miscarriage; spontaneous abortion; pregnancy loss
dödfödsel; dödfödd; fosterdöd | stillbirth; stillborn; fetal death
för tidig födsel; förtidsbörd; prematuritet; prematur; för tidigt född | preterm birth; prematurity; premature; preterm; prematurely born
tillväxthämning; låg födelsevikt | growth restriction; low birth weight; fetal growth restriction; small for gestational age
syrebrist vid födseln; förlossningsasfyxi; hypoxisk ischemisk encefalopati | birth asphyxia; perinatal asphyxia; hypoxic ischaemic encephalopathy
nyföddhetsgulsot; gulsot | jaundice; neonatal jaundice; hyperbilirubinaemia
klimakteriebesvär; värmevallning | hot flush; hot flash; menopausal symptom
leversjukdom; leversvikt | liver disease; liver failure; hepatic failure
fettlever; steatos; nash | fatty liver; hepatic steatosis; nafld; steatohepatitis; nash
skrumplever; levercirros; cirros | cirrhosis; liver cirrhosis
gallsten; gallstensjukdom | gallstone; cholelithiasis; gallstone disease
skleroserande kolangit; gallvägssjukdom | primary sclerosing cholangitis; biliary disease; cholangitis
bukspottkörtelinflammation; pankreatit | pancreatitis
inflammatorisk tarmsjukdom; ibd; tarminflammation | inflammatory bowel disease; ibd
crohns sjukdom | crohn's disease; crohn disease
ulcerös kolit; kolit | ulcerative colitis; colitis
celiaki; glutenintolerans | coeliac disease; celiac disease; gluten intolerance
laktosintolerans | lactose intolerance
ibs; irriterad tarm; irritabel tarm; känslig tarm | irritable bowel syndrome; ibs
gastrit; magkatarr | gastritis
reflux; halsbränna; gastroesofageal refluxsjukdom; sura uppstötningar | gastro-oesophageal reflux disease; acid reflux; heartburn; gerd
dyspepsi; matsmältningsbesvär | dyspepsia; indigestion
kortarmssyndrom; korttarmssyndrom; tarmsvikt | short bowel syndrome; intestinal failure
blindtarmsinflammation; appendicit | appendicitis
divertikulit; tarmvred; ileus | diverticulitis; ileus; bowel obstruction
bråck; ljumskbråck; bukväggsbråck; diskbråck | hernia; inguinal hernia; disc herniation
hemorrojd | haemorrhoid; hemorrhoid; haemorrhoids
dysfagi; sväljsvårighet | dysphagia; swallowing difficulty
ledgångsreumatism; reumatoid artrit | rheumatoid arthritis
reumatism; reumatisk sjukdom; reumatisk | rheumatism; rheumatic disease; rheumatic
artrit; ledinflammation; barnreuma; juvenil artrit | arthritis; joint inflammation; juvenile arthritis
psoriasisartrit; spondylit; spondylartrit; bechterews sjukdom | psoriatic arthritis; spondyloarthritis; ankylosing spondylitis
artros; ledförslitning; knäartros; höftartros | osteoarthritis; arthrosis; knee osteoarthritis
benskörhet; osteoporos | osteoporosis; bone fragility; osteoporotic
skolios; ryggradskrökning | scoliosis
benskörhetsfraktur; kotkompression | fragility fracture; vertebral fracture; osteoporotic fracture
osteogenesis imperfecta; medfödd benskörhet | osteogenesis imperfecta; brittle bone disease
karpaltunnelsyndrom; tennisarmbåge; senskada; seninflammation | tendinopathy; tendon injury; carpal tunnel syndrome; tennis elbow; tendinitis
bindvävssjukdom; marfans syndrom; ehlers-danlos syndrom | connective tissue disease; marfan syndrome; ehlers-danlos syndrome
autoimmun sjukdom; autoimmun; autoimmunitet | autoimmune disease; autoimmune; autoimmunity
lupus; sle; systemisk lupus erythematosus | lupus; systemic lupus erythematosus; sle
sjögrens syndrom; muntorrhet; torra ögon | sjögren's syndrome; sjogren's syndrome; dry mouth; xerostomia; dry eye
systemisk skleros; sklerodermi | systemic sclerosis; scleroderma
vaskulit; kärlinflammation; jättecellsarterit | vasculitis; giant cell arteritis
myosit; muskelinflammation | myositis; inflammatory myopathy
myasteni; myasthenia gravis | myasthenia gravis; myasthenia
immunbrist; immundefekt; immunbristsjukdom | immunodeficiency; immune deficiency; primary immunodeficiency
hudsjukdom; hudåkomma | skin disease; skin disorder; dermatosis
eksem; atopisk dermatit; atopi; atopiskt eksem; handeksem | eczema; atopic dermatitis; atopic; hand eczema; dermatitis
psoriasis | psoriasis
akne; finne; rosacea | acne; rosacea
vitiligo | vitiligo
nässelutslag; urtikaria; nässelfeber | urticaria; hives
håravfall; alopeci | hair loss; alopecia
solskada; solbränna; aktinisk keratos | sunburn; actinic keratosis; sun damage
epidermolysis bullosa; blåssjukdom; pemfigoid | epidermolysis bullosa; bullous disease; pemphigoid
hyperhidros | hyperhidrosis; excessive sweating
neurologisk sjukdom; nervsjukdom; hjärnsjukdom | neurological disease; neurological disorder; brain disease; brain disorder
neurodegeneration; neurodegenerativ; neurodegenerativ sjukdom; nervcellsdöd | neurodegeneration; neurodegenerative; neurodegenerative disease
alzheimers sjukdom; alzheimer | alzheimer's disease; alzheimer; alzheimer disease
demens; demenssjukdom; kognitiv sjukdom; vaskulär demens | dementia; cognitive disease; vascular dementia
lewykroppsdemens; frontallobsdemens; frontotemporal demens | lewy body dementia; frontotemporal dementia
mild kognitiv störning; kognitiv svikt; kognitiv nedsättning; minnesstörning | cognitive impairment; mild cognitive impairment; cognitive decline; memory impairment
parkinsons sjukdom; parkinson; parkinsonism | parkinson's disease; parkinson; parkinsonism; parkinson disease
als; amyotrofisk lateralskleros; motorneuronsjukdom | amyotrophic lateral sclerosis; als; motor neuron disease
huntingtons sjukdom | huntington's disease; huntington disease
multipel skleros; ms | multiple sclerosis; ms
epilepsi; epileptisk; fallandesjuka | epilepsy; epileptic
neuropati; polyneuropati; perifer neuropati; diabetesneuropati | neuropathy; polyneuropathy; peripheral neuropathy
ataxi; dystoni; rörelsestörning | movement disorder; ataxia; dystonia
cerebral pares; cp; cp-skada | cerebral palsy
ryggmärgsbråck; spina bifida; neuralrörsdefekt | spina bifida; neural tube defect; myelomeningocele
vattenskalle; hydrocefalus; normaltryckshydrocefalus | hydrocephalus; normal pressure hydrocephalus
hjärnsvullnad; intrakraniellt tryck | brain oedema; cerebral edema; intracranial pressure
afasi; språkstörning; språklig störning; dysartri | aphasia; language disorder; developmental language disorder; dysarthria
stamning | stuttering; stammering
ansiktsförlamning; facialispares | facial palsy; bell's palsy
ögonsjukdom | eye disease; ocular disease
synnedsättning; synskada; blindhet; blind; synskadad | visual impairment; blindness; vision loss; blind; low vision
glaukom; grön starr | glaucoma
katarakt; grå starr; gråstarr | cataract
makuladegeneration; åldersförändring i gula fläcken; amd | macular degeneration; age-related macular degeneration; amd
närsynthet; myopi; översynthet; brytningsfel | myopia; nearsightedness; refractive error; hyperopia
skelning; skelögdhet; amblyopi | strabismus; amblyopia; squint
hornhinnesjukdom; keratit; keratokonus | corneal disease; keratitis; keratoconus
retinitis pigmentosa; ärftlig näthinnesjukdom | retinitis pigmentosa; inherited retinal disease
prematuritetsretinopati | retinopathy of prematurity
uveit; irit; konjunktivit; ögoninflammation | uveitis; conjunctivitis; eye inflammation
hörselnedsättning; hörselskada; dövhet; döv; hörselskadad; hörselförlust | hearing loss; deafness; deaf; hearing impairment; hard of hearing
tinnitus; öronsus | tinnitus
öroninflammation; otit; mellanöreinflammation | otitis media; otitis; ear infection
menières sjukdom; yrselsjukdom | meniere's disease; vestibular disorder
luktbortfall; anosmi; luktförlust | anosmia; smell loss; olfactory dysfunction
bihåleinflammation; sinuit; näspolyp | sinusitis; rhinosinusitis; nasal polyp
tandlossning; parodontit; tandköttsinflammation; gingivit | periodontitis; periodontal disease; gingivitis
karies; tandröta; hål i tänderna | caries; tooth decay; dental caries
läpp-käk-gomspalt; gomspalt; läppspalt | cleft lip and palate; cleft palate; cleft lip
tandgnissling; bruxism; käkledssmärta | bruxism; tooth grinding; temporomandibular disorder
downs syndrom; trisomi 21; trisomi; kromosomavvikelse | down syndrome; trisomy; chromosomal abnormality; trisomy 21
turners syndrom; klinefelters syndrom | turner syndrome; klinefelter syndrome
fragilt x; retts syndrom; prader-willis syndrom | fragile x syndrome; rett syndrome; prader-willi syndrome
utvecklingsstörning; intellektuell funktionsnedsättning; utvecklingsförsening | intellectual disability; developmental delay
könsdysfori; könsinkongruens | gender dysphoria; gender incongruence
plötslig spädbarnsdöd | sudden infant death syndrome; sids
avstötning; organavstötning; rejektion; transplantatavstötning | graft rejection; transplant rejection; organ rejection
graft-versus-host-sjukdom; transplantat-mot-värd-sjukdom | graft-versus-host disease; gvhd
strålsjuka | radiation sickness; acute radiation syndrome
höjdsjuka; åksjuka; rörelsesjuka | motion sickness; altitude sickness
`;
