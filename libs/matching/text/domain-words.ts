/**
 * Words of life science, health care and innovation that a general Swedish word list lacks or has only inside other
 * words. Own work; extend freely. Each may be any part of a compound and is inflected as a noun.
 */
export const DOMAIN_NOUNS = words(`
  labb lab odling assay screening sekvensering genotypning fenotypning genomik proteomik metabolomik transkriptomik
  lipidomik glykomik epigenetik epigenomik mikrobiom mikrobiota metagenomik cheminformatik kemometri biostatistik
  cytometri spektrometri spektroskopi kromatografi mikroskopi elektrofores dialys elektrolys pyrolys lys hydrolys proteolys
  tomografi angiografi mammografi radiografi röntgen scintigrafi ekokardiografi endoskopi bronkoskopi
  koloskopi gastroskopi laparoskopi artroskopi cystoskopi dermatoskopi biopsi autopsi histologi cytologi patologi
  virologi bakteriologi mykologi parasitologi immunologi serologi hematologi onkologi kardiologi neurologi nefrologi urologi
  hepatologi gastroenterologi endokrinologi dermatologi oftalmologi reumatologi pulmonologi psykiatri pediatri geriatri
  radiologi farmakologi toxikologi epidemiologi fysiologi anatomi embryologi genetik cytogenetik farmaci farmakokinetik
  farmakogenetik farmakovigilans terapi 
  kirurgi ortopedi anestesi anestesiologi narkos transplantation transfusion infusion injektion inhalation
  implantat protes ortos stent kateter elektrod sensor aktuator chip fluidik optik fotonik
  optogenetik polymer hydrogel aerogel kollagen gelatin alginat
  kitosan cellulosa hyaluronan matris scaffold ställning fermentor inkubator autoklav centrifug
  pipett kuvett kryostat mikrotom spektrometer cytometer kromatograf mikroskop sekvenator
  protein peptid enzym antikropp antigen receptor ligand hormon cytokin kemokin interferon interleukin kinas fosfatas proteas
  polymeras nukleas nukleotid lipid lipoprotein glykoprotein glykan kolhydrat glukos insulin
  kolesterol hemoglobin albumin fibrin fibrinogen trombin heparin kreatinin bilirubin troponin ferritin immunglobulin
  plasma serum blod urin saliv likvor lymfa vävnad hinna 
  hud brosk skelett sena ligament muskel nerv synaps neuron gliacell astrocyt mikroglia hepatocyt keratinocyt fibroblast
  osteoblast osteoklast kondrocyt lymfocyt monocyt makrofag granulocyt neutrofil trombocyt erytrocyt leukocyt 
  organoid sfäroid cell kärna mitokondrie ribosom lysosom exosom vesikel liposom membran cytoplasma kromosom
  telomer genom gen allel mutation polymorfism variant transkript plasmid vektor virus bakteriofag fag bakterie jäst svamp
  mögel alg prion parasit malaria tuberkulos hepatit influensa covid sepsis infektion inflammation allergi astma diabetes
  fetma cancer tumör metastas karcinom sarkom melanom lymfom leukemi myelom gliom adenom neuropati retinopati nefropati
  kardiomyopati ateroskleros skleros fibros cirros artrit artros osteoporos psoriasis eksem demens depression schizofreni
  epilepsi migrän stroke infarkt trombos emboli aneurysm arytmi hypertoni hypotoni anemi hemofili 
  biomarkör markör prov analys assistent diagnostik prognostik algoritm modell databas register
  dataset journal prototyp plattform infrastruktur pilot studie prövning
  prövare placebo dos dosering vaccin adjuvans formulering tablett kapsel salva gel spray plåster spruta depå
  rening upprening filtrering 
  sterilisering validering kalibrering certifiering ackreditering patent licens avtal startup inkubation
  accelerator investerare finansiering bidrag anslag ansökan kluster nod nätverk samverkan innovation forskning utveckling
  hälsa omsorg rehabilitering habilitering vård klinik mottagning avdelning patient brukare
  donator donation mottagare anhörig läkare fysioterapeut logoped dietist psykolog kurator farmaceut
  apotek apotekare laborant biomedicinare ingenjör forskare doktorand miljö klimat vatten luft jord avlopp avfall smitta resistens
  antibiotika antibiotikum antimykotikum antiviral virulens toxin endotoxin toxicitet genotoxicitet cytotoxicitet mutagenes
  karcinogenes angiogenes apoptos autofagi nekros mitos meios differentiering proliferation migration adhesion signalering
  transkription translation replikation metylering fosforylering acetylering glykosylering ubiquitinering translokation
  transfektion transduktion transformation kloning editering redigering rekombination knockout crispr hybridisering amplifiering
  primer prob fluorofor fluorescens luminiscens bioluminiscens absorbans kinetik termodynamik dynamik reologi viskositet
  kristallografi kristallisering diffraktion synkrotron neutron cyklotron isotop radionuklid strålning 
  foster placenta spermie embryo fertilitet infertilitet graviditet förlossning amning
  bröst prostata lunga lever njure hjärta hjärna mjälte tymus binjure
  tarm galla lins öga öra näsa hals tand
  käke kärl artär ven aorta klaff kapillär led höft knä rygg kota disk fot hand arm axel
  puls andning sömn syn hörsel smärta feber hosta yrsel kramp svullnad sår skada fraktur stelhet
  mus råtta gnagare gris makak 
  robot robotik drönare exoskelett skrivare bläck laser kamera lins prisma spektrum 
  partikel damm aerosol filter sil pump ventil slang nål kanyl port kolonn gradient buffert medium substrat reagens lösning
  syra bas salt jon metall legering titan keram glas plast elastomer silikon gummi textil papper
  viabilitet pipettering emission bakgrund hypotes effekt utfall endpoint kohort register enkät intervju 
`);

