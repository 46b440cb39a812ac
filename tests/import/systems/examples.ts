/** Made-up exports, one of each case system: each has an open item, a closed one, and what is not public. */

/** In all that may not be public: it must be found nowhere. */
export const secret = 'Xylofon';

const cdata = (text: string): string => `<![CDATA[${text}]]>`;

const field = (name: string, value: string): string => `<field name="${name}">${value}</field>`;

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export interface Produced {
  type: 1 | 2;
  file: string;
  publish: 0 | 1;
  at?: string;
  access?: string;
}

export const acadreIndex = (produced: readonly Produced[]): string =>
  `<root><table name="meeting"><fields><field sysid="31"/></fields></table><table name="producedAgenda">${produced
    .map(
      ({ type, file, publish, at = '2026-03-20 12:00', access = 'Åben' }) =>
        `<fields><field type="${type}"/><field xmlfilename="${file}"/><field docfilename="hele.docx"/><field access="${access}"/><field accessid="${access === 'Åben' ? 1 : 2}"/><field publish="${publish}"/><field publishDate="${at}"/></fields>`,
    )
    .join('')}</table></root>`;

const bullet = (name: string, html: string, order: number, type = 1): string =>
  `<table name="bullet"><fields>${field('bulletname', name)}${field('bulletcontent', escaped(html))}${field('bullettype', String(type))}${field('bulletsortorder', String(order))}</fields></table>`;

const acadreItem = (sort: string, facts: Record<string, string>, inside: string): string =>
  `<table name="agendaitemparents"><fields>${field('sort', sort)}</fields><table name="agendaitem"><fields>${Object.entries(
    facts,
  )
    .map(([name, value]) => field(name, value))
    .join('')}</fields>${inside}</table></table>`;

const enclosure = (name: string, file: string, access: string): string =>
  `<table name="enclosure"><fields>${field('name', name)}${field('filename', file)}${field('access', access)}${field('sort', '1')}</fields></table>`;

export const acadre = `<?xml version="1.0"?>\r\n<root><table name="agenda"><fields>${field('sysid', '41')}${field('name', 'Referat')}${field('access', '1')}${field('accessname', 'Åben')}</fields>
<table name="committee"><fields>${field('name', 'Kulturudvalget (KUL)')}</fields><table name="commember"><table name="member"><fields>${field('name', 'Ikke Tilstede (Z)')}${field('absent', '0')}</fields></table></table></table>
<table name="meeting"><fields>${field('sysid', '31')}${field('name', 'Kulturudvalget')}${field('date', '2026-03-24 19:00')}${field('finish', '2026-03-25 00:00')}${field('location', 'Rådhuset &amp; Salen')}</fields>
<table name="meetmember"><table name="member"><fields>${field('name', 'Anne Aagaard')}${field('party', 'A')}${field('absent', '0')}${field('comment', 'fra pkt. 2')}</fields></table><table name="member"><fields>${field('name', 'Bo Bendtsen (V)')}${field('absent', '1')}${field('comment', 'sygdom')}</fields></table></table></table></table>
${acadreItem(
  '117',
  { sysid: '501', name: 'Ny hal', access: '1', accessname: 'Åben', caseno: '26/1042' },
  [
    bullet('Beslutning i Kulturudvalget den 24-03-2026', '<p>Godkendt.&nbsp;</p>', 5, 8),
    bullet(
      'Sagsfremstilling',
      '<p class="MsoNormal">Hallen <b>bygges</b>\n nu.</p><p>&nbsp;</p>',
      2,
    ),
    bullet('Lovgrundlag', '', 3),
    bullet('Beslutning i Kulturudvalget den 10-02-2026', '<p>Udsat.</p>', 4, 8),
    bullet('Resumé', 'Kort &amp; godt', 1),
    enclosure('Tegning', 'E1.PDF', '1'),
    enclosure(`Notat ${secret}`, 'E2.PDF', '2'),
  ].join(''),
)}
${acadreItem(
  '118',
  { sysid: '502', name: `Køb ${secret}`, access: '2', accessname: 'Lukket', caseno: `26/9` },
  [
    bullet('Sagsfremstilling', `<p>${secret}</p>`, 1),
    bullet('Beslutning i Kulturudvalget den 24-03-2026', `<p>${secret}</p>`, 2, 8),
    enclosure(secret, 'E3.PDF', '1'),
  ].join(''),
)}</root>`;

