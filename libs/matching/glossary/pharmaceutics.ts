/** Medicines: classes, development, dosage forms; vaccines, advanced therapies, toxins, nutrition. */
export const PHARMACEUTICS = `
läkemedel; medicin; preparat; farmaceutisk | drug; medicine; pharmaceutical; medicinal product; medication
behandling; terapi; behandla; terapeutisk | treatment; therapy; therapeutic
farmaci; galenik | pharmacy; pharmaceutics
farmakologi; farmakologisk | pharmacology; pharmacological
farmakoterapi; läkemedelsbehandling; medicinering | pharmacotherapy; drug therapy; drug treatment
läkemedelsutveckling; läkemedelsframtagning | drug development; pharmaceutical development
läkemedelsforskning; läkemedelsupptäckt | drug discovery; pharmaceutical research
läkemedelskandidat; substanskandidat; ledsubstans | drug candidate; lead compound; lead candidate
läkemedelsmål; målmolekyl; målprotein; målstruktur | drug target; therapeutic target; molecular target
målsökande; målinriktad; riktad | targeted; targeting
målstyrd läkemedelsbehandling; målinriktad behandling; målriktad terapi | targeted therapy; targeted treatment
läkemedelstillförsel; läkemedelsadministrering; läkemedelsleverans; drug delivery | drug delivery; drug delivery system; drug administration
administrering; tillförsel; administrationsväg | administration; route of administration
ompositionering; nyanvändning av läkemedel; läkemedelsrepositionering | drug repurposing; drug repositioning; repurposing
aktiv substans; verksamt ämne; api | active pharmaceutical ingredient; active substance; active ingredient; api
småmolekyl; liten molekyl | small molecule
biologiskt läkemedel; biologisk läkemedelsprodukt; biologikum | biologic; biological medicinal product; biopharmaceutical
biosimilar; biosimilär; biologiskt likvärdigt läkemedel | biosimilar
generika; generiskt läkemedel | generic drug; generic medicine; generics
receptfri; receptfritt läkemedel; egenvårdsläkemedel | over-the-counter; otc; non-prescription
recept; förskrivning; ordination; receptbelagd | prescription; prescribing
särläkemedel | orphan drug; orphan medicinal product
avancerad terapi; atmp; läkemedel för avancerad terapi | advanced therapy medicinal product; advanced therapy; atmp
cellterapi; cellbaserad behandling | cell therapy; cellular therapy; cell-based therapy
car-t; car-t-cell; chimär antigenreceptor | car-t; car t cell; chimeric antigen receptor; car-t cell therapy
vävnadsteknik; vävnadsrekonstruktion | tissue engineering; tissue-engineered
regenerativ medicin | regenerative medicine
immunterapi; immunonkologi | immunotherapy; immuno-oncology; immunooncology
antikroppsläkemedel; antikroppsbehandling; terapeutisk antikropp | therapeutic antibody; antibody therapy; antibody drug
antikroppskonjugat; adc; antikropp-läkemedelskonjugat | antibody-drug conjugate; antibody drug conjugate; adc
radioaktivt läkemedel; radiofarmaka; radiofarmaceutisk; radioligand | radiopharmaceutical; radioligand; radiopharmacy
rna-läkemedel; mrna-läkemedel; oligonukleotidläkemedel | rna therapeutics; mrna therapeutics; oligonucleotide therapeutics
peptidläkemedel | peptide drug; peptide therapeutics
proteinläkemedel | protein drug; protein therapeutics; therapeutic protein
naturläkemedel; växtbaserat läkemedel; örtmedicin | herbal medicine; natural remedy; herbal medicinal product
naturprodukt; naturämne | natural product; natural compound
vaccin | vaccine
vaccinering; vaccination; vaccinera | vaccination; vaccinating
vaccinutveckling | vaccine development
mrna-vaccin; rna-vaccin | mrna vaccine; rna vaccine
adjuvans | adjuvant; vaccine adjuvant
serum; blodserum | serum; blood serum
antiserum; motgift; antidot | antiserum; antidote; antivenom
formulering; beredning; läkemedelsformulering | formulation; drug formulation; preparation
beredningsform; läkemedelsform | dosage form; pharmaceutical form
tablett; piller | tablet; pill
kapsel | capsule
pulver | powder
lösning; vätskelösning | solution
suspension; uppslamning | suspension
emulsion | emulsion
salva; kräm; salvor | ointment; cream; topical
gel | gel
plåster; depotplåster | patch; transdermal patch; plaster; adhesive bandage
transdermal | transdermal; percutaneous
mikronål | microneedle; microneedle array
inhalation; inhalator; inhalationsläkemedel; inhalerad | inhalation; inhaler; inhaled; pulmonary delivery
nässpray; nasal; intranasal | nasal spray; nasal; intranasal
ögondroppe; ögondroppar | eye drops; ophthalmic solution
oral; peroral | oral; peroral; orally
injektion; injicerbar; spruta; injektionsspruta | injection; injectable; syringe; intramuscular injection
subkutan | subcutaneous; subcutaneously
intravenös; dropp; infusion; iv | intravenous; infusion; drip; iv
depå; depåformulering; förlängd frisättning; långverkande | depot; sustained release; extended release; controlled release; long-acting
frisättning; frisättningsstudie | release; drug release
dissolution; löslighet; lösligt | solubility; dissolution; soluble
hjälpämne; fyllnadsmedel; excipient | excipient; filler
konserveringsmedel | preservative
stabilitet | stability; shelf life; shelf-life
nanomedicin | nanomedicine
lipidnanopartikel; lnp | lipid nanoparticle; lnp
liposom | liposome; liposomal
bärare; bärarsystem | carrier; drug carrier
farmakokinetik; farmakokinetisk; pk | pharmacokinetics; pk; pharmacokinetic
farmakodynamik; pd | pharmacodynamics; pharmacodynamic
absorption; upptag | absorption; uptake
biodistribution; distributionsvolym | biodistribution; volume of distribution; tissue distribution
utsöndring; exkretion; clearance | excretion; clearance; elimination; secretion
biotillgänglighet | bioavailability
halveringstid | half-life; half life
läkemedelsmetabolism; adme; cytokrom p450 | drug metabolism; adme; cytochrome p450; dmpk
läkemedelsinteraktion; interaktion | drug interaction; interaction; drug-drug interaction
verkningsmekanism; mekanism; verkningssätt | mechanism of action; mechanism; mode of action
dos; dosering; dosnivå | dose; dosing; dosage
dosresponssamband; dosrespons; dos-respons | dose-response; dose response; dose-response relationship
överdos; överdosering | overdose
biverkning; biverkan; oönskad effekt; bieffekt | side effect; adverse effect; adverse drug reaction; adverse reaction
läkemedelssäkerhet; säkerhetsövervakning; farmakovigilans | pharmacovigilance; drug safety; medication safety
följsamhet; läkemedelsföljsamhet | adherence; medication adherence; patient compliance
läkemedelsgenomgång; polyfarmaci | medication review; polypharmacy
terapeutisk läkemedelsmonitorering; tdm | therapeutic drug monitoring; tdm
kontraindikation | contraindication
indikation | indication
potens | potency; potent
antibiotikum; antibiotika; antibiotisk | antibiotic; antibacterial agent
penicillin; betalaktam | penicillin; beta-lactam; amoxicillin
cefalosporin | cephalosporin
karbapenem | carbapenem
kinolon; ciprofloxacin | quinolone; fluoroquinolone; ciprofloxacin
tetracyklin | tetracycline; doxycycline
makrolid; erytromycin | macrolide; erythromycin; azithromycin
aminoglykosid; gentamicin | aminoglycoside; gentamicin
vankomycin; glykopeptid | vancomycin; glycopeptide
kolistin | colistin; polymyxin
antiviral; antiviralt medel; antivirala läkemedel; virushämmande | antiviral; antiviral drug; antiviral agent
antiretroviral; antiretroviral behandling | antiretroviral; antiretroviral therapy
svampmedel; antimykotika; antifungal | antifungal; antimycotic
parasitmedel; antiparasitär; avmaskning | antiparasitic; anthelmintic; deworming
malariamedel | antimalarial
cytostatikum; cytostatika; cellgift; cellgiftsbehandling; kemoterapi; cytostatikabehandling | chemotherapy; cytotoxic drug; chemotherapeutic; cytostatic
strålbehandling; radioterapi; strålterapi | radiotherapy; radiation therapy
protonterapi; protonstrålning | proton therapy
brakyterapi | brachytherapy
fotodynamisk terapi | photodynamic therapy
hormonbehandling; hormonterapi; endokrin behandling | hormone therapy; hormonal therapy; endocrine therapy; hormone replacement therapy
smärtlindring; smärtstillande; analgetika; analgetikum; smärtbehandling | pain relief; analgesic; analgesia; painkiller; pain management
opioid; morfin; opiat | opioid; morphine; opiate; fentanyl
antiinflammatorisk; nsaid; ibuprofen | anti-inflammatory; nsaid; ibuprofen; non-steroidal anti-inflammatory drug
acetylsalicylsyra | aspirin; acetylsalicylic acid
paracetamol | paracetamol; acetaminophen
kortison; kortikosteroid; glukokortikoid; steroid | corticosteroid; glucocorticoid; cortisone; steroid
immunhämmande; immunsuppression; immunosuppressiv | immunosuppression; immunosuppressive; immunosuppressant
blodförtunnande; antikoagulantia; antikoagulation; warfarin; heparin | anticoagulant; anticoagulation; blood thinner; warfarin; heparin
trombolys; propplösande; trombektomi | thrombolysis; thrombolytic; thrombectomy
blodtryckssänkande; antihypertensiv; ace-hämmare | antihypertensive; blood pressure-lowering; ace inhibitor
betablockerare; betablockare | beta blocker; beta-blocker
vätskedrivande; diuretika; diuretikum | diuretic
kolesterolsänkande; blodfettsänkande; statin | statin; lipid-lowering; cholesterol-lowering
antidepressiv; antidepressivt läkemedel; ssri | antidepressant; ssri; selective serotonin reuptake inhibitor
antipsykotisk; neuroleptika; antipsykotika | antipsychotic; neuroleptic
lugnande; bensodiazepin; sederande; sedering | sedative; benzodiazepine; sedation; anxiolytic
sömnmedel | hypnotic; sleeping pill
antiepileptika; antiepileptisk | antiepileptic; anticonvulsant
bedövning; anestesi; narkos; bedövningsmedel; anestetika | anaesthesia; anesthesia; anaesthetic; anesthetic
antihistamin | antihistamine
luftrörsvidgande; bronkdilaterande | bronchodilator
preventivmedel; p-piller; antikonception | contraceptive; contraception; birth control
placebo; sockerpiller | placebo
metformin | metformin
toxin; gift; giftig; toxisk; giftämne | toxin; poison; toxic; poisonous; venom
toxicitet; giftighet; giftverkan | toxicity
toxikologi; toxikologisk | toxicology; toxicological
förgiftning; intoxikation | poisoning; intoxication
endotoxin; lipopolysackarid; lps | endotoxin; lipopolysaccharide; lps; pyrogen
botulinumtoxin; botox | botulinum toxin; botox
hormonstörande; hormonstörande ämne | endocrine disruptor; endocrine-disrupting; endocrine disrupting chemical
cancerframkallande; carcinogen; karcinogen | carcinogen; carcinogenic; carcinogenicity
genotoxisk; genotoxicitet; mutagen | genotoxic; genotoxicity; mutagenic; mutagenicity
narkotika; drog | narcotics; illicit drug; drug of abuse; recreational drug
alkohol; etanol | alcohol; ethanol
nikotin; tobak; snus | nicotine; tobacco; snuff
koffein | caffeine
cannabis; cannabinoid; cbd | cannabis; cannabinoid; cannabidiol; cbd
amfetamin; centralstimulantia | amphetamine; stimulant; psychostimulant
psykedelika; psilocybin | psychedelic; psilocybin
dopning; doping; dopningspreparat | doping; performance-enhancing drug
vitamin | vitamin
d-vitamin; vitamin d | vitamin d
folsyra; folat | folic acid; folate
b12; vitamin b12 | vitamin b12; cobalamin
kosttillskott; näringstillskott | dietary supplement; nutritional supplement; supplement
nutrition; näring; kosthållning; näringslära | nutrition; nutritional
näringsämne; mikronäringsämne | nutrient; micronutrient
undernäring; malnutrition; näringsbrist | malnutrition; undernutrition; nutritional deficiency
kost; diet; matvanor; kostvana | diet; dietary; dietary habits; eating habits
kostfiber; fiberrik | dietary fibre; dietary fiber
energiintag; kalori | energy intake; calorie; caloric
modersmjölksersättning; bröstmjölksersättning | infant formula
bröstmjölk; amning; modersmjölk | breast milk; human milk; breastfeeding; lactation
sondmat; enteral nutrition; näringsdryck | enteral nutrition; tube feeding; oral nutritional supplement
parenteral nutrition; intravenös näring | parenteral nutrition
fasta; periodisk fasta | fasting; intermittent fasting
apotek; farmaceut; apotekare | pharmacist; community pharmacy; pharmacy; dispensary
`;
