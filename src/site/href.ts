/** Addresses under the base path that the site is built for. */

/** The site's base path without its final slash: `''`, or `/referater`. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address from the root of the site (`/sag/`) as a link on this site (`/referater/sag/`). */
export function href(address: string): string {
  return base + address;
}

/** The same, whole where `SITE_URL` is given. */
export const whole = (address: string): string => canonical(address) ?? href(address);

/** The full public address of a page, or `undefined` where `SITE_URL` is not given. */
export function canonical(address: string): string | undefined {
  return import.meta.env.SITE && new URL(href(address), import.meta.env.SITE).href;
}
