/** The form in which citations are copied: the reader's choice, kept in this browser. */

const key = 'punkt.henvisning';

/** Whether the reader has asked for Markdown. */
export function copiesMarkdown(): boolean {
  try {
    return localStorage.getItem(key) === 'markdown';
  } catch {
    // A browser may let no page keep anything; the choice then holds for this page.
    return choice()?.value === 'markdown';
  }
}

/** Shows the choice, as it was made last. */
export function offerForms(): void {
  const select = choice();
  if (!select) return;
  select.value = copiesMarkdown() ? 'markdown' : 'rich';
  select.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
  select.addEventListener('change', () => {
    try {
      if (select.value === 'markdown') localStorage.setItem(key, 'markdown');
      else localStorage.removeItem(key);
    } catch {
      // As above.
    }
  });
}

const choice = (): HTMLSelectElement | null => document.querySelector('[data-citation-form]');
