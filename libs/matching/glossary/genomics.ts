/** Genes and genomes, sequencing and the other "omics". Mind the false friends: gen, genom, art, stam, bas. */
export const GENOMICS = `
gen; arvsanlag; genetisk | gene; genetic
genetik; ärftlighetslära | genetics
arvsmassa; genomisk; genomdata; genomforskning | genome; genomic; genomic data
genomik | genomics
arv; ärftlighet; ärftlig; nedärvd; hereditär | heredity; heritability; hereditary; inheritance; inherited; heritable
dna; deoxiribonukleinsyra | dna; deoxyribonucleic acid
rna; ribonukleinsyra | rna; ribonucleic acid
budbärar-rna; mrna; budbärarrna | messenger rna; mrna
mikro-rna; mirna; mikrorna | microrna; mirna; micro rna
långt icke-kodande rna; icke-kodande rna; lncrna | non-coding rna; noncoding rna; long non-coding rna; lncrna
litet interfererande rna; sirna | small interfering rna; sirna
transport-rna; trna | transfer rna; trna
ribosomalt rna; rrna; 16s | ribosomal rna; rrna; 16s rrna; 16s
cirkulerande tumör-dna; ctdna | circulating tumour dna; circulating tumor dna; ctdna
cellfritt dna; fritt cirkulerande dna; cfdna | cell-free dna; circulating cell-free dna; cfdna
mitokondriellt dna; mtdna | mitochondrial dna; mtdna
gammalt dna; forntida dna | ancient dna
miljö-dna; edna | environmental dna; edna
nukleinsyra | nucleic acid
nukleotid; oligonukleotid; oligo | nucleotide; oligonucleotide; oligo
nukleosid | nucleoside
baspar; kvävebas | base pair; nucleobase
antisens; antisensoligonukleotid; aso | antisense; antisense oligonucleotide; aso
kodon | codon
exon | exon
intron | intron
exom | exome
promotor | promoter
enhancer; förstärkarsekvens | enhancer
gensekvens; dna-sekvens; sekvens; nukleotidsekvens | sequence; gene sequence; dna sequence; nucleotide sequence
locus; lokus; genlokus | locus; loci
allel | allele
genotyp; genotypning; genotypbestämning | genotype; genotyping
fenotyp; fenotypisk; fenotypning | phenotype; phenotypic; phenotyping
haplotyp | haplotype
kromosom; kromosomal; kromosomavvikelse | chromosome; chromosomal; chromosome aberration; chromosomal abnormality
karyotyp; kromosomanalys | karyotype; karyotyping; cytogenetics; chromosome analysis
telomer | telomere
mutation; muterad | mutation; mutant; mutated
könscellsmutation; medfödd mutation | germline mutation; germline variant
somatisk mutation | somatic mutation
punktmutation | point mutation; missense mutation
deletion | deletion
duplikation; dubblering | duplication
insertion | insertion
translokation; genfusion; fusionsgen | translocation; gene fusion; fusion gene
inversion | inversion
kopietal; kopietalsvariation; cnv | copy number; copy number variation; copy number variant; cnv
strukturell variant; strukturvariant | structural variant; structural variation
genvariant; genetisk variant; variant | genetic variant; variant; gene variant
enbaspolymorfi; snp; snipp | single nucleotide polymorphism; snp; single nucleotide variant; snv
polymorfi; polymorfism | polymorphism
genetisk variation | genetic variation; genetic diversity
associationsstudie; genomvid associationsstudie; gwas; helgenomassociation | genome-wide association study; genome-wide association; gwas
kopplingsanalys | linkage analysis; linkage disequilibrium; genetic linkage
polygen riskpoäng; genetisk risk; polygen | polygenic risk score; polygenic score; genetic risk; polygenic
mendelsk randomisering | mendelian randomisation; mendelian randomization
monogen; enkelgen | monogenic; mendelian
recessiv | recessive; autosomal recessive
dominant; autosomal dominant | dominant; autosomal dominant
penetrans | penetrance
familjeutredning; släktträd; stamtavla | pedigree; family study
tvillingstudie; tvillingregister; tvilling | twin study; twin registry; twin
genetisk vägledning; genetisk rådgivning | genetic counselling; genetic counseling
genetisk testning; gentest; genetisk analys; dna-test | genetic test; genetic testing; genetic analysis; dna test
fosterdiagnostik; nipt; prenataldiagnostik | prenatal diagnosis; prenatal testing; prenatal screening; nipt; non-invasive prenatal testing
nyföddhetsscreening; pku-prov | newborn screening; neonatal screening; dried blood spot screening
farmakogenetik; farmakogenomik | pharmacogenetics; pharmacogenomics
populationsgenetik | population genetics
evolution; evolutionär | evolution; evolutionary
fylogeni; fylogenetik; släktskapsträd | phylogenetics; phylogeny; phylogenetic tree; phylogenetic
sekvensering; dna-sekvensering; ngs | sequencing; dna sequencing; next-generation sequencing; next generation sequencing; massively parallel sequencing; ngs
helgenomsekvensering; wgs; helgenom | whole-genome sequencing; whole genome sequencing; wgs; whole genome
exomsekvensering; helexomsekvensering; wes | exome sequencing; whole exome sequencing; whole-exome sequencing; wes
rna-sekvensering; rna-seq; transkriptomsekvensering | rna sequencing; rna-seq; transcriptome sequencing
enkelcellssekvensering; encellssekvensering; scrna-seq | single-cell sequencing; single-cell rna sequencing; single cell rna sequencing; scrna-seq; single-cell rna-seq
enkelcell; encellsanalys; enskild cell; enkelcellsanalys | single cell; single-cell; single-cell analysis
långläsningssekvensering; nanoporsekvensering; nanopor | long-read sequencing; nanopore sequencing; nanopore; long reads
genpanel; panelsekvensering; riktad sekvensering | gene panel; targeted sequencing; amplicon sequencing; panel sequencing
sangersekvensering | sanger sequencing
sekvenseringsbibliotek; biblioteksberedning | sequencing library; library preparation
streckkodning; dna-streckkodning; streckkod | barcoding; dna barcoding; barcode; metabarcoding
spatial transkriptomik; rumslig transkriptomik; spatial biologi | spatial transcriptomics; spatial biology; spatial omics
omik; omikdata; multiomik | omics; multi-omics; multiomics
transkriptomik; transkriptom | transcriptomics; transcriptome; transcriptomic
proteomik; proteom | proteomics; proteome; proteomic
metabolomik; metabolom | metabolomics; metabolome; metabolomic
lipidomik; lipidom | lipidomics; lipidome
glykomik; glykan | glycomics; glycan; glycome
epigenetik; epigenetisk; epigenom; epigenomik | epigenetics; epigenome; epigenomics; epigenetic
metagenomik; metagenom | metagenomics; metagenome; shotgun metagenomics; metagenomic
mikrobiom; mikrobiota; tarmflora; bakterieflora | microbiome; microbiota; gut microbiota; gut flora; gut microbiome
dna-metylering; metylering | dna methylation; methylation
histonmodifiering; histon; acetylering | histone; histone modification; acetylation; histone acetylation
kromatin; kromatinstruktur | chromatin
nukleosom | nucleosome
imprinting; genomisk prägling | genomic imprinting; imprinting
genuttryck; genexpression | gene expression
expression; uttryck | expression
överuttryck | overexpression
genreglering; genregulering | gene regulation; transcriptional regulation; regulatory network
transkription; avskrift | transcription
transkriptionsfaktor | transcription factor
translation; proteinöversättning | translation; protein translation
splitsning; splicing; alternativ splitsning | splicing; alternative splicing
dna-reparation; dna-lagning | dna repair
dna-skada | dna damage
replikation; dna-replikation; dna-kopiering | replication; dna replication
rekombination; homolog rekombination | recombination; homologous recombination
transposon; hoppande gen | transposon; transposable element; jumping gene
plasmid | plasmid
vektor; virusvektor; viral vektor | vector; viral vector
adenoassocierat virus; aav | adeno-associated virus; aav; aav vector
lentivirus; lentivirusvektor | lentivirus; lentiviral vector; lentiviral
adenovirus; adenovirusvektor | adenovirus; adenoviral vector; adenoviral
genterapi | gene therapy
genmodifierad; genmodifierad organism; gmo; gmm; genmodifiering; genetiskt modifierad | genetically modified; genetically modified organism; gmo; genetically modified microorganism; gmm; genetic modification
genteknik; genmanipulation; hybrid-dna-teknik | genetic engineering; recombinant dna technology; gene technology
rekombinant | recombinant
transgen | transgene; transgenic
syntetisk biologi | synthetic biology
genkrets; genetisk krets | genetic circuit; gene circuit
stam; stammar; bakteriestam | strain
art; djurart; artbestämning | species
släkte | genus
klon; klonal | clone; clonal; clonality
avel; förädling; avla | breeding; selective breeding
hybrid; korsning | hybrid; crossbreeding
inavel | inbreeding; consanguinity
markör; genetisk markör | marker; genetic marker
biomarkör; biologisk markör | biomarker; biological marker
tumörmarkör | tumour marker; tumor marker
signatur; genuttrycksprofil; genprofil | gene signature; expression profile; gene expression profiling; signature
`;
