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

const note = (html: string): unknown[] => {
  const document = readHtml(`<!doctype html><main>${html}</main>`);
  if (typeof document === 'string') throw new Error(document);
  return [
    ...document.doubts.map(({ kind, line, text }) => [kind, line, text]),
    ...(document.losses?.notes ?? []).map(({ kind, line, details }) => [kind, line, ...details]),
  ];
};

describe('what a page does not show', () => {
  it.each([
    ['<p>Godkendt.</p><select><option>Nej</option></select>'],
    ['<p>Godkendt.</p><template><p>Nej</p></template>'],
    ['<p>Godkendt.</p><ul role="menu"><li>Nej</ul>'],
    ['<p>Godkendt.</p><a class="btn">Nej</a>'],
    ['<p>Godkendt.</p><span role="button">Nej</span>'],
    ['<p>Godkendt.</p>Nej</main>'.replace('Nej</main>', '<nav>Nej</nav>')],
  ])('is left out and counted: %s', (html) => {
    expect(read(html)).toEqual({ lines: ['Godkendt.'], leftOut: ['Nej'] });
    expect(note(html)).toEqual([]);
  });

  const sheet = (rules: string): string => `<style>${rules}</style>`;

  it.each([
    ['<p>Godkendt.<span style="color:red; display: none">Nej tak</span></p>'],
    ['<p>Godkendt.<span style="visibility:hidden">Nej tak</span></p>'],
    ['<p>Godkendt.<span style="font-size:0">Nej tak</span></p>'],
    ['<p>Godkendt.<em hidden>Nej tak</em></p>'],
    ['<p>Godkendt.</p><p hidden>Nej tak</p>'],
    ['<h2>Godkendt.</h2><div style="display:none"><p>Nej</p><p>tak</p></div>'],
    ['<h2>Godkendt.</h2><section hidden id="intern"><p>Nej tak</p></section>'],
    [`${sheet('.intern { display: none }')}<p>Godkendt.</p><div class="a intern">Nej tak</div>`],
    [
      `${sheet('#a > p, h1 {color:red; display:none !important}')}<p>Godkendt.</p><div id="a"><p style="">Nej tak`,
    ],
    [
      `${sheet('/* { */ td .x{display:none}')}<table><tr><td>Godkendt.<b class="x">Nej tak</b></table>`,
    ],
    [`${sheet('tr.x{display:none}')}<table><tr><td>Godkendt.<tr class="x"><td>Nej tak</table>`],
    ['<ul><li hidden>Nej tak</ul>Godkendt.'],
  ])('is left out and told: %s', (html) => {
    expect(read(html)).toEqual({ lines: ['Godkendt.'], leftOut: [] });
    expect(note(html)).toEqual([['hidden-text', 1, 2]]);
  });

  it.each([
    ['<title>Møde</title><p>Godkendt.</p><title><p>Nej tak</p>'],
    ['<title>Møde</title><p>Godkendt.</p><title>Nej tak</title>'],
    ['<p>Godkendt.</p><style><p>Nej</p> tak'],
    ['<p>Godkendt.</p><script>Nej tak'],
    ['<p>Godkendt.</p><!-- Nej <b>tak</b>'],
  ])('is told where nothing ends it: %s', (html) => {
    expect(read(html)).toEqual({ lines: ['Godkendt.'], leftOut: [] });
    expect(note(html)).toEqual([['hidden-text', undefined, 2]]);
  });

  it.each([
    ['<title>Møde</title><p>Godkendt.</p><style>p { color: red }</style>'],
    ['<p>Godkendt.</p><script>let a;</script><!-- Nej -->'],
  ])('is nothing where it is ended: %s', (html) => {
    expect(note(html)).toEqual([]);
  });

  it.each([
    ['<div><button aria-expanded="false">Godkendt.</button><p hidden>Ja</p></div>'],
    ['<h3 onclick="fold()">Godkendt.</h3><div style="display:none">Ja</div>'],
    ['<h3><a href="#p">Godkendt.</a></h3><section><p hidden id="p">Ja</p></section>'],
    ['<h3><i data-bs-target="#p">Godkendt.</i></h3><div><p hidden id="p">Ja</p></div>'],
    ['<p>Godkendt.</p><div hidden class="accordion-body">Ja</div>'],
    ['<p>Godkendt.</p><div hidden role="tabpanel">Ja</div>'],
    ['<p>Godkendt.</p><p hidden="until-found">Ja</p>'],
    [`${sheet('@media print {p{display:none}}')}<p>Godkendt.</p><p>Ja</p>`],
    [
      `${sheet('p{display:none} .vis{display:block}')}<p class="vis">Godkendt.</p><p class="vis">Ja</p>`,
    ],
    [`${sheet('div p,h2 ~ p{display:none}')}<h2>Godkendt.</h2><p>Ja</p>`],
    [`${sheet('p{display:none}')}<p style="display:block">Godkendt.</p><b>Ja</b>`],
  ])('is kept where it is shown, or may unfold: %s', (html) => {
    expect(read(html)).toEqual({ lines: ['Godkendt.', 'Ja'], leftOut: [] });
    expect(note(html)).toEqual([]);
  });

  it('is not counted where it is no words', () => {
    const html = '<script>a</script><style>b</style><p>Ja</p><svg><title>c</title></svg>';
    expect(read(html)).toEqual({ lines: ['Ja'], leftOut: [] });
    expect(note(html)).toEqual([]);
  });
});

