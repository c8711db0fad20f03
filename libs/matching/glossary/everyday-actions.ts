/**
 * What people do, want and ask for: verbs with their nouns and participles, since the stemmers give derivations
 * (sälja/försäljning, decide/decision) and strong forms (skrev, wrote) stems of their own.
 */
export const EVERYDAY_ACTIONS = `
söka; sökning; leta; eftersöka; efterlysa | search; seek; sought
hitta; finna; fann; funnit; påträffa; återfinna | find; found; locate
upptäcka; avslöja; märka; varsebli | discovery; discover; reveal; notice; detect
köpa; köp; inköp; införskaffa; anskaffa; anskaffning; förvärva; förvärv | buy; purchase; bought; acquire; acquisition
sälja; sålde; sålt; försäljning; försälja; salu; avyttra | selling; sold; seller; sales
hyra; hyrde; uthyrning; leasa; leasing; förhyra | rent; lease; rental; hire equipment
låna; utlåning; låntagare; utlånad; hemlån | loan; borrow; lend; lent
betala; betalning; utbetalning; utbetala; avbetalning | payment; pay; paid; disbursement; payout
spara; besparing; hushålla; hushållning | saving; economise; cut costs
beställa; beställde; beställning; rekvirera; rekvisition | purchase order; ordering; place an order; requisition
erbjuda; erbjöd; erbjudit; tillhandahålla; tillhandahöll | offer; provide; provision; make available
ge; gav; gett; givit; giver; överlämna; utdela; utdelning | give; given; gave; handover
mottaga; ta emot; mottagit; erhålla; erhöll; erhållit; mottog | receive; obtain; reception; receipt
ta; tog; tagit; tagen | take; taken; took
hämta; hämtning; avhämtning; upphämtning | fetch; pickup
lämna; avlämna; avlämning; inlämning; utlämna; utlämning | hand in; leave
skicka; sända; sänt; utskick; avsända; avsändning; översända; vidarebefordra | send; sent; dispatch; forward; ship
leverera; leverans; leveranstid; hemleverans | delivery; deliver; supply; delivery time
ansluta; anslöt; anslutit; anslutning; koppla; uppkoppling; hopkoppling; sammankoppla | connect; link; interconnect
byta; bytte; utbyte; ersätta; ersatte; växla; ombyte | replace; exchange; swap; switch
tänka; tänkte; tanke; tankesätt; fundera; begrunda; grubbla | thinking; thought; ponder; consider; mindset
anse; ansåg; ansett; tycka; mena; åsikt; mening; uppfattning; ståndpunkt | opinion; view; consider; standpoint
tro; trodde; trott; övertygelse; övertyga; föreställning | belief; believe; conviction; convince; persuade
veta; visste; vetskap; kännedom; kunskap | knowledge; know; known; aware; knew
minnas; mindes; ihågkomma; komma ihåg; hågkomst; erinra; minnesbild | remembering; memory; recall; recollect
glömma; glömde; glömt; glömska; bortglömd | forgetting; forgotten; forgot
förstå; förstod; förstått; förståelse; begripa; begripit; inse; insåg; insikt | understanding; understood; comprehend; realise; insight; grasp
lära; lärde; inlärning; lärdom; inhämta | learning; learnt; acquire knowledge
undervisa; undervisning; instruera; instruktion; utbilda; utbildning; handleda | teaching; taught; instruct; educate; tutoring
öva; övning; övade; träna; träning; repetera; repetition | practise; practice; rehearse; training
fråga; frågeställning; förfråga; efterfråga; utfråga | question; ask; inquiry; enquiry; inquire; query
svara; besvara; genmäla; gensvar; återkoppla; återkoppling | answer; reply; respond; feedback
tala; prata; samtal; konversation | talk; speak; conversation; spoken; speech; spoke; chat
säga; sade; sagt; yttra; uttala; påstå; påstod; utsaga | statement; say; said; assert; utterance
berätta; berättelse; skildra; skildring; redogöra; redogörelse; redogjorde | narrative; tell; told; account; recount; story
beskriva; beskrev; beskrivit; beskrivning; återge; återgav; återgivning | description; describe; portray; depiction
förklara; förklaring; klargöra; klarlägga; utreda; tydliggöra; förtydliga | explanation; explain; clarify; clarification; make clear
meddela; underrätta; underrättelse; informera; upplysa; delge; besked | notification; inform; message; notify; notice; announce
skriva; skrev; skrivit; skrift; nedteckna; anteckna; anteckning; skriftlig | writing; written; wrote
läsa; läste; läsning; uppläsning; läsförmåga | reading; literacy
lyssna; höra; hörde; hört; åhöra; avlyssna; åhörare | listening; hear; heard
titta; betrakta; iaktta; iakttog; iakttagit; iakttagelse; observera; beskåda | observation; watch; view; viewer
se; såg; sett; syn; synlig; skåda; åsyn; synbar | seeing; seen; visible; sight; saw
visa; visning; uppvisa; åskådliggöra; demonstrera; framvisa; framgå; framgick | demonstrate; show; display; shown; exhibit
diskutera; diskussion; resonera; dryfta; dialog; överlägga; överläggning | discussion; deliberate; dialogue
förhandla; förhandling; kompromiss; underhandla | negotiation; compromise; bargaining
föreslå; föreslog; föreslagit; förslag; förorda; rekommendera; rekommendation; tillråda | recommendation; suggest; propose; advise
råda; rådde; rådgöra; rådgivning; rådgivande; tips; vägleda | advice; advise; guidance; counselling; guide; advisory
varna; varning; förvarna; varningssignal; avråda | warning; caution; alert; discourage
begära; begärde; anhållan; önskemål; uppmana; uppmaning; anmodan | request; urge; call for action
önska; önskemål; vilja; önskvärd; åstunda; längta | wish; want; desire; longing; preference
behöva; behövde; behövt; behov; påkalla; erfordra; erforderlig | need; require; necessary
kräva; krävde; krävt; krav; fordra; yrka; anspråk | requirement; demand; claim
hjälpa; bistå; bistod; assistera; undsätta; biståndsinsats | help; assist; aid; relief effort
stödja; stödde; stött; stöd; understödja; underlätta; uppbacka; stöttning | support; back; facilitate
ta hand om; vårda; omhänderta; omhändertagande; skötte; ombesörja | caring for; take care of; tend; caretaking; nurse
betjäna; betjäning; serva; expediera; servering | service; serve
använda; använt; användning; utnyttja; nyttja; bruka; begagna | use; usage; utilise; utilize; make use of
missbruka; felaktig användning; överutnyttja; vanvård | misuse; abuse; overuse; exploitation
tillämpa; tillämpning; applicera; applicering; applikation | application; apply
arbeta; jobba; yrkesarbeta; syssla; sysselsatt | work; job; labour
samarbeta; samverka; kollaborera; gemensamt arbete | collaboration; cooperation; co-operation; work together; joint work
delta; deltog; deltagit; deltagande; medverka | participation; take part; join; attend; involvement
bidra; bidrog; bidragit | contribute; contributor
möta; mötte; träffa; sammanträde; sammankomst | meeting; encounter; met; gathering; get together
bjuda in; inbjuda; inbjudan; inbjöd; inbjudit; invitera | invitation; invite
besöka; gästa | visit; visitor; guest
skapa; frambringa; upphovsman; tillskapa | create; creation; creator
bygga; byggt; byggd; byggnation; uppföra; anlägga; anläggning; bebyggelse | construction; build; built; erect
tillverka; tillverkning; framställa; framställning; producera; produktion; fabricera | production; manufacture; produce; fabrication
utforma; utformning; formge; formgivning; designa; gestalta; gestaltning | design; shape; devise
utveckla; utveckling; vidareutveckla; ta fram; framtagande; utarbeta | development; elaborate
laga; reparera; reparation; lagning; åtgärda; avhjälpa; fixa | repair; fix; mend; remedy; troubleshoot
underhålla; underhöll; underhållit; skötsel; service och underhåll; drift och underhåll; vidmakthålla | maintenance; maintain; upkeep
renovera; renovering; ombyggnad; upprusta; upprustning; restaurera; modernisera; modernisering; restaurering | renovation; refurbish; modernise; modernization; restoration; retrofit
förstöra; förstörde; förstört; förstörelse; förstöring; ödelägga; ödeläggelse; fördärva; rasera | destruction; destroy; demolish; ruin; devastation; wreck
riva; rev; rivit; rivning; nedmontera; nedmontering; avveckla; avveckling; nedläggning | dismantling; demolition; decommissioning; discontinue
skada; skadlig; skadegörelse; åverkan | damage; harm; injury; injure
rengöra; rengjorde; städa; städning; tvätta; rengöring; putsa; diska; renlig | cleaning; wash; tidy; cleanse; wipe
laga mat; matlagning; koka; steka; baka; tillaga; tillagning | cooking; boil; fry; bake; food preparation
äta; ätit; ätande; måltid; förtära; förtäring; frukost; middag; lunch | eating; meal; eaten; ate; breakfast; dinner; lunch; dine
dricka; drack; druckit; dryck | drinking; beverage; drank; drunk
sova; sömn; somna; slumra | sleep; asleep; fall asleep; slept
vakna; vaken; vakenhet; uppvaknande; väcka | wakefulness; awake; awakening; woke
vila; rast; paus; avkoppling; återhämta; återhämtning; avspänning | rest; break; pause; relaxation; recovery time; respite
leka; lekte; spela; leksak; lekfull | play; game; toy
klä; klädde; kläder; klädsel; påklädning; beklädnad; plagg | clothing; garment; dressing oneself; apparel
resa; reste; resenär; färdas; åka; åkte; restid; resväg | travel; journey; trip; ride; tour
gå; gick; gått; promenera; vandra; vandring; gångtrafik | walking; hike; go on foot
komma; komna; ankomma; ankomst; anlända; anländer | arrival; come
lämna; avresa; avfärd; avgång; avgå; avgick | departure; depart; leave
återkomma; återkommit; återkomst; återvända; återvänt; komma tillbaka; recidiv; återfall | recurrence; return; recurring; come back; relapse
återlämna; lämna tillbaka; återlämning; returnera; retur; återsända | returning goods; give back; send back; return
springa; sprang; sprungit; löpa; löpning; jogga; joggning | running; jogging
köra; körde; kört; körning; framföra fordon; bilkörning; förare; chaufför | driving a vehicle; chauffeur
dra; drog; dragit; dragen; dragning; släpa; bogsera | pull; drag; draw
skjuta; sköt; skjutit; knuffa; putta | push; shove
lyfta; hissa; lyftning; hissning | lifting; hoist
bära; bar; burit; bärbar; kroppsburen | carrying; wear; portable
höll; hållit; hållande; grepp; gripa; grep; gripit; fatta tag | holding; grip; grasp; held
sätta; satte; ställa; ställde; placera; placering; lägga; lade; lagt; utplacera | placement; place; put; positioned
hänga; hängde; upphängning | hang; hung
kasta; slänga; slängde; bortkastad; kassera; kassering; utrangera | discard; throw away; dispose; throw; thrown; scrap
öppna; öppning; upplåsning | opening; unlock
stänga; stängde; stängning; igenslagning; tillsluta; förslutning; låsa | closing; shut; lock; sealed
packa; emballera; paketera; paketering; förpacka; emballage | packing; packaging; wrap
fylla; fyllde; fyllning; påfyllning; påfylld; ifyllning | filling; refill; replenish
tömma; tömde; tömning; utrymma; utrymning; evakuera; evakuering | emptying; evacuate; drain
blanda; blandning; sammanblanda; mixa; beblanda | mixing; mixture; blend
dela; delning; uppdelning; uppdelad; splittra; klyva; kluven | division; divide; split
delning av information; utbyta; delgivning; gemensam användning | sharing; shared use; exchange
skära; skar; skurit; snitta; klippa; kapa; hugga | cutting; slice
binda; bundit; fästa; fastsätta; fastsättning; knyta; hopfoga; sammanfoga; montera | attachment; fasten; join
lossa; lossna; lösgöra; avlägsna; borttagning; ta bort; undanröja; eliminera; eliminering | removal; detach; eliminate; take away
tillägga; tillsätta; tillsats; tillfoga; addera; tillsatte | addition; add; supplement
samla; insamling; hopsamling; sammanställa; ansamla | collecting; gather; compile
sprida; spred; spridit; spridning; utspridd; utbredning; distribuera; distribution | spread; distribution; dissemination; widespread
fördela; fördelning; tilldela; tilldelning; omfördela; omfördelning; allokera; allokering | allocation; distribution; redistribute; apportion; assign
välja; valde; valt; urval; utvälja; utvald; selektera; selektion; valmöjlighet | selection; choose; choice; chosen; chose; option
jämföra; jämförde; jämförelse; jämförbar; jämförbarhet; likställa; benchmarking | comparison; compare; benchmarking; contrast
bedöma; bedömde; bedömning; värdera; värdering; utvärdera; utvärdering; betygsätta; evaluera | assessment; evaluate; judge; appraisal; rating; judgment
undersöka; undersökning; granska; granskning; utforska; studera | examination; investigate; inspect; check; study
mäta; mätte; mätning; mått; uppmäta; mätbar | measurement
räkna; räkning; beräkna; beräkning; kalkylera; uträkning | calculation; count; compute
gissa; gissning; förmoda; antagande; förmodligen | assumption; guess; assume; suppose; presume; conjecture; presumption
planera; planering; förbereda; förberedelse; förberedde; schemalägga; schemaläggning | planning; prepare; schedule
organisera; organisering; ordna; anordna; arrangera; arrangemang; arrangör | organising; organize; arrange
leda; ledde; ledning; ledarskap; styra; styrde; styrning; anföra | leadership; lead; leader; led
sköta; hantera; hantering; handha; handskas; handhavande; administrera; administration | handling; manage; administration; administer
samordna; samordning; koordinera; koordination; synkronisera; harmonisera; harmonisering | coordination; harmonise; harmonization; synchronise
övervaka; övervakning; bevaka; bevakning; uppsikt; vakta | monitoring; surveillance; oversee; supervise
följa; följt; uppföljning; efterfölja; uppfölja | follow-up
kontrollera; kolla; dubbelkolla; avstämning; verifiera; bekräfta; bekräftelse | verification; check; verify; confirm; double-check
försöka; pröva; prova; testa; ansträngning | attempt; try; test; effort; trial
kämpa; kamp; strid; bekämpa; bekämpning; slåss; motarbeta; motverka | combating; fight; struggle; counteract; battle
lyckas; framgång; framgångsrik; klara | success; succeed; accomplish; cope
misslyckas; fallera; kollapsa; kollaps | failure; fail; unsuccessful; collapse
vinna; vann; vunnit; seger | winning; winner; victory; won
tävla; tävling; konkurrera; konkurrens; konkurrent | competition; compete; contest; competitor
förlora; förlust; tappa; mista; borttappad | loss; lose; lost; missing; misplace
börja; starta; påbörja; inleda; inledning; inledde; begynna; igångsätta; igångsättning; dra igång | start; begin; commence; launch; began
avsluta; avslutning; sluta; slutföra; upphöra; upphörde; färdigställa; fullborda | end; finish; completion; conclude; terminate; stop; cease
stanna; stopp; hejda; bromsa; uppehåll | stop; halt; standstill
vänta; avvakta; väntetid; kö; köa | waiting; queue; await; wait time
fortsätta; fortsatte; fortsättning; fortgå; pågå; fortlöpande | continuation; ongoing; proceed
förlänga; förlängde; förlängning; förnya; förnyelse; prolongera | renewal; extend; extension; prolong
senarelägga; uppskjuten; uppskov; förskjuta; försena; försening; dröja; dröjsmål; fördröja | delay; postpone; deferral; defer; late
avbryta; avbröt; avbrutit; avbruten; avbrott; inställd; avbeställa | interruption; cancel; abort; discontinuation
upprepa; upprepning; repetitiv | repetition; repeat; recurring
ändra; ändring; förändra; förändring; omforma; omvandla; omvandling; modifiera; modifiering | change; alter; modify; modification; transform
anpassa; anpassning; anpassningsbar; avpassa; tillpassa; justera; justering; omställning | adaptation; adjust; tailor; customise; accommodation
öka; ökade; ökning; växa; växte; tillväxt; tillta; tilltog; tilltagit; steg; stigit; höja; höjning | increase; grow; growth; rise; raise; expand; upsurge
minska; minskning; avta; avtog; avtagande; sjunka; sjönk; sjunkit; sänka; sänkte; sänkning; reducera; reducering; nedskärning | decrease; reduce; reduction; lower; decline; diminish; lessen
förbättra; förbättring; bättra; förhöja; uppgradera; uppgradering | improvement; enhance; better; upgrade; ameliorate
förvärra; förvärring; försämra; försämring; sämre | deterioration; worsen; aggravate; exacerbate; worse
förstora; förstoring; uppförstora; vidga; utvidga; utvidgning; breddning; expandera; expansion | expansion; enlarge; widen; broaden; magnify; magnification
krympa; krympte; krympning; förminska; förminskning | shrinkage; shrink; downsizing
begränsa; begränsning; inskränka; inskränkning; restriktion; restriktiv | limitation; restrict; constraint; curb
hindra; förhindra; förebygga; prevention; preventiv; avhålla | prevent; hinder; obstruct; impede; avert
skydda; beskydda; säkra; värna; trygga | protection; safeguard; secure; defend; shield
försvara; försvar; försvarsmakt | defence; defense; defend; armed forces
angripa; angrepp; anfalla; attackera; angrep | attack; assail; onslaught
rädda; räddning; undsättning; räddningsinsats; rädda liv | rescue; save lives; lifesaving; rescuer; lifeguard
undvika; undvek; undvikit; slippa; kringgå; undgå; undkomma | avoidance; evade; bypass; circumvent; evasion; escape
avstå; avstod; avstått; avhållsamhet; underlåta; underlåtelse | abstention; refrain; abstain; omission; omit; forgo; abstinence
vägra; neka; motsätta; motsatte; protestera; motstånd | refusal; oppose; opposition; protest; deny; resist
lova; löfte; utlova; utfästa; utfästelse; åtagande; engagemang | commitment; promise; pledge; undertake
tvinga; tvång; tvångsvis; påtvinga; tvungen; ofrivillig; tvångsåtgärd | coercion; force; compel; coercive; involuntary; compulsion
uppmuntra; motivera; motivation; sporra; stimulera; incitament; inspirera; inspiration | motivation; encourage; incentive; inspire
främja; gynna; befordra; understödja; frammana | promotion; foster; favour; advance
möjliggöra; möjliggörande; möjliggjorde; tillåta; ge möjlighet; bereda | enable; make possible; facilitate
påverka; inverka; inflytande; influera | influence; affect; impact
orsaka; förorsaka; medföra; medförde; vålla; framkalla; ge upphov; föranleda | cause; reason; give rise; provoke
bero; berodde; avhänga | dependent; rely; reliance
hända; händelse; inträffa; ske; skedde; skett; äga rum; uppstå; uppstod | event; happen; occur; take place; occurrence; incident
förekomma; förekommit; förekomst; existera; existens; tillvaro | occurrence; exist; prevalence; presence
saknas; avsaknad; fattas; brist; bristfällig; underskott; knapphet | shortage; lack; missing; deficiency; scarcity; deficit; insufficient
räcka; tillräcklig | sufficient; enough; suffice; adequate
bevara; behålla; behöll; behållit; kvarhålla; bibehålla; upprätthålla | preservation; keep; retain; maintain; retention; conserve; kept
lagra; lagring; förvara; förvaring; magasinera; förråd; lagerhållning | storage; store; warehouse; stockpile; inventory
gömma; gömde; dölja; dolde; dolt; hemlighålla; hemlig; hemlighet; undanhålla | concealment; hide; hidden; secret; secrecy; covert
stjäla; stal; stulit; stulen; stöld | theft; steal; stolen; stole
ljuga; ljög; ljugit; lögn; lura; vilseleda; falsk; desinformation; förfalska | deception; deceive; misleading; false; misinformation; disinformation; forgery
vänja; tillvänjning; vanemässig; invand | habit; habituation; get used to; accustomed
känna; kände; känt; känsla; förnimma; förnimmelse; erfara; uppleva; upplevelse; emotion; känslomässig | emotion; feel; sensation; felt; sense
älska; kärlek; förälskelse; förälskad; gilla; uppskatta; uppskattning | love; affection; fondness; beloved; appreciate
hata; avsky; ogilla; motvilja | hatred; hate; dislike; aversion; disgust
skratta; leende; humor; skämta; rolig | humour; laugh; laughter; smile; humor; joke; funny
gråta; gråtit; tår; sorg; sörja; ledsen; bedrövelse | grief; cry; weep; sorrow; bereavement; sad; mourning
oroa; orolig; bekymmer; ängslan; nervös | worry; concern; anxious; uneasiness; unease; nervous
skrämma; skrämd; rädsla; rädd; fruktan; skräck; förskräckt | fear; afraid; frightened; scared; scary; terrified; fright
glädja; glad; lycka; lycklig; nöje; njuta; njutning; nöjd; tillfredsställelse; tillfredsställd; belåten | happiness; joy; pleasure; satisfaction; satisfied; enjoyment; delight
lida; lidit; plåga; plågsam; vånda; utstå | suffering; distress; torment; agony; anguish
orka; kraftlöshet; ansträngande; ansträngd; uthållighet; uthållig | endurance; stamina; exertion; strenuous; perseverance
leva; levt; liv; levnad; livsstil; levnadssätt; levnadsvanor; livsföring; leverne | life; live; lifestyle; way of life; alive
födas; födsel; född; födelse; barnafödande; nedkomst; förlossning; börd | birth; born; childbirth; give birth
dö; dog; dött; död; avlida; avled; avlidit; dödlig; dödsfall; bortgång; omkomma | death; die; dead; deceased; fatal; mortality; passed away
överleva; överlevnad | survival; survivor
döda; mord; mörda; dråp; avlivning; avliva | killing; murder; homicide; killer; manslaughter
uppfostra; fostra; uppväxt; barnuppfostran; föräldraskap; uppväxtvillkor | upbringing; raise children; parenting; child rearing; childhood conditions
bo; bodde; bott; boende; bosatt; bosätta; bosättning; vistas; vistelse | residence; dwell; stay
ingå; ingick; ingått; innefatta; omfatta; inkludera | inclusion; include; comprise; encompass
utesluta; uteslöt; uteslutit; uteslutning; exkludera; exkludering; utestänga; utestängd; utanförskap | exclusion; exclude; ostracism
lösa; löste; lösning; problemlösning; uppklara; avhjälpa | solve; solution; resolve; problem solving
prioritera; prioritering; prioritet; företräde; förtur | prioritisation; priority; prioritize; precedence; take priority; preference
genomföra; genomförde; genomfört; utföra; utförde; utfört; verkställa; fullgöra; bedriva; bedrev; bedrivit | implementation; perform; execute; accomplish; pursue
införa; införde; infört; introducera; introduktion; lansera; lansering; sjösätta; implementera | introduction; introduce; implement; launch; rollout
etablera; etablering; grunda; bilda; instifta; inrätta | establishment; founding
ingripa; ingrep; ingripit; insats; intervention; intervenera; vidta; vidtog; vidtagen | intervention; intervene; measure; action; take action
reagera; reaktion; respons; gensvar | react; respond
ropa; skrika; skrek; skrikit | shouting; scream; yell
ringa; ringde; ringt; telefonsamtal; telefonera; uppringning; påringning; telefonnummer | telephone; call by phone; phone; phone call; dial; telephone call; phone number
nedladdning; uppladdning; hämta hem | download; upload
klicka; trycka; knapp; tangent; inmatning; knapptryckning | button; click; press; enter data; data entry; typing; keystroke
kopiera; kopiering; avskrift; duplicera; dubblett; efterlikna; härma; imitera; imitation | copying; imitate; mimic
överföra; överförde; överfört; överföring; förflytta; förflyttning; omplacera; omplacering | transfer; move; relocate; movement; transmit
rörlig; rörelse; rörlighet; motionera; mobilitet | movement; mobility; physical movement; moving
beröra; berörde; beröring; vidröra; känsel; beröringskänsla | touch; tactile sensation
falla; föll; fallit; ramla; fallolycka; snubbla; halka; fallrisk; trilla | falling; fall accident; slip; stumble; fallen; risk of falling
sitta; satt; suttit; stillasittande; stol; sittställning | sitting; sedentary; seated; sat; sedentary behaviour
stå; stod; stått; upprätt; ställning | standing; upright; stood
ligga; legat; sängliggande; sängbunden; säng; liggtid | lying down; bed; recumbent; bedridden; supine
vända; vändning; vrida; vred; vridit; vridning; rotera; rotation; snurra | rotation; turn; twist
luta; lutning; böja; böjning; kröka; krökning | inclination; bend; lean; tilt; bent; curvature
slå; slog; slagit; slag; stöta; stötte; smälla; krocka; kollidera; kollision | collision; hit; collide; crash
brinna; brann; brunnit; brand; eld; tända; antända; bränna; brände; förbränning | burning; fire; combustion; ignite; flame; burnt
värma; värmde; varm; uppvärmd; uppvärmning; hetta; het | heating; warm; hot; warmth
kyla; kylde; kylning; avkyla; avkylning; kall; frysa; frös; frusit; nedfrysning | cooling; cold; freeze; frozen; chill; refrigeration
torka; torkning; torr; torrhet; uttorkad; avdunsta; avdunstning | drying; dryness; evaporate
smälta; smältning; upplösa; upplösning; tina; upptining | melting; dissolve; thaw; molten
odla; odling; plantera; plantering; sådd; skörda | cultivation; grow crops; harvest; planting; sowing
avla; uppfödning; uppfödare; djuruppfödning; avelsdjur | breeding; breeder; rear animals; animal breeding
jaga; jakt; jägare; fånga; fångst; fälla | hunting; hunter; catch; capture; trapping; caught
`;
