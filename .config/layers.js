/**
 * Which folder of `src/` may import from which: the architecture, as lint rules.
 *
 * A layer's `kind` says what it may reach besides:
 * - `pure`: nothing; text in, values out. No files, no process, no framework.
 * - `browser`: nothing either, but it may load a script when a reader needs it.
 * - `markup`: Astro. It asks the queries of `site` and never reads minutes itself; of the model it
 *   may name types and addresses.
 * - `edge`: files, the process, the framework.
 */

const text = ['i18n', 'minutes'];
const model = [...text, 'privacy', 'references', 'render', 'archive'];
const joined = [...model, 'links', 'ledger'];
const checked = [...joined, 'rules'];
const markup = ['i18n', 'styles', 'hosting', 'site', 'device', 'client', 'components', 'layouts'];

/**
 * Layer: its kind and the layers it may import from, itself apart. From those in `types` it may
 * import types only: what reads is handed the function that reports, and the rules are above it.
 */
const layers = {
  i18n: { kind: 'pure', from: [] },
  minutes: { kind: 'pure', from: ['i18n'], types: ['rules'] },
  privacy: { kind: 'pure', from: text },
  references: { kind: 'pure', from: text },
  render: { kind: 'pure', from: text },
  archive: { kind: 'pure', from: [...text, 'privacy', 'references', 'render'], types: ['rules'] },
  links: { kind: 'pure', from: model },
  ledger: { kind: 'pure', from: model },
  hosting: { kind: 'pure', from: joined },
  lookup: { kind: 'pure', from: model },
  rules: { kind: 'pure', from: [...joined, 'hosting'] },
  guide: { kind: 'pure', from: [...text, 'rules'] },
  import: { kind: 'pure', from: [...text, 'rules'] },
  attachments: { kind: 'pure', from: [...text, 'privacy', 'import'] },
  proofreading: { kind: 'pure', from: [...text, 'privacy', 'rules', 'render', 'import'] },
  site: { kind: 'pure', from: [...checked, 'lookup'] },
  device: { kind: 'pure', from: [] },
  feeds: { kind: 'pure', from: [...joined, 'site', 'device'] },
  'open-data': { kind: 'pure', from: [...joined, 'site', 'feeds'] },
  oparl: { kind: 'pure', from: [...joined, 'site', 'feeds', 'open-data'] },
  products: {
    kind: 'pure',
    from: [
      ...[...joined, 'hosting', 'lookup', 'site', 'device'],
      ...['feeds', 'open-data', 'oparl', 'search'],
    ],
  },
  check: { kind: 'pure', from: [...checked, 'products'] },
  withdraw: { kind: 'pure', from: [...checked, 'check'] },
  search: { kind: 'edge', from: [...model, 'lookup'], types: ['attachments'] },
  client: { kind: 'browser', from: ['i18n', 'minutes', 'site', 'device', 'search', 'lookup'] },
  components: { kind: 'markup', from: markup },
  layouts: { kind: 'markup', from: markup },
  pages: { kind: 'markup', from: markup },
  dev: {
    kind: 'edge',
    from: [...checked, 'check', 'hosting', 'site', 'products', 'search', 'engine'],
  },
  engine: {
    kind: 'edge',
    from: [
      ...[...checked, 'check', 'hosting', 'import', 'attachments', 'site'],
      ...['feeds', 'open-data', 'products', 'search'],
    ],
  },
  cli: {
    kind: 'edge',
    from: [
      ...[...checked, 'check', 'guide', 'import', 'proofreading', 'search', 'withdraw'],
      ...['dev', 'engine'],
    ],
  },
};

/** The modules of a layer that others may import: edges the first, other kinds of layers the second. */
const interfaces = {
  search: { edge: 'index', others: '(?:fields|words/index|index-files/read)' },
};

/**
 * What only the files `by` may import: the modules of an inner folder, which import one another
 * without naming it, or a package.
 */
const inner = [
  {
    regex: '^\\.{1,2}/(?:.+/)?pagefind/',
    by: ['src/search/*.ts'],
    message: 'Ask search/index.ts: it hides what Pagefind is like.',
  },
  {
    regex: '^\\.{1,2}/(?:.+/)?finder/',
    by: ['src/client/search/search.ts'],
    message: 'Ask client/search/search.ts: it hides how the index is read.',
  },
  {
    regex: '^pagefind$',
    by: ['src/search/pagefind/*.ts'],
    message: 'Only src/search/pagefind knows Pagefind.',
  },
];

/** A relative import of one of the `folders`, from any depth, save of the files in `except`. */
const importOf = (folders, except = '') => `^(?:\\.{1,2}/)+(?:${folders.join('|')})/${except}`;

function restrictedImports(layer, kind, allowed) {
  const { from, types = [] } = layers[layer];
  const patterns = [];
  const forbid = (regex, message, options = {}) => patterns.push({ regex, message, ...options });
  const named = kind === 'markup' ? ['minutes', 'archive'] : [];
  const forbidden = Object.keys(layers).filter(
    (other) => other !== layer && ![...from, ...types, ...named].includes(other),
  );
  forbid(importOf(forbidden), `src/${layer} may not import from this layer.`);
  if (types.length > 0) {
    forbid(importOf(types), `Of this layer src/${layer} may know types only.`, {
      allowTypeImports: true,
    });
  }
  for (const { regex, message } of hidden(layer, allowed)) forbid(regex, message);
  if (kind === 'markup') {
    forbid(importOf(named, '(?!addresses\\.ts$)'), 'Markup asks src/site; only types are free.', {
      allowTypeImports: true,
    });
  }
  if (kind !== 'edge') forbid('^node:', `src/${layer} touches neither files nor the process.`);
  if (kind === 'pure' || kind === 'browser') {
    forbid('^astro(?:$|[:/])', `src/${layer} knows no framework.`);
  }
  return patterns;
}

/** Modules behind an interface, which `layer` may not import; `allowed` are the files it may. */
function hidden(layer, allowed) {
  const behind = Object.entries(interfaces)
    .filter(([other]) => other !== layer && layers[layer].from.includes(other))
    .map(([other, { edge, others }]) => ({
      other,
      module: layers[layer].kind === 'edge' ? edge : others,
    }))
    .map(({ other, module }) => ({
      // Two dots: `client` has a folder of the same name.
      regex: `^(?:\\.\\./)+${other}/(?!${module}\\.ts$)`,
      message: `Of src/${other} only ${module} may be imported here.`,
    }));
  return [...behind, ...inner.filter(({ by }) => by !== allowed)];
}

function rules(layer, kind, allowed) {
  // `import()` would be a way round the first rule.
  const dynamic = hidden(layer, allowed).map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
    message,
  }));
  return {
    'no-restricted-imports': ['error', { patterns: restrictedImports(layer, kind, allowed) }],
    'no-restricted-syntax': ['error', ...(kind === 'pure' ? ['ImportExpression'] : dynamic)],
  };
}

/** Flat configuration objects: one for each layer, and then for the files that may import more. */
export const layerRules = [
  ...Object.entries(layers).map(([layer, { kind }]) => ({
    files: [`src/${layer}/**/*.{ts,astro}`],
    rules: rules(layer, kind),
  })),
  ...inner.flatMap(({ by }) =>
    by.map((files) => {
      const layer = files.split('/')[1];
      return { files: [files], rules: rules(layer, layers[layer].kind, by) };
    }),
  ),
];
