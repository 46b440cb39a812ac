/** What a body decides about its meeting alone, which decides nothing in the matter. */

const items = String.raw`(?:(?:dagsordens)?punkt(?:et|erne)?|sag(?:en|erne)?|pkt\.?)(?: (?:nr\.? )?\d[\d ,og–-]*)?`;
const place = String.raw`(?:for (?:lukkede|åbne) døre|under ét|samlet|først|sidst|(?:efter|før|inden|som|sammen med|samlet med) (?:\p{L}+ ){0,3}(?:punkt|pkt|sag)[^,;:]{0,40}|op|frem|bagud|om)`;
const more = String.raw`(?: [^,;:]{1,60})?`;

const forms = [
  String.raw`(?:lukke|åbne) (?:dørene|mødet)${more}`,
  String.raw`(?:holde|tage) (?:en )?(?:\p{L}+ )?(?:pause|gruppemøde|timeout)${more}`,
  String.raw`(?:forlænge|afbryde|suspendere|hæve|genoptage|afslutte|fortsætte|genåbne) (?:mødet|debatten|drøftelsen|forhandlingen)${more}`,
  String.raw`(?:stemme|foretage afstemning|gå til afstemning)${more}`,
  String.raw`(?:behandle|tage|flytte|rykke|bytte) ${items} ${place}`,
  String.raw`give [^,;:]{1,60} (?:ordet|taletid)${more}`,
  String.raw`optage [^,;:]{1,60} på dagsordenen`,
  String.raw`(?:mødet|dørene|debatten) (?:lukkes|åbnes|forlænges|afbrydes|hæves|suspenderes|genoptages|afsluttes)${more}`,
  String.raw`${items} (?:behandles|drøftes|flyttes|rykkes) ${place}`,
  String.raw`(?:der )?(?:holdes (?:en )?(?:\p{L}+ )?pause|stemmes|foretages afstemning)${more}`,
];

const procedure = new RegExp(`^(?:${forms.join('|')})$`, 'iu');

/** Whether what was decided, without its `at`, is about the meeting: `lukke dørene`, `mødet forlænges`. */
export const isProcedure = (decided: string): boolean => procedure.test(decided);
