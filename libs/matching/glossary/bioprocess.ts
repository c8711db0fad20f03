/** Biotechnology, production, quality of manufacture. */
export const BIOPROCESS = `
bioteknik; bioteknologi; bioteknisk; biotech | biotechnology; biotech; biotechnological
livsvetenskap; life science; livsvetenskaplig | life science; bioscience
bioprocess; bioprocessteknik; processteknik | bioprocess; bioprocessing; bioprocess engineering; process engineering
process; förlopp | process
processutveckling; processoptimering | process development; process optimisation; process optimization
uppskalning; skala upp; storskalig | scale-up; upscaling; scaling up; large-scale
nedskalning; småskalig | scale-down; small-scale
bioreaktor; fermentor | bioreactor; fermenter; fermentor
fermentering; fermentation; jäsning; fermenterad | fermentation; fermented
precisionsfermentering | precision fermentation
uppströmsprocess; uppström; upstream | upstream processing; upstream process
nedströmsprocess; nedström; downstream | downstream processing; downstream process
skörd; skörda | harvest; harvesting
satsvis odling; sats; batch; parti | batch; fed-batch
kontinuerlig tillverkning; kontinuerlig process | continuous manufacturing; continuous process; continuous processing
cellfabrik; produktionscell; cho-cell | cell factory; production cell line; cho cell; chinese hamster ovary
cellbank; mastercellbank | cell bank; master cell bank
cellinjeutveckling | cell line development
cellexpansion; expansion | cell expansion; expansion
proteinproduktion; proteinuttryck; rekombinant produktion | protein production; protein expression; recombinant production; expression system
antikroppsproduktion | antibody production; antibody generation
vektorproduktion; virusproduktion; plasmidproduktion | vector production; viral vector production; virus production; plasmid production
utbyte; produktutbyte | yield; product yield; titre
tillverkning; framställning av produkt; produktion; produktionsanläggning; tillverka | manufacturing; manufacture; production; fabrication
läkemedelstillverkning; läkemedelsproduktion | pharmaceutical manufacturing; drug manufacturing; drug production
kontraktstillverkning; kontraktstillverkare; cdmo; legotillverkning; cmo | contract manufacturing; contract development and manufacturing organisation; cdmo; cmo; contract manufacturer
god tillverkningssed; gmp | good manufacturing practice; gmp; cgmp
god laboratoriesed; glp | good laboratory practice; glp
god distributionssed; gdp | good distribution practice; gdp
klinisk tillverkning; prövningsläkemedel; provläkemedel | investigational medicinal product; clinical supply; clinical trial material; imp
fyllning; aseptisk fyllning; påfyllning; avfyllning | fill-finish; fill and finish; aseptic filling; filling
aseptisk; aseptisk teknik; aseptik | aseptic; aseptic technique; asepsis
kvalitetskontroll; qc; egenkontroll | quality control; qc
kvalitetssäkring; qa | quality assurance; qa
kvalitet | quality
kvalitetssystem; kvalitetsledningssystem; kvalitetsledning; iso 13485; iso 9001 | quality management system; quality management; quality system; iso 13485; iso 9001; qms
ackreditering; ackrediterad; iso 17025; iso 15189 | accreditation; accredited; iso 17025; iso 15189
certifiering; certifikat; certifierad | certification; certificate; certified
frisläppning; batchfrisläppning; sakkunnig person | batch release; release testing; qualified person
avvikelse; avvikelsehantering; avvikelserapport | deviation; nonconformity; corrective and preventive action; capa
kvalificering; utrustningskvalificering | qualification; equipment qualification
processvalidering; rengöringsvalidering | process validation; cleaning validation
processanalytisk teknik; processövervakning; pat | process analytical technology; process monitoring; pat
kontrollstrategi; design av experiment; doe; faktorförsök | design of experiments; doe; factorial design; quality by design
leverantör; underleverantör | supplier; vendor; subcontractor
leveranskedja; försörjningskedja; varuförsörjning; leverans | supply chain; logistics; delivery
läkemedelsbrist; läkemedelsförsörjning; försörjningsberedskap | drug shortage; medicine shortage; supply preparedness; security of supply
logistik; distribution | distribution
råvara; råmaterial; insatsvara | raw material; feedstock
komponent; reservdel | component; spare part
produkt | product; goods
serietillverkning; massproduktion; volymproduktion | series production; mass production; volume production
formsprutning; gjutning | injection moulding; injection molding; moulding; casting
fräsning; svarvning; bearbetning; cnc | milling; machining; cnc
svetsning; lödning; fogning | welding; soldering; joining
montering; hopsättning | assembling
konstruktion; cad; konstruktör | cad; computer-aided design; mechanical design; construction
prototyp; prototypframtagning; prototyputveckling | prototype; prototyping; rapid prototyping; prototype development
provning; testning; test | testing; test
kravspecifikation; specifikation; krav | specification; requirement
bioraffinaderi; bioraffinering; biobaserad | biorefinery; biorefining; bio-based; biobased
bioekonomi; bioteknikindustri | bioeconomy
biobränsle; biodrivmedel; biogas; bioenergi | biofuel; biogas; bioenergy; bioethanol
biomassa | biomass
industriell bioteknik; vit bioteknik | industrial biotechnology; white biotechnology
enzymteknik; enzymutveckling; riktad evolution | enzyme engineering; protein engineering; directed evolution
metabol ingenjörskonst; metabolisk design | metabolic engineering
encellsprotein; mikrobiellt protein | single-cell protein; microbial protein; mycoprotein
odlat kött; cellodlat kött | cultured meat; cultivated meat; cell-based meat; lab-grown meat
grön kemi; hållbar kemi | green chemistry; sustainable chemistry
reaktor; kemisk reaktor | reactor; chemical reactor
värmeväxlare; värmeöverföring | heat exchanger; heat transfer
torkning; spraytorkning | drying; spray drying
kompaktering; granulering; tablettering | granulation; tableting; compression
blandning; omrörning | mixing; mixture; blending; stirring
malning; finfördelning | grinding
industri; industriell | industry; industrial
läkemedelsindustri; läkemedelsföretag; läkemedelsbolag | pharmaceutical industry; pharmaceutical company; pharma
livsmedelsindustri; livsmedelsföretag | food industry; food company
smart tillverkning; industri 4.0 | smart manufacturing; industry 4.0
`;
