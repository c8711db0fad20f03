/** Authorities, law and welfare: what citizens and organisations ask of the public sector. */
const SOCIETY = `
kommun; kommunal; stadsdel; primärkommun; kommunfullmäktige; kommunstyrelse | municipality; local government; local authority
region; regional; landsting; regionfullmäktige; regionstyrelse | region; county council; regional council
regering; statsmakt; minister; statsråd; statsminister | government; cabinet; minister; prime minister
riksdag; parlament; parlamentarisk; riksdagsledamot | parliament; parliamentary; member of parliament
stat; statlig | state authority; government-owned; central government
myndighet; förvaltning; ämbetsverk; förvaltningsmyndighet; tillsynsmyndighet | public authority; government agency; agency; public administration
förvaltare | administer; administrator
nämnd; utskott; kommitté; delegation | committee; standing committee
ordförande; ordförandeskap; vice ordförande | chair; chairman; chairperson; chairmanship; presidency
ledamot; ledamöter; medlem; medlemskap | member; membership
tjänsteman; tjänstemän; handläggare; offentliganställd; ämbetsman | civil servant; official; public official; case officer; administrative officer
handläggning; handlägga; ärendehantering; ärende; handläggningstid | case processing; case management; processing time; administrative matter
medborgare; medborgarskap; invånare; folkbokförd; befolkning | citizen; citizenship; inhabitant; resident
folkbokföring; folkbokföringsadress; personnummer; personbevis | population registration; national registration; personal identity number; civil registration
folkomröstning; röst; omröstning; valdag; väljare | election; vote; voter; referendum; ballot
parti; politiskt parti; partistöd | political party
politiker; förtroendevald; folkvald | politician; elected representative
minoritet; nationell minoritet; minoritetsspråk; urfolk; samer; samisk | minority; national minority; minority language; indigenous people; sami
lag; lagstiftning; lagtext; författning; laglig; lagstadgad; rättslig | legislation; law; statute; legal; statutory
lagstifta; lagförslag; proposition | legislate; legislative proposal
förordning; föreskrift; bestämmelse; regel; regelverk; stadga | regulation; provision; rule; ordinance; regulatory framework
reglemente; ordningsregel; arbetsordning | rules of procedure; code of conduct
direktiv; eu-direktiv; tilläggsdirektiv | directive; eu directive
riktlinje; vägledning; anvisning; allmänna råd | guideline; guidance; instructions; general advice
krav; kräva; begära; anhållan; anspråk; obligatorisk | requirement; demand; request; mandatory; compulsory
uppfylla; uppfyllelse; efterleva; efterlevnad; iaktta | comply; compliance; fulfil; adherence
olaglig; illegal; lagstridig; rättsstridig; otillåten | illegal; unlawful; illicit; unauthorised; unauthorized
ikraftträdande; träda i kraft | entry into force; enter into force; come into force
upphäva; återkalla; återkallelse; annullera | revoke; revocation; repeal; annul; withdraw
giltig; giltighet; giltighetstid; gällande | valid
ogiltig; ogiltighet; förfalla | invalid; expired; void
undantag; dispens; undanta | exemption; exception; derogation; waiver
tillstånd; tillståndsgivning; tillståndsprövning; tillståndsplikt; koncession | permit; authorisation; authorization; permission; licence to operate
tillåta; tillät; tillåtit; tillåtelse; medge; medgav; medgivit | allow; permit
förbjuda; förbjöd; förbjudit; förbud; bannlysa | prohibit; forbid; ban; forbidden
bygglov; byggnadslov; bygglovsansökan; rivningslov; marklov | building permit; planning permission; demolition permit
detaljplan; översiktsplan; stadsplanering; samhällsplanering; fysisk planering; planläggning | urban planning; town planning; spatial planning; city planning; detailed development plan
fastighet; fastighetsägare; tomt; lantmäteri; lagfart | real estate; property owner; land plot; land registration
serveringstillstånd; alkoholtillstånd; alkoholservering | alcohol licence; liquor licence; serving permit
körkort; körkortstillstånd; förarbevis | driving licence; driver license; driving license
passansökan; nationellt id-kort; id-kort; legitimation; id-handling | passport; identity card; id card; identification document
e-legitimation; bankid; elektronisk identifiering; e-signatur; elektronisk underskrift | electronic identification; e-identification; eid; electronic signature
underskrift; signatur; underteckna; signera; namnteckning | signature; sign; signatory
anmälan; anmälningsplikt; föranmälan; anmäld | notification; notify; report to the authorities
registrera; registrering; registreringsbevis | registration; register; enrolment
ansökan; ansökning; ansökningsförfarande | application form; apply; application procedure
sökande; bidragssökande; huvudsökande | applicant
blankett; formulär; ansökningsblankett; ifylld | form to fill in; paper form
bilaga; bifoga; handlingar som bifogas | annex; attachment; enclose; supporting documents
ansökningstid; sista ansökningsdag; tidsfrist; frist; inlämningsdatum | deadline; closing date; application deadline; due date
inlämning; inge; insända | submission; submit; file an application
komplettera; komplettering; kompletterande uppgifter | supplement; complementary; additional information
beslut; bestämma; avgörande; avgöra; beslutsfattande | decision; decide; determine; decision-making
beslutsfattare; beslutande organ | decision-maker; policymaker
bevilja; tillstyrka; bifalla | approve; grant approval; awarded; granted
godkänna; godkänd; acceptera | approval; accept
avslå; avslag; avslog; avslagit; avvisa; neka; avböja | rejection of application; reject; denial; deny; decline an application
överklaga; ompröva; omprövning | appeal; reconsideration; lodge an appeal; judicial review
klaga; klagomål; reklamation; reklamera; missnöje | complaint; complain; grievance; dissatisfaction
skyldighet; skyldig; plikt; åligga; åläggande; förpliktelse; förpliktad | obligation; duty; obligatory; commitment
rättighet; berättigad | entitlement; eligible
behörig; behörighet; behörighetskrav; urvalskriterium | eligibility; eligibility criteria; qualified
ansvar; ansvarig; ansvarsområde; ansvara; ansvarsskyldighet | responsibility; accountability
tillsyn; tillsynsärende; övervakande myndighet | supervision by authorities; oversight; supervisory authority; regulatory oversight
inspektera; granska; revidera; revisor; revisionsrapport | audit; auditor; scrutinise; scrutinize; scrutiny; examine
sanktion; vite; böter; straffavgift; bötesbelopp; sanktionsavgift | fine; penalty; sanction; monetary penalty
domstol; tingsrätt; hovrätt; förvaltningsrätt; kammarrätt; rättegång | court; court of law; tribunal; trial in court; district court; court of appeal; administrative court
döma; fällande dom; dömd | judgment; judgement; verdict; conviction
domare; nämndeman; rättsväsende | judge; judiciary; justice system; judicial system
åklagare; åtal; väcka åtal | prosecutor; prosecution; indictment
advokat; ombud; juridiskt biträde; försvarare; rättshjälp | lawyer; attorney; solicitor; legal aid; legal representative
tvist; medling; medla; skiljedom; förlikning; tvistlösning | dispute; mediation; arbitration; settlement; dispute resolution
vittne; vittnesmål | witness; testimony; testify
målsägande; brottsoffer; offer; brottsofferstöd | crime victim; victim; victim support
brott; brottslighet; kriminalitet; kriminell; brottslig; förbrytare; gärningsman | crime; criminal; offence; offender; perpetrator; delinquency
brottsförebyggande; kriminalpolitik; brottsprevention | crime prevention; criminal policy
straff; straffbar; fängelse; fängelsestraff; anstalt; kriminalvård | prison; punishment; correctional; inmate; penal; incarceration
frivård; skyddstillsyn; villkorlig frigivning | probation; parole; conditional release
polis; polisanmälan; polismyndighet; polisiär | police; police officer; police report; law enforcement
stöld; stjäla; inbrott; tjuv; snatteri | theft; steal; burglary; robbery; thief; shoplifting
bedrägeri; bedragare; svindel; lura; nätbedrägeri | fraud; scam; swindle; deceive; phishing
korruption; muta; bestickning | corruption; bribery; bribe
våld; våldsam; misshandel; övergrepp | violence; violent; assault; abuse; battering
våld i nära relation; partnervåld; kvinnofrid; våld i hemmet; kvinnojour | domestic violence; intimate partner violence; violence against women; partner abuse; women shelter
hedersvåld; hedersrelaterat våld; hedersförtryck; tvångsäktenskap; barnäktenskap | honour-based violence; honor-based violence; forced marriage; child marriage
sexualbrott; våldtäkt; sexuella övergrepp; sexuellt våld | sexual violence; rape; sexual assault; sexual abuse; sexual offence
människohandel; prostitution; trafficking; sexköp | human trafficking; trafficking; prostitution
gängkriminalitet; organiserad brottslighet; gäng; skjutning; kriminella nätverk | organised crime; organized crime; gang; gang violence; shooting; criminal network
extremism; terrorism; radikalisering; våldsbejakande extremism; terrorist | extremism; terrorism; radicalisation; radicalization; violent extremism; terrorist
hatbrott; hets mot folkgrupp; hat; näthat | hate crime; hate speech; hatred
trakasseri; trakassera; kränkning; kränkande särbehandling; mobbning; mobba; sexuella trakasserier | harassment; bullying; victimisation; sexual harassment; cyberbullying
diskriminering; diskriminera; diskrimineringsgrund; likabehandling; särbehandling | discrimination; equal treatment; anti-discrimination
rasism; rasistisk; främlingsfientlighet; antisemitism; islamofobi | racism; racist; xenophobia; antisemitism; islamophobia
brand; brandskydd; brandsäkerhet; eldsvåda; räddningstjänst; brandkår; brandman | fire safety; fire; fire brigade; rescue services; firefighter; fire protection
olycka; olycksfall; olycksrisk; olyckshändelse | accident; accidental; mishap
nödsituation; akutläge; nöd; larm; nödnummer | emergency; emergency call; distress; alert; alarm
krig; väpnad konflikt; krigshärjad; krigstid; invasion | war; armed conflict; warfare; wartime; invasion
fred; fredlig; fredsarbete; nedrustning | peace; peacebuilding; disarmament
skyddsrum; civilförsvar; civilt försvar; värnplikt; civilplikt | civil defence; civil protection; shelter; conscription; military service
migration; migrant; invandring; invandrare; utlandsfödd; utrikes född; inflyttning | migration; migrant; foreign-born
utvandring; emigration; utvandra; emigrera | emigration
flykting; flyktingmottagande; nyanländ; skyddsbehövande; flyktingstatus | refugee; newly arrived; displaced person; refugee reception; new arrivals
asyl; asylsökande; asylprocess; asylansökan; ensamkommande | asylum; asylum seeker; asylum application; unaccompanied minor
uppehållstillstånd; arbetstillstånd; visum; permanent uppehållstillstånd; uppehållsrätt | residence permit; work permit; visa; right of residence; permanent residence
utvisning; avvisning; utvisa; återvändande | deportation; expulsion; repatriation
integration; etablering; etableringsinsats; inkludering i samhället | integration of immigrants; social integration; settlement of newcomers; introduction programme
segregation; bostadssegregation; utsatt område; förort; segregerad | segregation; residential segregation; deprived area; disadvantaged neighbourhood; suburb
tolk; tolkning; tolktjänst; språktolk; teckentolk; tolkservice | interpreter; language interpreter; interpretation service; sign language interpreter
`;

