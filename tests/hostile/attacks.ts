/**
 * Attacks on a site by what its content says: each is words in one place of the sample content
 * (`tests/rules/sample.ts`), and the rules that refuse it; none where it is published as the words it is.
 */

export interface Attack {
  place: Place;
  words: string;
  refusedBy: readonly string[];
}

/** What of the sample the words stand in place of, or a file that they are. */
export const places = {
  text: 'Se [loven](https://www.retsinformation.dk/).',
  title: 'Ny cykelsti',
  heading: 'Sagsfremstilling',
  decision: 'Anbefales godkendt for 250.000 kr.',
  fact: 'sted: Byrådssalen',
  status: 'status: referat\ntitel: Byr',
  site: 'farve: "#0b5a8a"\n',
  committee: 'navn: Skoleudvalget',
  moves: 'fra: /byraad/2026-03-24/punkt-4/',
  ledger: '/om/\n',
} as const;

type Place = keyof typeof places;

const refused = (place: Place, refusedBy: string, words: readonly string[]): Attack[] =>
  words.map((each) => ({ place, words: each, refusedBy: refusedBy.split(' ') }));
const harmless = (place: Place, words: readonly string[]): Attack[] =>
  words.map((each) => ({ place, words: each, refusedBy: [] }));

/** Addresses that would run a script, or lead where nobody sees. */
const addresses = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc',
  ],
  ...['blob:x', 'filesystem:x', 'jar:x', 'feed:x', 'intent:x', 'ms-word:x', 'ws://x', 'ftp://x'],
  ...[
    'java&Tab;script:alert(1)',
    'java&NewLine;script:x',
    '&#106;avascript:x',
    'javascript&colon;x',
  ],
  ...['view-source:x', 'about:blank', 'chrome://x', 'x-y:z', '//evil.example'],
];

const markup = [
  ...[
    '<script>x</script>',
    '<img src=x onerror=x>',
    '<svg onload=x>',
    '<iframe src=x>',
    '<a href=x>',
  ],
  ...['<!-- x -->', '<?x?>', '<!DOCTYPE x>', '<![CDATA[x]]>', '</main>', '<style>*{}</style>'],
  ...['<base href=//x>', '<meta http-equiv=refresh>', '<form action=x>', '<b\nonclick=x>', '<x-y>'],
];

/** Words that look like something else to a program, and are words. */
const words = [
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '${7*7}',
    '{{7*7}}',
    '{{constructor}}',
  ],
  ...[
    '\\<script>x\\</script>',
    '&lt;script>',
    '&#60;img src=x>',
    '" onmouseover="x',
    "' onclick='x",
  ],
  ...[
    '`<script>`',
    ']]>',
    '--> x',
    '%3Cscript%3E',
    '\\u003cscript',
    '=cmd|x!A1',
    '../../../etc/passwd',
  ],
  ...[
    '::stop-commands::x',
    'x ##[error]x',
    '::set-output name=x::y',
    'x'.repeat(300),
    '—'.repeat(300),
  ],
  ...[
    'a'.repeat(30),
    'Ærø'.repeat(40),
    '/'.repeat(200),
    '1'.repeat(200),
    'a_'.repeat(100),
    '😀'.repeat(99),
  ],
  ...['$(rm -rf x)', '`rm -rf x`', '; rm -rf x', '| rm', '\\"', "''", '%00', '%0a%0dSet-Cookie: x'],
];

export const attacks: readonly Attack[] = [
  ...addresses.map((address): Attack => ({
    place: 'text',
    words: `[a](${address})`,
    refusedBy: ['link-adresse'],
  })),
  ...refused('text', 'raa-html', markup),
  ...refused('text', 'billede-i-tekst', ['![a](https://evil.example/a.png)', '![a](data:x)']),
  ...refused('text', 'fil-graense', [
    '> '.repeat(3000),
    '>'.repeat(3000),
    '- '.repeat(3000),
    '1. '.repeat(99),
  ]),
  ...refused('text', 'fil-graense', ['x'.repeat(200_001), '*a '.repeat(6000), '['.repeat(90_000)]),
  ...refused('text', 'fil-graense', [
    '`a``'.repeat(30_000),
    '**x *y '.repeat(20_000),
    '<'.repeat(99_000),
  ]),
  ...refused('text', 'fil-flettet', ['<<<<<<< HEAD', '>>>>>>> main', '||||||| a', '>>>>>>>']),
  ...refused('text', 'tegn-skjult', [
    'a\u0001b',
    'a\u001B[2Jb',
    'a\u202Egnp',
    'a\u2066b',
    'a\u0085b\u0080',
  ]),
  ...refused('text', 'tabel-felter', [
    '| a |\n| - |\n| b | skjult |',
    '| a | b |\n| - | - |\n| 1 | 2 | 3 |',
  ]),
  ...harmless('text', [
    ...words,
    '[a]: javascript:x',
    '<https://eksempel.dk/\\"onclick=x>',
    'a < b > c',
  ]),
  ...harmless('title', words.slice(0, 30)),
  ...harmless('heading', words.slice(0, 20)),
  ...harmless('decision', words.slice(0, 12)),
  ...refused(
    'site',
    'web-adresse',
    addresses.slice(0, 13).map((each) => `hjemmeside: "${each}"\n`),
  ),
  ...refused('site', 'web-adresse', [
    'hjemmeside: //x\n',
    'hjemmeside: https://kommune.dk@evil.example/\n',
  ]),
  ...refused('site', 'web-adresse', ['kildekode: javascript:x\n', 'hjemmeside: "https:\\\\x"\n']),
  ...refused('site', 'sprog-form', [
    'sprog: ../../x\n',
    `sprog: ${'a'.repeat(999)}\n`,
    'sprog: "da\\"x"\n',
  ]),
  ...refused('site', 'farve-form', ['farve: "#fff;}body{x"\n', 'farve: red\n', 'farve: url(x)\n']),
  ...refused('site', 'email-form', ['email: "javascript:x"\n', 'email: "a@b.dk?bcc=x@y.dk"\n']),
  ...refused('site', 'email-form', ['email: "a@b.dk\\" onclick=x"\n', 'email: "a@b.dk%0Abcc:x"\n']),
  ...refused('site', 'noegle-ukendt', ['__proto__: x\n', 'constructor: x\n', 'toString: x\n']),
  ...refused(
    'status',
    'moede-status',
    ['constructor', '__proto__', 'toString', '<b>'].map((each) => `status: ${each}\ntitel: Byr`),
  ),
  ...refused('fact', 'noegle-ukendt', ['constructor: x', '__proto__: x', 'valueOf: x']),
  ...refused(
    'moves',
    'adresse-form',
    ['/index.html', '/.punkt', '/%2e%2e/', '/a%0ab/', '/a\\b/'].map(
      (each) => `fra: "${each.replaceAll('\\', '\\\\')}"`,
    ),
  ),
  ...refused('moves', 'adresse-form', [
    `fra: /${'a'.repeat(300)}/`,
    'fra: /a?b/',
    'fra: /a#b/',
    'fra: //evil.example/',
  ]),
  ...refused('ledger', 'adresse-form', [
    'https://evil.example/\n',
    '/../x/\n',
    '/.git/\n',
    '/a\\b/\n',
  ]),
];
