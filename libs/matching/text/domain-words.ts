/**
 * Words of life science, health care and innovation that a general Swedish word list lacks or knows only inside other
 * words. Own work; extend freely. Each may stand anywhere in a compound and is inflected as a noun.
 */
export const DOMAIN_NOUNS = words(`
  labb lab biobank odling assay screening sekvensering genotypning fenotypning genomik proteomik metabolomik transkriptomik
  lipidomik glykomik epigenetik epigenomik mikrobiom mikrobiota metagenomik bioinformatik cheminformatik kemometri biostatistik
  cytometri spektrometri spektroskopi kromatografi mikroskopi elektrofores dialys elektrolys pyrolys lys hydrolys proteolys
  tomografi angiografi mammografi radiografi ultraljud röntgen magnetkamera scintigrafi ekokardiografi endoskopi bronkoskopi
  koloskopi gastroskopi laparoskopi artroskopi cystoskopi dermatoskopi biopsi autopsi histologi cytologi patologi
  virologi bakteriologi mykologi parasitologi immunologi serologi hematologi onkologi kardiologi neurologi nefrologi urologi
  hepatologi gastroenterologi endokrinologi dermatologi oftalmologi reumatologi pulmonologi psykiatri pediatri geriatri
  radiologi farmakologi toxikologi epidemiologi fysiologi anatomi embryologi genetik cytogenetik farmaci farmakokinetik
  farmakogenetik farmakovigilans terapi kemoterapi radioterapi immunterapi genterapi cellterapi fototerapi brakyterapi
  kirurgi neurokirurgi ortopedi anestesi anestesiologi narkos transplantation transfusion infusion injektion inhalation
  implantat protes ortos stent kateter elektrod sensor biosensor aktuator chip mikrochip fluidik mikrofluidik optik fotonik
  optogenetik nanopartikel nanoteknik nanomaterial biomaterial polymer biopolymer hydrogel aerogel kollagen gelatin alginat
  kitosan cellulosa nanocellulosa hyaluronan matris scaffold ställning bioreaktor fermentor inkubator autoklav centrifug
  pipett mikroplatta kuvett objektglas petriskål kryostat mikrotom spektrometer cytometer kromatograf mikroskop sekvenator
  protein peptid enzym antikropp antigen receptor ligand hormon cytokin kemokin interferon interleukin kinas fosfatas proteas
  polymeras nukleas nukleotid nukleinsyra aminosyra fettsyra lipid lipoprotein glykoprotein glykan kolhydrat glukos insulin
  kolesterol hemoglobin albumin fibrin fibrinogen trombin heparin kreatinin bilirubin troponin ferritin immunglobulin
  plasma serum blod urin saliv likvor lymfa ledvätska vävnad slemhinna hinna bindväv broskväv fettväv muskelväv benväv
  hud brosk skelett sena ligament muskel nerv synaps neuron gliacell astrocyt mikroglia hepatocyt keratinocyt fibroblast
  osteoblast osteoklast kondrocyt lymfocyt monocyt makrofag granulocyt neutrofil trombocyt erytrocyt leukocyt stamcell
  organoid sfäroid cellinje celllinje cell kärna mitokondrie ribosom lysosom exosom vesikel liposom membran cytoplasma kromosom
  telomer genom gen allel mutation polymorfism variant transkript plasmid vektor virus bakteriofag fag bakterie jäst svamp
  mögel alg prion parasit malaria tuberkulos hepatit influensa covid sepsis infektion inflammation allergi astma diabetes
  fetma cancer tumör metastas karcinom sarkom melanom lymfom leukemi myelom gliom adenom neuropati retinopati nefropati
  kardiomyopati ateroskleros skleros fibros cirros artrit artros osteoporos psoriasis eksem demens depression schizofreni
  epilepsi migrän stroke infarkt trombos emboli aneurysm arytmi hypertoni hypotoni anemi hemofili cystafibros
  biomarkör markör prov provtagning analys assistent diagnostik prognostik screeningprogram algoritm modell databas register
  dataset journal kvalitetsregister mjukvara programvara gränssnitt prototyp plattform infrastruktur testbädd pilot studie prövning
  prövare placebo dos dosering läkemedel vaccin adjuvans formulering tablett kapsel salva gel spray plåster spruta depå
  bioteknik medicinteknik bioprocess uppströmsprocess nedströmsprocess rening upprening filtrering ultrafiltrering frystorkning
  sterilisering validering kalibrering certifiering ackreditering patent licens avtal regelverk nyckeltal startup inkubation
  accelerator investerare finansiering bidrag anslag ansökan kluster nod nätverk samverkan innovation forskning utveckling
  hälsa sjukvård omsorg primärvård rehabilitering habilitering vård vårdcentral klinik mottagning avdelning sjukhus patient brukare
  donator donation mottagare anhörig barnmorska sjuksköterska läkare fysioterapeut logoped dietist psykolog kurator farmaceut
  apotek apotekare laborant biomedicinare ingenjör forskare doktorand miljö klimat vatten luft jord avlopp avfall smitta resistens
  antibiotika antibiotikum antimykotikum antiviral virulens toxin endotoxin toxicitet genotoxicitet cytotoxicitet mutagenes
  karcinogenes angiogenes apoptos autofagi nekros mitos meios differentiering proliferation migration adhesion signalering
  transkription translation replikation metylering fosforylering acetylering glykosylering ubiquitinering translokation
  transfektion transduktion transformation kloning editering redigering rekombination knockout crispr hybridisering amplifiering
  primer prob fluorofor fluorescens luminiscens bioluminiscens absorbans kinetik termodynamik dynamik reologi viskositet
  kristallografi kristallisering diffraktion synkrotron neutron cyklotron isotop radionuklid strålning stråldos strålskydd
  foster moderkaka placenta livmoder äggstock äggcell spermie embryo fertilitet infertilitet graviditet förlossning amning
  bröst prostata lunga lever njure hjärta hjärna hjärnbark ryggmärg benmärg mjälte tymus sköldkörtel bukspottkörtel binjure
  tarm tjocktarm tunntarm magsäck matstrupe gallblåsa galla urinblåsa näthinna hornhinna glaskropp lins öga öra näsa hals tand
  tandkött käke blodkärl kärl artär ven aorta klaff kapillär led höft knä rygg kota disk fot hand arm axel
  puls blodtryck andning sömn syn hörsel smärta feber hosta yrsel kramp svullnad sår skada fraktur stelhet
  mus råtta gnagare gris makak zebrafisk bananfluga rundmask xenotransplantat försöksdjur djurmodell
  robot robotik drönare exoskelett skrivare bioskrivare bläck biobläck laser lysdiod kamera lins prisma spektrum våglängd
  partikel damm aerosol filter sil pump ventil slang nål kanyl port kolonn gradient buffert medium substrat reagens lösning
  lösningsmedel syra bas salt jon metall legering titan keram glas plast elastomer silikon gummi textil papper
  peer review bakgrund hypotes effekt utfall endpoint kohort register enkät intervju fokusgrupp metaanalys
`);

