/** Instruments, research infrastructure, premises. */
export const EQUIPMENT = `
utrustning; apparat; apparatur; maskinpark | equipment; apparatus
instrument; mätinstrument; instrumentering; analysinstrument | instrument; instrumentation; analytical instrument
laboratorieutrustning; labbutrustning | laboratory equipment; lab equipment
infrastruktur | infrastructure
forskningsinfrastruktur | research infrastructure
kärnfacilitet; corefacilitet; core-facilitet; kärnresurs | core facility; core facilities
facilitet; anläggning | facility
plattform; teknikplattform | platform; technology platform
testbädd; testmiljö; testanläggning | testbed; test bed; test environment; test facility
demonstrator; demonstrationsanläggning; demonstrationsmiljö | demonstrator; demonstration facility; demonstration site
pilotanläggning; försöksanläggning | pilot plant; pilot facility; pilot-scale facility
verkstad; prototypverkstad; makerspace | workshop; prototype workshop; makerspace
lokal; labblokal; lokalyta; kontorslokal; verksamhetslokal | premises; laboratory space; lab space; office space
rum; utrymme | room; space
renrum | clean room; cleanroom
operationssal; operationsrum | operating room; operating theatre; operating theater
våtlabb; våtlaboratorium | wet lab; wet laboratory
säkerhetslaboratorium; p3-laboratorium; bsl-3-laboratorium | biosafety laboratory; high-containment laboratory; bsl-3 laboratory
djurhus; djuravdelning; djurfacilitet; försöksdjursanläggning | animal facility; animal house; vivarium
akvarium; fiskanläggning | aquarium; fish facility
växthus | greenhouse; glasshouse
biobank; provsamling; biobanksprov | biobank; biorepository; biobanking; tissue bank
blodbank; blodcentral | blood bank; blood centre; blood center
mikrobstamsamling; stamsamling | culture collection; strain collection
frys; frysskåp; lågtemperaturfrys; ultrafrys; minus 80-frys | freezer; ultra-low temperature freezer; ultralow freezer; deep freezer
kylskåp; kylrum; kylförvaring | refrigerator; cold room; cold storage; refrigerated storage
kylkedja; kyltransport | cold chain
lager; lagring; förvaring; lagerhållning | storage; warehouse; stock
centrifug | centrifuge
ultracentrifug | ultracentrifuge
inkubator; värmeskåp; odlingsskåp | incubator; co2 incubator
autoklav | autoclave
steriliseringsutrustning; sterilisator | steriliser; sterilizer
dragskåp | fume hood; fume cupboard
säkerhetsbänk; lafbänk; laf-bänk; sterilbänk; lamf-bänk | biosafety cabinet; biological safety cabinet; laminar flow hood; laminar flow cabinet
isolator; handskbox | isolator; glove box; glovebox
ventilation; luftrening; luftbehandling | ventilation; air purification; air handling
skyddsutrustning; personlig skyddsutrustning | personal protective equipment; protective equipment; ppe
munskydd; andningsskydd; ansiktsmask | face mask; respirator; mask
handske; skyddshandske | glove
våg; analysvåg | balance; weighing scale; analytical balance
ph-meter | ph meter
termometer | thermometer
spektrometer | spectrometer
masspektrometer | mass spectrometer
nmr-spektrometer | nmr spectrometer
spektrofotometer; plattläsare | spectrophotometer; plate reader; microplate reader
kromatograf; hplc-system | chromatograph; hplc system
sekvensator; sekvenseringsinstrument; sekvenseringsmaskin | sequencer; sequencing instrument
pcr-maskin; termocykler | thermal cycler; thermocycler; pcr machine
cellsorterare | cell sorter
mikrotom; kryostat | microtome; cryostat; cryotome
pipetteringsrobot; laboratorierobot; labbrobot | pipetting robot; laboratory robot; liquid handling robot
laboratorieautomation; labbautomation; automatiserat laboratorium | laboratory automation; lab automation; automated laboratory
robot; robotteknik; robotik | robotics; robot; robotic
automation; automatisering; automatiserad; automatisk | automation; automated; automatic
pump; doseringspump | pump; dosing pump
vakuum; vakuumpump | vacuum; vacuum pump
ventil | valve
slang | tubing; hose
kompressor | compressor
motor | motor; engine
batteri | battery; batteries
strömförsörjning; elförsörjning; kraftaggregat | power supply
elektrod | electrode
elektronik; elektronisk; kretskort | electronics; circuit board; electronic circuit; electronic
halvledare | semiconductor
chip; mikrochip | chip; microchip
magnet; magnetfält; magnetisk | magnet; magnetic field; magnetic
spole | coil
antenn | antenna
partikelaccelerator; linjäraccelerator | accelerator; particle accelerator; linear accelerator; linac
cyklotron | cyclotron
skrivare; 3d-skrivare | printer; 3d printer
utskrift; 3d-utskrift; 3d-printning; friformsframställning; additiv tillverkning; 3d-printing | 3d printing; additive manufacturing; three-dimensional printing; 3d-printed
bioskrivare; bioutskrift; bioprinting; 3d-bioprintning | bioprinting; 3d bioprinting; bioprinter; bioink
simulator; medicinsk simulator | simulator
simuleringscenter; simuleringsträning; färdighetsträning; kliniskt träningscenter | simulation centre; simulation center; simulation training; clinical skills training; medical simulation
fantom; vävnadsfantom; docka | phantom; tissue phantom; manikin; mannequin
klimatkammare; klimatskåp | climate chamber; environmental chamber
vindtunnel | wind tunnel
tryckkammare; hyperbar | hyperbaric chamber; hyperbaric; hyperbaric oxygen
fordon; ambulansfordon | vehicle
drönare; uav | drone; unmanned aerial vehicle; uav
satellit; fjärranalys | satellite; remote sensing
kalibrering; kalibrera | calibration; calibrate
justering; inställning | adjustment; tuning; alignment
underhåll | maintenance; servicing
reparation; laga | repair
installation; installering | installation
instrumenttid; maskintid; bokningsbar tid | instrument time; machine time; beamtime; bookable time
bokning; bokningssystem | booking; booking system; reservation
användarutbildning; instrumentutbildning | user training; instrument training
öppet laboratorium; delat laboratorium; labbhotell | open laboratory; shared laboratory; lab hotel; shared lab; co-working lab
inkubatormiljö; företagsinkubator; startupinkubator | business incubator; startup incubator; bio-incubator
forskningspark; science park; företagspark; teknikpark | science park; research park; technology park
campus; campusområde | campus
fastighet; fastighetsägare | property; real estate; landlord
byggnad; hus | building
hyra; hyresavtal; uthyrning | rent; lease; rental; tenancy
kontor | office
sjukhuslaboratorium; kliniskt laboratorium | clinical laboratory; hospital laboratory
beräkningsresurs; beräkningskluster; superdator; högprestandaberäkning; hpc | high-performance computing; high performance computing; hpc; supercomputer; computing cluster; compute resource
datacenter; serverhall; server | data centre; data center; server
scilifelab | science for life laboratory; scilifelab
strålkälla; strålkanon | radiation source
strålskydd; strålsäkerhet | radiation protection; radiation safety
brandskydd; brand | fire protection; fire; fire safety
avfall; laboratorieavfall; smittförande avfall; farligt avfall | waste; hazardous waste; laboratory waste; clinical waste; infectious waste
avfallshantering | waste management; waste disposal; waste handling
transport; godstransport; provtransport | transport; transportation; shipment; courier
farligt gods | dangerous goods; hazardous goods
spårbarhet; spårbar | traceability; traceable
streckkodsläsare; rfid | rfid; barcode reader; radio-frequency identification
`;
