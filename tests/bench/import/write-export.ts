/** Writes minutes as the exports of two case systems: SBSYS, and that with a `Publication`. */
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import { toHast } from 'mdast-util-to-hast';
import type { RootContent } from 'mdast';
import type { AgendaItem, Meeting } from '../../../src/minutes/model.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const cdata = (text: string): string => `<![CDATA[${text}]]>`;

const html = (blocks: RootContent[]): string => toHtml(toHast({ type: 'root', children: blocks }));

/** A section of an item that is one of its texts; what is attached stands elsewhere. */
const textsOf = ({ sections }: AgendaItem): AgendaItem['sections'] =>
  sections.filter(({ kind }) => kind !== 'attachments');

const attachmentsOf = ({ sections }: AgendaItem): string[] =>
  sections.flatMap(({ kind, blocks }) =>
    kind === 'attachments'
      ? blocks.flatMap((node) =>
          node.type === 'list' ? node.children.map((each) => toString(each)) : [],
        )
      : [],
  );

/** The export of SBSYS; `name` is the committee's. */
export function sbsysExport(meeting: Meeting, name: string): string {
  const [year, month, day] = meeting.date.split('-');
  const items = meeting.items.map((item) => {
    const [first] = item.caseNumbers;
    const sections = textsOf(item).map(({ heading, blocks }) => {
      const element = (heading ?? 'Tekst').replaceAll(' ', '_');
      return `<${element}>${cdata(html(blocks))}</${element}>`;
    });
    const attachments = attachmentsOf(item).map(
      (each, index) =>
        `<Bilag BilagID="${index}" Navn="${escapeXml(each)}" MaaPubliceres="true" BilagUrl=""/>`,
    );
    return `<Dagsordenpunkt DagsordenpunktID="${item.number}" Nummer="${item.number}" Åbent="true"${first ? ` Sagsnummer="${first.printed}"` : ''}><Overskrift>${escapeXml(item.title)}</Overskrift><Indhold>${sections.join('')}</Indhold><Bilagsliste>${attachments.join('')}</Bilagsliste></Dagsordenpunkt>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Dagsorden DagsordenID="${meeting.committee}-${meeting.date}" Åben="true" Dagsordentype="Referat"><Møde MødeID="${meeting.committee}-${meeting.date}" Udvalg="${escapeXml(name)}" Mødested="${meeting.place ?? ''}" Mødedato="${day}-${month}-${year}" Mødetid="${meeting.start ?? ''}"/><Dagsordenpunkter>${items.join('\n')}</Dagsordenpunkter></Dagsorden>\n`;
}

/** The export with a `Publication`. */
export function publicationExport(meeting: Meeting, name: string): string {
  const day = meeting.date.split('-').toReversed().join('-');
  const items = meeting.items.map((item) => {
    const [first] = item.caseNumbers;
    const fields = textsOf(item).map(
      ({ heading, blocks, kind }, index) =>
        `<ItemField><Caption>${cdata(heading ?? '')}</Caption><HasContent>True</HasContent><Index>${index}</Index><Content>${cdata(html(blocks))}</Content><IsFeedback>${kind === 'decision' ? 'True' : 'False'}</IsFeedback></ItemField>`,
    );
    const enclosures = attachmentsOf(item).map(
      (each) => `<Enclosure><Name>${cdata(each)}</Name></Enclosure>`,
    );
    return `<Item ID="${item.number}"><Caption>${cdata(item.title)}</Caption><Case><Number>${first?.printed ?? '-'}</Number></Case><IsPublic>True</IsPublic><Number>${item.number}</Number><Fields>${fields.join('')}</Fields><Enclosures>${enclosures.join('')}</Enclosures></Item>`;
  });
  const id = `${meeting.committee}-${meeting.date}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<Publication><Published>${day} 20:00:00</Published><PublicationTypeAsValue>2</PublicationTypeAsValue><Agendas><Agenda ID="${id}"><IsExtendedAgenda>False</IsExtendedAgenda><Meeting ID="${id}"><When>${day} ${meeting.start ?? '16:00'}:00</When><Where>${meeting.place ?? ''}</Where><Members/></Meeting><Name>Møde</Name><Committee ID="${meeting.committee}"><Name>${cdata(name)}</Name></Committee><Items>${items.join('\n')}</Items></Agenda></Agendas></Publication>\n`;
}