/** Welfare, school, work, housing, money, transport, energy, culture. */
const WELFARE = `
socialtjänst; socialförvaltning; socialkontor; socialnämnd; socialtjänstlag | social services; social welfare services; social service administration
socialsekreterare; socionom; socialarbetare; socialt arbete; kurator; biståndshandläggare | social worker; social work; counsellor; care manager
försörjningsstöd; ekonomiskt bistånd; socialbidrag; bistånd; understöd | social assistance; income support; financial assistance; welfare benefits; welfare payment
välfärd; välfärdsstat; välfärdssystem; välfärdstjänst | welfare; welfare state; welfare services; social welfare
socialförsäkring; försäkringskassa; trygghetssystem; föräldraförsäkring | social insurance; social security; social insurance agency; safety net
ersättning; bidrag; stöd; ersättningsnivå; kompensation; kompensera; gottgöra | compensation; allowance; benefit; payment
sjukpenning; sjuklön; sjukersättning; sjukskrivning; sjukskriven; sjukfrånvaro; sjukfrånvarande | sick leave; sickness absence; sick pay; sickness benefit; sick-listed; absenteeism
föräldrapenning; föräldraledighet; föräldraledig; pappaledig; mammaledig; vab | parental leave; parental benefit; maternity leave; paternity leave; parental allowance
barnbidrag; flerbarnstillägg; underhållsstöd; underhållsbidrag; underhåll för barn | child benefit; child allowance; child support; child maintenance
bostadsbidrag; bostadstillägg; hyresbidrag | housing allowance; housing benefit; rent subsidy
pension; pensionär; ålderspension; pensionering; pensionsålder; gå i pension; tjänstepension | pension; retirement; old-age pension; retiree
arbetslöshet; arbetslös; arbetslöshetsersättning; a-kassa; arbetslöshetskassa; friställd | unemployment; unemployment benefit; jobless; unemployment insurance
arbetsmarknad; arbetsförmedling; arbetsmarknadspolitik; arbetsmarknadsåtgärd; jobbförmedling | labour market; employment service; labour market policy; job centre; public employment service
arbetssökande; jobbsökare; söka jobb; jobbsökning; arbetssökning | job seeker; jobseeker; job search; job hunting; job seeking
anställa; anställning; anställningsform; tillsvidareanställning; visstidsanställning; nyanställa | employ; employment contract; hire; permanent position; temporary employment; fixed-term
rekrytera; rekrytering; rekryteringsprocess; bemanning; bemanna | recruitment; staffing; talent acquisition
platsannons; ledig tjänst; lediga jobb; vakans; befattning; tjänstetillsättning | vacancy; job advertisement; vacant position; job opening; job posting; position vacant
arbetsgivare; arbetsgivaransvar; arbetsgivarorganisation; uppdragsgivare | employer; employing organisation
arbetstagare; löntagare; anställd; medarbetare; arbetare; personal | employee; worker; wage earner; staff; personnel; co-worker
fackförbund; fackförening; facklig; kollektivavtal; facket | trade union; labour union; union; collective agreement; collective bargaining
lön; löneavtal; avlöning; månadslön; löneutveckling; lönesättning; timlön; arvode | salary; wage; pay; payroll; fee for work; remuneration
uppsägning; avskeda; varsel; uppsägningstid | dismissal; termination of employment; redundancy; layoff; notice period; resignation
semester; ledighet; ledig; frånvaro; tjänstledighet; tjänstledig | leave of absence; vacation; annual leave; absence; holiday leave
deltid; heltid; arbetstid; skiftarbete; övertid; flextid; jour; obekväm arbetstid | working hours; part-time; full-time; shift work; overtime; flexitime; working time
distansarbete; hemarbete; jobba hemifrån; arbeta hemifrån | remote work; telework; working from home; home office
praktik; praktikant; praktikplats; lärling; lärlingsutbildning; arbetsplatsförlagt lärande | internship; intern; traineeship; trainee; apprenticeship; apprentice; work placement
yrke; yrkesgrupp; yrkesroll; yrkesverksam; profession; professionell; sysselsättning | occupation; profession; professional; vocation
yrkesutbildning; yrkeshögskola; yrkesprogram; yrkeslärare | vocational education; vocational training; higher vocational education; vocational school
personalavdelning; personalfrågor; personalpolitik; hr; personalansvarig; personalchef | human resources; hr; personnel policy; human resource management; personnel department
medarbetarsamtal; lönesamtal; utvecklingssamtal; medarbetarundersökning | performance review; staff appraisal; employee survey; development dialogue
arbetsbelastning; överbelastad; arbetsbörda; arbetstyngd | workload; work overload; work burden; job strain
arbetsmiljö; arbetarskydd; arbetsskada; skyddsombud; arbetsolycka; företagshälsovård | work environment; occupational health; occupational safety; occupational injury; safety representative; working conditions
arbetsförmåga; arbetsoförmåga; återgång i arbete; arbetsträning; arbetsanpassning; rehabiliteringskedja | work ability; work capacity; return to work; work disability; vocational rehabilitation; work accommodation
skola; grundskola; skolverksamhet; högstadium; mellanstadium; lågstadium; skolform | school; elementary school; primary school; compulsory school; secondary school
gymnasium; gymnasieskola; gymnasial; gymnasieelev; gymnasieprogram | upper secondary school; high school; upper secondary education; sixth form
förskola; dagis; förskollärare; barnomsorg; daghem; pedagogisk omsorg; dagbarnvårdare | preschool; childcare; kindergarten; nursery school; child care; early childhood education
fritidshem; fritids; fritidsledare; fritidsgård; fritidspedagog | after-school care; leisure centre; youth centre; after-school programme; leisure-time centre
elev; skolelev; klasskamrat; studerande elev | pupil; schoolchild; classmate; student at school
lärare; pedagog; lärarutbildning; rektor; skolledare; skolledning | teacher; educator; teacher education; school principal; headteacher; school leader
undervisning; undervisa; lektion; undervisningsmaterial; läromedel; klassrum; didaktik; pedagogik | teaching; taught; lesson; classroom; teaching material; pedagogy; instruction; didactics
läroplan; kursplan; ämnesplan; lärandemål; studieplan | curriculum; syllabus; learning objectives; learning outcomes
betyg; betygsättning; omdöme; slutbetyg; nationella prov | school grades; grading of pupils; school marks; national test
examen; tentamen; tenta; examination; examinera; avlägga examen | exam; test paper
skolfrånvaro; skolk; problematisk skolfrånvaro; hemmasittare; avhopp; skolavhopp | school absenteeism; truancy; school dropout; school refusal; early school leaving
specialpedagogik; särskilt stöd; anpassad skola; särskola; specialskola; stödundervisning; extra anpassningar | special needs education; special school; remedial teaching; learning support
läxa; läxhjälp; studiehandledning; studiehjälp | homework; homework help; tutoring; study guidance
vuxenutbildning; komvux; folkhögskola; folkbildning; studieförbund; livslångt lärande | adult education; lifelong learning; folk high school; popular education; continuing education
sfi; svenska för invandrare; svenskundervisning; språkundervisning; språkutbildning | language course; swedish for immigrants; language teaching; language education; language training
studiemedel; csn; studielån; studiestöd; studiebidrag | student finance; student loan; student aid; study grant
studievägledning; studievägledare; syv; yrkesvägledning; karriärvägledning | study counselling; career guidance; vocational guidance; career counselling; guidance counsellor
antagning; antagningskrav; intagning; antagningsbesked | admission to education; admissions; admission requirements; enrolment; entrance
elevhälsa; skolsköterska; skolhälsovård; skolkurator; skolpsykolog | school health services; student health; school nurse; school counsellor; school psychologist
bostad; bostadsmarknad; bostadsbrist; bostadspolitik; boende; lägenhet; bostadsrätt; bostadshus | housing; dwelling; housing market; housing shortage; apartment; accommodation
hyra; hyresrätt; hyresgäst; hyresvärd; hyreskontrakt; uthyrning; bostadskö | rent; rental; tenant; landlord; tenancy; lease; letting
hemlös; hemlöshet; bostadslös; bostadslöshet; vräkning; vräka | homelessness; eviction; rough sleeping
flytta; flyttning; omflyttning; utflytt | relocation; moving house; resettlement
stödboende; gruppboende; gruppbostad; servicebostad; boendestöd; hvb; hem för vård eller boende | supported housing; group home; sheltered housing; housing support; supported living
hemtjänst; trygghetslarm; hemhjälp; matlåda; ledsagning; ledsagarservice | home help; home care service; safety alarm; home-help service; escort service; meals on wheels
personlig assistans; personlig assistent; assistansersättning; lss; ledsagare | personal assistance; disability services; assistance allowance
funktionsnedsättning; funktionshinder; funktionsvariation; handikapp; rörelsehinder | disability; impairment; people with disabilities; handicap; functional impairment
färdtjänst; sjukresa; sjuktransport; riksfärdtjänst | mobility service; paratransit; patient transport; special transport service
förmyndare; överförmyndare; förmyndarskap; ställföreträdare | guardian; legal guardian; guardianship; trustee; custodian
vårdnad; vårdnadshavare; vårdnadstvist; gemensam vårdnad; ensam vårdnad; umgänge; umgängesrätt; växelvis boende | custody; custody dispute; joint custody; child custody; visitation; shared residence
barnskydd; orosanmälan; barnavård; omhändertagande; lvu; familjehem; fosterhem; barn som far illa | child protection; child welfare; foster care; child neglect; taken into care; foster home; child maltreatment; report of concern
adoption; adoptera; adoptivbarn; adoptivförälder | adoption; adopt a child; adoptive parent; adoptee
äktenskap; gifta; gift par; bröllop; vigsel; hindersprövning; giftermål | marriage; married; wedding; matrimony
skilsmässa; frånskild; separerade föräldrar; äktenskapsskillnad; bodelning | divorce; marital separation; separated parents; dissolution of marriage
sambo; samlevnad; registrerat partnerskap | cohabitation; civil partnership; domestic partner
familjerätt; familjerådgivning; familjestöd; föräldrastöd; familjecentral | family law; family counselling; family support; parenting support
arv; ärva; arvinge; arvtagare; testamente; bouppteckning; arvsrätt | inheritance law; inherit property; heir; estate of a deceased person; probate
begravning; begrava; gravplats; kyrkogård; begravningsplats; kremering | funeral; burial; cemetery; cremation; bury
missbruksvård; beroendevård; lvm; missbruksbehandling; behandlingshem | addiction treatment; substance abuse treatment; drug rehabilitation; addiction care
fattigdom; fattig; barnfattigdom; ekonomisk utsatthet; låginkomsttagare; inkomstklyfta | poverty; low-income; child poverty; economic hardship; deprivation; income inequality
skuld; skuldsatt; skuldsanering; överskuldsättning; kronofogden; indrivning; betalningsanmärkning; budgetrådgivning | debt; indebtedness; debt relief; debt collection; debtor; debt counselling; enforcement authority
skatt; beskattning; skattskyldig; deklaration; deklarera; skattesats; skattebetalare; skattemyndighet; skatteverket | tax; taxation; taxpayer; tax return; tax authority; tax rate
inkomstskatt; moms; mervärdesskatt; arbetsgivaravgift; punktskatt | income tax; value added tax; vat; payroll tax; excise duty; social security contributions
skatteavdrag; avdrag; avdragsgill; skattelättnad; rotavdrag; rutavdrag | tax deduction; deduction; tax relief; tax credit
avgift; avgiftsfri; avgiftsbelagd; taxa; patientavgift; egenavgift | fee; tariff; user fee; toll
bidrag; bidragsgivning; bidragsgivare; statsbidrag; verksamhetsbidrag; anslag; föreningsbidrag | grant; subsidy; government grant; operating grant; grant funding
utlysning; utlysa; öppen utlysning; ansökningsomgång; utlyst | call for proposals; funding call; open call; grant call; call for applications
bidragsmottagare; stödmottagare; förmånstagare; anslagsmottagare | beneficiary; grantee; grant recipient; recipient of funds
bidragsmedel; projektmedel; penningmedel; resurstilldelning; tilldela; tilldelning; fördelning av medel | funds; allocation; allocation of resources; award of funding
upphandling; upphandla; upphandlingsdokument; förfrågningsunderlag; anbudsgivare; anbudsinbjudan; lou; ramavtalsupphandling | procurement; public procurement; tender; invitation to tender; tender documents; public purchasing
leverantör; underleverantör; utförare | supplier; vendor; contractor; subcontractor; provider
utkontraktera; outsourcing; entreprenad; lägga ut på entreprenad; driftentreprenad; privatisering | outsourcing; privatisation; privatization
kollektivtrafik; lokaltrafik; buss; busslinje; pendeltåg; tunnelbana; spårvagn; pendla; pendling | public transport; bus; transit; commuter train; metro; tram; commute; subway
trafik; trafikant; vägtrafik; trafiksäkerhet; trafikolycka; trafikmiljö | traffic; road traffic; traffic safety; road safety; road user; traffic accident
väg; gata; vägnät; motorväg; bilväg; vägunderhåll; trottoar | road; street; highway; motorway; road maintenance; pavement; sidewalk
järnväg; tåg; järnvägsstation; spårtrafik; tågtrafik | railway; rail; railroad; rail traffic; train station
bil; personbil; bilist; bilkörning; fordon; motorfordon; lastbil; bilägare | car; vehicle; automobile; motor vehicle; lorry; truck
cykel; cyklist; cykelväg; cykelbana; elcykel; elsparkcykel | bicycle; cycling; cyclist; bike; cycle path; electric bicycle; e-scooter
gående; fotgängare; gångväg; promenera | pedestrian; walking; footpath; stroll
parkering; parkera; parkeringsplats; parkeringstillstånd; garage | parking; parking space; parking permit; car park; garage
flyg; flygplan; flygplats; flygresa; flygtrafik; luftfart | aviation; aircraft; airport; flight; air traffic; aeroplane; airplane
båt; fartyg; sjöfart; hamn; färja; sjöfarande; skepp | shipping; boat; harbour; ferry; maritime
frakt; godstransport; logistik; speditör; transportera; distribution av varor | freight; logistics; transport of goods; cargo; shipment; goods transport; transportation
post; brev; paket; postgång; brevlåda | mail; letter; postal; parcel; post office
energi; energiförsörjning; energisektor; energianvändning; energiförbrukning; energieffektivisering | energy; energy supply; energy consumption; energy use; energy efficiency; power sector
elnät; elförsörjning; eldistribution; elpris; elräkning; elavtal; strömavbrott; elavbrott | electricity supply; power grid; electricity grid; electricity price; power outage; blackout; electricity bill
förnybar energi; vindkraft; vindkraftverk; solenergi; solcell; vattenkraft; solkraft; bioenergi | renewable energy; wind power; solar energy; solar cell; hydropower; solar power; wind turbine; bioenergy
kärnkraft; kärnenergi; kärnkraftverk; reaktor för kärnkraft | nuclear power; nuclear energy; nuclear power plant; nuclear reactor
fossil; fossilt bränsle; olja och gas; oljeberoende; naturgas | fossil fuel; petroleum; natural gas; coal; oil and gas
bränsle; drivmedel; bensin; diesel; biobränsle; tanka | fuel; petrol; gasoline; diesel; biofuel; refuel
fjärrvärme; värmepump; uppvärmning av hus; värmesystem; eldning | district heating; heat pump; home heating; space heating; heating system
vattenförsörjning; dricksvatten; kranvatten; vattenverk; kommunalt vatten; brunn | drinking water; water supply; tap water; waterworks; well water
avlopp; avloppsvatten; avloppsrening; reningsverk; dagvatten; spillvatten | wastewater; sewage; sewage treatment; sewer; stormwater; wastewater treatment plant
sopor; sophämtning; avfall; renhållning; soptipp; avfallshantering; nedskräpning; skräp | waste; refuse; garbage; waste collection; landfill; rubbish; litter; trash
återvinning; återvinna; återvunnen; återbruk; återanvända; återanvändning; källsortering; pant | recycling; reuse; waste sorting; upcycling; reusable
kultur; kulturell; kulturliv; kulturverksamhet; kulturpolitik; kulturhus | cultural; culture; cultural life; cultural policy
bibliotek; biblioteksverksamhet; bibliotekarie; bokbuss; låna böcker | public library; library service; librarian; book lending
museum; utställning; konsthall; utställare | exhibition; museum; art gallery; exhibitor
musik; musikalisk; konsert; sång; sjunga; sjöng; sjungit; musikskola; kulturskola | music; concert; choir; song; sing; musician; music school
konst; konstnär; konstnärlig; bildkonst; konstverk; måleri | visual art; artist; artwork; fine arts; painting
teater; teaterföreställning; scenkonst; dans; dansa; skådespelare; dramatik | theatre; theater; performing arts; dance; actor on stage; drama
film; biograf; bio; videofilm; filmvisning | motion picture; cinema; movie; film screening; filmmaking
litteratur; roman; författare; skönlitteratur; läsning; poesi; dikt | literature; author; fiction; writer; poetry
idrottsförening; idrottsplats; idrottshall; sporthall; simhall; badhus; gym; fotboll | sports club; sports facility; sports hall; swimming pool; gymnasium hall; football; fitness centre
fritid; fritidsaktivitet; fritidsintresse; hobby; friluftsliv; rekreation; friluftsområde | leisure; recreation; hobby; outdoor recreation; leisure activity; spare time; free time; pastime
turism; turist; turistnäring; besöksnäring; hotell; besökare; resmål; sevärdhet | tourism; tourist; hotel; visitor; hospitality industry; tourist destination; destination; travel industry
park; grönområde; lekplats; grönyta; stadspark; stadsgrönska | green space; park; playground; urban green; public park
naturreservat; naturskydd; naturvård; nationalpark; skyddad natur; naturområde | nature reserve; nature conservation; national park; protected area; conservation
förening; föreningsliv; ideell förening; frivilligorganisation; civilsamhälle; intresseförening | civil society; voluntary association; non-profit organisation; ngo; club; association; non-governmental organisation
volontär; volontärarbete; frivillig; frivilligarbete; ideellt arbete; frivillighet; ideell | volunteer; voluntary work; voluntary; unpaid work; nonprofit
välgörenhet; gåva; donera; donation av pengar; insamling av pengar; skänka; skänkte; biståndsorganisation | charity; charitable; donate; gift; fundraising; philanthropy; donation of money
religion; religiös; kyrka; moské; församling; präst; samfund; kristen; muslim | religion; religious; church; mosque; faith; congregation; priest; christian; muslim
statistik; statistisk uppgift; folkräkning; befolkningsstatistik; officiell statistik | official statistics; census; statistics; population statistics
opinion; opinionsundersökning; allmänhetens åsikt; allmän opinion; opinionsbildning | public opinion; opinion poll; opinion survey; advocacy
remiss; remissvar; remissinstans; samråd; remissförfarande | public consultation; consultation response; referral for comment; statement of opinion
utredning; utreda; utredningsarbete; utrett | inquiry; investigate; enquiry; inquire
samhällsinformation; informationsmaterial; informationskampanj; folkupplysning; upplysa; kungöra; kungörelse; tillkännage | public information; information campaign; announce; public notice; inform the public
medborgardialog; delaktighet; medborgarinflytande; brukarmedverkan; inflytande; medinflytande | public participation; citizen dialogue; user involvement; civic participation; citizen involvement; say in decisions
öppettid; öppethållande; besökstid; telefontid; kundtjänst; medborgarkontor; kontaktcenter | opening hours; customer service; help desk; service desk; contact centre; citizen services office
e-tjänst; självservice; e-förvaltning; digital förvaltning; digitala tjänster; webbtjänst | e-service; e-government; online service; self-service; digital service; digital government
tidsbokning; bokning; boka tid; ombokning; avboka; avbokning; webbtidbok | booking; book an appointment; schedule an appointment; reservation; cancel a booking; rebooking
landsbygd; glesbygd; landsbygdsutveckling; lantlig; by; avfolkning | rural area; rural; countryside; rural development; village; sparsely populated; depopulation
stad; stadsmiljö; tätort; urban; urbanisering; storstad; innerstad; stadskärna | city; urban; town; urban environment; urbanisation; metropolitan; city centre
grannskap; kvarter; granne; bostadsområde; närmiljö; närområde | neighbourhood; neighbour; residential area; local area
konsument; konsumentskydd; konsumenträtt; konsumentverket; konsumtion; konsumera | consumer; consumer protection; consumption; consumer rights
skadestånd; skadeersättning; försäkringsersättning; försäkringsbolag; försäkringspremie; självrisk | damages; insurance company; insurance claim; insurance premium; indemnity; insurer
olycksfallsförsäkring; hemförsäkring; livförsäkring; reseförsäkring; sjukförsäkring | accident insurance; life insurance; home insurance; travel insurance; health insurance
nationalitet; etnicitet; etnisk; etnisk tillhörighet; folkgrupp; folkslag | ethnicity; nationality; ethnic group; ethnic background
utvecklingsland; bistånd till utlandet; låginkomstland; internationellt bistånd | developing country; development aid; foreign aid; low-income country; development cooperation; humanitarian aid
`;

/** Public sector, law and welfare. */
export const PUBLIC_SERVICES = SOCIETY + WELFARE.trimStart();
