/** Web pages: what is read of them, and what is left out and counted. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/import/formats/html/read-html.ts';

/** The lines of a page with this in its main element, and the words that are left out. */
function read(html: string): { lines: string[]; leftOut: string[] } {
  const document = readHtml(`<!doctype html><main>${html}</main>`);
  if (typeof document === 'string') throw new Error(document);
  return {
    lines: document.lines.map(({ text }) => text),
    leftOut: document.noise.map(({ text }) => text),
  };
}

describe('what a page does not show', () => {
  it.each([
    ['<p>Godkendt.<span style="color:red; display: none">Nej</span></p>'],
    ['<p>Godkendt.<span style="visibility:hidden">Nej</span></p>'],
    ['<p>Godkendt.<em hidden>Nej</em></p>'],
    ['<p>Godkendt.<del>Nej</del></p>'],
    ['<p>Godkendt.</p><p hidden>Nej</p>'],
    ['<p>Godkendt.</p><textarea>Nej</textarea>'],
    ['<p>Godkendt.</p><select><option>Nej</option></select>'],
    ['<p>Godkendt.</p><template><p>Nej</p></template>'],
    ['<table><tr><td>Godkendt.<del>Nej</del></td></tr></table>'],
  ])('is left out and counted: %s', (html) => {
    expect(read(html)).toEqual({ lines: ['Godkendt.'], leftOut: ['Nej'] });
  });

  it.each([
    ['<h2>Godkendt.</h2><div hidden>Ja</div>'],
    ['<h2>Godkendt.</h2><section style="display:none"><p>Ja</p></section>'],
    ['<div><button aria-expanded="false">Godkendt.</button><p hidden>Ja</p></div>'],
    ['<p>Godkendt.</p><p hidden id="panel">Ja</p>'],
    ['<p>Godkendt.</p><span style="display:none"><div>Ja</div></span>'],
    ['<p>Godkendt.</p><p hidden="until-found">Ja</p>'],
  ])('is kept where it may unfold: %s', (html) => {
    expect(read(html)).toEqual({ lines: ['Godkendt.', 'Ja'], leftOut: [] });
  });

  it('is not counted where it is no words', () => {
    const html = '<script>a</script><style>b</style><p>Ja</p><svg><text>c</text></svg>';
    expect(read(html)).toEqual({ lines: ['Ja'], leftOut: [] });
  });
});

describe('the icon of an accordion', () => {
  it.each(['+', '−', '▾', ' › '])('is no part of the title: %s', (icon) => {
    const button = `<button aria-expanded="false">Ny plan<span>${icon}</span></button>`;
    const expected = { lines: ['Ny plan'], leftOut: [icon.trim()] };
    expect(read(button)).toEqual(expected);
    expect(read(`<h2>${button}</h2>`)).toEqual(expected);
    expect(read(`<h2>Ny plan <i>${icon}</i></h2>`)).toEqual(expected);
  });

  it.each([
    ['<h2>Vitamin C+</h2>', 'Vitamin C+'],
    ['<h2>Niveau A<sup>+</sup></h2>', 'Niveau A+'],
    ['<h2><span>+</span></h2>', '+'],
    ['<p>3 <span>+</span></p>', '3 +'],
  ])('is told from a sign of the words: %s', (html, text) => {
    expect(read(html)).toEqual({ lines: [text], leftOut: [] });
  });
});

describe('a table that puts items in place', () => {
  /** A table with a number and a title in one row and the text in the next. */
  const table = (...titles: [number: string, title: string][]): string => {
    const rows = titles.map(
      ([number, title]) =>
        `<tr><td>${number}</td><td>${title}</td></tr>` +
        '<tr><td></td><td>Beslutning:<br>Godkendt.</td></tr>',
    );
    return `<table>${rows.join('')}</table>`;
  };

  it('is its lines, number and title on one', () => {
    const html = table(['1.', '<b>Dagsorden</b>'], ['2.', 'Budget <a href="https://a.dk/">27</a>']);
    expect(readHtml(html)).toMatchObject({
      lines: [
        { text: '1. Dagsorden', emphasis: { bold: true } },
        { text: 'Beslutning:' },
        { text: 'Godkendt.' },
        { text: '2. Budget 27', links: [{ start: 10, end: 12, url: 'https://a.dk/' }] },
        { text: 'Beslutning:' },
        { text: 'Godkendt.' },
      ],
    });
  });

  it('may have the text below the title', () => {
    const row = (number: number): string =>
      `<tr><td>Punkt ${number}</td><td><h3>Sag</h3><p>Tekst.</p></td></tr>`;
    const { lines } = read(`<table>${row(1)}${row(2)}</table>`);
    expect(lines).toEqual(['Punkt 1 Sag', 'Tekst.', 'Punkt 2 Sag', 'Tekst.']);
  });

  it.each([
    ['numbers that do not rise', table(['2', 'A'], ['1', 'B'])],
    ['no text below', '<table><tr><td>1.<td>Skole<tr><td>2.<td>Vej</table>'],
    ['more cells', '<table><tr><td>1.<td>A<br>B<td>5<tr><td>2.<td>C<br>D<td>6</table>'],
    ['no titles', '<table><tr><td>1.<td>A<br>B<tr><td>2.<td>C<br>D</table>'],
  ])('is told from a table of facts, with %s', (_, html) => {
    expect(read(html).lines).toEqual(['']);
  });
});
