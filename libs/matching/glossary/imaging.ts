/** Imaging and microscopy, from the patient to the molecule. */
export const IMAGING = `
avbildning; bildgivning; bildtagning; avbildande | imaging
bild; fotografi | image; picture
bildanalys; bildbehandling; bildbearbetning | image analysis; image processing
bildsegmentering; segmentering | image segmentation; segmentation
bildregistrering | image registration
bildrekonstruktion | image reconstruction
bilddiagnostik; medicinsk avbildning; medicinsk bildbehandling | medical imaging; diagnostic imaging; biomedical imaging
molekylär avbildning | molecular imaging
funktionell avbildning | functional imaging
hjärnavbildning; neuroavbildning; neuroradiologi | neuroimaging; brain imaging; neuroradiology
preklinisk avbildning; smådjursavbildning | preclinical imaging; small animal imaging
bioluminescens; luminescens | bioluminescence; luminescence; luminescent
magnetresonanstomografi; magnetkamera; magnetkameraundersökning; magnetröntgen; mrt; mr; mri; mr-kamera | magnetic resonance imaging; magnetic resonance; mri; mr
funktionell magnetresonanstomografi; fmri; fmrt | functional magnetic resonance imaging; functional mri; fmri
diffusionsavbildning; diffusionstensoravbildning | diffusion imaging; diffusion tensor imaging; dti; diffusion-weighted imaging
magnetresonansspektroskopi; mrs | magnetic resonance spectroscopy; mrs
datortomografi; skiktröntgen; dt; ct; datortomograf | computed tomography; computerised tomography; computerized tomography; ct; cat scan
mikrodatortomografi; mikro-ct | micro-computed tomography; micro-ct; microct
spektral datortomografi; fotonräknande datortomografi; fotonräknande detektor | photon-counting computed tomography; photon-counting ct; spectral ct
tomografi; tomografisk | tomography; tomographic
tomosyntes | tomosynthesis
positronemissionstomografi; pet; pet-kamera; pet/ct | positron emission tomography; pet; pet/ct; pet-ct
spårämne; spårsubstans; radioaktivt spårämne | tracer; radiotracer
spect; enfotonstomografi | single-photon emission computed tomography; spect
gammakamera; scintigrafi; skintigrafi | gamma camera; scintigraphy
röntgen; röntgenundersökning; röntgenstrålning; röntgenbild | x-ray; x ray; radiography; radiograph; roentgen
lungröntgen | chest x-ray; chest radiograph; chest radiography
mammografi | mammography; mammogram
genomlysning; fluoroskopi | fluoroscopy
angiografi; kärlröntgen; kranskärlsröntgen | angiography; angiogram
kontrastmedel; kontrastämne | contrast agent; contrast medium; contrast media
ultraljud; ultraljudsundersökning; sonografi; ultrasonografi | ultrasound; ultrasonography; sonography; ultrasonic
doppler; dopplerultraljud | doppler; doppler ultrasound
ekokardiografi; hjärtultraljud; ultraljudskardiografi; ukg; eko | echocardiography; echocardiogram; cardiac ultrasound
elastografi | elastography
endoskopi; endoskopisk; endoskop | endoscopy; endoscopic; endoscope
kapselendoskopi | capsule endoscopy
koloskopi | colonoscopy
gastroskopi | gastroscopy; upper endoscopy
bronkoskopi | bronchoscopy
laparoskopi; titthålskirurgi; laparoskopisk; titthålsoperation | laparoscopy; laparoscopic; keyhole surgery
artroskopi | arthroscopy
optisk koherenstomografi; oct | optical coherence tomography; oct
ögonbottenfotografering; ögonbottenbild; fundusfotografering | fundus photography; fundus image; retinal imaging
dermatoskopi; dermoskopi | dermoscopy; dermatoscopy
termografi; värmekamera | thermography; thermal imaging; thermal camera
fotoakustik; fotoakustisk avbildning | photoacoustic imaging; photoacoustics; optoacoustic imaging
hyperspektral avbildning; hyperspektral | hyperspectral imaging; hyperspectral; multispectral imaging
bentäthetsmätning; dxa; dexa | bone densitometry; bone density; bone mineral density; dxa; dexa; dual-energy x-ray absorptiometry
mikroskop | microscope
mikroskopi; mikroskopisk; mikroskopering | microscopy; microscopic
ljusmikroskopi; ljusmikroskop; ljusfältsmikroskopi | light microscopy; light microscope; brightfield microscopy; optical microscopy
faskontrast; faskontrastmikroskopi | phase contrast; phase-contrast microscopy
fluorescensmikroskopi; fluorescensmikroskop | fluorescence microscopy; fluorescence microscope; fluorescence imaging
fluorescens; fluorescerande; fluorescent | fluorescence; fluorescent
fluorofor; fluorescerande färgämne | fluorophore; fluorescent dye
grönt fluorescerande protein; gfp | green fluorescent protein; gfp; fluorescent protein
konfokalmikroskopi; konfokalmikroskop; konfokal | confocal microscopy; confocal microscope; confocal; laser scanning microscopy
tvåfotonsmikroskopi; multifotonmikroskopi; tvåfoton | two-photon microscopy; multiphoton microscopy; two-photon
ljusarksmikroskopi; ljusark | light-sheet microscopy; light sheet microscopy; light sheet; lightsheet
superupplösning; superupplöst mikroskopi; sted | super-resolution; super-resolution microscopy; superresolution; sted; storm microscopy; nanoscopy
helintern reflektionsfluorescens; tirf | total internal reflection fluorescence; tirf
realtidsmikroskopi; levande cellavbildning; livecell-avbildning | live cell imaging; live-cell imaging; live imaging; time-lapse microscopy; time-lapse imaging
kalciumavbildning | calcium imaging
intravitalmikroskopi | intravital microscopy
elektronmikroskopi; elektronmikroskop | electron microscopy; electron microscope
transmissionselektronmikroskopi; tem | transmission electron microscopy; tem
svepelektronmikroskopi; svepelektronmikroskop; sem | scanning electron microscopy; scanning electron microscope; sem
kryoelektronmikroskopi; kryo-em; cryo-em | cryo-electron microscopy; cryogenic electron microscopy; cryo-em; cryoem
kryotomografi; kryo-elektrontomografi | cryo-electron tomography; electron tomography; cryo-et
atomkraftsmikroskopi; atomkraftmikroskopi; afm | atomic force microscopy; afm; scanning probe microscopy
digitalpatologi; digital patologi; helglasskanning; virtuell mikroskopi | digital pathology; whole slide imaging; whole-slide image; computational pathology
spatial avbildning; vävnadsavbildning | tissue imaging; spatial imaging
enmolekylavbildning; enmolekyldetektion | single-molecule imaging; single molecule imaging; single-molecule detection
korrelativ mikroskopi; clem | correlative microscopy; correlative light and electron microscopy; clem
holografi; holografisk mikroskopi | holography; holographic microscopy
kamera | camera
video; film; videoinspelning | video
skanning; avsökning | scan; scanning
skanner | scanner
upplösning; bildupplösning | resolution
kontrast | contrast
brus; signalbrusförhållande | noise; signal-to-noise ratio
pixel; bildpunkt | pixel
lins; objektiv | lens
optik; optisk | optics; optical
fotonik | photonic
fiberoptik; optisk fiber | fibre optics; fiber optics; optical fibre; optical fiber
laser | laser
ljus; ljuskälla; belysning | light; light source; illumination
infraröd; ir | infrared
ultraviolett; uv; uv-ljus | ultraviolet; uv; uv light
våglängd | wavelength
foton | photon
röntgenkälla | x-ray source; x-ray tube
röntgendetektor | x-ray detector
synkrotron; synkrotronljus; max iv | synchrotron; synchrotron radiation; max iv
neutronspridning; ess; neutronstrålning | neutron scattering; neutron; neutron source
radiomik; bildbiomarkör | radiomics; imaging biomarker
bildarkiv; pacs; dicom | picture archiving and communication system; pacs; dicom; image archive
bildstyrd; bildvägledd; navigationssystem | image-guided; image guided; surgical navigation
tredimensionell; 3d | three-dimensional; 3d; three dimensional
visualisering | visualisation; visualization
rörelseanalys; rörelseinspelning; gånganalys | motion analysis; motion capture; gait analysis
ögonrörelsemätning; blickspårning | eye tracking; eye movement tracking
`;
