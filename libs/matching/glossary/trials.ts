/** Clinical trials, epidemiological design, statistics. */
export const TRIALS = `
studie; undersökning | study; investigation
prövning | trial
klinisk prövning; klinisk läkemedelsprövning; läkemedelsprövning; läkemedelsstudie | clinical trial; drug trial; clinical drug trial
klinisk studie; klinisk undersökning | clinical study; clinical investigation
prestandastudie; prestandautvärdering; klinisk prestanda | performance study; performance evaluation; clinical performance
klinisk utvärdering | clinical evaluation
klinisk forskning; patientnära forskning | clinical research; patient-oriented research
klinisk validering; validering; validerad | validation; clinical validation; validated
verifiering; verifiera | verification
utvärdering; bedömning; evaluering | evaluation; assessment; appraisal
konceptvalidering; konceptbevis; proof of concept; poc | proof of concept; proof-of-concept
förstudie; genomförbarhetsstudie; pilotstudie | feasibility study; pilot study; preliminary study; prestudy
genomförbarhet | feasibility
fas i-studie; första studien i människa; fas 1 | phase i trial; phase 1; first-in-human; first in human
fas ii-studie; fas 2 | phase ii trial; phase 2
fas iii-studie; fas 3 | phase iii trial; phase 3
fas iv-studie; eftermarknadsstudie | phase iv trial; post-marketing study; post-market clinical follow-up
sponsor; prövningssponsor; forskningshuvudman | sponsor; research principal
prövare; huvudprövare | investigator; principal investigator
kontraktsforskningsföretag; cro; kontraktsforskning | contract research organisation; contract research organization; cro; contract research
god klinisk sed; gcp | good clinical practice; gcp
studieprotokoll; prövningsprotokoll; forskningsplan | study protocol; trial protocol; research plan
studiedesign; försöksplanering; studieupplägg; forskningsdesign | study design; experimental design; research design; trial design
randomisering; randomiserad; lottning | randomisation; randomization; randomised; randomized
randomiserad kontrollerad studie; rct; randomiserad studie | randomised controlled trial; randomized controlled trial; randomised trial; randomized trial; rct
blindning; dubbelblind; blindad | blinding; double-blind; double blind; blinded; masking
öppen studie; oblindad | open-label; open label
överkorsningsstudie; crossover; cross-over | crossover trial; cross-over; crossover
klusterrandomiserad | cluster-randomised; cluster-randomized; cluster randomised trial
multicenterstudie; multicenter | multicentre; multicenter; multicentre study; multicenter trial
decentraliserad prövning; virtuell prövning | decentralised trial; decentralized clinical trial; virtual trial
adaptiv studie; plattformsstudie; adaptiv design | adaptive trial; platform trial; adaptive design
kontrollgrupp; kontroll; kontrollperson | control group; control; comparator
behandlingsgrupp; behandlingsarm; interventionsgrupp | treatment group; treatment arm; intervention group
intervention; åtgärd; insats | intervention; interventional
interventionsstudie | intervention study; interventional study; intervention trial
icke-underlägsenhet; noninferiority | non-inferiority; noninferiority
effekt; verkan; behandlingseffekt; effektivitet | effect; efficacy; effectiveness; treatment effect
utfallsmått; effektmått; utfall; endpoint; slutpunkt | outcome; outcome measure; endpoint; end point; primary outcome
surrogatmått; surrogatmarkör | surrogate endpoint; surrogate marker
patientrapporterat utfallsmått; patientrapporterad; prom; patientrapporterade mått | patient-reported outcome; patient reported outcome; prom
livskvalitet; hälsorelaterad livskvalitet | quality of life; health-related quality of life; hrqol
överlevnad; överlevnadstid; totalöverlevnad | survival; overall survival; survival time
progressionsfri överlevnad | progression-free survival; disease-free survival
dödlighet; mortalitet; dödsfall; död | mortality; death; fatality
sjuklighet; morbiditet | morbidity
säkerhet; säkerhetsprofil; säker | safety; safety profile; safe
tolerabilitet; tålighet | tolerability
oönskad händelse; biverkningsrapport; allvarlig händelse; sae | adverse event; serious adverse event; sae; incident report
datamonitorering; studieövervakning; monitor | trial monitoring; data monitoring committee; dsmb
inklusionskriterium; inklusion; inklusionskriterier | inclusion criterion; inclusion criteria; eligibility criteria
exklusionskriterium; exkludering | exclusion criterion; exclusion criteria
rekrytering; patientrekrytering; rekrytera | recruitment; patient recruitment; enrolment; enrollment
deltagare; försöksperson; forskningsperson; studiedeltagare; proband | participant; trial participant; study participant; research subject; human subject; volunteer
frisk frivillig; friska frivilliga; frisk försöksperson | healthy volunteer; healthy subject; healthy control
bortfall; avhopp | dropout; drop-out; attrition; loss to follow-up; non-response
uppföljning; uppföljningsstudie; långtidsuppföljning | follow-up; follow up; long-term follow-up
baslinje; utgångsvärde; startvärde | baseline; baseline value
kohort; kohortstudie | cohort; cohort study
fall-kontrollstudie; fallkontrollstudie | case-control study; case control
tvärsnittsstudie; tvärsnitt | cross-sectional study; cross-sectional
longitudinell studie; longitudinell | longitudinal study; longitudinal
prospektiv | prospective
retrospektiv; journalgranskning | retrospective; chart review; medical record review
observationsstudie | observational study; observational
befolkningsstudie; populationsbaserad; befolkningsbaserad | population-based; population study; population-based study
fallstudie; fallrapport; fallbeskrivning | case study; case report; case series
enkät; frågeformulär; formulär; enkätundersökning | questionnaire; survey
intervju; djupintervju; intervjustudie | interview; in-depth interview; interview study
fokusgrupp | focus group
observation; iakttagelse | observation
kvalitativ metod; kvalitativ; kvalitativ studie; innehållsanalys | qualitative; qualitative study; qualitative method; content analysis; thematic analysis
kvantitativ metod; kvantitativ | quantitative; quantitative method
blandad metod; mixed methods | mixed methods; mixed-methods
systematisk översikt; systematisk litteraturöversikt; litteraturöversikt; översikt; kunskapsöversikt | systematic review; literature review; review; scoping review
metaanalys | meta-analysis; metaanalysis; pooled analysis
evidens; vetenskapligt stöd; evidensbaserad | evidence; evidence-based; scientific evidence
hypotes; hypotesprövning | hypothesis; hypothesis testing
statistik; statistisk; statistisk analys; statistiker | statistics; statistical; statistical analysis; statistician
biostatistik; medicinsk statistik | biostatistics; medical statistics
hälsoekonomi; hälsoekonomisk; hälsoekonomisk utvärdering | health economics; health economic evaluation
kostnadseffektivitet; kostnadseffektiv; kostnadsnyttoanalys; qaly | cost-effectiveness; cost effectiveness; cost-effective; cost-benefit analysis; cost-utility; qaly
utvärdering av medicinska metoder; hta; medicinsk metodutvärdering | health technology assessment; hta
stickprovsstorlek; urvalsstorlek; styrkeberäkning; statistisk styrka | sample size; power calculation; statistical power
urval; urvalsmetod | selection; sampling method; sampling strategy
medelvärde; genomsnitt; medeltal | average; mean value
median | median
standardavvikelse; varians; spridning | standard deviation; variance; dispersion
konfidensintervall; felmarginal | confidence interval; margin of error
signifikans; signifikant; p-värde; statistisk signifikans | statistical significance; significance; significant; p-value
regression; regressionsanalys; linjär regression | regression; regression analysis; linear regression
logistisk regression | logistic regression
överlevnadsanalys; kaplan-meier; coxregression | survival analysis; kaplan-meier; cox regression; proportional hazards
variansanalys; anova | analysis of variance; anova
multivariat analys; multivariat; multivariabel | multivariate analysis; multivariate; multivariable
principalkomponentanalys; pca; faktoranalys | principal component analysis; pca; factor analysis
bayesiansk statistik; bayesiansk | bayesian; bayesian statistics; bayesian inference
korrelation; samband; korrelera | correlation; correlate
association | association; associated
orsakssamband; kausalitet; kausal; kausal inferens | causality; causal; causal inference; causation
orsak; bakomliggande orsak; etiologi | cause; aetiology; etiology
störfaktor; förväxlingsfaktor; confounding; confounder | confounder; confounding; confounding factor
systematiskt fel; snedvridning; bias | bias; systematic error
oddskvot; relativ risk; riskkvot; hasardkvot | odds ratio; relative risk; risk ratio; hazard ratio
risk; riskfaktor; riskbedömning | risk; risk factor; risk assessment
sannolikhet | probability; likelihood
osäkerhet; mätosäkerhet | uncertainty; measurement uncertainty
sensitivitet; känslighet | sensitivity
specificitet | specificity
diagnostisk träffsäkerhet; noggrannhet; träffsäkerhet; precision; roc-kurva; auc | accuracy; diagnostic accuracy; precision; roc curve; auc; area under the curve
falskt positiv; falskpositiv; falskt positivt | false positive; false-positive
falskt negativ; falsknegativ | false negative; false-negative
prediktivt värde | predictive value; positive predictive value
reproducerbarhet; reproducerbar; repeterbarhet; upprepbarhet | reproducibility; reproducible; repeatability; replicability
tillförlitlighet; reliabilitet; pålitlighet | reliability; reliable; inter-rater reliability
validitet; giltighet | validity
gränsvärde; tröskelvärde; cutoff; tröskel | threshold; cut-off; cutoff; limit value
detektionsgräns; kvantifieringsgräns | limit of detection; detection limit; limit of quantification
normalvärde; referensintervall; referensvärde; normalfördelning | reference range; reference interval; normal range; reference value
mätvärde; värde; mätdata | value; measured value
enhet; mätenhet | unit; unit of measurement
parameter; variabel | parameter; variable
index; poäng; skattningsskala; poängsystem; skala | score; scoring; index; rating scale; scale
incidens; insjuknande; nyinsjuknande | incidence; incidence rate
prevalens; förekomst | prevalence; occurrence
epidemiologi; epidemiologisk | epidemiology; epidemiological
sjukdomsbörda; funktionsjusterade levnadsår; daly | burden of disease; disease burden; daly; disability-adjusted life years
livslängd; medellivslängd; förväntad livslängd | life expectancy; lifespan; longevity
ålder; åldersgrupp | age; age group
kön; könsskillnad; genus | sex; gender; sex difference; gender difference
trend; tidstrend; utveckling över tid | trend; time trend
jämförelse; jämförande; komparativ | comparison; comparative; comparing
likvärdighet; ekvivalens; bioekvivalens | equivalence; bioequivalence
resultat; fynd; studieresultat | result; finding
genomförande; implementering; införande; implementeringsforskning | implementation; implementation science; implementation research
`;
