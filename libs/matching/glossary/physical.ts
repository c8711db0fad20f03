/** Physics, chemistry, engineering, computing, climate and space as they meet life science. */
export const PHYSICAL = `
fysik; fysiker; fysikalisk | physics; physicist; physical science
biofysik; biofysikalisk | biophysics; biophysical
kemi; kemisk; kemist; kemikalie | chemistry; chemical; chemist; chemicals
kärnfysik; partikelfysik; acceleratorfysik; partikelaccelerator | nuclear physics; particle physics; particle accelerator; accelerator
kvantmekanik; kvantfysik; kvantteknik; kvant | quantum; quantum mechanics; quantum physics; quantum technology
kvantdator; kvantberäkning | quantum computer; quantum computing
termodynamik; termodynamisk | thermodynamics; thermodynamic
strömningsmekanik; strömningslära; turbulens; aerodynamik | fluid mechanics; fluid dynamics; turbulence; aerodynamics
flöde; strömning; strömma; flöda | flow; flux; stream of fluid
mekanik; mekanisk; biomekanik; biomekanisk | mechanics; mechanical; biomechanics; biomechanical
hållfasthet; hållfasthetslära; brottmekanik; materialutmattning | solid mechanics; fracture mechanics; material strength; material fatigue
elasticitet; elastisk; styvhet; styv; viskoelastisk | elasticity; elastic; stiffness; stiff; viscoelastic
friktion; slitage; nötning; tribologi; smörjning | friction; wear; tribology; lubrication; abrasion
optik; optisk; fotonik; fotonisk | optics; optical; photonics; photonic
ljus; belysning; dagsljus; ljuskälla; fotobiologi | light; lighting; daylight; illumination; light source
laser; lasrar; laserljus; femtosekundlaser | laser; laser light
infraröd; nära infraröd; ultraviolett; uv-ljus; uv-strålning | infrared; ultraviolet; near-infrared; uv; ultraviolet radiation
strålning; stråle; bestrålning; bestråla; radioaktiv; radioaktivitet | radiation; beam; radioactive; radioactivity; irradiate
röntgen; röntgenstrålning; röntgenstråle | x-ray; x-rays; radiography
synkrotron; synkrotronljus; max iv; strålrör | synchrotron; synchrotron light; beamline; max iv
neutron; neutronspridning; spallationskälla; ess | neutron; neutron scattering; spallation source; european spallation source
magnet; magnetisk; magnetfält; magnetism; supraledare; supraledande | magnet; magnetic; magnetic field; magnetism; superconductor; superconducting
elektricitet; elektrisk; elektriskt fält; spänning; elektrisk ström | electricity; electric; electrical; voltage; electric field; electric current
elektronik; elektronisk; halvledare; mikroelektronik; transistor | electronics; electronic; semiconductor; microelectronics; transistor
bioelektronik; organisk elektronik; mjuk elektronik | bioelectronics; organic electronics; soft electronics
elektrod; mikroelektrod; elektrodmatris | electrode; microelectrode; electrode array
mikrosystem; mikrofluidik; mikrofluidisk; mikrokanal; lab-on-a-chip | microfluidics; microfluidic; microsystem; lab-on-a-chip; microchannel
sensor; sensorteknik; kroppsburen sensor; bärbar sensor | sensor; wearable sensor; sensing; wearable; sensor technology
antenn; radar; mikrovåg; trådlös; radiovåg; terahertz | antenna; radar; microwave; wireless; radio wave; terahertz
våg; vågutbredning; frekvensband | wave; wave propagation
temperatur; termisk; värme; uppvärmning; värma | temperature; thermal; heat; heating; warm
kyla; kylning; köld; kall; kyld | cooling; cold; refrigeration; cool
frysning; frysa; kryo; kryoteknik; infrysning; fryst | freezing; freeze; cryogenic; frozen
glaciär; isläge; istäcke; havsis | ice; glacier; sea ice; ice sheet
energi; energiteknik; energikälla; energisystem | energy; energy system; energy source
förnybar; förnybar energi; förnyelsebar; vindkraft; vattenkraft | renewable; renewable energy; wind power; hydropower
solenergi; solcell; solljus; sol | solar energy; solar cell; solar; sunlight; sun; photovoltaic
kärnkraft; kärnenergi; reaktor; kärnreaktor | nuclear power; nuclear energy; nuclear reactor; reactor
batteri; litiumjonbatteri; energilagring; superkondensator | battery; lithium-ion battery; energy storage; supercapacitor
vätgas; väte; bränslecell; elektrolys | hydrogen; fuel cell; electrolysis; hydrogen gas
bränsle; biobränsle; biogas; etanol; drivmedel; fossilt bränsle | fuel; biofuel; biogas; ethanol; fossil fuel
förbränning; förbränningsmotor; motor | combustion; engine; combustion engine
brand; eld; rök; brandsäkerhet | fire; flame; fire safety
katalys; katalysator; katalytisk; fotokatalys | catalysis; catalyst; catalytic; photocatalysis
reaktion; kemisk reaktion; reaktionsmekanism; reagera | reaction; chemical reaction; react
reaktionskinetik; kinetik; kinetisk | kinetics; kinetic; reaction kinetics
organisk; oorganisk; organisk kemi; oorganisk kemi | organic; inorganic; organic chemistry; inorganic chemistry
jon; jonisk; jonvätska; laddning; salt | ion; ionic; ionic liquid; charge; salt
atom; atomär; elektron; elektronstruktur; isotop | atom; atomic; electron; electronic structure; isotope
molekyl; molekylär; makromolekyl; småmolekyl | molecule; molecular; macromolecule; small molecule
molekyldynamik; molekylär dynamik; täthetsfunktionalteori | molecular dynamics; density functional theory
gas; gasformig; gasutbyte | gas; gaseous; gas exchange
vätska; flytande; lösningsmedel; vätskefas; droppe | liquid; fluid; solvent; droplet
fast fas; kristall; kristallin; kristallisering; kristallstruktur | crystal; crystalline; crystallisation; crystallization; solid state; crystal structure
porös; porositet; por; zeolit; metallorganiskt ramverk | porous; porosity; pore; zeolite; metal-organic framework
pulver; korn; partikel; partiklar | particle; powder; grain; particles
aerosol; sot; partikelutsläpp; ultrafina partiklar | aerosol; soot; ultrafine particles; particle emission
nanoteknik; nanovetenskap; nanoteknologi; nano; nanoskala | nanotechnology; nanoscience; nano; nanoscale
nanomaterial; nanopartikel; nanostruktur; nanotråd; nanorör; grafen | nanomaterial; nanoparticle; nanostructure; nanowire; nanotube; graphene
mjuk materia; kolloid; ytkemi; emulsion; ytaktiv | soft matter; colloid; surface chemistry; emulsion; surfactant
metall; legering; stål; titan; tungmetall; aluminium | metal; alloy; steel; titanium; heavy metal; aluminium; metallic
korrosion; rost; korrosionsskydd; oxidation; oxidera | corrosion; oxidation; oxidise; rust
kvicksilver; bly; kadmium; arsenik | mercury; cadmium; arsenic; lead exposure
glas; keram; keramisk; keramik; bioglas | glass; ceramic; ceramics; bioglass
trä; träfiber; trävara; virke | wood; timber; wooden
cellulosa; nanocellulosa; lignin | cellulose; nanocellulose; lignin; lignocellulose
biomassa; restström | biomass; side stream
papper; pappersmassa; förpackning; kartong | paper material; pulp; packaging; cardboard
textil; tyg; fiber; fibrer; smart textil | textile; fabric; fibre; fiber; smart textile
plast; polymer; polymerisk; gummi; biologiskt nedbrytbar plast; bioplast | plastic; polymer; polymeric; rubber; bioplastic
mikroplast; nanoplast; plastpartikel | microplastic; nanoplastic; microplastics
komposit; kompositmaterial; biokomposit | composite; composite material
betong; cement; byggteknik; byggmaterial; byggande; samhällsbyggnad | concrete; cement; civil engineering; building material; construction; built environment
beläggning; ytbeläggning; tunnfilm; ytbehandling; ytmodifiering | coating; thin film; surface treatment; surface modification
vidhäftning; adhesion; lim; klister | adhesion; adhesive; glue
gruva; gruvdrift; mineral; mineralogi; malm; sällsynt jordartsmetall | mining; mine; mineral; ore; rare earth
geologi; geovetenskap; berggrund; geologisk; sediment; vulkan | geology; earth science; geoscience; geological; sediment; bedrock; volcano
grundvatten; hydrologi; dricksvatten; vattenförsörjning; vattenkvalitet | groundwater; hydrology; drinking water; water supply; water quality
vattenrening; avloppsvatten; avloppsrening; reningsverk; avsaltning | water treatment; wastewater; water purification; sewage treatment; desalination; wastewater treatment
läkemedelsrest; läkemedel i miljön | pharmaceutical residue; pharmaceuticals in the environment; drug residue
pfas; perfluorerad; högfluorerat ämne; högfluorerade ämnen | pfas; perfluoroalkyl substance; perfluorinated
dioxin; pcb; ftalat; bisfenol; flamskyddsmedel; bekämpningsmedel; pesticid | pesticide; dioxin; pcb; phthalate; bisphenol; flame retardant; persistent organic pollutant
förorening; förorena; förorenad; förorenad mark; marksanering; kontaminering | pollution; contamination; contaminated; pollutant; contaminated soil; remediation; contaminant
övergödning; eutrofiering; kväve; fosfor; näringsläckage | eutrophication; nitrogen; phosphorus; nutrient leaching
kol; koldioxid; kolcykel | carbon; carbon dioxide; carbon cycle
kolinlagring; kolsänka; koldioxidinfångning | carbon sequestration; carbon sink; carbon capture
växthusgas; utsläpp; metan; emission; koldioxidutsläpp; klimatpåverkan | greenhouse gas; emission; methane; emissions; carbon emissions; climate impact
klimat; klimatförändring; klimatologi; global uppvärmning; klimatanpassning | climate; climate change; global warming; climate adaptation; climatic
väder; meteorologi | weather; meteorology
nederbörd; regn; snö; regnvatten | precipitation; rain; snow; rainfall
vind; storm | wind; storm
torka; torkstress; uttorkad mark; värmebölja; översvämningsrisk | drought; heatwave; heat wave; flood risk; drought stress
atmosfär; atmosfärisk; luft; ozon; stratosfär; moln | atmosphere; atmospheric; air; ozone; stratosphere; cloud
planet; planetsystem; exoplanet; jordklot | planet; exoplanet; planetary; earth
rymd; rymdfart; satellit; tyngdlöshet; mikrogravitation; rymdteknik | outer space; satellite; microgravity; spaceflight; weightlessness; space technology
astronomi; stjärna; galax; astrofysik; kosmologi; universum | astronomy; star; galaxy; astrophysics; cosmology; universe
gravitation; tyngdkraft; svart hål | gravity; gravitation; black hole
livscykelanalys; livscykel; miljöpåverkan; klimatavtryck; fotavtryck | life cycle assessment; life cycle; environmental impact; footprint; life-cycle analysis
återvinning; återanvändning; återvinna; återbruk | recycling; reuse; recycle; recovery of materials
markanvändning; fjärranalys; geografi; geografisk; geografiskt informationssystem | land use; remote sensing; geography; geographic; gis; geographical
matematik; matematiker; matematisk | mathematics; mathematical; mathematician
algebra; geometri; topologi; geometrisk | geometry; algebra; topology; geometric
differentialekvation; numerisk; numerisk metod; beräkningsvetenskap; ekvation | differential equation; numerical; numerical method; scientific computing; equation
beräkning; beräkna; datorberäkning; beräkningsmässig; högprestandaberäkning; superdator | computation; calculate; computational; calculation; high-performance computing; supercomputer; computing
dator; datavetenskap; datalogi; datorvetenskap; datorbaserad; datateknik | computer; computer science; computer-based; informatics; computer engineering
programvara; mjukvara; programmering; mjukvaruutveckling; programvaruteknik | software; programming; software engineering; software development
hårdvara; datorarkitektur; inbyggt system; inbyggda system | hardware; embedded system; computer architecture
algoritm; algoritmisk | algorithm; algorithmic
artificiell intelligens; ai; ai-baserad | artificial intelligence; ai; ai-based
maskininlärning; djupinlärning; djup maskininlärning; neuronnät; neuralt nät; artificiellt neuronnät | machine learning; deep learning; artificial neural network; deep neural network
språkteknologi; språkmodell; stor språkmodell; textanalys; datalingvistik | natural language processing; language model; large language model; text mining; language technology
taligenkänning; talteknik; röststyrning; talsyntes | speech recognition; speech technology; voice control; speech synthesis
datorseende; maskinseende; objektigenkänning | computer vision; machine vision; object recognition
beslutsstöd; kliniskt beslutsstöd; beslutsstödssystem | decision support; clinical decision support; decision support system
federerad inlärning; federerat lärande; syntetiska data | federated learning; synthetic data
stordata; datadriven; datavetenskaplig analys; datautvinning; datadelning | big data; data-driven; data science; data mining; data sharing
datalagring; molntjänst; lagring; lagra; molnet; förvaring; förvara | storage; data storage; cloud computing; store; cloud service; storing
blockkedja; sakernas internet; iot; uppkopplad | internet of things; iot; blockchain; connected device
interoperabilitet; ontologi; semantik; terminologi; snomed; metadata; semantisk | interoperability; ontology; semantics; terminology; metadata; snomed; semantic
digital tvilling; digitala tvillingar | digital twin; digital twins
människa-datorinteraktion; användargränssnitt; interaktionsdesign | human-computer interaction; user interface; interaction design
hjärn-datorgränssnitt; hjärna-datorgränssnitt; neuroteknik; neuroprotes | brain-computer interface; neurotechnology; neuroprosthesis; neural interface
robot; robotik; robotteknik; exoskelett; social robot | robot; robotics; exoskeleton; robotic; social robot
drönare; obemannad; självkörande; autonomt fordon; farkost | drone; autonomous vehicle; self-driving; unmanned
reglerteknik; reglersystem; återkoppling; feedback; reglerloop | control engineering; feedback; control system; control theory; feedback loop
signalbehandling; bildrekonstruktion; rekonstruktion; brusreducering; rekonstruera | signal processing; image reconstruction; reconstruction; denoising; reconstruct
internet; webbplats; webb; webbaserad; uppkoppling; internetbaserad | internet; website; web; web-based; online; internet-based
app; mobilapp; mobiltelefon; smarttelefon; mobil; mobilapplikation | app; mobile phone; smartphone; mobile; mobile app; mobile application
kamera; video; film; videoanalys; fotografi; foto | camera; video; photography; photo; photograph; footage
additiv tillverkning; 3d-utskrift; 3d-skrivare; friformsframställning; 3d-skrivning | additive manufacturing; 3d printing; 3d printer; three-dimensional printing
tredimensionell; 3d; tvådimensionell; 2d | three-dimensional; 3d; two-dimensional; 2d
ingenjör; ingenjörskonst; ingenjörsvetenskap; civilingenjör; teknikvetenskap; teknisk vetenskap | engineer; engineering; engineering science; technical science
maskin; maskinteknik; apparat; apparatur; maskineri | machine; apparatus; mechanical engineering; machinery
elteknik; kraftelektronik; elkraft; elnät | electrical engineering; power electronics; power grid; electric power
processteknik; kemiteknik; processindustri; kemisk processteknik | process engineering; chemical engineering; process technology; process industry
verkstad; finmekanik; svetsning; bearbetning; gjutning | mechanical workshop; machining; welding; casting; precision mechanics
logistik; leveranskedja; försörjningskedja; läkemedelsförsörjning; försörjningstrygghet | logistics; supply chain; security of supply; drug supply
kylkedja; kylförvaring; lagerhållning; fraktgods | cold chain; warehousing; cold storage; freight
ventilationssystem; luftrening; luftfilter; luftbehandling | ventilation system; air filter; air purification; indoor ventilation; air cleaning
arkitektur; arkitekt; byggnadsutformning; arkitektonisk | architecture; architect; architectural
sjöfart; fartyg; båt; sjöman; fartygstrafik | shipping; ship; boat; vessel traffic; seafarer
flyg; flygplan; flygteknik; luftfart | aviation; aircraft; aeronautics; airplane
järnväg; tåg; kollektivtrafik | railway; train; public transport
`;
