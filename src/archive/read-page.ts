/** A page of `sider/`: a title and Markdown. */
import { readFrontmatter } from '../minutes/frontmatter.ts';
import { parseMarkdown } from '../minutes/markdown/markdown.ts';
import type { Report } from '../minutes/problem.ts';
import type { ContentPage } from './model.ts';

/** Reads a page's file; `undefined` when its facts cannot be read. */
export function readPage(text: string, report: Report): ContentPage | undefined {
  const { facts, body } = readFrontmatter(text, ['titel'], report);
  if (facts === undefined) return undefined;
  facts.require('titel');
  return { title: facts.text('titel') ?? '', blocks: parseMarkdown(body).children };
}
