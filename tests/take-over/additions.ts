/** What a newcomer adds to a copy of the repository: a product and a rule are a file each and a line. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const page = `---
import { viewOf } from 'punkt:site';
const { meetings } = viewOf('statistics', {});
---
<p>{meetings} møder</p>
`;

const product = `import { plainPage } from './product.ts';

export const statistics = plainPage({
  name: 'statistics',
  path: 'statistik.astro',
  lasting: true,
  keys: () => [{}],
  data: ({ meetings }) => ({ meetings: meetings.size }),
});
`;

const rule = `import { itemRule } from './rule.ts';

export const titelRaab = itemRule({
  id: 'titel-raab',
  severity: 'warning',
  about: 'En titel råber ikke.',
  say: (title: string) => ({ reason: \`»\${title}« råber.\`, advice: 'Fjern udråbstegnet.' }),
  check({ title, position }, _meeting, report) {
    if (title.includes('!')) report(position, title);
  },
  example: { good: '## Punkt 2: Ny cykelsti', bad: '## Punkt 2: Ny cykelsti!', at: '20:1' },
});
`;

/** Adds the page alone, which no product declares. */
export const addPage = (copy: string): Promise<void> =>
  writeFile(join(copy, 'src/pages/statistik.astro'), page);

/** Adds the product that declares the page. */
export async function addProduct(copy: string): Promise<void> {
  await writeFile(join(copy, 'src/products/statistics.ts'), product);
  const path = join(copy, 'src/products/index.ts');
  const list = 'products = [';
  const added = (await readFile(path, 'utf8')).replace(list, `${list}\n  statistics,`);
  await writeFile(path, `import { statistics } from './statistics.ts';\n${added}`);
}

/** Adds a rule that warns of every title with an exclamation mark. */
export async function addRule(copy: string): Promise<void> {
  await writeFile(join(copy, 'src/rules/titel-raab.ts'), rule);
  const line = "export { titelRaab } from './titel-raab.ts';\n";
  await appendFile(join(copy, 'src/rules/all.ts'), line);
}
