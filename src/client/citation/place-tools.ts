/** The folded tools of a place: Escape, a press elsewhere, and leaving them fold them again. */

const opened = (): HTMLDetailsElement | null =>
  document.querySelector<HTMLDetailsElement>('.place-tools[open]');

addEventListener('keydown', (event) => {
  const tools = opened();
  if (event.key !== 'Escape' || tools === null) return;
  // Else the words that a search found are no longer marked.
  event.preventDefault();
  if (tools.contains(document.activeElement)) tools.querySelector('summary')?.focus();
  tools.open = false;
});

addEventListener('click', ({ target }) => {
  const tools = opened();
  if (tools === null || !(target instanceof Element)) return;
  // The link leads to the text that the tools lie over.
  if (!tools.contains(target) || target.closest('a')) tools.open = false;
});

addEventListener('focusout', ({ target, relatedTarget }) => {
  const tools = opened();
  if (!(tools && target instanceof Node && relatedTarget instanceof Node)) return;
  if (tools.contains(target) && !tools.contains(relatedTarget)) tools.open = false;
});
