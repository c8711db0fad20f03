/** Rules, permits, authorities, ethics, quality systems, data protection, public funding and reporting. */
export const REGULATION = `
regelverk; reglering; regulatorisk; regel; regelefterlevnad | regulation; regulatory; rule; regulatory compliance
lag; lagstiftning; lagkrav; lagtext | law; legislation; statute
rättslig; juridisk; juridik | legal; statutory; jurisprudence
förordning | ordinance; eu regulation
föreskrift; författning | regulations and provisions; binding provision
direktiv; eu-direktiv | directive; eu directive
riktlinje; vägledning; vårdprogram; rekommendation; rekommendera | guideline; guidance; recommendation; recommend; clinical guideline
standard; standardisering; standardisera; iso-standard | standard; standardisation; standardization; iso; standardise
krav; kravspecifikation; kräva | requirement; requirements specification; require; specification
tillstånd; tillståndsprövning; tillståndspliktig | permit; licence; license; authorisation; authorization
anmälan; anmälningsplikt; anmäla; anmälningspliktig; underrättelse | notification; notify; notifiable; duty to notify
godkännande; godkänna; marknadsgodkännande; försäljningstillstånd | approval; approve; marketing authorisation; marketing authorization; market approval
ansökan; ansöka; ansökningsförfarande | application; apply; application procedure
avslag; avslå | rejection; reject; refusal
beslut; besluta; myndighetsbeslut | decision; decide
överklagande; överklaga | appeal
myndighet; tillsynsmyndighet; förvaltning; statlig myndighet; offentlig myndighet | authority; public authority; government agency; competent authority; agency
tillsyn; inspektion; granskning; granska; inspektera | inspection; supervision; oversight; review; inspect; audit
revision; revisor; internrevision | auditing; auditor; internal audit
läkemedelsverket | swedish medical products agency; medical products agency
europeiska läkemedelsmyndigheten; ema | european medicines agency; ema
etikprövningsmyndigheten | swedish ethical review authority; ethical review authority
socialstyrelsen | national board of health and welfare
folkhälsomyndigheten | public health agency of sweden; public health agency
inspektionen för vård och omsorg; ivo | health and social care inspectorate; ivo
arbetsmiljöverket | swedish work environment authority; work environment authority
integritetsskyddsmyndigheten; imy; datainspektionen | swedish authority for privacy protection; data protection authority; imy
strålsäkerhetsmyndigheten; strålskydd; strålsäkerhet | radiation safety; radiation protection; swedish radiation safety authority
kemikalieinspektionen; kemikalielagstiftning; reach | swedish chemicals agency; reach; chemicals legislation
livsmedelsverket; livsmedelslagstiftning | swedish food agency; food legislation
jordbruksverket | swedish board of agriculture
naturvårdsverket | swedish environmental protection agency; environmental protection agency
vetenskapsrådet | swedish research council
vinnova | vinnova; swedish innovation agency
tillväxtverket; regionalfond; europeiska regionala utvecklingsfonden | european regional development fund; erdf; swedish agency for economic and regional growth
tandvårds- och läkemedelsförmånsverket; tlv; läkemedelsförmån | dental and pharmaceutical benefits agency; tlv; drug reimbursement
kommun; kommunal; kommunstyrelse | municipality; municipal; local government
region; regional; landsting; regionfullmäktige | region; regional; county council
länsstyrelse; län | county administrative board; county
regering; regeringskansli; departement; riksdag | government; parliament; ministry; government offices
europeiska unionen; eu; europeiska kommissionen | european union; eu; european commission
världshälsoorganisationen | world health organization; world health organisation
etik; etisk; etiker; forskningsetik; bioetik | ethics; ethical; research ethics; bioethics
etikprövning; etikansökan; etiktillstånd; etiskt tillstånd; etikgodkännande; etikkommitté | ethical review; ethics approval; ethics application; ethical approval; ethics committee; institutional review board
djurförsöksetisk prövning; djurförsökstillstånd; djurförsöksetisk nämnd; etisk prövning av djurförsök | animal ethics permit; animal ethics committee; animal experiment permit
samtycke; informerat samtycke; medgivande; samtycka | consent; informed consent
försöksperson; forskningsperson; studiedeltagare; frivillig försöksperson | research subject; study participant; trial participant; human subject; healthy volunteer
autonomi; självbestämmande; patientautonomi | autonomy; self-determination
mänskliga rättigheter; rättighet; barnkonvention; barnets rättigheter | human rights; rights; right; children's rights
biosäkerhet; biologisk säkerhet; biologiskt riskämne | biosafety; biological safety; biological agent; biohazard
bioskydd; biosecurity; dubbla användningsområden; produkt med dubbla användningsområden; exportkontroll | biosecurity; dual use; export control
skyddsnivå; biosäkerhetsnivå; säkerhetsnivå; skyddsklass; riskklass; bsl | biosafety level; containment level; bsl; risk class; risk group
skyddsnivå 3; p3-laboratorium; säkerhetslaboratorium; högrisklaboratorium | bsl-3; biosafety level 3; bsl3; high-containment laboratory; p3 laboratory
inneslutning; innesluten användning; sluten användning | containment; contained use
genetiskt modifierad mikroorganism; gmm; f-verksamhet; l-verksamhet; r-verksamhet | genetically modified microorganism; gmm; genetically modified micro-organism
genetiskt modifierad organism; gmo; genmodifierad organism; genmodifierad | genetically modified organism; gmo; genetically modified
avsiktlig utsättning; fältförsök | deliberate release; field trial
skyddsutrustning; personlig skyddsutrustning; skyddskläder; munskydd; andningsskydd | personal protective equipment; ppe; protective equipment; face mask; protective clothing
riskbedömning; riskanalys; riskvärdering; riskutvärdering | risk assessment; risk analysis; risk evaluation
riskhantering | risk management
säkerhet; säker | safety; safe
trygg; trygghet; otrygghet | security; secure; sense of security
farlig; fara; farligt gods; hälsofarlig | hazard; hazardous; dangerous; danger; dangerous goods
avfall; avfallshantering; riskavfall; biologiskt avfall; smittförande avfall | waste; waste management; hazardous waste; biological waste; infectious waste
radioaktivt avfall; kärnavfall | radioactive waste; nuclear waste
god tillverkningssed; gmp | good manufacturing practice; gmp
god laboratoriesed; glp | good laboratory practice; glp
god klinisk sed; gcp | good clinical practice; gcp
god distributionssed; gdp | good distribution practice
kvalitet; kvalitetsnivå | quality
kvalitetssäkring; kvalitetssystem; kvalitetsledningssystem; kvalitetsledning | quality assurance; quality management system; quality system; qms; quality management
kvalitetskontroll; qc | quality control; qc
validering; validera; verifiering; verifikation; verifiera | validation; validate; verification; verify
kalibrering; kalibrera; spårbarhet; spårbar; mätosäkerhet | calibration; calibrate; traceability; traceable; measurement uncertainty
metrologi; mätteknik; måttenhet | metrology; measurement science; metrological
ackreditering; ackrediterad; ackreditera; iso 15189; iso 17025; swedac | accreditation; accredited; iso 15189; iso 17025
certifiering; certifikat; certifierad; intyg; certifiera | certification; certificate; certified
ce-märkning; ce-märkt; ce-märke | ce marking; ce-marked; ce mark
anmält organ | notified body
överensstämmelse; bedömning av överensstämmelse; försäkran om överensstämmelse | conformity; conformity assessment; declaration of conformity
medicinteknisk produkt; medicinteknisk utrustning; medicintekniska produkter | medical device; medical equipment; medical devices
mdr; förordning om medicintekniska produkter | medical device regulation; mdr
ivd; ivdr; in vitro-diagnostik; medicinteknisk produkt för in vitro-diagnostik | in vitro diagnostic; ivd; ivdr; in vitro diagnostic medical device; in vitro diagnostics
produktklass; riskklassificering; klass iia; klass iib; klass iii | device class; risk classification; class iia; class iib; class iii
klinisk utvärdering | clinical evaluation
klinisk prövning; läkemedelsprövning; läkemedelsstudie; prövning | clinical trial; clinical investigation; drug trial; trial
prövningsläkemedel; prövningsprodukt | investigational medicinal product; investigational product; study drug
prekliniskt försök; preklinisk; preklinisk prövning | preclinical; pre-clinical; non-clinical study; nonclinical
fas i; första studien i människa; först i människa | first-in-human; phase i; phase 1 trial
fas ii; fas iii; fasstudie | phase ii; phase iii; phase 2; phase 3
eftermarknad; uppföljning efter marknadsföring; marknadsövervakning; läkemedelsövervakning; farmakovigilans | post-market surveillance; pharmacovigilance; market surveillance; post-marketing
biverkningsrapportering; avvikelserapport; avvikelse; vigilans; tillbud | incident report; deviation; vigilance; incident; nonconformity
teknisk dokumentation; produktdokumentation | technical documentation; technical file
märkning; etikett; bruksanvisning; produktmärkning | labelling; labeling; label; instructions for use
läkemedel; medikament; medicinering; läkemedelsbehandling | drug; pharmaceutical; medicinal product; medication; drug treatment
särläkemedel | orphan drug; orphan medicinal product
biologiskt läkemedel; biosimilar; biologiskt preparat; bioläkemedel | biological drug; biosimilar; biologic; biologics; biopharmaceutical
generiskt läkemedel; generika; generisk | generic drug; generic; generics
avancerad terapi; atmp; läkemedel för avancerad terapi; cellterapi; genterapi | advanced therapy; atmp; advanced therapy medicinal product; cell therapy; gene therapy
licensläkemedel; recept; receptbelagd; receptfri; förskrivning; ordination; förskriva | prescription; prescribe; over-the-counter; prescribing; prescriber
humana vävnader; mänsklig vävnad; vävnadsinrättning; biologiskt material | human tissue; tissue establishment; human biological material; biological material
biobank; biobankslag; biobanksprov; biobanksansökan; provsamling | biobank; biobanking; sample collection; biorepository; biobank act
materialöverföringsavtal; mta; materialavtal | material transfer agreement; mta
sekretessavtal; nda; tystnadsplikt; sekretess; hemlig; konfidentiell | confidentiality; non-disclosure agreement; nda; secrecy; confidential; secret
offentlighetsprincip; allmän handling; offentlig handling; diarium; diarieföring; diarienummer | public record; public access to information; official document; registration number; freedom of information
arkiv; arkivering; gallring; bevara; arkivera | archive; archiving; retention; archival
personuppgift; känsliga personuppgifter; patientuppgift | personal data; sensitive personal data; patient data; personally identifiable information
personuppgiftsansvarig; personuppgiftsbiträde; personuppgiftsbiträdesavtal | data controller; data processor; data processing agreement
dataskydd; dataskyddsförordning; gdpr; dataskyddsombud | data protection; gdpr; general data protection regulation; data protection officer
integritet; personlig integritet; privatliv; integritetsskydd | privacy; personal integrity; integrity
anonymisering; anonym; avidentifierad; anonymisera | anonymisation; anonymization; anonymous; de-identified; anonymise
pseudonymisering; pseudonymiserad; kodnyckel | pseudonymisation; pseudonymization; pseudonymised
informationssäkerhet; cybersäkerhet; it-säkerhet; datasäkerhet; dataintrång | information security; cybersecurity; cyber security; data security
kryptering; krypterad; kryptera | encryption; encrypted; cryptography
behörighet; åtkomst; tillgång; åtkomstkontroll | access; access control; authorised access; eligibility
patientdatalag; journallag; sekundäranvändning; hälsodata; vårddata | health data; secondary use; patient data act; healthcare data
patientsäkerhet; vårdskada; patientskada; felbehandling | patient safety; adverse healthcare event; medical error; patient harm; malpractice
upphandling; offentlig upphandling; inköp; anbud; upphandla; innovationsupphandling | procurement; public procurement; tender; purchasing; innovation procurement
hälsoekonomi; hälsoekonomisk; kostnadseffektivitet; kostnadseffektiv; qaly | health economics; cost-effectiveness; cost-effective; health economic evaluation; qaly
metodutvärdering; hta; sbu; utvärdering av medicinsk metod | health technology assessment; hta
ersättning; ersättningssystem; subvention | reimbursement; compensation; subsidy
finansiering; finansiär; finansiera; medel; anslag | funding; financing; funder; fund; appropriation
medfinansiering; samfinansiering; egeninsats | co-financing; co-funding; cofinancing; matching funds
bidrag; forskningsbidrag; projektbidrag; forskningsanslag | grant; research grant; project grant; contribution
stipendium; stipendiat; postdokstipendium | scholarship; fellowship; stipend; fellow
utlysning; ansökningsomgång; utlysningstext | call for proposals; call; funding call; grant call
sökande; huvudsökande; medsökande | applicant; main applicant; co-applicant; lead applicant
beredning; bedömningsgrupp; sakkunnig; sakkunniggranskning; kollegial granskning; beredningsgrupp | peer review; review panel; expert reviewer; reviewer; evaluation panel
statsstöd; försumbart stöd; stöd av mindre betydelse; gruppundantag; de minimis | state aid; de minimis; de minimis aid; block exemption
kostnad; kostsam; utgift | cost; costs; expense; expenditure; costly
budget; kostnadskalkyl | budget
indirekta kostnader; overhead; påläggskostnad | indirect costs; overhead
redovisning; rapport; rapportering; slutrapport; delrapport; lägesrapport; rapportera | report; reporting; final report; interim report; progress report
uppföljning; indikator; nyckeltal; målvärde; resultatindikator | follow-up; indicator; key performance indicator; kpi; target value; outcome indicator
utvärdering; utvärdera; effektutvärdering; följeforskning | evaluation; evaluate; impact evaluation; ongoing evaluation
policy; beslutsfattare | policy; policymaker; policy-maker; decision maker
politik; politisk | politics; political
strategi; strategisk; handlingsplan; regional utvecklingsstrategi | strategy; strategic; action plan; regional development strategy
avsiktsförklaring; letter of intent; överenskommelse | letter of intent; declaration of intent; memorandum of understanding
avtal; kontrakt; samarbetsavtal; ramavtal | agreement; contract; cooperation agreement; framework agreement
immaterialrätt; immateriella rättigheter; upphovsrätt; immaterialrättslig | intellectual property; intellectual property rights; copyright; ipr
patent; patentansökan; patenterbar; nyhetsgranskning; patentintrång | patent; patent application; patentable; patentability; freedom to operate
varumärke; varumärkesskydd | trademark; trade mark; brand
äganderätt; ägande; ägare; lärarundantag | ownership; owner; property right; professor's privilege
licensavtal; licensiering; licens; utlicensiering | licensing; licensing agreement; out-licensing
ansvar; ansvarsfull; skyldighet; ansvarig; plikt | responsibility; responsible; liability; obligation; duty
försäkring; patientförsäkring; försäkra | insurance; patient insurance; insured
socialförsäkring; försäkringskassan; sjukpenning; sjukersättning | social insurance; sickness benefit; sickness insurance; disability pension
öppen vetenskap; öppen tillgång; öppna data; forskningsdata; datahantering; datahanteringsplan | open science; open access; open data; research data; data management; data management plan
oredlighet; oredlighet i forskning; forskningsfusk; plagiat; god forskningssed | research misconduct; scientific misconduct; plagiarism; research integrity; good research practice
jäv; intressekonflikt | conflict of interest
miljötillstånd; miljöprövning; miljökonsekvensbeskrivning; miljöbalk | environmental permit; environmental impact assessment; environmental code
kemikaliesäkerhet; säkerhetsdatablad; kemikaliehantering; kemisk riskbedömning | chemical safety; safety data sheet; chemicals management
gränsvärde; riktvärde; högsta tillåtna halt; hygieniskt gränsvärde | limit value; threshold value; occupational exposure limit; guideline value
nagoyaprotokoll; genetiska resurser; nyttodelning | nagoya protocol; genetic resources; benefit sharing; access and benefit-sharing
ai-förordning; algoritmansvar | ai act; algorithmic accountability
beredskap; krisberedskap; totalförsvar | preparedness; emergency preparedness; contingency
kris; krishantering | crisis; crisis management
tull; import; införsel; importtillstånd | customs; import; import permit
export; utförsel | export; exportation
strålkälla; joniserande strålning; strålningstillstånd | ionising radiation; ionizing radiation; radiation source
`;
