/** Care and its processes, ages and families, prevention, ways of living, work life and society. */
export const HEALTHCARE = `
hälsa; hälso; hälsomässig; hälsotillstånd; frisk; hälsostatus | health; healthy; health status; healthful
sjukvård; hälsovård; vård; vårda; hälso- och sjukvård; vård och hälsa | healthcare; health care; care; medical care
hälso- och sjukvårdssystem; sjukvårdssystem; vårdsystem; hälsosystem | health system; healthcare system; health care system
omvårdnad; omvårdnadsvetenskap; vårdvetenskap | nursing; nursing science; nursing care; caring science
omsorg; omsorgsgivare; socialtjänst; socialnämnd; social omsorg | social care; social services; caregiving; social welfare
vårdgivare; vårdproducent; utförare | care provider; healthcare provider; health care provider
vårdtagare; brukare; omsorgstagare; klient | care recipient; service user; client; care receiver
patient; patientgrupp; patientpopulation | patient; patient group; patient population
patientmedverkan; patientdelaktighet; brukarmedverkan; patientinflytande; patientorganisation | patient involvement; patient participation; user involvement; patient engagement; patient organisation
patientperspektiv; patientupplevelse; patienterfarenhet; patientnöjdhet; patientrapporterad | patient experience; patient perspective; patient satisfaction; patient-reported; patient-reported outcome
personcentrerad vård; personcentrerad; patientcentrerad | person-centred care; person-centered care; patient-centred; person-centred; patient-centered
primärvård; nära vård; öppenvård; första linjens vård | primary care; primary health care; outpatient care; close care; local care
slutenvård; inneliggande; sjukhusvård; inlagd; inläggning; sjukhusvistelse; vårdtid | inpatient care; hospitalisation; hospitalization; hospital stay; inpatient; hospital admission; length of stay
återinläggning; utskrivning; vårdövergång; utskriven | discharge; readmission; care transition; hospital discharge
remiss; remittera; remittering | referral; refer
väntetid; vårdkö; vårdgaranti; kö | waiting time; waiting list; queue; wait time
vårdkedja; vårdförlopp; patientflöde; vårdprocess; standardiserat vårdförlopp | care pathway; patient pathway; patient flow; care process; clinical pathway; care chain
samordnad vård; vårdsamordning; integrerad vård; vårdkontinuitet | integrated care; care coordination; continuity of care; coordinated care
vårdkvalitet; vårdutveckling; kvalitetsförbättring; förbättringsarbete; förbättringskunskap | quality of care; quality improvement; improvement science; care quality; health care improvement
kvalitetsregister; patientregister; hälsodataregister; cancerregister; dödsorsaksregister; nationellt register | quality register; quality registry; patient registry; health register; national register; registry; cancer registry
journal; patientjournal; elektronisk patientjournal; journalsystem; vårdinformationssystem; vårddokumentation | medical record; electronic health record; patient record; ehr; electronic medical record; health record
anamnes; sjukdomshistoria; sjukhistoria | medical history; anamnesis; case history
hembesök; hemsjukvård; hemvård; avancerad sjukvård i hemmet; asih; vård i hemmet | home care; home healthcare; home visit; hospital at home; home nursing
hemtjänst; hemhjälp; trygghetslarm | home help; home care services; home-help service; safety alarm
äldrevård; äldreomsorg; äldre; äldre människa; gammal; ålderdom; hög ålder; åldring; senior | elderly care; older people; elderly; old age; older adults; eldercare; old; senior
vårdboende; särskilt boende; äldreboende; sjukhem; vårdhem; servicehus; demensboende | nursing home; residential care; care home; long-term care facility; assisted living; residential home
anhörig; närstående; anhörigvårdare; anhörigstöd; informell vård | next of kin; relative; family caregiver; informal caregiver; carer; informal care; family member; significant other
rehabilitering; habilitering; rehab; återanpassning | rehabilitation; habilitation; rehab; rehabilitative
hjärtrehabilitering; hjärt-kärlrehabilitering | cardiac rehabilitation
arbetslivsinriktad rehabilitering; återgång i arbete; arbetsåtergång | return to work; vocational rehabilitation; work rehabilitation
återhämtning; tillfrisknande; konvalescens; återställd | recovery; convalescence; recover; recuperation
hjälpmedel; tekniskt hjälpmedel; välfärdsteknik | assistive device; assistive technology; welfare technology
hörapparat; hörhjälpmedel; cochleaimplantat; kokleaimplantat | hearing aid; cochlear implant
rullstol; rollator; gånghjälpmedel | wheelchair; walker; walking aid; rollator
tillgänglighet; tillgänglig; universell utformning | accessibility; accessible; availability; available; universal design
behandling; behandla; terapi; terapeutisk; behandlingsmetod; bot; bota; botemedel | treatment; therapy; treat; therapeutic; cure; remedy
självvård; egenvård; egenbehandling; självhantering | self-care; self-management; self-treatment
följsamhet; behandlingsföljsamhet; compliance | adherence; treatment adherence; medication adherence
insats; intervention; åtgärd; åtgärda | intervention; measure; action; countermeasure
undersökning; undersöka; läkarundersökning; kroppsundersökning | examination; examine; investigation; check-up; physical examination
prov; provtagning; blodprov; provta; provtagen | sample; sampling; blood sample; specimen
vävnadsprov; biopsi; finnålsbiopsi; vätskebiopsi | biopsy; tissue sample; liquid biopsy; needle biopsy
hemtest; självtest; självprovtagning; patientnära test; snabbtest; patientnära analys | point-of-care testing; self-test; home test; self-sampling; rapid test; point-of-care
dosering; dos; dostitrering | dose; dosage; dosing
injektion; spruta; injicera; kanyl; infusion; dropp | injection; syringe; inject; infusion; cannula; drip; needle
vaccination; vaccinera; vaccinationsprogram; immunisering; vaccinering | vaccination; vaccinate; immunisation; immunization; vaccination programme
vaccin; mrna-vaccin | vaccine; mrna vaccine
blodgivare; blodgivning; blodtransfusion; transfusion | blood donor; blood donation; blood transfusion; transfusion
organdonation; donation; donator; donerad; givare | organ donation; donor; donation; donate
transplantation; organtransplantation; transplantera; njurtransplantation; levertransplantation | transplantation; transplant; organ transplantation; kidney transplantation; liver transplantation
hjärttransplantation; lungtransplantation | heart transplantation; lung transplantation
stamcellstransplantation; benmärgstransplantation | stem cell transplantation; bone marrow transplantation; hematopoietic stem cell transplantation; hsct
implantat; implantation; inopererad; implanterbar | implant; implantation; implantable; implanted
protes; ledprotes; benprotes; armprotes; höftprotes; knäprotes; konstgjord led | prosthesis; prosthetic; artificial limb; joint replacement; arthroplasty; joint prosthesis
amputation; amputerad | amputation; amputee
pacemaker; defibrillator; hjärtstartare | pacemaker; defibrillator; implantable cardioverter-defibrillator
kateter; stent; ballongvidgning | catheter; stent; balloon dilatation; percutaneous coronary intervention
ventilator; respirator; respiratorvård; andningsstöd; hjärtlungmaskin; ecmo | ventilator; mechanical ventilation; respiratory support; ecmo; heart-lung machine
förband; sårvård; omläggning; plåster; bandage | dressing; wound care; wound dressing; plaster; bandage
stomi; tarmstomi | ostomy; stoma; colostomy
sondmatning; parenteral nutrition; näringsdropp; näringstillförsel | tube feeding; parenteral nutrition; enteral nutrition
graviditet; gravid; havandeskap; dräktighet | pregnancy; pregnant; gestation; gestational
mödravård; mödrahälsovård; mödrahälsa; prenatal; barnmorskemottagning | maternal health; maternity care; antenatal care; prenatal care; prenatal; antenatal; maternal care
fosterdiagnostik; nipt | prenatal diagnosis; prenatal screening; nipt; fetal diagnostics
förlossa; barnafödande; födsel; nedkomst; födande; perinatal | childbirth; birth; labour; delivery; parturition; perinatal; giving birth; intrapartum
kejsarsnitt; sectio | caesarean section; cesarean section; caesarean; c-section
eftervård; postnatal; postpartum; barnsäng | postnatal; postpartum; postnatal care; puerperium
amning; amma; bröstmjölksersättning; modersmjölksersättning | breastfeeding; lactation; infant formula; breast-feeding; breastfeed
preventivmedel; p-piller; kondom; födelsekontroll; spiral | contraceptive; contraception; contraceptive pill; condom; birth control; family planning; intrauterine device
abort; abortvård; inducerad abort; avbrytande av graviditet | abortion; induced abortion; termination of pregnancy
surrogatmödraskap; surrogatmoder; äggdonation; spermiedonation | surrogacy; surrogate mother; egg donation; sperm donation
klimakterium; klimakteriet; menopaus; övergångsålder | menopause; menopausal; climacteric; perimenopause
kvinna; kvinnlig; kvinno | woman; women; female
kvinnohälsa; kvinnors hälsa | women's health
manlig; mäns hälsa; hane; män | men; male; men's health
sexuell hälsa; sexualitet; sexuell; reproduktiv hälsa; srhr | sexual health; sexuality; sexual; reproductive health; srhr; sexual and reproductive health
sexuell läggning; homosexuell; hbtq; transperson | lgbtq; sexual orientation; homosexual; transgender; gay
barn; barnslig; barndom | child; children; childhood
barnhälsa; barns hälsa; barnhälsovård; barnavårdscentral; bvc | child health; child health services; child health care; well-baby clinic
spädbarn; nyfödd; neonatal; baby; bebis; spädbarnsålder; småbarn; nyföddhetsperiod | infant; newborn; neonate; neonatal; baby; toddler; infancy; neonates
fullgången; födelsevikt | birth weight; full-term; term birth
skolbarn; förskolebarn; skolålder | schoolchild; schoolchildren; preschool child; preschooler; school-age
ungdom; tonåring; ung; tonår; adolescent; unga | adolescent; adolescence; youth; teenager; young; young people
ung vuxen; unga vuxna | young adult; emerging adulthood
vuxen; vuxenliv; vuxna | adult; adulthood
medelålders; medelålder | middle-aged; midlife; middle age
ålder; åldersgrupp; åldersrelaterad | age; age group; age-related
förälder; föräldraskap; föräldrar; föräldrastöd; föräldrautbildning | parent; parenting; parenthood; parental; parental support; parent training
mor; mamma; moder; moderskap; mödrar | mother; maternal; motherhood
pappa; fader; faderskap | father; paternal; fatherhood
familj; hushåll; släkting | family; household; familial
syskon; bror; syster | sibling; brother; sister
adoption; adopterad; fosterhem; familjehem; placerade barn | foster care; adopted child; foster home; out-of-home care; looked-after children
prevention; förebyggande; förebygga; profylax; preventiv; profylaktisk | prevention; preventive; prophylaxis; prophylactic; preventative
hälsofrämjande; hälsopromotion; hälsofrämjande arbete; friskvård | health promotion; health-promoting; wellness; promotion of health
folkhälsa; folkhälsovetenskap; folkhälsoarbete; befolkningshälsa | public health; population health; public health science
global hälsa; internationell hälsa | global health; international health
planetär hälsa; en hälsa; one health | planetary health; one health
befolkning; befolkningsbaserad; invånare; medborgare | inhabitants; population-based; citizen; general population; resident
jämlik hälsa; ojämlikhet i hälsa; hälsoojämlikhet; jämlik vård; hälsoskillnad | health equity; health inequality; health inequalities; health disparity; equitable care; health disparities
socioekonomisk; socioekonomisk status; socialklass; social ojämlikhet | socioeconomic; socioeconomic status; social class; social inequality; socio-economic
fattigdom; fattig; låginkomstland; utvecklingsland; medelinkomstland | poverty; poor; low-income country; developing country; low- and middle-income countries; global south
bistånd; humanitär; biståndsarbete | humanitarian; development aid; development assistance; foreign aid
utanförskap; marginalisering; social exkludering; utsatt grupp; utsatthet; sårbar; sårbarhet | vulnerability; vulnerable; social exclusion; marginalisation; marginalised; disadvantaged
hemlöshet; hemlös; bostadslös | homelessness; homeless
flykting; asylsökande; asyl | refugee; asylum seeker; asylum
migrant; invandrare; nyanländ; utlandsfödd; invandring | immigrant; migrant; immigration; foreign-born
etnicitet; etnisk; rasism | ethnicity; ethnic; racism
minoritet; urfolk; samer; samisk | minority; indigenous; sami; indigenous people
jämlikhet; jämlik; ojämlikhet | equality; inequality; equal; equity
rättvis; rättvisa | justice; fairness; fair
diskriminering; diskriminerande | discrimination; discriminatory
välbefinnande; välmående; välmåga; må bra; psykiskt välbefinnande | well-being; wellbeing
livskvalitet; hälsorelaterad livskvalitet; livstillfredsställelse | quality of life; health-related quality of life; life satisfaction; hrqol
psykisk hälsa; mental hälsa; mental; psykisk | mental health; mental; psychic
psykosocial; psykosocial arbetsmiljö; psykosocialt stöd | psychosocial; psychosocial support
levnadsvana; livsstil; levnadssätt; ohälsosam levnadsvana | lifestyle; life style; living habits; health behaviour; health behavior
livsstilsförändring; livsstilsintervention; beteendeintervention | lifestyle intervention; lifestyle change
hälsosam; hälsosamt åldrande; aktivt åldrande | healthy ageing; healthy aging; active ageing
träning; motion; fysisk aktivitet; fysisk träning; träna; motionera; konditionsträning | exercise; physical activity; physical exercise; training; work out; aerobic exercise
styrketräning; muskelträning | strength training; resistance training; resistance exercise
idrott; sport; idrottare; idrottsvetenskap; elitidrott; idrottslig | sport; sports; athlete; sports science; athletic; elite sport
stillasittande; fysisk inaktivitet; inaktivitet; sittande | sedentary; sedentary behaviour; physical inactivity; inactivity; sitting
rörelse; rörlighet; röra sig; förflyttning | movement; mobility; motion; locomotion
promenad; promenera | walking exercise; walk; stroll
löpning; löpare; jogging | running; runner; jogging
cykling; cykla; cykel | cycling; bicycle; cyclist
simning; skidåkning; skidåkare; fotboll | swimming; skiing; skier; football; soccer
bad; simhall; badplats; bada | bath; bathing; swimming pool
tobak; nikotin; snus; cigarett; e-cigarett; vejp | tobacco; nicotine; snus; cigarette; e-cigarette; vaping
rökning; röka; rökare; rökstopp; rökavvänjning; rökfri; passiv rökning | smoking; smoker; smoking cessation; smoke; quit smoking; tobacco smoking; passive smoking
kost; diet; kosthållning; kostvana; kostråd; matvana; kostmönster | diet; dietary; eating habit; dietary habit; dietary pattern; dietary advice
måltid; ätande; äta; ätbeteende; skolmåltid | meal; eating; eat; eating behaviour; school meal
näring; näringsämne; näringslära; nutrition; näringsintag; nutritionell | nutrition; nutrient; nutritional; nutritive; nutrient intake
hälsolitteracitet; hälsokunskap; hälsoinformation; patientutbildning | health literacy; health information; patient education; health education
stöd; stödja; socialt stöd; stödinsats | support; social support; supportive
kommunikation; kommunicera; vårdkommunikation; bemötande; samtal; dialog | communication; communicate; conversation; dialogue; encounter; dialog
tolk; tolkning; översättning; språkbarriär; översätta | interpreter; translation; translate; language barrier
språk; språklig; flerspråkighet; tvåspråkig | language; linguistic; multilingualism; bilingual
andlig; existentiell; andlighet; religion; religiös; tro | spiritual; existential; spirituality; religion; religious; faith; belief
tröst; värdighet; lidande i vården; hopp; döende | dignity; dying; hope; suffering; consolation
dödshjälp; eutanasi; assisterat döende | euthanasia; assisted dying; assisted suicide
arbetsmiljö; arbetsförhållande; arbetsvillkor; arbetsplats | work environment; working environment; workplace; working conditions
arbetsliv; arbete; arbets; sysselsättning; anställning; jobb; arbetsmarknad | work; employment; working life; job; labour market; employed; occupation
arbetslöshet; arbetslös | unemployment; unemployed
arbetsskada; arbetsolycka; yrkessjukdom; arbetssjukdom | occupational injury; occupational disease; work injury; occupational accident
arbetsbelastning; arbetskrav; arbetstakt; arbetsbörda | workload; job demands; job strain; work load
skiftarbete; nattarbete; arbetstid; jour | shift work; night work; working hours; working time; on-call
yrke; yrkesmässig; yrkesgrupp; profession; professionell; yrkesverksam | profession; occupational; professional; vocational
arbetshälsa; hälsa i arbetslivet | occupational health; work-related health
ergonomi; ergonomisk; arbetsställning | ergonomics; ergonomic; human factors; work posture
exponering; exponera; utsatt för; yrkesexponering | exposure; exposed; occupational exposure; expose
buller; bullerexponering | noise; noise exposure
ljud; ljudnivå; ljudmiljö; akustik; akustisk | sound; acoustics; acoustic; sound environment
vibration; vibrera | vibration; vibrate
sjukfrånvaro; sjukskrivning; sjukskriven; frånvaro | sick leave; sickness absence; sick-listed; absenteeism; absence
arbetsförmåga; funktionsförmåga; funktionell förmåga; aktiviteter i dagliga livet; adl | functional ability; work ability; activities of daily living; adl; functioning; functional capacity
självständighet; självständig; oberoende; självständigt liv | independence; independent; independent living
delaktighet; medbestämmande; inflytande; medinflytande; egenmakt | empowerment; influence over decisions; inclusion; involvement
ledarskap; ledare; chef; chefskap | leadership; leader; manager
ledning; organisering | management; organisational management
personal; anställd; medarbetare; bemanning; kompetensförsörjning; personalomsättning | staff; personnel; employee; staffing; workforce; human resources
team; teamarbete; multidisciplinärt team; interprofessionell; teambaserad | team; teamwork; interprofessional; multidisciplinary team; team-based
samskapande; samskapa; medskapande; samproduktion | co-creation; co-production; co-design; participatory design
design; utforma; utformning; formgivning; tjänstedesign | design; service design; designing
vårdmiljö; vårdlokal; sjukhusmiljö; vårdbyggnad; sjukhusbyggnad | healthcare environment; care environment; healthcare facility; hospital environment; healthcare architecture
rum; utrymme; lokal | room; premises; space
hus; byggnad; fastighet | house; building
bostad; boende; boendemiljö; hem | housing; home; residence; dwelling; residential
inomhusmiljö; inomhusluft; inneklimat; fukt; mögel; fuktskada | indoor environment; indoor air; indoor climate; mould; dampness; moisture damage; mold
luftförorening; luftkvalitet; avgas; partikelhalt; partiklar i luft | air pollution; air quality; air pollutant; exhaust; particulate matter; airborne particles
skola; skolgång; grundskola; gymnasium | school; schooling; secondary school; primary school
elev; skolelev | pupil; school student
förskola; förskole; dagis | preschool; kindergarten; nursery school; day care
lärare; lärarutbildning | teacher; teacher education
undervisning; undervisa; pedagogik; pedagogisk; didaktik | teaching; pedagogy; teach; pedagogical; didactics
utbildning; kurs; utbilda; fortbildning; kompetensutveckling; vidareutbildning | education; course; educate; continuing education; professional development; curriculum; educational
samhälle; samhällelig | society; societal; community
civilsamhälle; frivilligorganisation | civil society; voluntary organisation; ngo
social; samhällsvetenskap | social; social science
välfärd; välfärdsstat | welfare; welfare state
stad; urban; tätort; stadsmiljö; stadsplanering | city; urban; town; urban planning; urban environment
landsbygd; glesbygd; lantlig | rural; rural area; countryside; sparsely populated
granne; grannskap; bostadsområde; närområde; grönområde; park | neighbourhood; neighborhood; green space; green area; residential area; park
trafik; trafiksäkerhet; vägtrafik | traffic; road safety; traffic safety
fordon; bilförare; bil | vehicle; car; car driver
transport; transportera; frakt | transport; transportation
brott; brottslighet; brottslig; kriminalitet; kriminell | crime; criminal; criminality; offender; delinquency
fängelse; intagen; kriminalvård | prison; prisoner; correctional; imprisonment
polis; polisväsende | police
krig; väpnad konflikt; fred | war; armed conflict; peace
militär; soldat; veteran; försvarsmakt | military; soldier; veteran; armed forces
katastrof; naturkatastrof; masskadehändelse; jordbävning | disaster; catastrophe; natural disaster; mass casualty; earthquake
översvämning; skyfall | flood; flooding; cloudburst
kultur; kulturell | culture; cultural
konst; konstnärlig; dans; teater | art; artistic; dance; theatre
musik; musikterapi; sång | music; music therapy; singing; musical
natur; naturmiljö; friluftsliv; utomhus; naturvistelse | nature; natural environment; outdoor; outdoors; natural
fritid; fritidsaktivitet; nöje | leisure; recreation; leisure activity
lek; spel; spelifiering | play; game; gamification
sociala medier; skärmtid; skärm; medier; internetanvändning; smartmobil | social media; screen time; media; screen; internet use; smartphone use
digital vård; e-hälsa; digital hälsa; vård på distans; distansvård; telemedicin | digital health; ehealth; e-health; telemedicine; remote care; telehealth; digital care; mhealth
distansmonitorering; egenmonitorering; hemmonitorering; övervakning; monitorera; patientövervakning | monitoring; remote monitoring; surveillance; monitor; patient monitoring; home monitoring
triage; triagering; prioritering; prioritera; vårdprioritering | triage; prioritisation; prioritization; priority setting; prioritise; priority
kostnad för sjukdom; sjukdomsbörda; samhällskostnad; sjukdomsbelastning | burden of disease; disease burden; cost of illness; societal cost
resurs; resursfördelning | resource; resources; resource allocation
överbehandling; överdiagnostik; lågvärdevård | overtreatment; overdiagnosis; low-value care
polyfarmaci; läkemedelsgenomgång; läkemedelsanvändning; läkemedelslista | polypharmacy; medication review; drug utilisation; medication use; drug utilization
missnöje; klagomål; patientklagomål; patientnämnd | patient complaint; dissatisfaction
tvångsvård; tvångsåtgärd; tvång; psykiatrisk tvångsvård | compulsory care; coercion; involuntary treatment; coercive measure; involuntary care
hygien; handhygien; basal hygienrutin; hygienisk | hygiene; hand hygiene; hygienic
sanitet; toalett; avlopp | sanitation; toilet; sewage; sewer
naturläkemedel; komplementär medicin; alternativmedicin; akupunktur; örtmedicin; traditionell medicin; växtbaserat läkemedel | complementary medicine; alternative medicine; acupuncture; herbal medicine; traditional medicine; integrative medicine
mindfulness; medveten närvaro; yoga; meditation; avslappning | mindfulness; yoga; meditation; relaxation
massage; beröringsterapi; djurassisterad terapi; terapihund | massage; animal-assisted therapy; therapy dog
`;
