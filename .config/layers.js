/**
 * Which folder of `src/` may import from which: the architecture, as lint rules.
 *
 * A pure layer is text and values alone: no files, no process, no framework. Markup asks the site's
 * queries and never reads minutes itself; it may name the model's types.
 */

const everywhere = ['rules', 'i18n'];

/** Layer: the layers it may import from, itself apart. */
const layers = {
  rules: { pure: true, from: ['i18n'] },
  i18n: { pure: true, from: [] },
  minutes: { pure: true, from: everywhere },
  archive: { pure: true, from: [...everywhere, 'minutes'] },
  render: { pure: true, from: [...everywhere, 'minutes'] },
  check: { pure: true, from: [...everywhere, 'minutes', 'archive'] },
  import: { pure: true, from: [...everywhere, 'minutes'] },
  site: { from: [...everywhere, 'minutes', 'archive', 'render'] },
  search: { from: [...everywhere, 'minutes', 'archive', 'render'] },
  styles: { pure: true, from: [] },
  components: { markup: true, from: ['i18n', 'site', 'styles', 'render'] },
  layouts: { markup: true, from: ['i18n', 'site', 'styles', 'components'] },
  pages: { markup: true, from: ['i18n', 'site', 'styles', 'components', 'layouts'] },
  cli: {
    from: [
      ...everywhere,
      'minutes',
      'archive',
      'render',
      'check',
      'import',
      'site',
      'search',
      'dev',
    ],
  },
  dev: { from: [...everywhere, 'minutes', 'archive', 'check', 'site', 'cli'] },
};

/** The only modules of a pure layer that touch the disk. */
const edges = ['src/archive/load-folder.ts'];

const anyLayer = Object.keys(layers);

/** A relative import of one of the `folders`, from any depth. */
const importOf = (folders) => `^(?:\\.{1,2}/)+(?:src/)?(?:${folders.join('|')})/`;

const outside = (layer, from) => anyLayer.filter((name) => name !== layer && !from.includes(name));

function restrictedImports(layer, { pure, markup, from }) {
  const modelTypes = markup ? ['minutes', 'archive'] : [];
  const forbidden = outside(layer, from).filter((name) => !modelTypes.includes(name));
  const patterns = [
    { regex: importOf(forbidden), message: `src/${layer} may not import from this layer.` },
  ];
  if (markup) {
    patterns.push({
      regex: importOf(modelTypes),
      allowTypeImports: true,
      message: 'Markup asks src/site; only types of the model may be imported here.',
    });
  }
  if (pure) {
    patterns.push({
      regex: '^(?:node:|astro(?:$|[:/]))',
      message: `src/${layer} is pure: text in, values out.`,
    });
  }
  return patterns;
}

/** Flat configuration objects, one or two a layer. */
export const layerRules = anyLayer.flatMap((layer) => {
  const definition = layers[layer];
  const rules = (settings) => ({
    'no-restricted-imports': ['error', { patterns: restrictedImports(layer, settings) }],
    // `import()` would be a way round the rule above.
    ...(settings.pure && { 'no-restricted-syntax': ['error', 'ImportExpression'] }),
  });
  return [
    {
      files: [`src/${layer}/**/*.{ts,astro}`],
      ignores: edges,
      rules: rules(definition),
    },
    {
      files: edges.filter((file) => file.startsWith(`src/${layer}/`)),
      rules: rules({ ...definition, pure: false }),
    },
  ].filter(({ files }) => files.length > 0);
});
