/** Medical specialities, professions of health care and research, and the departments they work in. */
export const SPECIALITIES = `
specialitet; medicinsk specialitet; specialisering | medical speciality; specialty; speciality; specialisation; specialization
subspecialitet; grenspecialitet | subspecialty; subspeciality
allergologi; allergolog | allergology; allergologist
allmänmedicin; distriktsläkare; husläkare; primärvårdsläkare | general practice; family medicine; general practitioner; family physician; gp
anestesi; anestesiologi; narkos; bedövning; anestetisk | anaesthesia; anesthesia; anaesthesiology; anesthesiology; anaesthetic; anesthetic
anestesiolog; narkosläkare | anaesthesiologist; anesthesiologist; anaesthetist
narkossköterska; anestesisjuksköterska | nurse anaesthetist; nurse anesthetist
lokalbedövning; lokalanestesi | local anaesthesia; local anesthesia
arbetsmedicin; företagshälsovård; företagsläkare | occupational medicine; occupational health service; occupational physician
arbetsterapi; arbetsterapeut | occupational therapy; occupational therapist
arytmologi; elektrofysiologisk hjärtvård | arrhythmology; cardiac electrophysiology
audiologi; audionom; hörselvård | audiology; audiologist; hearing care
barnmedicin; pediatrik; barnläkare; pediatrisk; pediatriker | paediatrics; pediatrics; paediatrician; pediatrician; paediatric; pediatric
barnkirurgi; barnkirurg | paediatric surgery; pediatric surgery
barnpsykiatri; barn- och ungdomspsykiatri; bup | child psychiatry; child and adolescent psychiatry
barnonkologi | paediatric oncology; pediatric oncology
barnkardiologi | paediatric cardiology; pediatric cardiology
barnneurologi | paediatric neurology; child neurology; pediatric neurology
barnmorska; jordemor | midwife; midwifery
barnsköterska | paediatric nurse; pediatric nurse; children's nurse
bilddiagnostik; radiologi; radiolog; röntgenläkare; radiologisk | radiology; diagnostic imaging; diagnostic radiology; radiologist; radiological
interventionell radiologi; interventionsradiologi | interventional radiology
neuroradiologi | neuroradiology
nuklearmedicin; isotopdiagnostik | nuclear medicine
röntgensjuksköterska | radiographer; radiology nurse
biomedicinsk analytiker; laboratorieassistent; bma | biomedical laboratory scientist; medical laboratory technologist; biomedical scientist
biomedicin; biomedicinsk | biomedicine; biomedical
cytologi; cytodiagnostik; cytolog; klinisk cytologi | cytology; cytopathology; cytologist; cytological
cytogenetik | cytogenetics
dermatologi; hudsjukvård; hudläkare; dermatolog; dermatologisk | dermatology; dermatologist; dermatological
venereologi; könssjukvård | venereology; genitourinary medicine
dietist; klinisk nutrition; dietetik | dietitian; dietician; clinical nutrition; dietetics
diabetologi; diabetolog; diabetessköterska | diabetology; diabetologist; diabetes nurse
endokrinologi; endokrinolog | endocrinology; endocrinologist
epidemiologi; epidemiolog; epidemiologisk | epidemiology; epidemiologist; epidemiological; epidemiologic
farmaci; apotekare; farmaceut; farmaceutisk | pharmacy; pharmacist; pharmaceutics
klinisk farmaci | clinical pharmacy
klinisk farmakologi | clinical pharmacology
farmakologi; farmakolog; farmakologisk | pharmacology; pharmacologist; pharmacological
farmakoepidemiologi | pharmacoepidemiology
farmakogenetik; farmakogenomik | pharmacogenetics; pharmacogenomics
fysiologi; fysiolog; fysiologisk | physiology; physiologist; physiological
klinisk fysiologi | clinical physiology
fysioterapi; sjukgymnastik; fysioterapeut; sjukgymnast | physiotherapy; physical therapy; physiotherapist; physical therapist
naprapati; kiropraktik; kiropraktor; naprapat | naprapathy; chiropractic; chiropractor
fotvård; podiatri; fotterapeut | podiatry; foot care; chiropody; podiatrist
gastroenterologi; gastroenterolog | gastroenterology; gastroenterologist
hepatologi; hepatolog | hepatology; hepatologist
genetik; genetiker; genetisk; ärftlighetslära | genetics; geneticist; genetic
klinisk genetik; medicinsk genetik | clinical genetics; medical genetics
genetisk vägledning; genetisk vägledare; genetisk rådgivning | genetic counselling; genetic counseling; genetic counsellor
geriatrik; geriatriker; äldremedicin; geriatrisk | geriatrics; geriatric medicine; geriatrician; geriatric
gerontologi; åldrandeforskning | gerontology; ageing research
gynekologi; kvinnosjukvård; gynekolog; gynekologisk | gynaecology; gynecology; gynaecologist; gynecologist; gynaecological; gynecological
obstetrik; obstetriker; förlossningsvård; förlossningsläkare; obstetrisk | obstetrics; obstetrician; obstetric
perinatologi; perinatalvård | perinatology; perinatal care
fostermedicin | fetal medicine; foetal medicine; maternal-fetal medicine
reproduktionsmedicin; fertilitetsklinik | reproductive medicine; fertility clinic
andrologi; androlog | andrology; andrologist
hematologi; blodsjukvård; hematolog; hematologisk | haematology; hematology; haematologist; hematologist; haematological; hematological
koagulationsmedicin | coagulation medicine; thrombosis and haemostasis
transfusionsmedicin; blodcentral; blodbank | transfusion medicine; blood bank; blood centre
kirurgi; kirurg; kirurgisk | surgery; surgeon; surgical
allmänkirurgi | general surgery
bröstkirurgi | breast surgery
gastrokirurgi; bukkirurgi; magkirurgi | gastrointestinal surgery; abdominal surgery
kolorektal kirurgi; tarmkirurgi | colorectal surgery
bariatrisk kirurgi; överviktskirurgi; obesitaskirurgi; fetmakirurgi | bariatric surgery; obesity surgery; metabolic surgery
hjärtkirurgi; hjärtkirurg | cardiac surgery; heart surgery; cardiac surgeon
thoraxkirurgi; toraxkirurgi | thoracic surgery; cardiothoracic surgery
kärlkirurgi; kärlkirurg | vascular surgery; vascular surgeon
neurokirurgi; hjärnkirurgi; neurokirurg | neurosurgery; brain surgery; neurosurgeon
handkirurgi | hand surgery
plastikkirurgi; rekonstruktiv kirurgi | plastic surgery; reconstructive surgery
transplantationskirurgi | transplant surgery; transplantation surgery
traumakirurgi; traumatologi | trauma surgery; traumatology
titthålskirurgi; laparoskopi; laparoskopisk; minimalinvasiv kirurgi | laparoscopy; keyhole surgery; laparoscopic; minimally invasive surgery
robotkirurgi; robotassisterad kirurgi | robotic surgery; robot-assisted surgery
dagkirurgi | day surgery; ambulatory surgery; outpatient surgery
käkkirurgi; oral kirurgi | oral and maxillofacial surgery; oral surgery; jaw surgery
infektionssjukvård; infektionsmedicin; infektionsläkare; infektionsklinik | infectious disease medicine; infectious diseases clinic; infectious disease specialist
internmedicin; invärtesmedicin; internist | internal medicine; internist
intensivvård; intensivvårdsavdelning; iva; intensivvårdsläkare | intensive care; intensive care unit; icu; critical care; intensivist
neonatologi; nyföddhetsvård; neonatalvård; neonatolog | neonatology; neonatal care; neonatologist; neonatal intensive care
kardiologi; hjärtsjukvård; hjärtläkare; kardiolog; kardiologisk | cardiology; cardiologist; cardiac care; cardiological
klinisk kemi; klinisk kemist | clinical chemistry; clinical chemist; chemical pathology
klinisk immunologi | clinical immunology
klinisk mikrobiologi; medicinsk mikrobiologi | clinical microbiology; medical microbiology
klinisk neurofysiologi | clinical neurophysiology
logopedi; logoped; talterapi | speech and language pathology; speech therapy; speech-language pathologist; speech therapist
foniatri | phoniatrics
lungmedicin; lungsjukvård; lungläkare | pulmonology; respiratory medicine; pulmonary medicine; pulmonologist; chest physician
medicin; medicinsk; läkekonst | medicine; medical
katastrofmedicin | disaster medicine
tropikmedicin; tropisk medicin | tropical medicine
resemedicin | travel medicine
idrottsmedicin; idrottsläkare | sports medicine; sports physician
rymdmedicin; flygmedicin | aerospace medicine; space medicine; aviation medicine
hyperbarmedicin; dykmedicin; tryckkammare | hyperbaric medicine; diving medicine; hyperbaric chamber
rättsmedicin; rättsläkare; forensisk; rättsmedicinsk | forensic medicine; forensic pathologist; forensic
rättspsykiatri; rättspsykiatrisk | forensic psychiatry
rättskemi; rättstoxikologi | forensic chemistry; forensic toxicology
precisionsmedicin; individanpassad medicin; skräddarsydd behandling; individualiserad medicin | precision medicine; personalised medicine; personalized medicine; tailored treatment; individualised medicine
regenerativ medicin | regenerative medicine
translationell medicin; translationell forskning; translationell | translational medicine; translational research; translational
evidensbaserad medicin; evidensbaserad | evidence-based medicine; evidence-based
förlossningsavdelning; förlossning; förlossningsklinik | maternity ward; labour ward; delivery ward
nefrologi; njurmedicin; njursjukvård; nefrolog | nephrology; nephrologist; renal medicine
dialys; hemodialys; peritonealdialys; bloddialys | dialysis; haemodialysis; hemodialysis; peritoneal dialysis
neurologi; neurolog; neurologisk | neurology; neurologist; neurological
neuropsykiatri; neuropsykiatrisk | neuropsychiatry; neuropsychiatric
neuropsykologi; neuropsykolog; neuropsykologisk | neuropsychology; neuropsychologist; neuropsychological
odontologi; tandvård; tandläkare; odontologisk; tandläkarkonst | dentistry; odontology; dental care; dentist; dental medicine
tandhygienist; munhygien; tandhygien | dental hygienist; oral hygiene; dental hygiene
tandsköterska | dental nurse; dental assistant
tandtekniker; tandteknik | dental technician; dental technology
ortodonti; tandreglering; ortodontist | orthodontics; orthodontist
endodonti; rotfyllning | endodontics; root canal treatment
parodontologi | periodontology; periodontics
protetik; tandprotes | prosthodontics; denture
barntandvård; pedodonti | paediatric dentistry; pediatric dentistry; pedodontics
onkologi; cancersjukvård; onkolog; cancervård; onkologisk | oncology; cancer care; oncologist; oncological; oncologic
strålbehandling; radioterapi; strålterapi; strålonkologi | radiotherapy; radiation therapy; radiation oncology; irradiation
brachyterapi | brachytherapy
protonterapi; protonbehandling; protonstrålning | proton therapy; proton radiation therapy
kemoterapi; cytostatika; cellgift; cytostatikabehandling | chemotherapy; cytostatics; cytostatic drug; cytotoxic drug
oftalmologi; ögonsjukvård; ögonläkare; oftalmolog; oftalmologisk | ophthalmology; ophthalmologist; eye care; ophthalmic
optometri; optiker; optometriker | optometry; optician; optometrist
ortoptik; ortoptist | orthoptics; orthoptist
ortopedi; ortopedisk kirurgi; ortoped; ortopedisk | orthopaedics; orthopedics; orthopaedic surgery; orthopaedist; orthopaedic; orthopedic
ortopedteknik; ortopedingenjör; ortopedtekniker | prosthetics and orthotics; orthotics; prosthetist; orthotist
osteopati | osteopathy
otorinolaryngologi; öron-näsa-hals; önh; öronläkare | otorhinolaryngology; ear nose and throat; ent; otolaryngology; otolaryngologist
rinologi | rhinology
otologi; otologisk | otology; otological
palliativ vård; palliativ medicin; palliativ; lindrande vård; vård i livets slut; hospis | palliative care; palliative medicine; palliative; end-of-life care; hospice
patologi; patolog; patologisk; sjukdomslära | pathology; pathologist; pathological
klinisk patologi | clinical pathology
histopatologi; histologi; histologisk; vävnadslära | histopathology; histology; histological; histologic
obduktion; autopsi | autopsy; post-mortem; necropsy
neuropatologi | neuropathology
psykiatri; psykiater; psykiatrisk | psychiatry; psychiatrist; psychiatric
äldrepsykiatri | geriatric psychiatry; old age psychiatry
öppenvårdspsykiatri; psykiatrisk öppenvård | outpatient psychiatry; community psychiatry
beroendevård; beroendemedicin; missbruksvård | addiction care; addiction medicine; addiction treatment
psykologi; psykolog; psykologisk | psychology; psychologist; psychological
hälsopsykologi | health psychology
utvecklingspsykologi | developmental psychology
psykoterapi; psykoterapeut; samtalsterapi | psychotherapy; psychotherapist; talking therapy
kognitiv beteendeterapi; kbt | cognitive behavioural therapy; cognitive behavioral therapy; cbt
dialektisk beteendeterapi; dbt | dialectical behaviour therapy; dialectical behavior therapy; dbt
exponeringsterapi | exposure therapy
psykosomatik; psykosomatisk | psychosomatics; psychosomatic
psykofarmakologi; psykofarmaka | psychopharmacology; psychotropic drug
rehabiliteringsmedicin; rehabiliteringsläkare | rehabilitation medicine; physiatry; physical medicine and rehabilitation
reumatologi; reumatolog | rheumatology; rheumatologist
sexologi; sexolog; sexualmedicin | sexology; sexologist; sexual medicine
sjukhusfysik; sjukhusfysiker; medicinsk fysik; strålningsfysik | medical physics; hospital physics; medical physicist; radiation physics
medicinteknik; medicinsk teknik; medicinteknisk; medicinsk ingenjör | medical technology; medtech; biomedical engineering; biomedical engineer
hälsoinformatik; medicinsk informatik; vårdinformatik | health informatics; medical informatics
bioinformatik; bioinformatiker | bioinformatics; bioinformatician
biostatistik; biostatistiker; medicinsk statistik | biostatistics; biostatistician; medical statistics
smärtlindring; smärtvård; smärtbehandling; smärtläkare | pain management; pain relief; pain medicine; analgesia
sömnmedicin | sleep medicine
socialmedicin | social medicine; community medicine
miljömedicin; miljöhälsa | environmental medicine; environmental health
toxikologi; toxikolog; giftlära; toxikologisk | toxicology; toxicologist; toxicological
urologi; urolog; urologisk | urology; urologist; urological
urodynamik | urodynamics
virolog; virologi | virology; virologist
parasitologi; parasitolog | parasitology; parasitologist
mykologi; mykolog | mycology; mycologist
vårdhygien; smittskyddsläkare | hospital hygiene; infection control; hospital infection control
veterinär; veterinärmedicin; djurläkare; veterinärmedicinsk | veterinarian; veterinary medicine; veterinary; veterinary surgeon; vet
djurskötare; djursjukskötare | animal caretaker; animal technician; veterinary nurse
djursjukhus; djurklinik | animal hospital; veterinary clinic
zootekniker; agronom | agronomist; agronomy
akutmedicin; akutläkare; akutsjukvård | emergency medicine; emergency physician; emergency care; acute care
akutmottagning; akutintag; akuten | emergency department; emergency room; accident and emergency
ambulans; ambulanssjukvård; prehospital; prehospital vård; ambulanssjuksköterska | ambulance; prehospital care; prehospital; paramedic; emergency medical services
ambulanshelikopter | helicopter emergency medical service; air ambulance
larmcentral; larmoperatör | emergency dispatch centre; emergency call centre; emergency dispatcher
traumacentrum; traumavård | trauma centre; trauma center; trauma care
strokeenhet; strokeavdelning | stroke unit
hjärtintensivvård; hiva | coronary care unit; cardiac intensive care
postoperativ vård; uppvakningsavdelning; postoperativ | postoperative care; recovery room; postoperative
perioperativ; perioperativ vård | perioperative; perioperative care
preoperativ | preoperative; presurgical
operation; kirurgiskt ingrepp; operera; ingrepp | surgical procedure; operation; operate; operative
operationssal; operationsavdelning; operationsrum | operating theatre; operating room; operating theater
operationssjuksköterska | theatre nurse; scrub nurse; operating room nurse
återoperation; reoperation; omoperation | reoperation; revision surgery
vårdavdelning; avdelning; slutenvårdsavdelning | ward; hospital ward; inpatient ward
mottagning; öppenvårdsmottagning; poliklinik; poliklinisk | outpatient clinic; outpatient department; polyclinic; ambulatory clinic
klinik; klinisk; klinisk verksamhet | clinic; clinical
sjukhus; lasarett; hospital | hospital
universitetssjukhus; akademiskt sjukhus | university hospital; academic hospital; teaching hospital
länssjukhus; länsdelssjukhus | county hospital; district hospital
barnsjukhus | children's hospital
vårdcentral; husläkarmottagning; hälsocentral; närakut | primary care centre; health centre; primary health care centre; health center
mammografi; mammografiscreening | mammography; mammographic screening; breast screening
minnesmottagning; minnesklinik | memory clinic
smärtklinik; smärtmottagning | pain clinic
sjukhusapotek | hospital pharmacy
apotek | community pharmacy; drugstore; dispensary
sterilcentral; sterilteknik | sterile services department; central sterile supply
sjukhuslaboratorium; kliniskt laboratorium; kliniklabb | hospital laboratory; clinical laboratory; medical laboratory
prövningsenhet; klinisk prövningsenhet; prövningscentrum | clinical trial unit; clinical research unit; phase i unit
läkare; doktor; medicinare | physician; doctor; medical doctor
överläkare | senior consultant; consultant physician
specialistläkare; specialist | specialist; specialist physician
underläkare; at-läkare; st-läkare; läkare under utbildning | junior doctor; resident physician; medical resident; intern
läkarstudent; läkarutbildning; medicinstudent; läkarprogram | medical student; medical education; medical school
sjuksköterska; sjuksköterske; specialistsjuksköterska | nurse; registered nurse; specialist nurse
sjuksköterskeutbildning; sjuksköterskestudent | nursing education; nursing student; nurse education
distriktssköterska | district nurse; community nurse
skolsköterska; elevhälsa; skolhälsovård | school nurse; school health service; student health
forskningssjuksköterska; forskningssköterska | research nurse; study nurse; clinical research nurse
undersköterska; vårdbiträde; vårdpersonal; omvårdnadspersonal | assistant nurse; nursing assistant; care staff; nurse aide
hälso- och sjukvårdspersonal; vårdprofession; vårdyrke; sjukvårdspersonal | healthcare professional; health care personnel; health worker; healthcare staff
kurator; hälso- och sjukvårdskurator; socionom | medical social worker; counsellor; hospital social worker
socialarbetare; socialt arbete | social worker; social work
medicinsk sekreterare; läkarsekreterare | medical secretary
hälsovetare; folkhälsovetare | health scientist; public health scientist
personlig assistent; personlig assistans | personal assistant; personal assistance
kontaktsjuksköterska | contact nurse; nurse navigator
vårdchef; verksamhetschef; enhetschef | head of department; clinic manager; care manager; unit manager
prövare; ansvarig prövare; huvudprövare | investigator; clinical investigator; principal investigator
prövningsledare; studiekoordinator; monitor | study coordinator; trial coordinator; clinical research associate
handledare; bihandledare; klinisk handledare | supervisor; clinical supervisor; co-supervisor
överviktsenhet; obesitasenhet; obesitasmottagning | obesity clinic; obesity unit
sårcentrum; sårmottagning | wound clinic; wound care centre
bröstcentrum; bröstmottagning | breast centre; breast clinic
prostatacancercentrum | prostate cancer centre
cancercentrum; regionalt cancercentrum; comprehensive cancer centre | cancer centre; cancer center; comprehensive cancer centre
simuleringscentrum; kliniskt träningscentrum; metodikum | simulation centre; clinical skills centre; clinical training centre
`;
