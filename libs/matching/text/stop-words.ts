/**
 * Words without a topic. Each language has a list of its own, because a stop word of one may be a topic in the other:
 * "men" is Swedish for "but".
 */
export const STOP_WORDS: Readonly<Record<'sv' | 'en', ReadonlySet<string>>> = {
  sv: new Set(
    (
      'och i att en ett det den de som på är av för med till om har hade inte vi kan ska skall skulle eller men så man sig sin sitt sina från vid under över även också bli blir blev blivit var vara varit vore när hur vad där här detta dessa denna andra annan annat vill mellan efter innan före genom utan samt mer mest hos bland dock redan både mot inom utom enligt ' +
      'deras dess dem dig mig oss er era ert ni du jag han hon hans hennes alla allt någon något några ingen inget inga vilka vilket vilken vars ha får få fick fått göra gör gjort gjorde kommer kommit kunna kunnat måste sedan då nu än ännu upp ut in ned ner vår vårt våra min mitt mina din ditt dina sådan sådana samma själv bara endast därför eftersom medan ju per via alltså ' +
      'bör finns finnas fanns behöver behövs gärna vem vems varför varje vart varifrån annars kanske alltid aldrig ofta ibland ganska mycket många lite redan ännu sådant båda bägge ungefär cirka ca exempelvis exempel resp respektive tex dvs mm osv veckor vecka dagar dag månader månad år två tre fyra fem sex sju åtta nio tio'
    ).split(' '),
  ),
  en: new Set(
    (
      'a an and are as at be been being but by can could did do does doing for from had has have having he her him his how i if in into is it its itself may me might more most must my no nor not of off on once only or other our out over own same shall she should so some such than that the their them then there these they this those through to too under until up us very was we were what when where which while who whom whose why will with within without would you your yours ' +
      'also again against all am any because before below between both during each few further here just after above about down e g i e etc via per need needs needed weeks week days day months month years year two three four five six seven eight nine ten'
    ).split(' '),
  ),
};
