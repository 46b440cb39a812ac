/**
 * Words of real minutes, chosen by lot among those of eight letters and more, and split by hand before the splitter
 * had seen them. Particles (`ind|sats`) and endings (`sund|hed`) count as no parts.
 */
export const handSplit: readonly string[] = [
  'administrations|analyse administrative afklares afrapportere afrapporteringen aftale|punkter aktivitet aktuelle',
  'albertslundere albertslunds anbefaler anbefales anderledes ansøgning arbejds|fællesskab arbejds|gruppe|møder',
  'arbejds|gruppernes arbejds|miljø arbejds|tilsynet automatisering baggrund bearbejdes begrundes bekendtgørelse',
  'bemærket bemærkninger berettiget besværet betingelserne borger|service bruger|venligt budget|ansvarlige',
  'business|cases bygge|sags|behandling bygnings|mæssige centrale chef|gruppes chef|møde dag|penge|retten dags|orden',
  'december|mødet deltagelse derigennem direktør|forums effektueringen efterfølgende efterlader efter|uddannelse',
  'efteråret eksemplet elektronisk endelige erfaringerne erfarings|deling erklæring fokus|område forankret',
  'forberedelse fordelings|nøgler foretager forhandlingerne forlængelse formidle forpligtet fortalte fortælle',
  'forudsætning forvaltnings forvaltnings|områder forventeligt forventningen fremdrift fremstilling fremtidige',
  'genereres gennemføre gennemføres godkender gældende handle|plan handle|planer handle|planerne henholdsvis',
  'henvendelser herunder igangsatte indarbejdet indeholder indgives indkalder indledningsvist indsamle indsendelse',
  'indstillingerne inkluderer integreres intensionen interesseret introducere introduktion job|centerets job|centre',
  'job|parate kendskab kommunal|bestyrelses|salen kommunal|direktører kommunes kommunikationer konkrete kontinuerligt',
  'kriterier leder|niveaues ledigheden lov|givning lov|givningen medarbejder|siden mundtligt myndighed målinger',
  'mål|opfyldelsen mål|opfølgelsen mål|sætninger mål|tider møde|række nationale natur|tilbud nedenstående nedlægges',
  'omfangs|rige område|med opgaverne oplistet opsamlings|heat optimeres organisationen organisations|udvikling',
  'orienteres orienterings|sager overvejer panelets parterne praktiker princippet processer professionelle projekter',
  'præsenterer rapporteringen realiseringen realistisk regeringen relevant rengørings|afdelingen ressourcer',
  'ressource|tung retnings|linjer risikoen robusthed rolle|modeller samarbejdet sammenhænge sammenlagt samtidigt',
  'september social|direktøren social|faglig sommeren specialiserede specifik stilling stilling|tagen strategiske',
  'sundheds|plejen sundheds|politik sundheds|profilerne systemer tankerne tema|møder tematikker tids|planen',
  'tilbagevendende tilbyder tilfældet tilføjes tillids|valgte tilrettelæggelse tilstede tilvejebringer trivslen',
  'tvær|kommunalt tydelige uddybning udgangs|punkt udpegning udskifte udskolings|undersøgelserne udviklingen',
  'udviklings|plan understøttes undersøgelsen ungdoms|skolen vedkommende vedlagte visionen ændringer økonomi|rapport',
  'økonomi|udvalget',
].flatMap((line) => line.split(' '));