/** Combining forms: first parts that are no words by themselves, with the word they stand for where there is one. */
export const FIRST_FORMS: ReadonlyMap<string, string> = new Map(
  words(`
  hjärn=hjärna hud=hud ögon=öga öron=öra lung=lunga lever njur=njure hjärt=hjärta mag=mage tarm näs=näsa strup=strupe tung=tunga mun
  tand kvinno=kvinna mans=man mödra=moder barna=barn flick=flicka pojk=pojke äldre spädbarns=spädbarn foster sjuk vård vårds=vård hälso=hälsa folkhälso=folkhälsa
  slemhinne=slemhinna näthinne=näthinna hornhinne=hornhinna hjärnhinne=hjärnhinna prostata moderkaks=moderkaka livmoder
  neuro kardio immuno immun onko hemato hemo hydro foto elektro cyto nano mikro bio geo agro eko termo radio magneto piezo
  osteo kondro artro myo dermato oftalmo oto rino laryngo bronko pneumo gastro entero hepato nefro uro gyneko andro
  psyko socio etno farmako toxiko fyto zoo ento myko viro bakterio parasito sero lipo gluko glyko nukleo proteo
  kromo fluoro kryo kemo kemi bioinformatik stereo tele video audio multi poly mono hetero homo auto allo xeno trans intra inter
  extra ultra makro meta para peri endo exo epi hyper hypo anti kontra retro pseudo kvasi semi mini midi maxi mega
  angio vaskulo trombo ateromo kranio cerebro spino orto pedo geronto patho pato histo organo spektro kristallo
  biblio cyber e digital virtual smart data dators=dator mjukvaru=mjukvara hårdvaru=hårdvara programvaru=programvara
  mass=massa flödes=flöde vätske=vätska gas vakuum röntgen magnet magnetresonans positron ljud ljus värme kyl=kyla frys
  gen genom dna rna mrna pcr protein peptid enzym antikropps=antikropp cell stamcells=stamcell celllinje cellinje virus
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

/** Greek and Latin ends that make one word with what stands before them: kromato+grafi is no compound of Swedish words. */
export const LEARNED_END =
  /(?:skop|grafi|logi|metri|gram|graf|tomi|ektomi|stomi|plasti|iatri|pati|emi|itis?|os|ism|cyt|fag|fil|genes|lys|trofi|fobi|mani|algi|uri|penia?|plegi|plasma|skopi|nomi|krati)(?:n|t|er|en|et|erna|ns|s|sk|ska|skt|iska?|iskt)?$/;

function words(text: string): string[] {
  return [...new Set(text.trim().split(/\s+/))];
}
