/** Sentences that are known to leave an outcome as it is, by what they tell. */
import { withoutLeading } from './adverbs.ts';
import { ownBodyAtStart } from './bodies.ts';
import type { ItemContext } from './context.ts';
import { hearing } from './known-tails.ts';
import { begins, hasWord } from './patterns.ts';
import { mayLimit } from './signals.ts';

/** Who was there. */
const presence = String.raw`(?:deltog|deltager|ankom|forlod|kom til ?stede|trådte (?:ind|ud)|var (?:ikke )?til ?stede|var fraværende|var forhindret|havde meldt afbud|tog ikke del)`;
/** What was told and said, which decides nothing. */
const telling = String.raw`(?:orienterede|orienterer|fortalte|fremlagde|præsenterede|gennemgik|redegjorde|indledte|spurgte|svarede|motiverede|citerede|takkede|takker|roste|honorerede|kvitterede|lykønskede|holdt (?:et )?oplæg|havde (?:derefter |herefter )?en drøftelse)`;
const remarking = String.raw`(?:bemærkede|bemærker|fremhævede|fremhæver|understregede|understreger|noterede sig|noterer sig|tilkendegav|udtrykte|lagde vægt på|lægger vægt på|påpegede)`;
/** What parties and members do. */
const opinion = String.raw`(?:stemte|stemmer|stemt|undlod|undlader|tog forbehold|tager forbehold|med forbehold|mener|mente|finder|fandt|kan ikke|kunne ikke|vil ikke|ville ikke|ønske(?:r|de)|var imod|er imod|tilslutte(?:r|de) sig|støtte(?:r|de)|beklage(?:r|de)|begrundede|bakke(?:r|de) op)`;

const present = new RegExp(String.raw`^(?:[^,;:.]{1,120} )?${presence}(?!\p{L})`, 'iu');
const told = new RegExp(String.raw`^(?:[^,;:.]{1,120} )?${telling}(?!\p{L})`, 'iu');
const said = hasWord(String.raw`${presence}|${telling}|${remarking}|oplyste|oplyser`);
const opines = hasWord(opinion);
/** That something has become of the case may be told, too. */
const ofTheCase =
  /, at (?:[^.;]{0,160}? )?(?:sagen|punktet|beslutning\p{L}*|indstilling\p{L}*|afgørelse\p{L}*|godkendelse\p{L}*)(?!\p{L})/iu;
const remarked = begins(remarking);
/** What a body may want to hear more of. */
const wanted = begins(
  String.raw`(?:ønske(?:de|r)|foreslog|foreslår|opfordre(?:de|r)|anmode(?:de|r)|bad|beder)(?:,? \p{L}+){0,8}? (?:orienter\p{L}+|status\p{L}*|opfølgning\p{L}*|evaluering\p{L}*|redegørelse\p{L}*|notat\p{L}*|oplæg\p{L}*|undersøg\p{L}+|flettes|tilbagemelding\p{L}*|inddrag\p{L}+)`,
);

/** Words of the minutes themselves, and what is done as everybody expects. */
const plain = begins(
  String.raw`(?:enstemmigt?|tak(?:$| for)|der blev takket|(?:sagen|punktet|indstillingen|forslaget) (?:blev|sattes|bliver)(?: herefter| derefter)?(?: sat)? (?:til|under) afstemning|(?:\p{L}*forslaget|planen|sagen|\p{L}*strategien|\p{L}*politikken) sendes (?:herefter |hermed )?${hearing}|(?:punktet|sagen) blev behandlet (?:før|efter|sammen med|som)|bilag omdelt|oplægget (?:er )?vedlagt|(?:ny|næste) status (?:er|gives|følger)|der (?:ønskes|gives|følger) (?:en )?(?:ny )?(?:status|orientering|opfølgning)|der (?:følges op|evalueres))`,
);
const nothing = begins('(?:ingen|uden)(?: yderligere)? bemærkninger$|intet(?: at bemærke)?$');
const empowered = begins(
  String.raw`(?:borgmesteren|formanden|administrationen|forvaltningen|direktionen)(?: \p{L}+){0,5} bemyndiges til at (?:underskrive|forhandle|indgå|udmønte)`,
);
const workers = begins(
  String.raw`(?:administrationen|forvaltningen|sekretariatet|sekretæren|arbejdsgruppen|direktionen|\p{L}*(?:chef|leder)en(?: \p{L}+| &){0,14}?|\p{L}+ (?:&|og) \p{L}+) (?:udarbejder|laver|koordinerer|vender tilbage|giver (?:en )?tilbagemelding|orienterer|følger op|fastsætter perioden|udsender|arbejder videre)`,
);

/** What the decision about the agenda says of its items. */
const ordered =
  /^[^,;:.]{1,120} (?:tilføjes|optages|optaget|tilføjet|flyttes|flyttet|rykkes|behandles)(?= )[^,;:.]{0,60} (?:punkt|pkt\.?|dagsordenen|tillægsdagsordenen)(?!\p{L})/iu;

/** Whether a sentence without an outcome is known to leave that of others as it is. */
export function isBeside(text: string, context: ItemContext): boolean {
  const bare = withoutLeading(text).words;
  if (present.test(bare) || nothing.test(bare)) return true;
  if (mayLimit(text) || ofTheCase.test(text)) return false;
  if ([told, plain, empowered, workers].some((each) => each.test(text) || each.test(bare)))
    return true;
  if (context.ofAgenda && ordered.test(bare)) return true;
  const doing = doneByBody(bare, context);
  return remarked.test(doing) || wanted.test(doing);
}

/** Whether a sentence opens what the body remarks. */
export const opensRemark = (text: string, context: ItemContext): boolean =>
  remarked.test(doneByBody(withoutLeading(text).words, context));

function doneByBody(bare: string, context: ItemContext): string {
  const body = ownBodyAtStart(bare, context);
  return body === '' ? '' : withoutLeading(bare.slice(body.length)).words;
}

/** Whether others than the body only say or want something, or vote. */
export const speaksOnly = (text: string): boolean =>
  opines.test(text) || (said.test(text) && !ofTheCase.test(text));
