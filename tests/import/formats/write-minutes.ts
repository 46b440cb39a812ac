/** Writes the minutes of the test fixtures as Word documents, as a case system or a secretary would set them. */
import type { List, PhrasingContent, RootContent, Table } from 'mdast';
import type { AgendaItem, Meeting } from '../../../src/minutes/model.ts';
import { factLines } from './print-minutes.ts';
import { docx, escapeXml, paragraph, run } from './write-docx.ts';

/** How a document is set. */
export interface WordLayout {
  /** Headings by Word's styles, or by hand in bold letters, those within a section in none. */
  headings: 'styles' | 'bold';
  contents: boolean;
}

const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  ${[1, 2, 3, 4].map((level) => `<w:style w:type="paragraph" w:styleId="Overskrift${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="${34 - 3 * level}"/></w:rPr></w:style>`).join('')}
  <w:style w:type="paragraph" w:styleId="Indholdsfortegnelse1"><w:name w:val="toc 1"/></w:style>`;

/** A list of bullets, and as many numbered ones as are needed: each has its own numbers. */
function numberingPart(numbered: readonly number[]): string {
  const level = (format: string, pattern: string, n: number) =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const levels = [0, 1, 2];
  return [
    `<w:abstractNum w:abstractNumId="0">${levels.map((n) => level('bullet', '\uF0B7', n)).join('')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${levels.map((n) => level('decimal', `%${n + 1}.`, n)).join('')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ...numbered.map(
      (start, index) =>
        `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/>${levels.map((n) => `<w:lvlOverride w:ilvl="${n}"><w:startOverride w:val="${start}"/></w:lvlOverride>`).join('')}</w:num>`,
    ),
  ].join('');
}

/** Writes a meeting; the bytes of the document. */
export function writeWord(meeting: Meeting, { headings, contents }: WordLayout): Uint8Array {
  const links: Record<string, string> = {};
  const numbered: number[] = [];
  const heading = (text: string, level: number) =>
    headings === 'styles'
      ? paragraph(run(text), `<w:pStyle w:val="Overskrift${level}"/>`)
      : paragraph(run(text, level < 4 ? '<w:b/>' : ''));

  const inline = (nodes: readonly PhrasingContent[], properties = ''): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return run(node.value, properties);
        if (node.type === 'strong') return inline(node.children, '<w:b/>');
        if (node.type !== 'link') throw new Error(`No ${node.type} in the minutes`);
        const id = `link${Object.keys(links).length}`;
        links[id] = node.url;
        return `<w:hyperlink r:id="${id}">${inline(node.children, properties)}</w:hyperlink>`;
      })
      .join('');

  const list = (node: List, level: number): string => {
    const number = node.ordered === true ? numbered.push(node.start ?? 1) + 1 : 1;
    return node.children
      .flatMap(({ children }) =>
        children.map((child) =>
          child.type === 'list'
            ? list(child, level + 1)
            : block(
                child,
                `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`,
              ),
        ),
      )
      .join('');
  };

  const table = ({ children }: Table): string => {
    const cell = (inside: readonly PhrasingContent[]): string =>
      `<w:tc><w:tcPr/>${paragraph(inline(inside))}</w:tc>`;
    const rows = children.map((row) => row.children.map((each) => cell(each.children)).join(''));
    return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  };

  const block = (node: RootContent, properties = ''): string => {
    if (node.type === 'list') return list(node, 0);
    if (node.type === 'heading') {
      const [text] = node.children;
      return heading(text?.type === 'text' ? text.value : '', 4);
    }
    if (node.type === 'table') return table(node);
    if (node.type !== 'paragraph') throw new Error(`No ${node.type} in the minutes`);
    return paragraph(inline(node.children), properties);
  };

  const item = ({ number, title, caseNumbers, sections }: AgendaItem): string =>
    [
      heading(`Punkt ${number}: ${title}`, 2),
      ...caseNumbers.map(({ printed }) => paragraph(run(printed))),
      ...sections.flatMap((section) => [
        section.heading === null ? '' : heading(section.heading, 3),
        // A case system prints one name of an attachment in each paragraph.
        ...section.blocks.map((node) =>
          section.kind === 'attachments' && node.type === 'list'
            ? node.children
                .flatMap(({ children }) => children.map((child) => block(child)))
                .join('')
            : block(node),
        ),
      ]),
    ].join('');

  const [title = '', ...facts] = factLines(meeting);
  const body = [
    heading(title, 1),
    ...facts.map((fact) => paragraph(run(fact))),
    contents ? contentsParagraphs(meeting) : '',
    ...meeting.items.map(item),
  ].join('');
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  return docx({
    body,
    styles,
    numbering: numberingPart(numbered),
    header: paragraph(run('Chefforum')),
    footer: paragraph(
      `${run('Side ')}${field}${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    links,
  });
}

function contentsParagraphs({ items }: Meeting): string {
  const entries = items.map(({ title }, index) =>
    paragraph(
      `<w:hyperlink w:anchor="_Toc${index}">${run(title)}<w:r><w:tab/></w:r>${run(String(2 * index + 3))}</w:hyperlink>`,
      '<w:pStyle w:val="Indholdsfortegnelse1"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9062"/></w:tabs>',
    ),
  );
  return paragraph(run(escapeXml('Indholdsfortegnelse'))) + entries.join('');
}
