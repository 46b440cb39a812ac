/** On a page that has moved: takes the fragment along, which the browser's own forwarding drops. */

/** Goes on to the new address at once where the old one was asked for with a fragment. */
export function goOnWithFragment(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (link && location.hash !== '') location.replace(link.href + location.hash);
}
