/** The page of a moved address: keeps the fragment, which the redirect in its markup drops. */

/** Goes to the new address at once if there is a fragment. */
export function goOnWithFragment(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
  if (link && location.hash !== '') location.replace(link.href + location.hash);
}
