/** Infections by their cause, then tumours and the words of cancer research. */
export const INFECTIONS_AND_CANCER = `
infektion; infekterad; infektionssjukdom; infektiös; infektera | infection; infectious disease; infected; infectious; infect
smitta; smittsam; överföring; smittspridning; smittväg | transmission; contagion; contagious; spread of infection; transmissible
smittskydd | communicable disease control; infection prevention; disease control
epidemi; epidemisk; utbrott; sjukdomsutbrott | epidemic; outbreak; disease outbreak
pandemi; pandemisk; pandemiberedskap | pandemic; pandemic preparedness
zoonos; zoonotisk; djurburen smitta | zoonosis; zoonotic; zoonoses; animal-borne infection
sjukdomsalstrare; patogen; smittämne; smittoämne; infektionsämne | pathogen; pathogenic; infectious agent
vårdrelaterad infektion; sjukhussjuka; vårdinfektion | healthcare-associated infection; hospital-acquired infection; nosocomial infection
luftvägsinfektion; lunginfektion | respiratory tract infection; respiratory infection; lung infection
förkylning; rinovirus; snuva | common cold; rhinovirus
influensa; influensavirus; fågelinfluensa; svininfluensa | influenza; flu; avian influenza; bird flu; swine flu
covid-19; covid; coronavirus; sars-cov-2; korona; corona | covid-19; coronavirus; sars-cov-2; covid
postcovid; långtidscovid | long covid; post-covid condition; post covid
rs-virus; rsv | respiratory syncytial virus; rsv
lunginflammation; pneumoni; pneumokock | pneumonia; pneumococcus; pneumococcal
tuberkulos; tbc; mykobakterie; mycobacterium tuberculosis | tuberculosis; tb; mycobacterium; mycobacterial
kikhosta | pertussis; whooping cough
difteri | diphtheria
stelkramp; tetanus | tetanus
mässling | measles
röda hund; rubella | rubella; german measles
påssjuka | mumps
vattkoppor; bältros; varicella; herpes zoster | chickenpox; shingles; varicella; herpes zoster
polio; barnförlamning; poliovirus | polio; poliomyelitis; poliovirus
smittkoppor; mpox; apkoppor | smallpox; mpox; monkeypox
herpes; herpesvirus; munsår | herpes; herpesvirus; herpes simplex; cold sore
cytomegalovirus; cmv | cytomegalovirus; cmv
körtelfeber; mononukleos; epstein-barr-virus; ebv | mononucleosis; epstein-barr virus; ebv; glandular fever
hiv; humant immunbristvirus | hiv; human immunodeficiency virus
aids | aids; acquired immunodeficiency syndrome
hepatit; leverinflammation; hepatit c; hepatit b | hepatitis; hepatitis c; hepatitis b; viral hepatitis
humant papillomvirus; hpv; papillomvirus; kondylom | human papillomavirus; hpv; papillomavirus
könssjukdom; sexuellt överförd infektion; sexuellt överförbar infektion; sti | sexually transmitted infection; sexually transmitted disease; sti; venereal disease
klamydia | chlamydia
gonorré; gonokock | gonorrhoea; gonorrhea; gonococcal
syfilis | syphilis
ebola; blödarfeber; hemorragisk feber | ebola; haemorrhagic fever; hemorrhagic fever
sorkfeber; hantavirus; puumalavirus | hantavirus; nephropathia epidemica; puumala virus
denguefeber; dengue; zikavirus; gula febern | dengue; zika virus; yellow fever
fästing; fästingburen; fästingburen sjukdom | tick; tick-borne; tickborne disease
fästingburen encefalit; tbe | tick-borne encephalitis; tbe; tbev
borrelia; borreliainfektion; borrelios | lyme disease; borrelia; borreliosis
rabies; vattuskräck | rabies
calicivirus; norovirus; vinterkräksjuka; rotavirus | norovirus; calicivirus; winter vomiting disease; rotavirus
maginfluensa; magsjuka; gastroenterit | gastroenteritis; stomach flu
matförgiftning; livsmedelsburen; livsmedelsburen smitta | food poisoning; foodborne; foodborne infection
vattenburen; vattenburen smitta | waterborne; waterborne infection
kolera | cholera
tyfus; tyfoidfeber; paratyfus | typhoid; typhoid fever; typhus
salmonella; salmonellos | salmonella; salmonellosis
campylobacter; kampylobakter | campylobacter; campylobacteriosis
listeria; listerios | listeria; listeriosis
ehec; tarmpatogen | ehec; enterohaemorrhagic e. coli; enteric pathogen
clostridioides difficile; clostridium difficile | clostridioides difficile; clostridium difficile
helicobacter pylori; magsårsbakterie | helicobacter pylori; h. pylori
stafylokock; staphylococcus aureus; gula stafylokocker | staphylococcus; staphylococcus aureus; staphylococcal
mrsa; meticillinresistenta stafylokocker | mrsa; methicillin-resistant staphylococcus aureus
streptokock; halsfluss; scharlakansfeber | streptococcus; streptococcal; tonsillitis; strep throat; scarlet fever
legionella; legionärssjuka | legionella; legionnaires' disease; legionellosis
harpest; tularemi | tularaemia; tularemia
mjältbrand; antrax | anthrax
pest; böldpest | plague; bubonic plague
botulism; botulinumtoxin | botulism; botulinum toxin
spetälska; lepra | leprosy
antibiotikaresistens; antimikrobiell resistens; resistent bakterie; resistens | antimicrobial resistance; antibiotic resistance; amr; resistant bacteria; resistance
multiresistent; multiresistens; esbl | multidrug-resistant; multi-resistant; multidrug resistance; esbl
blodförgiftning; sepsis | sepsis; septic; septicaemia
blodströmsinfektion; bakteriemi | bloodstream infection; bacteraemia; bacteremia
hjärnhinneinflammation; meningit; meningokock | meningitis; meningococcal; meningococcus
hjärninflammation; encefalit | encephalitis; brain inflammation
urinvägsinfektion; uvi; blåskatarr; cystit | urinary tract infection; uti; cystitis
njurbäckeninflammation; pyelonefrit | pyelonephritis
sårinfektion; operationssårsinfektion; postoperativ infektion | wound infection; surgical site infection; postoperative infection
protesinfektion; implantatinfektion; ledprotesinfektion | prosthetic joint infection; implant infection
hudinfektion; rosfeber; mjukdelsinfektion; svinkoppor | skin infection; erysipelas; cellulitis; soft tissue infection; impetigo
abscess; böld; furunkel | abscess; boil; pus
opportunistisk infektion | opportunistic infection
biofilm; biofilminfektion | biofilm
virusinfektion; virussjukdom | viral infection; virus infection; viral disease
bakterieinfektion; bakteriell infektion | bacterial infection
svampinfektion; svampsjukdom; candida; jästsvampinfektion; aspergillus | fungal infection; mycosis; candida; candidiasis; aspergillus
parasitsjukdom; parasitinfektion | parasitic disease; parasitic infection
malaria; malariaparasit; plasmodium | malaria; plasmodium; malarial
inälvsmask; maskinfektion; helmint; binnikemask; spolmask; rundmask | helminth; intestinal worm; soil-transmitted helminth; tapeworm
snäckfeber; schistosomiasis; bilharzia | schistosomiasis; bilharzia
leishmaniasis; trypanosomiasis; sömnsjuka; chagas sjukdom | leishmaniasis; trypanosomiasis; sleeping sickness; chagas disease
toxoplasma; toxoplasmos | toxoplasma; toxoplasmosis
giardia; cryptosporidium | giardia; cryptosporidium
skabb; löss; huvudlus | scabies; lice; head lice
försummad tropisk sjukdom; tropisk sjukdom; tropisk | neglected tropical disease; tropical disease; tropical
prionsjukdom; prion; galna ko-sjukan; creutzfeldt-jakobs sjukdom | prion disease; prion; creutzfeldt-jakob disease; bovine spongiform encephalopathy
afrikansk svinpest; mul- och klövsjuka; djursjukdom; djursmitta | animal disease; african swine fever; foot-and-mouth disease
juverinflammation; mastit | mastitis
cancer; cancersjukdom; malignitet; kräfta | cancer; malignancy; malignant disease
malign; elakartad | malignant
benign; godartad | benign
tumör; svulst; neoplasi; tumörsjukdom; nybildning | tumour; tumor; neoplasm; neoplasia; neoplastic
cancercell; tumörcell | cancer cell; tumour cell; tumor cell
tumörvävnad | tumour tissue; tumor tissue
tumörmikromiljö; mikromiljö | tumour microenvironment; tumor microenvironment; microenvironment
metastas; dottertumör; metastasering; metastaserad; spridd cancer | metastasis; metastatic; metastases; metastasise; advanced cancer
cancerutveckling; onkogenes; tumörutveckling; karcinogenes | carcinogenesis; tumorigenesis; oncogenesis; cancer development
onkogen | oncogene; oncogenic
tumörsuppressor; tumörsuppressorgen | tumour suppressor; tumor suppressor
cancerframkallande; karcinogen; cancerogen | carcinogenic; carcinogen
cancerstamcell | cancer stem cell
cirkulerande tumörcell; cirkulerande tumör-dna | circulating tumour cell; circulating tumor cell; circulating tumour dna; ctdna
tumörmarkör; cancermarkör | tumour marker; tumor marker; cancer biomarker
cancerdiagnostik | cancer diagnostics; cancer diagnosis
cancerbehandling; cancerterapi; cancerläkemedel | cancer treatment; cancer therapy; anticancer drug; cancer drug
cancervaccin | cancer vaccine
screening; cancerscreening; masscreening; hälsoundersökning | screening; cancer screening; population screening
förstadium; cellförändring; dysplasi; precancerös | precancerous lesion; dysplasia; premalignant; precursor lesion
bröstcancer; trippelnegativ bröstcancer | breast cancer; triple-negative breast cancer; breast carcinoma
prostatacancer | prostate cancer
lungcancer; icke-småcellig lungcancer | lung cancer; non-small cell lung cancer
tarmcancer; tjocktarmscancer; kolorektalcancer; kolorektal cancer; ändtarmscancer; koloncancer | colorectal cancer; bowel cancer; colon cancer; rectal cancer
magsäckscancer; magcancer; ventrikelcancer | gastric cancer; stomach cancer
matstrupscancer; esofaguscancer; barretts esofagus | oesophageal cancer; esophageal cancer; barrett's oesophagus
bukspottkörtelcancer; pankreascancer | pancreatic cancer; pancreatic ductal adenocarcinoma
levercancer; gallvägscancer; gallgångscancer | liver cancer; hepatocellular carcinoma; cholangiocarcinoma
njurcancer | kidney cancer; renal cell carcinoma; renal cancer
blåscancer; urinblåsecancer | bladder cancer; urothelial cancer
äggstockscancer; ovarialcancer | ovarian cancer
livmoderhalscancer; cervixcancer | cervical cancer
livmodercancer; endometriecancer; livmoderkroppscancer | endometrial cancer; uterine cancer
testikelcancer | testicular cancer; germ cell tumour
hudcancer; basalcellscancer; skivepitelcancer | skin cancer; basal cell carcinoma; squamous cell carcinoma
melanom; malignt melanom; elakartat födelsemärke; födelsemärke; leverfläck | melanoma; malignant melanoma; mole; naevus
huvud-halscancer; munhålecancer; huvud- och halscancer; strupcancer | head and neck cancer; oral cancer; laryngeal cancer
sköldkörtelcancer | thyroid cancer
hjärntumör; gliom; glioblastom; meningiom | brain tumour; brain tumor; glioma; glioblastoma; meningioma
barncancer; neuroblastom; medulloblastom; wilms tumör | childhood cancer; neuroblastoma; medulloblastoma; paediatric cancer; pediatric cancer
neuroendokrin tumör; karcinoid | neuroendocrine tumour; neuroendocrine tumor; carcinoid
blodcancer; hematologisk malignitet | blood cancer; haematological malignancy; hematologic malignancy
leukemi; akut myeloisk leukemi; kronisk lymfatisk leukemi; akut lymfatisk leukemi | leukaemia; leukemia; acute myeloid leukemia; chronic lymphocytic leukemia; acute lymphoblastic leukemia
lymfom; lymfkörtelcancer; hodgkins lymfom | lymphoma; hodgkin lymphoma; non-hodgkin lymphoma
myelom; multipelt myelom; benmärgscancer | multiple myeloma; myeloma
myelodysplastiskt syndrom; polycytemi; myeloproliferativ sjukdom | myelodysplastic syndrome; myeloproliferative neoplasm; polycythaemia vera
sarkom; skelettcancer; osteosarkom; mjukdelssarkom | sarcoma; osteosarcoma; bone cancer; soft tissue sarcoma; ewing sarcoma
karcinom; adenokarcinom | carcinoma; adenocarcinoma
adenom; polyp; tarmpolyp | adenoma; polyp; colorectal polyp
cysta | cyst
mesoteliom; lungsäckscancer | mesothelioma
cancersmärta | cancer pain
cancerpatient; cancersjuk; canceröverlevare | cancer patient; cancer survivor
cancerforskning; tumörbiologi | cancer research; tumour biology; tumor biology; cancer biology
sentinel node; portvaktskörtel | sentinel node; sentinel lymph node
adjuvant behandling; neoadjuvant; tilläggsbehandling; adjuvant | adjuvant; adjuvant therapy; neoadjuvant
immunterapi; checkpointhämmare; immunonkologi | immunotherapy; checkpoint inhibitor; immuno-oncology; immune checkpoint
car-t; car-t-cell; car t-cellsterapi | car-t; car t-cell; chimeric antigen receptor
målinriktad behandling; målstyrd behandling; målsökande behandling | targeted therapy; targeted treatment
hormonbehandling; antihormonell behandling; endokrin behandling | hormone therapy; endocrine therapy; hormonal treatment
behandlingsresistens; terapiresistens; läkemedelsresistens | drug resistance; treatment resistance; therapy resistance
`;
