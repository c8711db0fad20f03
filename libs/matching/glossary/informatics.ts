/** Data, software, bioinformatics, artificial intelligence. */
export const INFORMATICS = `
data; datamaterial | data
dataset; datamängd; datauppsättning | dataset; data set
stordata; big data | big data; large-scale data
databas | database
register; kvalitetsregister; registerdata; nationellt kvalitetsregister | register; registry; quality register; quality registry; patient registry
registerstudie; registerforskning; registerbaserad | register study; registry study; register-based research; register-based
hälsodata; vårddata; patientdata; hälsouppgift | health data; healthcare data; patient data
verklighetsdata; real world data; rwd; realvärldsdata; real world evidence | real-world data; real world data; rwd; real-world evidence; real world evidence; rwe
kliniska data; klinisk data | clinical data
journalutdrag; datauttag; dataextraktion | data extraction; data retrieval
datahantering; dataförvaltning | data management; data handling; data stewardship
datadelning; delning av data | data sharing
öppna data; öppen data | open data
fair-data; fair-principer | fair data; fair principles
metadata | metadata
datakvalitet | data quality
datainsamling; insamling | data collection; collection; data acquisition
datalagring | data storage
dataanalys; datavetenskap; data science | data analysis; data science; data analytics; analytics
datautvinning; datautforskning; data mining | data mining
textutvinning; textanalys; textutforskning | text mining; text analysis
datavisualisering; instrumentpanel; dashboard | data visualisation; data visualization; dashboard
registerlänkning; länkning; samkörning | data linkage; record linkage; linkage
personuppgift | personal data
dataskydd; personlig integritet; integritetsskydd; gdpr; dataskyddsförordning; integritet | data protection; privacy; gdpr; general data protection regulation
pseudonymisering; pseudonymiserad; kodade data | pseudonymisation; pseudonymization; pseudonymised; coded data
anonymisering; avidentifiering; avidentifierad; anonym | anonymisation; anonymization; de-identification; anonymous
samtycke; informerat samtycke | consent; informed consent
informationssäkerhet; it-säkerhet; cybersäkerhet; datasäkerhet | information security; cybersecurity; cyber security; data security; it security
kryptering | encryption; cryptography
behörighet; åtkomstkontroll; inloggning | access control; authorisation; authorization; authentication; login
åtkomst; tillgång | access
interoperabilitet; driftskompatibilitet; samverkande system | interoperability; interoperable
informatik; it; informationsteknik; informationsteknologi | informatics; information technology; ict
hälsoinformatik; medicinsk informatik; vårdinformatik | health informatics; medical informatics; biomedical informatics
bioinformatik; bioinformatisk; bioinformatiker | bioinformatics; bioinformatician; bioinformatic
beräkningsbiologi; datorbaserad biologi | computational biology; computational
datorvetenskap; datalogi | computer science
programvara; mjukvara; datorprogram | software; computer program; computer programme
programmering; kodning; systemutveckling; mjukvaruutveckling; programutveckling | programming; software development; coding; software engineering
källkod; öppen källkod; kod | source code; open source; open-source; code
programmeringsgränssnitt; api-gränssnitt; webbtjänst | application programming interface; web service; web api
hårdvara; maskinvara | hardware
webbplats; webb; webbsida; hemsida; internet | website; web; web page; internet; online
molntjänst; molnberäkning; moln | cloud computing; cloud service; cloud
kantberäkning; edge computing | edge computing
it-system; informationssystem; datasystem | information system; it system
laboratorieinformationssystem; lims | laboratory information management system; lims; laboratory information system
elektronisk labbjournal; labbjournal; eln | electronic lab notebook; laboratory notebook; eln
arbetsflöde; workflow; pipeline; analysflöde; arbetsgång | workflow; pipeline; analysis pipeline
standardisering; standardiserad; harmonisering | standardisation; standardization; standardised; harmonisation; harmonization
terminologi; snomed ct; ontologi; klassifikationssystem; icd-10 | terminology; ontology; snomed ct; controlled vocabulary; icd-10
kunskapsgraf; semantisk webb | knowledge graph; semantic web; linked data
språkteknologi; språkmodell; stor språkmodell; llm; naturlig språkbehandling; nlp | natural language processing; language model; large language model; llm; nlp
artificiell intelligens; ai; konstgjord intelligens | artificial intelligence; ai
generativ ai; generativ modell | generative ai; generative model; generative artificial intelligence
förklarbar ai; förklarbarhet | explainable ai; explainability; interpretability; xai
maskininlärning; maskininlärd | machine learning; statistical learning
djupinlärning; djup inlärning | deep learning; deep neural network
neuralt nätverk; neuronnät; artificiellt neuronnät; neuronnätverk; faltningsnätverk | neural network; artificial neural network; convolutional neural network; cnn
förstärkningsinlärning | reinforcement learning
övervakad inlärning | supervised learning
federerad inlärning; federerat lärande; federerad analys | federated learning; federated analysis
träningsdata | training data; model training
grundmodell; förtränad modell; överföringsinlärning | foundation model; pretrained model; transfer learning
algoritm; algoritmisk | algorithm; algorithmic
klassificering; klassning; klassifikation; klassificerare | classification; classifier
klustring; klusteranalys; klustringsanalys | clustering; cluster analysis
beslutsträd; random forest | decision tree; random forest
stödvektormaskin; svm | support vector machine; svm
mönsterigenkänning | pattern recognition
datorseende; maskinseende | computer vision; machine vision
avvikelsedetektion | anomaly detection; outlier detection
signalbehandling; signalanalys; signal | signal processing; signal analysis; signal
tidsserie; tidsserieanalys | time series; time-series analysis
modell | model
modellering; matematisk modell; beräkningsmodell | modelling; modeling; mathematical model; computational model
simulering; datorsimulering | simulation; computer simulation
finita elementmetoden; finit elementanalys; fem-beräkning | finite element method; finite element analysis; fem
strömningsmekanik; cfd; strömningsberäkning | fluid dynamics; computational fluid dynamics; cfd; fluid mechanics
molekyldynamik; molekylärdynamik | molecular dynamics; molecular dynamics simulation
molekylär modellering; dockning; virtuell screening | molecular modelling; molecular modeling; molecular docking; docking; virtual screening
datorstödd läkemedelsdesign; läkemedelsdesign; struktur-aktivitetssamband; qsar | computer-aided drug design; drug design; structure-activity relationship; qsar
strukturprediktion; alphafold | structure prediction; protein structure prediction; alphafold
sekvensinpassning; inpassning; sekvensjämförelse | sequence alignment; read mapping; blast
genomassemblering; sekvenssammansättning | genome assembly; de novo assembly; assembly
annotering; annotation | annotation; data labelling; data labeling
variantanalys; varianttolkning | variant calling; variant interpretation; variant annotation
nätverksanalys; nätverk | network; network analysis
digital tvilling | digital twin
syntetiska data; syntetisk data | synthetic data
prediktion; förutsägelse; prognosmodell; prediktionsmodell | prediction; predictive; prediction model; predictive model
riskprediktion; riskmodell | risk prediction; risk model
optimering; optimera | optimisation; optimization
digitalisering; digital; digital omställning | digitalisation; digitalization; digital; digitisation; digitization; digital transformation
elektronisk datainsamling; ecrf; elektroniskt provprotokoll | electronic data capture; electronic case report form; ecrf; edc; case report form
blockkedja | blockchain
kvantdator; kvantberäkning | quantum computing; quantum computer
kvantteknik; kvantsensor | quantum technology; quantum sensor
felsökning; fel | troubleshooting; error; debugging
säkerhetskopia; backup | backup
drift; it-drift | it operations; system operation
geografiskt informationssystem; gis; geodata | geographic information system; gis; geospatial data; spatial data
matematik; matematisk | mathematics; mathematical
fysik; fysikalisk | physics; physical science
teknikvetenskap; ingenjörsvetenskap; ingenjör | engineering; engineer
`;