describe('what a page shows otherwise than as text', () => {
  it.each<[string, string[], unknown[]]>([
    ['<p>Ja<input value="Vedtaget"> <input type="hidden" value="x"></p>', ['Ja Vedtaget'], []],
    ['<p><input type="checkbox" checked>For <input type="radio">Imod', ['☒ For ☐ Imod'], []],
    ['<p>Ja</p><textarea>Et\n&lt;to</textarea>'.replace('\\n', '\n'), ['Ja', 'Et', '<to'], []],
    ['<p>Valg: <select><option>Nej<option selected>Ja</select>', ['Valg: Ja'], []],
    ['<p>250 m<sup>2</sup> CO<sub>2</sub> 1<sup>st</sup>', ['250 m² CO2 1st'], []],
    [
      '<p><s>5</s> 6 <b style="text-decoration:line-through">7</b>',
      ['5 6 7'],
      [
        ['struck-through', 1, '5'],
        ['struck-through', 1, '7'],
      ],
    ],
    [
      '<style>@media screen { .g {text-decoration: line-through} }</style><p>5 <i class="g">6</i>',
      ['5 6'],
      [['struck-through', 1, '6']],
    ],
    ['<p>Ja<del>Nej tak</del>', ['Ja'], [['tracked-change', 1, '', 2]]],
    [
      '<p>Ja</p><img src="a.png" alt="9 for, 4 imod">',
      ['Ja'],
      [['graphic', 1, 'picture', '9 for, 4 imod', '']],
    ],
    ['<p>Ja<img alt="PDF ikon"><img alt=""><img width="16"></p>', ['Ja'], []],
    [
      '<p>Ja</p><svg><title>Stemmer</title><text>9 for</text></svg>',
      ['Ja'],
      [['graphic', 1, 'diagram', 'Stemmer', '9 for']],
    ],
    [
      '<p>Ja</p><iframe src="/bilag" title="Kort"></iframe>',
      ['Ja'],
      [['graphic', 1, 'frame', 'Kort', '']],
    ],
    ['<p>Ja <math><mfrac><mi>a</mi><mn>2</mn></mfrac></math>', ['Ja a/2'], [['formula', 1, 'a/2']]],
    [
      '<p>&lt;p&gt;Et&amp;nbsp;ord&lt;/p&gt;&lt;p&gt;To&lt;/p&gt;</p>',
      ['Et ord', 'To'],
      [['escaped-markup', undefined, 1]],
    ],
    ['<p>1 &lt; 2 &amp;co</p>', ['1 < 2 &co'], []],
    ['<ul>Først<li>Et</ul>', ['Først', 'Et'], []],
  ])('%s', (html, lines, notes) => {
    expect(read(html).lines).toEqual(lines);
    expect(note(html)).toEqual(notes);
  });

  it('text beside the main element is counted', () => {
    const document = readHtml('<body>Menu<main><p>Godkendt.</p></main>');
    expect(document).toMatchObject({ noise: [{ text: 'Menu' }] });
    expect(document).not.toHaveProperty('losses');
  });

  it('italics of words are kept', () => {
    const document = readHtml(
      '<p>Juni: <em>ikke realiseret</em>, og <i>ti</i>er.</p><p>Andet.</p>',
    );
    expect(document).toMatchObject({ lines: [{ italic: [{ start: 6, end: 21 }] }, {}] });
  });
});

describe('a page of a portal', () => {
  const row = (number: number, title: string, text: string): string =>
    `<tr><td>${number}</td><td><button aria-expanded="false"><h2>${title}</h2></button><div>${text}</div></td><td><span class="badge">1</span></td></tr>`;

  it('has its items with their text, without what it says of the columns', () => {
    const table = `<table><thead><tr><th>Punkt</th><th>Titel</th><th></th></tr></thead>${row(1, 'Vej', '<h3>Beslutning</h3><p>Godkendt.</p>')}${row(2, 'Sti', '<h3>Sagsforløb</h3><p>Punktnummer: 2</p>')}</table>`;
    expect(read(table)).toEqual({
      lines: ['1 Vej', 'Beslutning', 'Godkendt.', '2 Sti', 'Sagsforløb', 'Punktnummer: 2'],
      leftOut: ['1', '1', 'Punkt Titel'],
    });
  });
});

describe('a second reading', () => {
  it.each([
    ['entities', '<p>S&oslash;ren &#197;s &#xe6; &AElig &copy2024 R&D 1<2 &sup2; &Ouml;</p>'],
    ['comments', '<p>Ja<!-- <p>Nej --><![if !x]>1<![endif]><?php a ?></p><!-->Ja<!--->'],
    ['scripts', '<p>Ja<script>"</p>"</script></p><style>p{}</style><title>x</title>'],
    ['drawings', '<p>Ja<svg><g>x</g><p>Ud</p><svg/>Mere<canvas>x</canvas>'],
    ['values of attributes', `<p title='>Nej' data-a="a'>">Ja</p><a href=x"y>Mere</a>`],
    ['tags that are none', '<p>a < b <1 </> </ x> c'],
    ['fields', '<textarea><p>a</p></textarea><select><option>b<p>c</select>'],
    ['tables that are none', '<table>a<tr>b<td>c<table><td>d</table>e</table>f'],
  ])('has the same letters: %s', (_, html) => {
    expect(note(html).flat()).not.toContain('texts-differ');
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
