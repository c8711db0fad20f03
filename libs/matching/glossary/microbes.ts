/** Microbiology, virology and infection control in the laboratory. */
export const MICROBES = `
mikrob; mikroorganism; mikrobiell | microbe; microorganism; micro-organism; microbial
mikrobiologi; mikrobiologisk | microbiology; microbiological
virologi | virology
bakteriologi | bacteriology
mykologi | mycology
parasitologi | parasitology
bakterie; bakteriell | bacterium; bacteria; bacterial
virus; viral; virusburen | virus; viral
svamp; jästsvamp; mögel; svampinfektion | fungus; fungi; fungal; mould; mold; mycosis
jäst | yeast; saccharomyces
parasit; parasitär | parasite; parasitic
protozo; urdjur | protozoan; protozoa
arké; arkébakterie | archaea
bakteriofag; fag; fagterapi | bacteriophage; phage; phage therapy
alg; mikroalg | alga; algae; microalgae
cyanobakterie; blågrön alg | cyanobacteria; cyanobacterium; blue-green algae
spor; sporbildning | spore; sporulation
biofilm | biofilm
patogen; smittämne; sjukdomsframkallande | pathogen; pathogenic; infectious agent
virulens; virulensfaktor | virulence; virulence factor
smitta; smittspridning; smittsam | transmission; contagion; contagious; spread of infection
infektion; infektiös; infekterad | infection; infectious; infected
zoonos; zoonotisk | zoonosis; zoonotic
pandemi; pandemisk | pandemic
epidemi; epidemisk; farsot | epidemic
utbrott; smittutbrott | outbreak; disease outbreak
antibiotikaresistens; antimikrobiell resistens; amr; resistent bakterie; multiresistent bakterie | antibiotic resistance; antimicrobial resistance; amr; multidrug-resistant; drug-resistant bacteria
resistens; resistent; läkemedelsresistens | resistance; drug resistance; resistant
resistensbestämning; känslighetstest | susceptibility testing; antimicrobial susceptibility testing
esbl | esbl; extended-spectrum beta-lactamase
meticillinresistenta gula stafylokocker; mrsa | methicillin-resistant staphylococcus aureus; mrsa
stafylokock; staphylococcus aureus | staphylococcus; staphylococcus aureus; staphylococcal
streptokock | streptococcus; streptococcal
pneumokock | pneumococcus; streptococcus pneumoniae; pneumococcal
enterokock; vre | enterococcus; enterococci; vre
kolibakterie; escherichia coli; e coli; ehec | escherichia coli; e coli; coliform; ehec
klebsiella | klebsiella; klebsiella pneumoniae
pseudomonas | pseudomonas; pseudomonas aeruginosa
salmonella | salmonella; salmonellosis
kampylobakter; campylobacter | campylobacter
listeria | listeria; listeriosis
legionella; legionärssjuka | legionella; legionnaires disease
clostridium; clostridioides difficile; c difficile | clostridium; clostridioides difficile; clostridium difficile; c difficile
klamydia | chlamydia; chlamydia trachomatis
gonorré; gonokock | gonorrhoea; gonorrhea; neisseria gonorrhoeae
meningokock | meningococcus; neisseria meningitidis; meningococcal
mykobakterie | mycobacterium; mycobacteria; mycobacterial
tuberkelbakterie; mycobacterium tuberculosis | mycobacterium tuberculosis; tubercle bacillus
helicobacter; magsårsbakterie | helicobacter; helicobacter pylori
borrelia; borreliabakterie | borrelia; lyme disease; borreliosis
mykoplasma | mycoplasma
laktobacill; mjölksyrabakterie | lactobacillus; lactic acid bacteria
bifidobakterie | bifidobacterium; bifidobacteria
candida | candida; candida albicans; candidiasis
aspergillus | aspergillus; aspergillosis
coronavirus; sars-cov-2; covidvirus | coronavirus; sars-cov-2
influensavirus | influenza virus
hepatitvirus | hepatitis virus
hepatit b-virus; hbv | hepatitis b virus; hbv
hepatit c-virus; hcv | hepatitis c virus; hcv
humant immunbristvirus; hiv | human immunodeficiency virus; hiv
humant papillomvirus; hpv; papillomvirus; vårtvirus | human papillomavirus; hpv; papillomavirus
herpesvirus; herpes | herpesvirus; herpes; herpes simplex virus
cytomegalovirus; cmv | cytomegalovirus; cmv
epstein-barr-virus; ebv | epstein-barr virus; ebv
respiratoriskt syncytialvirus; rs-virus; rsv | respiratory syncytial virus; rsv
norovirus; vinterkräksjuka; calicivirus | norovirus; calicivirus
rotavirus | rotavirus
enterovirus | enterovirus; coxsackievirus
flavivirus; tbe-virus | flavivirus; tick-borne encephalitis virus
ebolavirus; ebola | ebola virus; ebola
retrovirus; retroviral | retrovirus; retroviral
poliovirus | poliovirus
zikavirus | zika virus
denguevirus; dengue | dengue virus; dengue
malariaparasit; plasmodium | plasmodium; malaria parasite; plasmodium falciparum
toxoplasma | toxoplasma; toxoplasma gondii; toxoplasmosis
mygga; myggburen; stickmygga | mosquito; mosquito-borne
fästing; fästingburen | tick; tick-borne
loppa | flea
lus; löss | louse; lice
kvalster | mite
inälvsmask; mask; maskinfektion | helminth; parasitic worm; helminthiasis
värd; värdorganism; värdcell | host; host cell; host organism
virusvariant | virus variant; variant of concern
viruspartikel; virion; virusliknande partikel; vlp | virion; virus particle; virus-like particle; vlp
spikprotein; spike-protein; ytprotein | spike protein; surface protein
kapsid | capsid
virusmängd; viruslast; virusnivå | viral load
serologi; serologisk; antikroppstest | serology; serological; antibody test; seroprevalence
serotyp; serogrupp | serotype; serogroup
virusodling; virusisolering | virus culture; virus isolation
smittspårning; kontaktspårning | contact tracing
smittskydd; infektionskontroll; smittförebyggande | infection control; infection prevention; communicable disease control
vårdhygien; handhygien; hygien | hygiene; hand hygiene; hospital hygiene
vårdrelaterad infektion; vri; sjukhusinfektion | healthcare-associated infection; hospital-acquired infection; nosocomial infection
biosäkerhet; skyddsnivå; biosäkerhetsnivå; bsl; bsl-3; bsl-2; p3 | biosafety; biosafety level; bsl; bsl-3; bsl-2; containment level
biologiskt skydd; bioskydd; bioberedskap | biosecurity; biopreparedness
innesluten användning; inneslutning | contained use; containment
karantän | quarantine
avloppsövervakning; avloppsvattenanalys; avloppsvattenbaserad övervakning | wastewater surveillance; wastewater-based epidemiology; sewage surveillance
kontaminering; kontamination | contamination; contaminant
renodling; renkultur | pure culture
tarmbakterie | gut bacteria; intestinal bacteria
munflora; oral mikrobiota | oral microbiota; oral microbiome
hudflora | skin microbiota; skin microbiome
probiotika; probiotisk | probiotic
prebiotika; prebiotisk | prebiotic
fekal mikrobiotatransplantation; fekaltransplantation; tarmfloratransplantation; fmt | faecal microbiota transplantation; fecal microbiota transplantation; faecal transplant; fmt
kvorumavkänning | quorum sensing
antimikrobiell; bakteriedödande; bakteriehämmande | antimicrobial; antibacterial; bactericidal
`;