const itemField = (caption: string, html: string, index: number, isFeedback = false): string =>
  `<ItemField><Caption>${cdata(caption)}</Caption><HasContent>${html === '' ? 'False' : 'True'}</HasContent><Index>${index}</Index><FieldTypeAsEnum>Html</FieldTypeAsEnum><Content>${cdata(html)}</Content><IsFeedback>${isFeedback ? 'True' : 'False'}</IsFeedback></ItemField>`;

const history = (committee: string, text: string): string =>
  `<ItemHistory><ItemField><Caption>Beslutning</Caption><Content>${cdata(text)}</Content><MeetingDetails><CommitteeName>${committee}</CommitteeName><MeetingDueDate>24-03-2026 08:00:00</MeetingDueDate></MeetingDetails></ItemField></ItemHistory>`;

export const enclosed = (name: string, path: string, more = ''): string =>
  `<Enclosure><Name>${cdata(name)}</Name><FileName>${cdata(`${name}.pdf`)}</FileName><InstantiationFilePathRelative>${cdata(path)}</InstantiationFilePathRelative>${more}</Enclosure>`;

export interface PublicationFacts {
  type: 0 | 1 | 2;
  agenda: string;
  published?: string;
  extended?: boolean;
  items: string;
}

export const publication = ({
  type,
  agenda,
  published = '20-03-2026 10:00:00',
  extended = false,
  items,
}: PublicationFacts): string =>
  `\uFEFF<?xml version="1.0" encoding="utf-8"?>
<Publication><Published>${published}</Published><PublicationTypeAsValue>${cdata(String(type))}</PublicationTypeAsValue><Agendas><Agenda ID="${agenda}"><IsExtendedAgenda>${extended ? 'True' : 'False'}</IsExtendedAgenda>
<Meeting ID="9"><When>${cdata('24-03-2026 16:30:00')}</When><Until>24-03-2026 18:00:00</Until><Where>Lokale 3</Where><Members>
<MeetingMember><ParticipationStatusAsValue>1</ParticipationStatusAsValue><ParticipationNote>fra pkt. 4</ParticipationNote><Name>Anne Aagaard (A)</Name></MeetingMember>
<MeetingMember><ParticipationStatusAsValue>4</ParticipationStatusAsValue><Name>Carl Clausen (C)</Name></MeetingMember>
<MeetingMember><ParticipationStatusAsValue>2</ParticipationStatusAsValue><Name>Bo Bendtsen (V)</Name></MeetingMember>
<MeetingMember><ParticipationStatusAsValue>0</ParticipationStatusAsValue><ParticipationStatusAsText>NotDecided</ParticipationStatusAsText><Name>Dorte Dam</Name></MeetingMember>
</Members></Meeting><Name>Ekstraordinært IT-udvalg</Name><Committee ID="8"><Name>${cdata('IT-udvalget')}</Name></Committee><Items>${items}</Items></Agenda></Agendas></Publication>`;

export interface ItemFacts {
  id: string;
  number?: string;
  caption: string;
  isPublic?: string;
  caseNumber?: string;
  fields: readonly (readonly [caption: string, html: string, isFeedback?: boolean])[];
  more?: string;
  enclosures?: string;
}

export const publishedItem = ({
  id,
  number,
  caption,
  isPublic = 'True',
  caseNumber = '-',
  fields,
  more = '',
  enclosures = '',
}: ItemFacts): string =>
  `<Item ID="${id}"><Caption>${cdata(caption)}</Caption><Case><Number>${caseNumber}</Number></Case>${isPublic === '' ? '' : `<IsPublic>${isPublic}</IsPublic>`}${number === undefined ? '' : `<Number>${number}</Number>`}<Fields>${fields
    .map(([name, html, isFeedback], index) => itemField(name, html, index, isFeedback))
    .toReversed()
    .join('')}</Fields>${more}<Enclosures>${enclosures}</Enclosures></Item>`;