/** Combining forms: first parts that are not words by themselves, each with the word it represents, if there is one. */
export const FIRST_FORMS: ReadonlyMap<string, string> = new Map(
  words(`
  hjärn=hjärna hud=hud ögon=öga öron=öra lung=lunga lever njur=njure hjärt=hjärta mag=mage tarm näs=näsa strup=strupe tung=tunga mun
  tand kvinno=kvinna mans=man värd ren yt=yta mät=mäta sök=söka läs=läsa skriv=skriva tänke=tänka lär=lära skär=skära bygg=bygga håll=hålla sälj=sälja laminär smitt=smitta gatu=gata gat=gata mödra=moder barna=barn flick=flicka pojk=pojke äldre spädbarns=spädbarn foster sjuk vård vårds=vård hälso=hälsa folkhälso=folkhälsa
  slemhinne=slemhinna näthinne=näthinna hornhinne=hornhinna hjärnhinne=hjärnhinna prostata moderkaks=moderkaka livmoder
  neuro kardio immuno immun onko hemato hemo hydro foto elektro cyto nano mikro bio geo agro eko termo radio magneto piezo
  osteo kondro artro myo dermato oftalmo oto rino laryngo bronko pneumo gastro entero hepato nefro uro gyneko andro
  psyko socio etno farmako toxiko fyto zoo ento myko viro bakterio parasito sero lipo gluko glyko nukleo proteo
  kromo fluoro kryo kemo kemi bioinformatik stereo tele video audio multi poly mono hetero homo auto allo xeno intra
  extra ultra makro meta para peri endo exo epi hyper hypo anti kontra retro pseudo kvasi semi mini midi maxi mega
  angio vaskulo trombo ateromo kranio cerebro spino orto pedo geronto patho pato histo organo spektro kristallo
  biblio cyber e digital virtual smart data dators=dator mjukvaru=mjukvara hårdvaru=hårdvara programvaru=programvara
  mass=massa flödes=flöde vätske=vätska gas vakuum röntgen magnet magnetresonans positron ljud ljus värme kyl=kyla frys
  gen genom dna rna mrna pcr protein peptid enzym antikropps=antikropp cell stamcells=stamcell cellinje virus
  vävnads=vävnad blod urin saliv serum plasma bakterie jäst svamp alg växt djur försöksdjurs=försöksdjur mus råtta gris
  läkemedels=läkemedel medicin medicinteknik diagnostik prov provrörs=provrör test klinik klinisk forsknings=forskning
  utvecklings=utveckling innovations=innovation produktions=produktion tillverknings=tillverkning
  arbets=arbete bransch företags=företag startup myndighets=myndighet region kommun stats=stat universitets=universitet
  högskole=högskola sjukhus vårdcentrals=vårdcentral patient person befolknings=befolkning
`).map((pair): [string, string] => {
    const [form = '', base = form] = pair.split('=');
    return [form, base];
  }),
);

/** Words that are compounds by origin only, so established that their parts have no meaning of their own. */
export const ALWAYS_WHOLE: ReadonlySet<string> = new Set(
  words(
    'antikropp tentamen handledare handling genetisk ologisk internationell internationalisering immunologisk epidemiologisk immunologi epidemiologi laboratorium lagring storlek läkemedel sjukhus landsting verksamhet egenskap fotograf biograf prinsessa köpman mikrofon telefon paragraf telegraf autograf geograf kollektor nukleotid kromatid plattform handbok',
  ),
);

/**
 * Greek and Latin endings that are Swedish words as well. After a combining form they make a single word with it:
 * patogen, fotograf, nukleotid.
 */
export const LEARNED_ENDS =
  /^(?:o?logi|graf|gram|gen|genes|fil|fag|fob|lys|tid|ton|fon|tom|mani|lektor|skop|som|krom|pod|kin|cykler|meter|fotometer|globulin)(?:en|et|er|in|n|erna|s|ens|ets|is?kt?|iska|ska|skt|sk)?$/;

function words(text: string): string[] {
  return [...new Set(text.trim().split(/\s+/))];
}
