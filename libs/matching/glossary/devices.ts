/** Medical devices, sensors, monitoring, e-health. */
export const DEVICES = `
medicinteknik; medicinsk teknik; medtech; medicinteknisk | medical technology; medtech; biomedical engineering; clinical engineering
medicinteknisk produkt; medicinsk utrustning; medicinteknisk utrustning; mtp; medicinsk apparat | medical device; medical equipment; medical instrument
hjälpmedel; tekniskt hjälpmedel; hjälpmedelsteknik | assistive technology; assistive device; technical aid
välfärdsteknik; välfärdsteknologi | welfare technology
sensor; givare; sensorteknik | sensor; sensing
biosensor | biosensor; biosensing
kroppsburen; kroppsnära; bärbar; wearable; bärbar sensor | wearable; wearable sensor; wearable device; body-worn
accelerometer; aktivitetsmätare; stegräknare; aktivitetsarmband; aktigrafi | accelerometer; activity tracker; pedometer; step counter; actigraphy; accelerometry
gyroskop; tröghetssensor; rörelsesensor | inertial sensor; gyroscope; motion sensor; inertial measurement unit; imu
trycksensor; tryckmätare | pressure sensor
temperatursensor | temperature sensor
gassensor; elektronisk näsa | gas sensor; electronic nose
optisk sensor; fotopletysmografi; ppg | optical sensor; photoplethysmography; ppg
kontinuerlig glukosmätning; glukossensor; blodsockermätare; glukosmätare; cgm | continuous glucose monitoring; glucose sensor; glucose meter; cgm
insulinpump; insulinpenna | insulin pump; insulin pen; automated insulin delivery; artificial pancreas
autoinjektor; injektionspenna | autoinjector; auto-injector; injection pen
infusionspump; sprutpump | infusion pump; syringe pump
mätning; mätteknik; uppmätning | measurement; measuring
övervakning; monitorering; patientövervakning | monitoring; surveillance; patient monitoring
distansmonitorering; egenmonitorering; hemmonitorering; fjärrövervakning | remote monitoring; remote patient monitoring; home monitoring; telemonitoring; self-monitoring
egenmätning; självmätning | self-measurement; self-tracking
larm; trygghetslarm; alarm | alarm; alert; social alarm; personal alarm
falldetektion; fallolycka; fallprevention | fall detection; fall prevention; falls; accidental fall
vitalparameter; vitala parametrar; vitaltecken; kroppsfunktion | vital sign; vital parameter
blodtryck; blodtrycksmätning | blood pressure; blood pressure measurement
blodtrycksmätare; blodtrycksmanschett | blood pressure monitor; sphygmomanometer; blood pressure cuff
puls; hjärtfrekvens; pulsmätare | pulse; heart rate; heart rate monitor
hjärtfrekvensvariabilitet; hrv | heart rate variability; hrv
hjärtrytm; rytmövervakning | heart rhythm; cardiac rhythm
elektrokardiografi; ekg; elektrokardiogram | electrocardiography; electrocardiogram; ecg; ekg
elektroencefalografi; eeg; elektroencefalogram | electroencephalography; electroencephalogram; eeg
magnetoencefalografi; meg | magnetoencephalography; meg
elektromyografi; emg; muskelaktivitet | electromyography; emg; muscle activity
spirometri; lungfunktion; lungfunktionstest | spirometry; lung function; pulmonary function test; pulmonary function
pulsoximeter; pulsoximetri; syremättnad | pulse oximetry; pulse oximeter; oxygen saturation; spo2
andningsfrekvens; andning; respiration | respiration; breathing; respiratory rate; respiratory
kapnografi | capnography
kroppstemperatur; kroppsvärme | body temperature
sömnregistrering; polysomnografi; sömnmätning | polysomnography; sleep monitoring; sleep recording
hörseltest; audiometri; hörselprov | audiometry; hearing test
synundersökning; synprov; synskärpa | vision test; visual acuity; eye examination
ögontryck; tonometri | intraocular pressure; tonometry; eye pressure
stetoskop; auskultation | stethoscope; auscultation
implantat; implantation; implanterbar | implant; implantation; implantable
aktivt implantat | active implant; active implantable device
tandimplantat; dentalimplantat | dental implant
protes; ledprotes | prosthesis; prosthetic; prostheses; joint prosthesis; artificial joint
höftprotes; höftledsplastik | hip prosthesis; hip replacement; hip arthroplasty; total hip arthroplasty
knäprotes; knäledsplastik | knee prosthesis; knee replacement; knee arthroplasty
ortos; ortopedteknik; skena | orthosis; orthotics; brace; splint; orthopaedic technology
exoskelett | exoskeleton
stent; kärlstent | stent; stenting; stent graft
kateter; katetrar; kateterisering; urinkateter | catheter; catheterisation; catheterization; urinary catheter
kanyl; nål; injektionsnål; pvk | needle; cannula; peripheral venous catheter
ballong; ballongvidgning; pci; angioplastik | balloon; angioplasty; percutaneous coronary intervention; pci
pacemaker | pacemaker; cardiac pacing
defibrillator; hjärtstartare; icd | defibrillator; aed; implantable cardioverter defibrillator; icd; defibrillation
hjärtpump; mekanisk hjärtpump; konstgjort hjärta | ventricular assist device; artificial heart; heart pump; lvad
hjärt-lungmaskin; ecmo; extrakorporeal | heart-lung machine; cardiopulmonary bypass; ecmo; extracorporeal; extracorporeal membrane oxygenation
hjärtklaff; klaffprotes; tavi | heart valve; prosthetic valve; valve replacement; tavi; transcatheter aortic valve
dialys; hemodialys; dialysmaskin; peritonealdialys | dialysis; haemodialysis; hemodialysis; peritoneal dialysis; dialysis machine
respirator; ventilator; mekanisk ventilation; andningshjälp; respiratorbehandling | ventilator; mechanical ventilation; ventilatory support; respiratory support
cpap | cpap; continuous positive airway pressure
anestesiapparat; narkosapparat | anaesthesia machine; anesthesia machine
kuvös | infant incubator; neonatal incubator
hörapparat; hörselhjälpmedel | hearing aid; hearing device
cochleaimplantat; hörselimplantat; snäckimplantat | cochlear implant; hearing implant
kontaktlins; intraokulär lins | contact lens; intraocular lens
glasögon; synhjälpmedel | glasses; spectacles; eyeglasses; vision aid
rullstol; rollator; förflyttningshjälpmedel | wheelchair; walker; mobility aid; rollator
sjukhussäng; vårdsäng; madrass | hospital bed; mattress
förband; sårförband; sårvård; omläggning; bandage | dressing; wound dressing; wound care; bandage
sutur; stygn; suturering | suture; suturing; stitch
kirurgiskt instrument; operationsinstrument | surgical instrument
kirurgisk robot; robotkirurgi; robotassisterad kirurgi | surgical robot; robotic surgery; robot-assisted surgery
diatermi; elektrokirurgi | electrosurgery; diathermy
ablation; kateterablation | ablation; catheter ablation; radiofrequency ablation
kryoterapi; kylbehandling | cryotherapy; cryoablation; therapeutic hypothermia
laserbehandling | laser treatment; laser therapy
ljusbehandling; ljusterapi; fototerapi | phototherapy; light therapy
fokuserat ultraljud; hifu | focused ultrasound; hifu
elektrisk stimulering; nervstimulering; tens; elektrostimulering | electrical stimulation; nerve stimulation; neurostimulation; tens
djup hjärnstimulering; dbs-behandling | deep brain stimulation
transkraniell magnetstimulering; magnetstimulering; rtms | transcranial magnetic stimulation; tms; rtms
hjärn-datorgränssnitt; hjärna-dator-gränssnitt; neuroteknik | brain-computer interface; brain-machine interface; neurotechnology; bci; neuroprosthesis
engångsprodukt; engångsinstrument | disposable device; single-use device
återanvändning; återbruk; flergångs | reuse; reusable; reprocessing
diagnostisk utrustning; diagnostikinstrument | diagnostic device; diagnostic equipment
dator; datorsystem | computer; computer system
e-hälsa; ehälsa; digital hälsa; digital vård | e-health; ehealth; digital health; digital healthcare; digital care
mobil hälsa; mhälsa; hälsoapp | mhealth; mobile health; health app
telemedicin; distansvård; vård på distans; videobesök; nätläkare | telemedicine; telehealth; telecare; remote care; video consultation; virtual care
app; mobilapp; mobilapplikation; applikation | app; mobile app; mobile application; smartphone application
smartphone; mobiltelefon; mobil; telefon | smartphone; mobile phone; cell phone; telephone
surfplatta | tablet computer; ipad
smartklocka; smart klocka; smartwatch | smartwatch; smart watch
sakernas internet; iot; uppkopplad; uppkopplade produkter | internet of things; iot; connected device
virtuell verklighet; vr | virtual reality; vr
förstärkt verklighet; mixed reality | augmented reality; mixed reality; extended reality
datorspel; serious game; spelifiering; spel | serious game; video game; gamification; game
chattbot; chatbot; samtalsrobot; virtuell assistent | chatbot; conversational agent; virtual assistant
internetbehandling; digital behandling; digital terapi; internetbaserad behandling; ikbt | internet-delivered treatment; digital therapeutics; internet-based treatment; internet-delivered cognitive behavioural therapy; icbt
beslutsstöd; kliniskt beslutsstöd | decision support; clinical decision support; decision support system
patientjournal; journal; elektronisk patientjournal; journalsystem; journaldata; vårdinformationssystem | electronic health record; electronic medical record; medical record; patient record; ehr; emr
triage; triagering | triage
taligenkänning; röstanalys; röst; tal | speech recognition; voice analysis; voice; speech
ansiktsigenkänning; biometri | biometrics; facial recognition; biometric
ergonomi; ergonomisk; människa-maskin | ergonomics; human factors; human-machine interaction; ergonomic
användbarhet; användarvänlighet; usability | usability; user-friendliness; usability testing
användargränssnitt; gränssnitt | user interface; user interface design
människa-datorinteraktion; mdi | human-computer interaction; hci
design; formgivning; utformning | design
tjänstedesign | service design
produktutveckling; produktdesign | product development; product design
medskapande; samskapande; användardriven; användarmedverkan; brukarmedverkan | co-creation; co-design; user involvement; participatory design; patient involvement
`;