export const agendaManager = publication({
  type: 2,
  agenda: '32',
  items: [
    publishedItem({
      id: '1',
      number: '1',
      caption: 'Meddelelser',
      fields: [
        ['', '<p>Ingen.</p>'],
        ['Beslutning', ''],
      ],
    }),
    publishedItem({
      id: '2',
      caption: 'Ny pc',
      caseNumber: '2026-004512',
      fields: [
        ['SAMMENDRAG', '<p>K&oslash;b af pc.</p>'],
        ['Beslutningen træffes af', '<p>IT-udvalget</p>'],
        [
          'Indstilling',
          '<p>Centret indstiller, at</p><ol style="list-style-type: upper-alpha"><li>k&oslash;be</li><li>betale</li></ol>',
        ],
        ['Beslutning', '<p>Godkendt.</p>'],
      ],
      more: history('Økonomiudvalget', '<p>Afvist.</p>'),
      enclosures:
        enclosed('c:\\brugere\\aa\\Pris', 'Enclosures\\1.pdf') +
        enclosed(secret, 'Enclosures\\2.pdf', '<IsProtected>True</IsProtected>') +
        enclosed(`Notat ${secret} - EJ OFFENTLIGGJORT`, 'Enclosures\\3.pdf'),
    }),
    publishedItem({
      id: '3',
      number: '3',
      caption: `Sag om ${secret}`,
      isPublic: 'False',
      caseNumber: '2026-1',
      fields: [
        ['Sagsfremstilling', `<p>${secret}</p>`],
        ['Beslutning', `<p>${secret}</p>`],
      ],
      more: history('Økonomiudvalget', `<p>${secret}</p>`),
      enclosures: enclosed(secret, 'Enclosures\\4.pdf', '<IsProtected>False</IsProtected>'),
    }),
    publishedItem({ id: '4', number: '4', caption: secret, isPublic: '', fields: [] }),
  ].join(''),
});

const document = (title: string, type: string, neutral: string, attachments: string): string =>
  `<Document documentid="${title.length}${type.length}"><Title>${title}</Title><NeutralTitle>${neutral}</NeutralTitle><PublishingType>${type}</PublishingType><Attachments>${attachments}</Attachments></Document>`;

const attached = (title: string, file: string, type = 'SKAL PUBLICERES'): string =>
  `<Attachment><Title>${title}</Title><PDFDocument>${file}</PDFDocument><PublishingType>${type}</PublishingType><FullText>${secret}&#xC;</FullText></Attachment>`;

const agendaItem = (number: number, pdf: string, inside: string, text: string): string =>
  `<MeetingAgendaItem><AgendaItemNumber>${number}</AgendaItemNumber><PDFDocument>${pdf}</PDFDocument>${inside}<FullText>${text}</FullText></MeetingAgendaItem>`;

