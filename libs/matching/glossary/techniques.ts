/** Laboratory techniques: cell culture, nucleic acids, proteins, separation, spectrometry, assays, animal models. */
export const TECHNIQUES = `
teknik; teknologi | technique; technology
metod; metodik | method; methodology
laboration; labb; lab; laboratorium; laboratorie | laboratory; lab
laborativ; experimentell | experimental
experiment; försök | experiment
protokoll; arbetsprotokoll | protocol
rutinprotokoll; sop; standardrutin | standard operating procedure; sop
odling; kultur | culture; cultivation; culturing
cellodling; cellkultur | cell culture; cultured cells
vävnadsodling; vävnadskultur | tissue culture
samodling; samkultur | co-culture; coculture
primärodling; primärcell; primärkultur | primary cell; primary culture
suspensionsodling | suspension culture
bakterieodling | bacterial culture
blododling | blood culture
urinodling | urine culture
tredimensionell odling; 3d-odling | three-dimensional culture; 3d culture; 3d cell culture
cellinje | cell line
sfäroid | spheroid
organoid; miniorgan | organoid
organ på chip; organ-på-chip; organchip | organ-on-a-chip; organ on chip; microphysiological system
passage; passagering | passaging; subculture
utsådd; sådd | seeding; plating
inkubering; inkubation | incubation
nedfrysning; infrysning; frysning | freezing
upptining; tining | thawing
kryokonservering; kryopreservering | cryopreservation
frystorkning; lyofilisering | freeze-drying; lyophilisation; lyophilization
viabilitet; cellviabilitet; livsduglighet | viability; cell viability
cellräkning; cellantal | cell counting; cell count
proliferationsanalys | proliferation assay
transfektion | transfection
transduktion | transduction
transformation; transformering | transformation
elektroporering; elektroporation | electroporation
mikroinjektion; mikroinjicering | microinjection
omprogrammering; reprogrammering | reprogramming
differentiering; celldifferentiering | differentiation; cell differentiation
transplantation; transplantering; transplantat | transplantation; transplant; graft; engraftment
xenotransplantation; xenotransplantat | xenotransplantation; xenograft; xenotransplant
decellularisering | decellularisation; decellularization
perfusion; genomströmning | perfusion
polymeraskedjereaktion; pcr | polymerase chain reaction; pcr
kvantitativ pcr; realtids-pcr; qpcr; rt-pcr; rt-qpcr | quantitative pcr; real-time pcr; qpcr; rt-pcr; rt-qpcr
digital pcr; droppbaserad pcr; ddpcr | digital pcr; droplet digital pcr; ddpcr
isotermisk amplifiering | isothermal amplification; loop-mediated isothermal amplification
amplifiering; amplifikation | amplification
primer; startsekvens | primer
prob; sond | probe
hybridisering | hybridisation; hybridization
fluorescerande in situ-hybridisering | fluorescence in situ hybridisation; fluorescence in situ hybridization
in situ-hybridisering | in situ hybridisation; in situ hybridization; ish
kloning | cloning
molekylär kloning | molecular cloning
mutagenes | mutagenesis
genredigering; genomredigering; genteknisk redigering | gene editing; genome editing
gensax; crispr; crispr-cas9; cas9 | crispr; crispr-cas9; cas9; genetic scissors
rna-interferens; gentystning; rnai | rna interference; gene silencing; rnai; knockdown
gentillslagning; utslagning; knockout; knock-out | knockout; gene knockout; knock-out
genöverföring; genleverans | gene transfer; gene delivery
gensyntes | gene synthesis
extraktion; utvinning | extraction
dna-extraktion; dna-utvinning | dna extraction
rening; upprening; renframställning | purification; clean-up
proteinrening | protein purification
isolering | isolation
lys; lysering; cellys | lysis; cell lysis
homogenisering | homogenisation; homogenization
sonikering | sonication
centrifugering | centrifugation
ultracentrifugering | ultracentrifugation
filtrering; filtration | filtration
ultrafiltrering | ultrafiltration
destillation; destillering | distillation
utfällning; fällning | precipitation
kristallisering; kristallisation | crystallisation; crystallization
titrering | titration
spädning; utspädning; spädningsserie | dilution; serial dilution
pipettering | pipetting
vätskehantering | liquid handling
separation; separering | separation
kromatografi; kromatografisk | chromatography; chromatographic
vätskekromatografi; lc | liquid chromatography; lc
högupplösande vätskekromatografi; hplc; uhplc | high performance liquid chromatography; high-performance liquid chromatography; hplc; uhplc
gaskromatografi; gc | gas chromatography; gc
affinitetskromatografi | affinity chromatography
jonbyteskromatografi; jonbyte | ion exchange chromatography; ion exchange
storleksuteslutningskromatografi; gelfiltrering | size exclusion chromatography; gel filtration
masspektrometri; masspektroskopi; ms | mass spectrometry; mass spectroscopy; ms
tandemmasspektrometri | tandem mass spectrometry; ms/ms
vätskekromatografi-masspektrometri; lc-ms | liquid chromatography-mass spectrometry; lc-ms; lc-ms/ms
gaskromatografi-masspektrometri; gc-ms | gas chromatography-mass spectrometry; gc-ms
maldi; maldi-tof | maldi; maldi-tof; matrix-assisted laser desorption ionisation
icp-ms; induktivt kopplad plasma | inductively coupled plasma; icp-ms
masspektrometrisk avbildning | mass spectrometry imaging; imaging mass spectrometry
jonisering; jonisation | ionisation; ionization
elektrofores | electrophoresis
gelelektrofores; agarosgel; polyakrylamidgel | gel electrophoresis; agarose gel; polyacrylamide gel; sds-page
kapillärelektrofores | capillary electrophoresis
dielektrofores | dielectrophoresis
mikrofluidik; mikrovätskesystem; mikroflödessystem | microfluidics; microfluidic system; microfluidic
labb på chip; lab-on-a-chip | lab-on-a-chip; lab on a chip
droppmikrofluidik | droplet microfluidics
flödescytometri; flödescytometer; facs | flow cytometry; flow cytometer; facs; cytometry
cellsortering; fluorescensaktiverad cellsortering | cell sorting; fluorescence activated cell sorting; fluorescence-activated cell sorting
magnetisk separation; magnetisk cellsortering | magnetic separation; magnetic-activated cell sorting
masscytometri; cytof | mass cytometry; cytof
spektroskopi; spektroskopisk | spectroscopy; spectroscopic
spektrometri | spectrometry
spektrum | spectrum; spectra; spectral
kärnmagnetisk resonans; nmr; nmr-spektroskopi | nuclear magnetic resonance; nmr; nmr spectroscopy
infraröd spektroskopi; ftir; ir-spektroskopi | infrared spectroscopy; ftir; ir spectroscopy
nära infraröd spektroskopi; nirs | near-infrared spectroscopy; nirs
ramanspektroskopi; raman | raman spectroscopy; raman
spektrofotometri; absorbansmätning | spectrophotometry; absorbance
röntgenkristallografi; kristallografi | x-ray crystallography; crystallography; protein crystallography
röntgendiffraktion; diffraktion | x-ray diffraction; diffraction
småvinkelspridning; saxs | small-angle x-ray scattering; small angle scattering; saxs
dynamisk ljusspridning; ljusspridning | dynamic light scattering; light scattering; dls
ytplasmonresonans; spr | surface plasmon resonance; spr
kalorimetri | calorimetry
termisk analys; termogravimetri | thermal analysis; thermogravimetric analysis
reologi | rheology
mikrofabrikation; mikrotillverkning; mikrobearbetning | microfabrication; micromachining
fotolitografi; litografi | photolithography; lithography
analys | analysis; analyses
analysera; analyserande | analyse; analyze
analysmetod; testmetod; analysförfarande | assay; analytical method
analytisk kemi | analytical chemistry
kemisk analys | chemical analysis
bestämning; kvantifiering; kvantifikation | quantification; quantitation; determination
detektion; detektering; påvisning; upptäckt | detection
identifiering | identification
karakterisering; karaktärisering | characterisation; characterization
immunanalys; immunokemisk analys | immunoassay
elisa; enzymkopplad immunanalys | elisa; enzyme-linked immunosorbent assay; enzyme linked immunosorbent assay
western blot; immunblotting; immunoblot | western blot; western blotting; immunoblot; immunoblotting
immunfällning; immunprecipitation | immunoprecipitation; co-immunoprecipitation
kromatinimmunprecipitation; chip-sekvensering | chromatin immunoprecipitation; chip-seq
proximity extension assay; pea; olink | proximity extension assay; olink; proximity ligation assay
multiplexanalys; multiplex | multiplex assay; multiplex; multiplexed; multiplexing
lateralflödestest; snabbtest; remsa | lateral flow test; lateral flow assay; rapid test; test strip
agglutination | agglutination
neutralisationstest; neutralisering | neutralisation; neutralization; neutralisation assay
fagdisplay; fagdisplay-teknik | phage display
hybridom; hybridomteknik | hybridoma
immunisering | immunisation; immunization
cellbaserad analys; cellassay | cell-based assay; cellular assay
reporteranalys; luciferas | reporter assay; luciferase
cytotoxicitetstest; cytotoxicitet; celltoxicitet | cytotoxicity; cytotoxicity assay; cytotoxic
migrationsanalys; sårläkningsanalys | migration assay; scratch assay
kolonibildning; kolonibildande enhet; cfu | colony formation; colony forming unit; cfu
screening; screena | screening
läkemedelsscreening; substansscreening | drug screening; compound screening
storskalig screening; hts; screening med hög kapacitet | high-throughput screening; high throughput screening; hts
hög genomströmning; högkapacitet; högeffektiv | high-throughput; high throughput
bildbaserad screening; högupplöst bildscreening | high-content screening; high-content imaging; high content imaging
fenotypisk screening | phenotypic screening
patch clamp; patch-clamp | patch clamp; patch-clamp
elektrofysiologi; elektrofysiologisk | electrophysiology; electrophysiological
mikroelektrodmatris; mea | microelectrode array; multielectrode array; multi-electrode array; mea
optogenetik; optogenetisk | optogenetics; optogenetic
voltammetri | voltammetry
elektrokemi; elektrokemisk | electrochemistry; electrochemical
mikrodialys | microdialysis
histologi; histologisk; vävnadslära | histology; histological
histokemi; histokemisk | histochemistry; histochemical
immunhistokemi; immunohistokemi; ihc | immunohistochemistry; ihc; immunohistochemical
immunfluorescens; immunofluorescens | immunofluorescence
immunfärgning | immunostaining
infärgning; färgning | staining; stain
fixering; formalinfixering | fixation; formalin-fixed
paraffininbäddning; inbäddning; ffpe | paraffin embedding; embedding; ffpe; formalin-fixed paraffin-embedded
snittning; vävnadssnitt; snitt | sectioning; tissue section; section
mikrodissektion; laserdissektion; laserassisterad mikrodissektion | microdissection; laser capture microdissection; laser microdissection
dissektion | dissection
obduktion | autopsy; necropsy; post-mortem examination
vävnadsrening; vävnadsklarning; klarning | tissue clearing
cytologi; cellprovsdiagnostik | cytology; cytological
vävnadsmikromatris; tma | tissue microarray; tma
mikromatris; mikroarray; microarray; dna-chip | microarray; dna chip; array
antikroppsmatris; proteinmatris | protein microarray; antibody array; antibody microarray
in vitro; provrörsförsök | in vitro
in vivo | in vivo
ex vivo | ex vivo
in silico; datorsimulerad | in silico
djurmodell | animal model
djurförsök; djurstudie; djurexperiment | animal experiment; animal study; animal testing
djurfri metod; alternativ till djurförsök; 3r | alternatives to animal testing; animal-free; replacement reduction refinement; 3rs
försöksdjur; laboratoriedjur | laboratory animal; experimental animal
försöksdjursvetenskap | laboratory animal science
sjukdomsmodell | disease model; disease modelling; disease modeling
musmodell | mouse model; murine model
råttmodell | rat model
transgen mus; transgent djur | transgenic mouse; transgenic mice; transgenic animal
zebrafiskmodell; zebrafisk | zebrafish; zebrafish model; danio rerio
bananfluga | fruit fly; drosophila; drosophila melanogaster
rundmask | roundworm; nematode; caenorhabditis elegans; c elegans
beteendetest; beteendestudie; beteendeanalys | behavioural test; behavioral test; behavioural analysis; behavioral analysis
preklinisk studie; preklinisk; prekliniska försök | preclinical; pre-clinical; preclinical study
toxikologisk prövning; toxicitetstest; säkerhetstoxikologi | toxicity test; toxicity testing; safety toxicology
säkerhetsfarmakologi | safety pharmacology
biokompatibilitetstest; biokompatibilitet; biokompatibel | biocompatibility; biocompatible; biocompatibility testing
sterilitetstest; sterilitet; steril | sterility; sterile; sterility test
endotoxintest | endotoxin test; endotoxin assay; lal test
stabilitetsstudie; hållbarhetsstudie; hållbarhetstest | stability study; stability testing; shelf-life study
åldringstest; accelererad åldring | accelerated ageing; accelerated aging; ageing test
märkning; inmärkning | labelling; labeling
fluorescensmärkning; fluorescerande märkning | fluorescent labelling; fluorescent labeling
radioaktiv märkning; isotopmärkning | radiolabelling; radiolabeling; isotope labelling; isotope labeling
konjugering; konjugat | conjugation; conjugate
immobilisering; ytbindning | immobilisation; immobilization
ytmodifiering; ytbehandling; ytfunktionalisering | surface modification; surface treatment; surface functionalisation; surface functionalization
beläggning; ytskikt | coating
sterilisering; sterilisera | sterilisation; sterilization
desinfektion; desinfektionsmedel; desinficering | disinfection; disinfectant
dekontaminering; sanering | decontamination
autoklavering | autoclaving
pastörisering | pasteurisation; pasteurization
gammastrålning; gammasterilisering | gamma radiation; gamma irradiation; gamma sterilisation
provtagning; stickprovstagning | sampling; sample collection
provberedning; provbearbetning; provupparbetning | sample preparation; sample processing
provhantering | sample handling; sample management
provförvaring; provlagring | sample storage
venprovtagning; blodprovstagning | venipuncture; blood sampling; phlebotomy
kapillärprovtagning; kapillärprov | capillary sampling; capillary blood sampling; finger prick; microsampling
egenprovtagning; hemprovtagning; självprovtagning | self-sampling; home sampling
lumbalpunktion; ryggmärgsprov | lumbar puncture; spinal tap
biopsi; vävnadsprov; vävnadsprovtagning | biopsy; tissue biopsy
vätskebiopsi; flytande biopsi | liquid biopsy
finnålspunktion; finnålsaspiration; punktion | fine-needle aspiration; fine needle aspiration; puncture; aspiration
patientnära analys; patientnära testning; patientnära diagnostik; pna | point-of-care testing; point of care testing; point-of-care; point of care; near-patient testing
molekylärdiagnostik; molekylär diagnostik | molecular diagnostics
companion diagnostics; följediagnostik; behandlingsvägledande diagnostik | companion diagnostics
in vitro-diagnostik; ivd | in vitro diagnostics; ivd
`;
