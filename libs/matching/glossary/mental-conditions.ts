/** Mental conditions, addiction and neurodevelopment. */
export const MENTAL_CONDITIONS = `
psykisk sjukdom; psykiatrisk sjukdom; psykisk störning; psykiatrisk störning | mental disorder; mental illness; psychiatric disorder; psychiatric illness
psykisk ohälsa; psykiskt lidande | mental ill-health; mental health problems; psychological distress; mental distress
depression; depressiv; nedstämdhet; svårmod | depression; depressive; major depressive disorder; low mood
förlossningsdepression; postpartumdepression | postpartum depression; postnatal depression; perinatal depression
bipolär sjukdom; bipolär; manodepressiv; mani | bipolar disorder; bipolar; mania; manic depressive
ångest; ångestsyndrom; oro; generaliserat ångestsyndrom; ångestsjukdom | anxiety; anxiety disorder; generalised anxiety disorder; worry
panikattack; paniksyndrom; panikångest | panic disorder; panic attack
fobi; social fobi; social ångest; fobisk | phobia; social anxiety; social phobia
rädsla; skräck; rädd | fear; afraid
tvångssyndrom; ocd; tvångstanke; tvångshandling | obsessive-compulsive disorder; ocd; compulsion; obsession
posttraumatiskt stressyndrom; ptsd; posttraumatisk stress | post-traumatic stress disorder; ptsd; posttraumatic stress
stress; stressad; stressreaktion; stressrelaterad | stress; stressful; stress response; stress-related
utmattningssyndrom; utbrändhet; utbränd; utmattningsdepression | exhaustion disorder; burnout; burn-out; exhaustion syndrome
schizofreni; schizofren | schizophrenia; schizophrenic
psykos; psykotisk; vanföreställning; hallucination | psychosis; psychotic; delusion; hallucination
personlighetsstörning; borderline; emotionellt instabil personlighetsstörning; psykopati; antisocial | personality disorder; borderline personality disorder; psychopathy; antisocial
ätstörning; anorexi; bulimi; hetsätning; anorexia nervosa | eating disorder; anorexia; anorexia nervosa; bulimia; binge eating
självskada; självskadebeteende | self-harm; self-injury; non-suicidal self-injury
självmord; suicid; självmordsförsök; suicidal; suicidprevention; självmordstanke | suicide; suicidal; suicide attempt; suicide prevention; suicidality
sorg; sörja; sorgereaktion | grief; bereavement; mourning; bereaved
ensamhet; isolering; social isolering; ofrivillig ensamhet | loneliness; social isolation; isolation
delirium; förvirring; akut förvirring; konfusion | delirium; confusion; acute confusion
beteendestörning; uppförandestörning; trotssyndrom; utagerande | conduct disorder; behavioural problem; behavioral disorder; externalising
aggression; aggressiv; aggressivitet | aggression; aggressive; aggressiveness
impulsivitet; impulskontroll | impulsivity; impulse control
autism; autismspektrum; autismspektrumtillstånd; asperger | autism; autism spectrum disorder; autistic; asperger
adhd; hyperaktivitet; uppmärksamhetsstörning; koncentrationssvårighet | adhd; attention deficit hyperactivity disorder; hyperactivity; attention deficit; attention problems
neuropsykiatrisk funktionsnedsättning; npf; neuroutvecklingsstörning; neuroutvecklingsrelaterad | neurodevelopmental disorder; neurodevelopmental; neurodivergent; neurodevelopmental condition
tourettes syndrom; tics | tourette syndrome; tics
dyslexi; läs- och skrivsvårighet; lässvårighet; dyskalkyli | dyslexia; reading difficulty; dyscalculia; reading and writing difficulties
inlärningssvårighet | learning disability; learning difficulty
beroende; missbruk; drogberoende; substansberoende; beroendesjukdom | addiction; dependence; substance abuse; substance use disorder; drug addiction
narkotika; drog; narkotikamissbruk; narkotisk | narcotic; illicit drug; drug abuse; drug use
alkohol; alkoholkonsumtion; alkoholvana | alcohol; alcohol consumption; drinking
alkoholism; alkoholberoende; alkoholmissbruk; alkoholist | alcoholism; alcohol dependence; alcohol use disorder; alcohol abuse
fasd; fetalt alkoholsyndrom | fetal alcohol spectrum disorder; fasd; fetal alcohol syndrome
opioid; opiat; morfin; heroin | opioid; opiate; morphine; heroin
cannabis; hasch; cannabinoid | cannabis; cannabinoid; marijuana
kokain; amfetamin; centralstimulerande | cocaine; amphetamine; central stimulant; psychostimulant
lugnande medel; bensodiazepin; sömnmedel; sömntablett; sedering | benzodiazepine; sedative; sedation; sleeping pill; hypnotic
spelberoende; spelmissbruk; hasardspel; spelproblem | gambling; problem gambling; gambling disorder
överdos; överdosering | overdose
abstinens; avgiftning; utsättning | withdrawal; detoxification; withdrawal syndrome; discontinuation
antidepressivt läkemedel; ssri; antidepressiv | antidepressant; ssri; selective serotonin reuptake inhibitor
antipsykotisk; neuroleptika; antipsykotiskt läkemedel | antipsychotic; neuroleptic; antipsychotic drug
litium; stämningsstabiliserande | lithium; mood stabiliser; mood stabilizer
elbehandling; elektrokonvulsiv behandling; ect | electroconvulsive therapy; ect
magnetstimulering; transkraniell magnetstimulering; tms; hjärnstimulering | transcranial magnetic stimulation; tms; brain stimulation; neuromodulation
djup hjärnstimulering | deep brain stimulation; dbs
sinnesstämning; humör; stämningsläge; affektiv; förstämningssyndrom | mood; mood disorder; affective; affective disorder
känsloreglering; emotionsreglering | emotion regulation; emotional regulation
kognition; kognitiv; tankeförmåga; kognitiv förmåga; kognitiv funktion | cognition; cognitive; cognitive function; cognitive ability
minne; arbetsminne; minnesfunktion; minnas | memory; working memory; remember
glömska; minnesförlust; amnesi | amnesia; memory loss; forgetfulness; forgetting
uppmärksamhet; koncentration; koncentrationsförmåga | attention; concentration ability; attentional
exekutiv funktion | executive function; executive functions
inlärning; lära; lärande | learning; learn
personlighet; personlighetsdrag | personality; personality trait
beteende; beteendemässig; uppförande | behaviour; behavior; behavioural; behavioral
beteendeförändring | behaviour change; behavior change; behavioural change
känsla; emotion; emotionell; känslomässig | emotion; emotional; feeling
motivation; motiverad; drivkraft | motivation; motivated; driving force
belöning; belöningssystem | reward; reward system
resiliens; motståndskraft; motståndskraftig; återhämtningsförmåga | resilience; resilient; coping ability
självkänsla; självförtroende; självtillit | self-esteem; self-efficacy; self-confidence
bemästring; hantera sjukdom; copingstrategi | coping; coping strategy
barndomstrauma; utsatthet i barndomen; barnmisshandel; omsorgssvikt | childhood adversity; childhood trauma; child abuse; child maltreatment; adverse childhood experience; child neglect
våld; våldsam; våldsutsatthet; misshandel | violence; violent; abuse; maltreatment
våld i nära relation; partnervåld; mäns våld mot kvinnor | intimate partner violence; domestic violence; violence against women
sexuellt våld; våldtäkt; sexuella övergrepp; övergrepp | sexual violence; sexual abuse; rape; sexual assault
mobbning; kränkning; trakasseri; nätmobbning | bullying; harassment; cyberbullying; victimisation
stigma; stigmatisering; skam | stigma; stigmatisation; shame
tortyr; torterad; krigstrauma | torture; war trauma
`;