export const edoc = `<?xml version="1.0"?><Meeting><Committee>Sundhedsudvalget</Committee><MeetingDate>24-03-2026 13:00:00</MeetingDate><MeetingState>Referat endeligt godkendt</MeetingState><MeetingAgendaTypes>
<MeetingAgendaType><AgendaType>Åben dagsorden</AgendaType><PDFDocument>hele.PDF</PDFDocument><MeetingAgendaItems>${agendaItem(
  2,
  '12.PDF',
  document(
    'Nye senge',
    'SKAL PUBLICERES',
    'Nye senge',
    attached('Liste over senge', '21.PDF') +
      attached(`Lægebrev ${secret}`, '22.PDF', 'MÅ IKKE PUBLICERES') +
      attached('Kort', '23.PDF'),
  ),
  `2.\tNye senge\r\rSagsnr.: 2026-28504\rDok.nr.: 2026-203438\r\rKommunalbestyrelsen den 30. januar 2026 Punkt 5\r\rSammendrag\rDer købes senge.\r\rPris \r200.000 kr.\r\rBilag\r2026-1111 - Liste over senge 2026\r2026-1112 - Lægebrev ${secret}\r\rBeslutningen træffes af\rSundhedsudvalget\r\rIndstilling\rCentret indstiller, at\r\rA)\rSengene købes.\r\rSundhedsudvalgets beslutning den 24.03.2026 Punkt 2\rGodkendt.\r&#xC;`,
)}${agendaItem(1, '11.PDF', document('Meddelelser', 'SKAL PUBLICERES', '', ''), '1.\tMeddelelser\r\rSundhedsudvalgets beslutning den 24.03.2026 Punkt 1\rTaget til efterretning.')}${agendaItem(
  3,
  '13.PDF',
  document(`Klage ${secret}`, 'SKAL IKKE PUBLICERES', 'En klage', attached(secret, '24.PDF')),
  `3.\tKlage ${secret}\r\r${secret}`,
)}</MeetingAgendaItems><FullText>\r\rReferat\r\rSundhedsudvalget\rtirsdag den 24. marts 2026, kl. 13:00\ri Mødecenter C\r\rTilstede\rAnne Aagaard (A) - formand\rBo Bendtsen (V)\r\rAfbud/Fraværende\rCarl Clausen (C)\r\rINDHOLDSFORTEGNELSE\r1.\tMeddelelser\t3\r</FullText></MeetingAgendaType>
<MeetingAgendaType><AgendaType>Lukket dagsorden</AgendaType><PDFDocument>lukket.PDF</PDFDocument><MeetingAgendaItems>${agendaItem(1, '14.PDF', document(`Salg ${secret}`, 'SKAL PUBLICERES', `Salg ${secret}`, attached(secret, '25.PDF')), `1.\tSalg ${secret}\r\rBeslutning\r${secret}`)}</MeetingAgendaItems><FullText>${secret}</FullText></MeetingAgendaType>
</MeetingAgendaTypes></Meeting>`;

interface FujitsuFacts {
  isPublic?: boolean;
  output?: string;
  elements: string;
}

const fujitsu = ({ isPublic = true, output = 'Minutes', elements }: FujitsuFacts): string =>
  `<Root xmlns:edoc="http://www.fujitsu.dk/agenda/xml/schemas/2009/03/31/"><edoc:OutputTypeEnumName>${output}</edoc:OutputTypeEnumName><edoc:OutputFilterIsPublic>${isPublic}</edoc:OutputFilterIsPublic><edoc:Committee><edoc:Name>Testudvalget</edoc:Name><edoc:Meeting><edoc:MeetingIdentifier>DE29</edoc:MeetingIdentifier><edoc:MeetingDateTime>24-03-2026 22:00</edoc:MeetingDateTime><edoc:EndDateTime>25-03-2026 00:30</edoc:EndDateTime><edoc:MeetingLocation>Lokale 1</edoc:MeetingLocation><edoc:MeetingParticipants><edoc:MeetingParticipant><edoc:Name>Anne Aagaard </edoc:Name><edoc:Participate>true</edoc:Participate><edoc:PoliticalPartyList>A</edoc:PoliticalPartyList></edoc:MeetingParticipant><edoc:MeetingParticipant><edoc:Name>Bo Bendtsen</edoc:Name><edoc:Participate>false</edoc:Participate><edoc:PoliticalPartyList>V</edoc:PoliticalPartyList></edoc:MeetingParticipant></edoc:MeetingParticipants><edoc:Agenda><edoc:Identifier>AG1</edoc:Identifier><edoc:AgendaElements>${elements}</edoc:AgendaElements></edoc:Agenda></edoc:Meeting></edoc:Committee></Root>`;

const presentation = (title: string, html: string, isDecision = false): string =>
  `<edoc:CasePresentation><edoc:Title>${title}</edoc:Title><edoc:Content>${cdata(html)}</edoc:Content><edoc:IsDecision>${isDecision}</edoc:IsDecision></edoc:CasePresentation>`;

const handling = (placement: string, committee: string, decision: string, access: string): string =>
  `<edoc:Handling><edoc:Placement>${placement}</edoc:Placement><edoc:CommitteeName>${committee}</edoc:CommitteeName><edoc:MeetingDate>01-03-2026 10:00</edoc:MeetingDate><edoc:Access>${access}</edoc:Access><edoc:Decision>${cdata(decision)}</edoc:Decision></edoc:Handling>`;

interface ElementFacts {
  number: string;
  title: string;
  neutral: string;
  isPublic?: string;
  access?: string;
  caseNumber?: string;
  handlings?: string;
  presentations?: string;
  attachments?: string;
}

const element = ({
  number,
  title,
  neutral,
  isPublic = 'true',
  access = 'Offentlig publicering',
  caseNumber = '',
  handlings = '',
  presentations = '',
  attachments = '',
}: ElementFacts): string =>
  `<edoc:AgendaElement><edoc:AccessIsPublic>${isPublic}</edoc:AccessIsPublic><edoc:AccessName>${access}</edoc:AccessName><edoc:SortOrder>${number}</edoc:SortOrder><edoc:HandlingItem><edoc:SerialNo>${number}</edoc:SerialNo><edoc:Title>${title}</edoc:Title><edoc:NeutralTitle>${neutral}</edoc:NeutralTitle><edoc:CaseNumber>${caseNumber}</edoc:CaseNumber><edoc:HandlingPlan>${handlings}</edoc:HandlingPlan><edoc:CasePresentations>${presentations}</edoc:CasePresentations><edoc:Attachments>${attachments}</edoc:Attachments></edoc:HandlingItem></edoc:AgendaElement>`;

const closedElement = element({
  number: '4',
  title: `Sag om ${secret}`,
  neutral: 'En personsag',
  isPublic: 'false',
  access: 'Fortrolig publicering',
  caseNumber: '2026-000001',
  presentations: presentation('Sagsbeskrivelse', secret),
  handlings:
    handling('This', 'Testudvalget', 'Tiltrådt.', 'Fortrolig publicering') +
    handling('Before', 'Byrådet', secret, 'Offentlig publicering'),
  attachments: `<edoc:Attachment><edoc:Title>${secret}</edoc:Title><edoc:Link>bilag\\9.pdf</edoc:Link></edoc:Attachment>`,
});

const openElement = element({
  number: '3',
  title: 'Fejloprettet',
  neutral: 'Indsatser 2026',
  caseNumber: '200906126',
  presentations:
    presentation('Sagsbeskrivelse', 'Første linje.<br /><br />Anden linje.') +
    presentation('Økonomi', ''),
  handlings:
    handling('This', 'Testudvalget', '<p>Godkendt.</p>', 'Offentlig publicering') +
    handling('Before', 'Byrådet', 'Sendt i høring.', 'Offentlig publicering') +
    handling('Before', 'Direktionen', secret, 'Fortrolig publicering'),
  attachments: `<edoc:Attachment><edoc:Title>Kort</edoc:Title><edoc:Link>bilag\\KORT.PDF</edoc:Link></edoc:Attachment>`,
});

const signatures = element({ number: '5', title: 'Underskriftsblad', neutral: '' });

export const edocFujitsu = fujitsu({ elements: closedElement + signatures + openElement });

/** The same in the edition that is not the public one. */
export const edocFujitsuInternal = fujitsu({
  isPublic: false,
  elements: (closedElement + openElement).replace('Tiltrådt.', secret),
});

export const notification = (publish: boolean, at: string, path = 'x\\AGENDA.xml'): string =>
  `<Notifications><Notification><AgendaIdentifier>AG1</AgendaIdentifier><Publish>${publish}</Publish><Timestamp>${at}</Timestamp><PathToXml>${path}</PathToXml></Notification></Notifications>`;

export interface SbsysFacts {
  id: string;
  type?: string;
  open?: string;
  items: string;
}

export const sbsysAgenda = ({ id, type = 'dagsorden', open = 'true', items }: SbsysFacts): string =>
  `<?xml version="1.0" encoding="utf-8"?><Dagsorden DagsordenID="${id}" ${open === '' ? '' : `Åben="${open}"`} Dagsordentype="${type}"><Møde MødeID="77" Udvalg="Byrådet" UdvalgID="3" Mødested="Salen" Mødedato="27. august 2026" Mødetid="19:00" Mødesluttid="00:30"/><Dagsordenpunkter>${items}</Dagsordenpunkter></Dagsorden>`;

export const sbsysItem = (
  id: string,
  number: string,
  title: string,
  content: string,
  more = '',
  open = 'Åbent="true"',
): string =>
  `<Dagsordenpunkt DagsordenpunktID="${id}" Nummer="${number}" ${open}><Overskrift>${title}</Overskrift><Indhold>${content}</Indhold><Bilagsliste>${more}</Bilagsliste></Dagsordenpunkt>`;

export const sbsys = sbsysAgenda({
  id: '100',
  type: 'Referat',
  items:
    sbsysItem(
      'p1',
      '1.',
      'Budget &amp; plan',
      `<Sagsfremstilling>${cdata('<p>Budgettet er <em>stramt</em>.</p>')}</Sagsfremstilling><Økonomiske_konsekvenser><p>Ingen <b>nye</b>.</p></Økonomiske_konsekvenser><Beslutning>Godkendt.\nEnstemmigt.</Beslutning>`,
      `<Bilag BilagID="1" Navn="Tabel" MaaPubliceres="true" BilagUrl="bilag/tabel.pdf"/><Bilag BilagID="2" Navn="${secret}" MaaPubliceres="false" BilagUrl="bilag/x.pdf"/><Bilag BilagID="3" Navn="${secret}" BilagUrl="bilag/y.pdf"/>`,
    ) +
    sbsysItem(
      'p2',
      '2',
      secret,
      `<Sagsfremstilling>${secret}</Sagsfremstilling>`,
      '',
      'Åbent="false"',
    ) +
    sbsysItem('p3', '3', secret, `<Beslutning>${secret}</Beslutning>`, '', ''),
});
