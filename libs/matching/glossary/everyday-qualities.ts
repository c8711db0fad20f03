/** How things are: size, number, quality, ease, likelihood, order; adjectives with their nouns. */
export const EVERYDAY_QUALITIES = `
stor; större; störst; storskalig; väldig; enorm; storlek; omfångsrik; gigantisk | large; big; great in size; huge; large-scale; enormous; larger; largest; sizable; vast; massive; bigger
liten; små; mindre; minst; litet; minimal; småskalig; smått | small; little; tiny; minimal; small-scale; slight; smaller; smallest; lesser
lång; längd; längre; längst; utsträckt; förlängd | long; length; longer; lengthy; longest; elongated
kort; korthet; kortfattad; förkorta; förkortning | short; brief; shorten; shorter; shortest; concise; brevity; abbreviation
hög; högst; höjd; höga; förhöjd; högt | high; height; higher; elevated; tall; highest
låg; lägre; lägst; lågt | low; lower; lowest; low level
bred; bredd; vidd; vidsträckt; omfattande; utbredd | broad; wide; breadth; width; extensive; widespread; wider; broader; wide-ranging; far-reaching
smal; trång; trängsel; snäv; trångboddhet; trångbodd; tunn; slank; smalna | narrow; thin; crowded; overcrowding; slim; tight; congested
tjock; tjocklek; kraftigt byggd; tät; täthet; kompakt | thick; dense; thicker; density
djup; djupgående; ingående; grundlig; noggrann; grundlighet; fördjupad; genomgripande; utförlig | deep; depth; thorough; profound; deeper; deepen
tung; tyngd; tyngre; vikt; vägning; kilogram; tyngst | weight; heavy; weigh; heavier; kilogram
lätt; enkel; enkelhet; okomplicerad; lätthanterlig; lättskött; smidighet | simple; easy; simplicity; easier; straightforward; effortless; simpler; ease; uncomplicated; simply; easily
svår; svårighet; svårighetsgrad; knepig; komplicerad; krånglig; svårhanterlig; allvarlig; besvärligt | severe; difficult; hard; serious; complicated; harder; tough
snabb; snabbhet; hastig; hastighet; rask; fart; tempo; påskynda | rapid; fast; quick; speed; swift; faster; pace; accelerate; quicker; hasten; abrupt
långsam; långsamhet; sakta; trög; saktfärdig; gradvis; successiv; stegvis | slow; slowly; gradual; slower; sluggish; step by step
tidig; i god tid; förtidig; försprång | early; earlier; premature; earliest; head start
sen; sent; försenad; försening; nyligen; färsk | late; later; recent; latest; delayed; belated; tardy
ny; nya; nytt; nyare; nyaste; nybliven; nymodig; nyskapande; helt ny | new; newest; brand-new; newly; newer; fresh; innovative
gammal; äldre; föråldrad; omodern; förlegad; ålderdomlig; uråldrig; urmodig; gamla; inaktuell; uttjänt | old; outdated; obsolete; old-fashioned; older; antiquated; worn-out; oldest
god; bra; gott; utmärkt; förträfflig; utomordentlig; bäst; ypperlig; förnämlig | good; excellent; best; great; outstanding; fine quality; superb; superior
dålig; undermålig; sämre; sämst; usel; låg kvalitet; illa | bad; poor quality; inferior; worst; substandard; worse; evil; lousy
kvalitet; kvalitativ; högkvalitativ; kvalitetsnivå; hög kvalitet; god kvalitet; standard; förstklassig; kvalitetsförbättring | quality; high-quality; standard; first-class; good quality; high standard; premium
viktig; betydelsefull; väsentlig; angelägen; betydande; vikt; betydelse; essentiell; angelägenhet | important; significant; essential; crucial; central; key; vital; main; principal; paramount
oviktig; oväsentlig; obetydlig; betydelselös; irrelevant; bagatell; marginell; marginellt; försumbar; trivial | insignificant; unimportant; negligible; irrelevant; marginal; trivial; inessential
nödvändig; nödvändighet; oumbärlig; obligatorisk; tvingande; behövlig; oundviklig; oundgänglig; ofrånkomlig | necessary; necessity; indispensable; mandatory; compulsory; essential; unavoidable; inevitable; imperative
onödig; överflödig; överflöd; meningslös; obehövlig; redundant; onödan; omotiverad | unnecessary; superfluous; redundant; pointless; needless; meaningless; unwarranted; unneeded
nyttig; användbar; användbarhet; brukbar; nytta; praktisk; tjänlig; funktionell; nyttighet | useful; practical; usability; fit for purpose; handy; expedient
onyttig; oanvändbar; värdelös; obrukbar; verkningslös; ineffektiv; ineffektivitet; resultatlös | ineffective; useless; inefficient; worthless; futile; unusable; fruitless
effektiv; effektivitet; verkningsfull; verksam; verkningsgrad; effektfull; slagkraftig; effektivisera | efficiency; effective; powerful; efficacious
lämplig; lämplighet; passande; lämpa; ändamålsenlig; adekvat; tillbörlig; läglig | suitable; appropriate; fit; adequate; proper; suited; apt; well-suited
olämplig; olämplighet; opassande; otillbörlig; missanpassad; oläglig; otjänlig | inappropriate; unsuitable; improper; unfit; undue; inadequate
tillgänglig; tillgänglighet; åtkomlig; nåbar; lättillgänglig; åtkomst; framkomlig; framkomlighet; tillgängliggöra; tillgänglighetsanpassad; disponibel | accessibility; available; reachable; make accessible; make available; easily accessible; barrier-free
otillgänglig; svårtillgänglig; otillgänglighet; oåtkomlig; oanträffbar | inaccessible; unavailable; unreachable
vanlig; allmän; utbredd; normal; ordinär; gängse; bruklig; vanligtvis; sedvanlig; ordinarie | common; usual; ordinary; general; normal; typical; commonplace
ovanlig; sällsynt; sällan; udda; rar; sällsynthet; exceptionell; ovanlighet; säregen; märklig; konstig; besynnerlig | rare; unusual; uncommon; odd; strange; exceptional; seldom; peculiar; weird; infrequent; extraordinary
typisk; karaktäristisk; karakteristisk; utmärkande; representativ; representera; kännetecknande; signifikativ; representant | characteristic; typical; representative; characterised; characterized
frekvent; vanligen; oftast; frekvens; regelbundet; tät | frequent; often; frequency; repeatedly; many times; oftentimes
flera; flertal; åtskilliga; talrik; mångdubbel; otalig; majoritet; merpart; flerfaldig | numerous; several; majority; plenty; many; multitude; multiple; manifold; countless; plurality
fåtal; enstaka; enskild; enda; ensamt; sporadisk; singel | single; minority; sole; isolated case; sporadic; solitary; one-off
genomsnitt; genomsnittlig; medeltal; snitt; medelvärde; median; medelmåttig; måttlig; måttfull | average; median; mean value; mediocre; moderation; medium
dubbel; dubbelt; fördubbla; fördubbling; tvåfaldig; trippel; tredubbla; parvis; mångfaldiga | double; twofold; triple; dual; pair; multiply; twice; pairwise; threefold
halv; hälft; halvering; fjärdedel; tredjedel | half; halve; one third; one quarter
neutral; neutralitet; objektiv; objektivitet; saklighet | impartial; objective; neutral; even-handed
rättvis; skälig | fairness; justice; equitable; equity
orättvis | injustice; unfair; unjust
jämlik; jämlikhet; likvärdig; likvärdighet | equality; equity
ojämlik; ojämlikhet | inequality; unequal
ärlig; ärlighet; uppriktig; hederlig; redlig; redlighet; sanningsenlig; uppriktighet | honesty; honest; sincere; truthful; candid
vänlig; snäll; vänlighet; hjälpsam; artig; välvillig; bemötande; hövlig; respekt; respektfull; gästvänlig; omtänksam; omtanke; medkänsla; empati | kindness; friendly; helpful; polite; respect; courteous; considerate; treat with respect; empathy; compassion; compassionate; welcoming; caring attitude; friendliness
trygg; trygghet; säker; säkerhet; riskfri; betryggande; ofarlig; säkert; tryggt | safety; safe; secure; harmless; sense of security; risk-free; reassuring; assured
farlig; riskabel; livsfarlig; hälsovådlig; vådlig; skadlig; hälsofarlig | hazard; dangerous; perilous; life-threatening; harmful; unsafe; noxious
stark; styrka; kraftig; kraftfull; stärka; förstärka; förstärkning; robust; stryktålig; muskulös | strength; strong; strengthen; powerful; reinforce; robust; sturdy; stronger; potent
svag; svaghet; skör; bräcklig; klen; försvaga; skörhet; ömtålig; försvagning; kraftlös; svagt; bräcklighet | weakness; fragile; frail; weaken; frailty; feeble; weaker; brittle; vulnerable
hel; oskadad; intakt; oförstörd; felfri; oskadd; perfekt; fulländad; perfektion; fläckfri; oklanderlig | intact; undamaged; flawless; perfect; unharmed; faultless; unbroken; impeccable; pristine; unimpaired
trasig; sönder; söndrig; skadad; felaktig; bruten; krossa; ur funktion; haveri; haverera | broken; breakdown; malfunction; crush; breakage; shatter; broke; inoperative
ren; renlighet; renhet; obefläckad; hygien; hygienisk; steril; fräsch; rent | clean; hygiene; cleanliness; sterile; sanitary; sanitation; cleaner; spotless
smutsig; smuts; förorena; förorenad; förorening; nedsmutsad; oren; orenlighet; dammig; nedsmutsning | dirty; contaminated; dirt; dust; soiled; filthy
fuktig; fukt; våt; väta; blöt; fuktighet; luftfuktighet; fuktskada | humidity; moist; moisture; wet; damp; moisture damage
varm; värme; ljummen; temperatur; värmebölja | temperature; warm; hot; heat; warmth; lukewarm; heatwave; heat wave; warmer
kall; kyla; kylig; köld; iskall; frost; frysning; kallt | coldness; chilly; frost; cold temperature; freezing cold; colder
hård; hårdhet; styv; styvhet; stel; stelhet; fast; hårt; rigid; oböjlig | hardness; stiff; rigid; harder; firm; inflexible
mjuk; mjukhet; len; smidig; mjukt; eftergiven; sammetslen | softness; smooth; supple; softer; gentle; pliable
enhetlig; enhetlighet; likformig; homogen | uniform; consistent
vacker; skön; skönhet; snygg; estetisk; estetik; attraktiv; tilltalande; snyggt; konstfull | aesthetic; beautiful; attractive; appealing; pretty; esthetic; good-looking; handsome
tydlig; tydlighet; klarhet; uppenbar; begriplig; påtaglig; uppenbart; otvetydig; lättbegriplig; lättläst | clarity; clear; distinct; obvious; evident; comprehensible; apparent; unambiguous; easy to understand; explicit; easy-to-read
otydlig; oklar; oklarhet; otydlighet; diffus; vag; obegriplig; suddig; tvetydig; tvetydighet; oklart; dunkel; luddig | vague; unclear; ambiguous; obscure; blurred; incomprehensible; indistinct; lack of clarity; fuzzy; blurry; equivocal
känd; välkänd; berömd; bekant; ryktbar; berömmelse; kändis; ökänd; välbekant; anseende | known; well-known; famous; familiar; reputation; fame; renowned; celebrity; prestige; notorious; prestigious; rumour
okänd; obekant; outforskad; främmande; anonym; främling; okänt; outredd; obesvarad | unknown; unfamiliar; unexplored; stranger; anonymous; uncharted; unanswered; unidentified; unheard-of
osäkerhet; tveksam; tvivel; tveka; tveksamhet; tvivelaktig; ambivalens | uncertainty; doubt; hesitant; unsure; ambivalence; questionable; dubious; indecision
sannolik; sannolikhet; trolig; förmodad; tänkbar; trovärdig; trovärdighet; rimlighet; rimlig; antagligen | likelihood; probable; likely; plausible; conceivable; credible
omöjlig; omöjlighet; ogörlig; ogenomförbar; ofrånkomlig omöjlighet; orimlig; orealistisk | impossibility; infeasible; unfeasible; unrealistic; unworkable; unattainable; impracticable
förväntad; oväntad; överraskande; överraskning; plötslig; oförutsedd; oförutsägbar; förvånande; förvåning; förvånansvärd; häpen | unexpected; surprising; unforeseen; unpredictable; astonishing; sudden; unanticipated
verklig; verklighet; faktisk; realistisk; reell; äkta; autentisk; genuin; realitet; äkthet; autenticitet | reality; real; actual; authentic; genuine; realistic; real-world; realism; real-life
påhittad; fiktiv; overklig; inbillad; fejk; oäkta; fiktion; fantasi; fantisera; inbillning; påhittig; fantasifull | imagination; fictitious; imaginary; unreal; fake; fictional; fantasy; invented; make-believe; ingenious
fri; frihet; oberoende; självständig; självständighet; frigörelse; frigjord; autonom; fritt; obunden; oavhängig; obegränsad | independence; free; freedom; autonomy; autonomous; liberty; unrestricted; self-reliant; self-sufficient; unlimited; self-determination; liberation
frivillig; frivillighet; valfri; valfrihet; valbar; spontant; valfritt; självvald; fritt val | voluntary; optional; freedom of choice; voluntarily; elective; free choice; self-chosen; choice of provider
gemensam; gemensamt; tillsammans; kollektiv; samlad; förenad; gemensamhet; unison; samfälld; ihop | together; common; collective; mutual; united; combined; communal
enskild; privat; personlig; individuell; egen; privatperson; privatliv; intim | personal; private; individual; privacy; private individual; private person; intimate
offentlig; allmän; publik; offentliggöra; offentliggörande; offentlighet; publicera; publicering; allmängiltig | public; publish; make public; open to the public; disclosure; disclose
öppen; öppenhet; transparent; insyn; transparens; öppenhjärtig; ouppklarad; obegränsad tillgång | openness; transparent; open-minded; open to scrutiny
stängd; sluten; låst; tillsluten; slutenhet; spärrad; avspärrad; blockerad | closed; locked; shut; blocked; barred; cordoned; lockdown
tom; tomhet; ledig; obesatt; vakant; outnyttjad; oanvänd; oförbrukad | vacant; empty; unused; unoccupied; unutilised; vacancy
full; fullsatt; fylld; fullbokad; fullt; överfull; överfylld; proppfull | fullness; filled; fully booked; occupied; overcrowded; packed; overfull
riklig; ymnig; överflödande; välförsedd; riklighet | abundance; plentiful; ample; copious; profusion; well-stocked
sträng; strikt; strikthet; hård kontroll; rigorös; stränghet; noggrannhet; omsorgsfull; petig | strict; rigorous; stringent; meticulous; rigour; stern; conscientious
slarvig; slarv; vårdslös; vårdslöshet; oaktsam; oaktsamhet; försumma; försummelse; försumlig; ovarsam; nonchalans | negligence; careless; neglect; sloppy; reckless; inattention
försiktig; försiktighet; varsam; varsamhet; aktsam; eftertänksam; aktsamhet; vaksam; vaksamhet | caution; careful; cautious; vigilant; prudent; gentle handling; precaution; precautionary; prudence; wary
uppmärksam; uppmärksamhet; koncentrera; koncentrationsförmåga; fokus; medveten; medvetenhet; medvetandegöra; observant | attention; awareness; focus; pay attention; consciousness; mindful; concentration ability
aktiv; aktivitet; verksam; livlig; energisk; driftig; driftighet; verksamhet; företagsam | activity; energetic; lively; vigorous; enterprising; proactive
passiv; passivitet; overksam; sysslolös; lat; lathet; inaktiv; inaktivitet; slö; initiativlös | inactivity; passive; lazy; idle; sluggish; apathy
klok; klokhet; smart; intelligent; intelligens; förnuftig; förnuft; begåvad; vettig; omdömesgill; rationell; slug | intelligence; wise; clever; sensible; smart; rational; judicious; good judgment
dum; dumhet; oförnuftig; korkad; okunnig; okunnighet; naiv; okunskap; oförnuft; ovetskap | ignorance; stupid; foolish; unaware; naive; unreasonable; lack of knowledge; uninformed; unwise; irrational
stabil; stabilitet; stadig; oföränderlig; oförändrad; balanserad; jämvikt | stability; stable; steady; unchanged; balanced; stabilise
föränderlig; varierande; skiftande; ombytlig; växlande; omväxlande; variation; fluktuera; fluktuation; omväxling | variability; varying; changing; changeable; fluctuating; variation; alternating; volatile; ever-changing
pålitlig; pålitlighet; tillförlitlig; tillförlitlighet; trovärdig; lita; tillit; förtroende; förtroendefull; betrodd | reliability; trustworthy; trust; credibility; confidence
beroende; avhängig; osjälvständig; beroendeställning; hänvisad; beror; underordnad; underställd; avhängighet | dependence; reliant; subordinate; reliance
hållbar; hållbarhet; slitstark; beständig; varaktig; slittålig; tålig; långlivad; livslängd; slitage; sliten; utsliten; slitstyrka | durability; hard-wearing; long-lived; lifespan; service life; wear; lifetime; longevity; wear and tear; resilient
miljövänlig; klimatsmart; klimatneutral; hållbar utveckling; grön teknik; miljöanpassad; ekologiskt hållbar; fossilfri; klimatvänlig; energisnål; resurssnål; hållbart | environmentally friendly; eco-friendly; climate-neutral; fossil-free; climate-smart; sustainable; energy-saving; green technology; carbon neutral; low-carbon; resource-efficient; climate-friendly
passform; måttbeställd; skräddarsydd; individanpassad; anpassad efter behov; personcentrerad; behovsanpassad; individualisera; individanpassning; personanpassad | individualised; tailored; customised; tailor-made; personalised; person-centred; needs-based; made to measure; bespoke; person-centered
sammansatt; komplex; komplexitet; mångfasetterad; invecklad; flerdelad; intrikat | complex; complicated; intricate; multifaceted; convoluted; multi-part
grundläggande; grund; fundament; basal; elementär; fundamental; baskunskap; grundval; elementa; grundnivå; bottenplatta | basic; fundamental; foundation; elementary; basis; rudimentary; groundwork; underlying
ytterligare; tillkommande; extra; ökad mängd; kompletterande; därutöver; utökad; tillagd; påbyggnad | additional; extra; supplementary; added; complementary
främst; först; inledande; ursprunglig; initial; primär; huvudsakligen; begynnelse; inledningsvis | initial; first; original; primary; primarily; introductory; foremost
sist; slutlig; slutgiltig; definitiv; avslutande; slutlig version | final; last; ultimate; definitive; concluding; eventual; conclusive; last one
preliminär; förberedande; tentativ; utkast; förslag till text; preliminärversion | preliminary; draft; tentative; preparatory; provisional; sketch; outline; rough version
mellanliggande; mellannivå; intermediär; mellanled; mellanhand; förmedlare; förmedling; mäklare | intermediary; intermediate; broker; mediator; middleman; go-between; convey; brokerage
övre; ovanför; överst; överdel; toppen; ovansida | upper part; top; upper; uppermost; topmost; summit; upper side
undre; nedre; botten; underst; underdel; undersida | bottom; lower part; underside; beneath; lowermost; lower side; underneath
främre; framsida; front; framdel; framför; framtill; framåtriktad | front; front side; forward
bakre; baksida; bakdel; bakom; bakåt; baktill | rear; back side; behind; backward; rearward
inre; insida; invändig; intern; internt; inneboende; invärtes; inifrån | internal; inner; interior; inside; inward
yttre; extern; externt; utomstående; utvärtes; utifrån; utanförstående | external; outer; outsider; third party; extrinsic; outward
närliggande; nära; närmaste; angränsande; intilliggande; närbelägen; intill; grannliggande; näraliggande | nearby; near; adjacent; closest; adjoining; nearest; vicinity
lokal; ortens; ortsbo; lokalsamhälle; lokalbefolkning; hemmahörande; närproducerad; lokal nivå | local; local community; local population; locally produced; community level; local level
ogift; änka; änkling; ogift person | marital status; unmarried; widowed; never married; single status; widowhood
olika; skild; mångskiftande; diverse; varierande; åtskild; heterogen | diverse; different; various; miscellaneous; mixed; assorted; divergent
särskild; speciell; specifik; särskilt; speciellt; viss; bestämd; specificera; specificering; specifikation; precisering | particular; specific; especially; specify; precise
generell; övergripande; generellt; allomfattande; universell; allmänt; generalisera; generaliserbar; universal; generalisering | general; overall; universal; generic; generalise; overarching; generalizability; across the board; broad-based
ungefärlig; uppskattningsvis; approximativ; närmelsevis; approximation | approximate; roughly; estimated; ballpark; nearly
exakt; precis; noggrann; precision; träffsäker; exakthet; detaljerad; minutiös; akribi | accuracy; exact; precise; accurate; detailed; pinpoint
maximal; maximum; högsta; maximera; maximering; max; toppnivå; största möjliga; toppnotering | maximum; maximal; highest; peak; maximise; utmost; greatest; maxima
minimum; minsta; lägsta; minimera; minimering; minimikrav; miniminivå; minimigräns; minsta möjliga | minimum; minimal; lowest; minimise; least; minimum requirement; minima; minimum level
tillräcklig; fullgod; tillfyllest; nöjaktig; lagom; ofullständig; tillfredsställande | sufficient; adequate; enough; satisfactory; incomplete; ample; inadequacy
överdriven; överdrift; alltför; omåttlig; extrem; ytterlighet; radikal; drastisk | excessive; exaggerated; extreme; overly; drastic; radical; immoderate; overstated
ökande; stigande; växande; tilltagande; uppåtgående; accelererande; uppgående; uppgång; eskalera; upptrappning | rising; increasing; growing; escalating; upward; upswing; upward trend; soaring
minskande; sjunkande; avtagande; nedåtgående; dalande; nedgång; vikande; utebliven; nedtrappning; utfasning | declining; decreasing; diminishing; falling trend; downward; waning; dwindling; downturn; downward trend; tapering; de-escalation
trend; tendens; utvecklingslinje; tendera; benägenhet; benägen; villig; villighet; ovilja; beredvillig | trend; tendency; inclined; willingness; willing; propensity; prone; reluctance; readiness to act
beredd; redo; färdig; beredskap; förberedd; färdigställd; beredvillighet; redobogen | readiness; prepared; finished; preparedness; ready-made
ledig tid; upptagen; sysselsatt; tidspress; tidsbrist; stressad; jäktig; jäkt; stressig; tidsnöd | time pressure; busy; lack of time; hectic; hurry; stressful; rush; short of time; haste; time constraint
bekväm; bekvämlighet; komfort; komfortabel; obehag; behaglig; trivsel; trivas; trivsam; angenäm; trevlig; trevnad; bekvämt | comfort; convenient; pleasant; cosy; well-being at work; thrive; agreeable
värdefull; värde; värdera högt; värdighet; värdig; dyrbar; ovärderlig; värdesätta; värdelöshet | value; valuable; worth; dignity; worthwhile; precious; dignified; worthy; cherished; esteem
svensk; sverige; svensktalande; svenskspråkig; svenskfödd; rikssvensk | sweden; swedish; swedes; swedish-speaking; swedish-born; swedish-language
engelsk; engelskspråkig; england; storbritannien; brittisk; britter | english; england; united kingdom; british; great britain; uk; english-speaking; english-language
`;
