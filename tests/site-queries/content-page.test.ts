import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/minutes/markdown/markdown.ts';
import { accessibilityContact } from '../../src/archive/accessibility-contact.ts';
import type { Archive } from '../../src/archive/model.ts';
import { contentPage, writtenPage, type ContentPageName } from '../../src/site/content-page.ts';
import { emptyArchive } from './archive.ts';

const pageOf = (archive: Archive, name: ContentPageName) =>
  contentPage(name, writtenPage(archive, name), (address) => `/referater${address}`);

describe('contentPage', () => {
  it('renders what the municipality wrote, its links under the base path of the site', () => {
    const { children: blocks } = parseMarkdown(
      '## Indhold\n\nSe [sagerne](/sag/) og [loven](https://eksempel.dk/lov).\n',
    );
    const archive = { ...emptyArchive, pages: new Map([['om', { title: 'Om os', blocks }]]) };
    expect(pageOf(archive, 'om')).toEqual({
      title: 'Om os',
      html:
        '<h2>Indhold</h2>\n<p>Se <a href="/referater/sag/">sagerne</a> og ' +
        '<a href="https://eksempel.dk/lov">loven</a>.</p>',
    });
  });

  it('says of an accessibility statement not written that it is missing', () => {
    expect(pageOf(emptyArchive, 'tilgaengelighed')).toEqual({
      title: 'Tilgængelighedserklæring',
      html:
        '<p>Eksempelkøbing Kommune har endnu ikke beskrevet, i hvilket omfang webstedet ' +
        'overholder kravene til tilgængelighed.</p>',
    });
  });

  it('speaks for the municipality', () => {
    const settings = { ...emptyArchive.settings, municipality: 'Kommunen' };
    expect(pageOf({ ...emptyArchive, settings }, 'tilgaengelighed').html).toMatch(
      /^<p>Kommunen har endnu ikke/,
    );
  });

  it.each([
    ['om', 'Om siden'],
    ['privatliv', 'Privatliv'],
  ] as const)('has a default text for %s', (name, title) => {
    const page = pageOf(emptyArchive, name);
    expect(page.title).toBe(title);
    expect(page.html).toMatch(/^<p>.{40,}<\/p>$/s);
  });

  it('gives a page without a title its default one', () => {
    const archive = { ...emptyArchive, pages: new Map([['om', { title: '', blocks: [] }]]) };
    expect(pageOf(archive, 'om')).toEqual({ title: 'Om siden', html: '' });
  });
});

describe('accessibilityContact', () => {
  const settings = { ...emptyArchive.settings, phone: '99 99 99 99', email: 'post@eksempel.dk' };

  it('prefers the contact for accessibility', () => {
    const accessibility = { phone: '11 11 11 11' };
    expect(accessibilityContact({ ...settings, accessibility })).toEqual({
      phone: '11 11 11 11',
      email: 'post@eksempel.dk',
    });
  });

  it('may be unknown', () => {
    expect(accessibilityContact(emptyArchive.settings)).toEqual({
      phone: undefined,
      email: undefined,
    });
  });
});
