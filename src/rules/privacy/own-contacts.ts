/** The municipality's own domains and telephone numbers, as `site.yml` has them. */
import type { SiteSettings } from '../../archive/read-settings.ts';
import type { OwnContacts } from '../../privacy/contacts.ts';

export function ownContacts({ email, website, phone, accessibility }: SiteSettings): OwnContacts {
  const addresses = [email, accessibility.email].flatMap((each) => each?.split('@')[1] ?? []);
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(website ?? '')?.[1];
  const domains = [...addresses, ...(host === undefined ? [] : [host])];
  const phones = [phone, accessibility.phone].flatMap((each) => each ?? []);
  return {
    domains: new Set(domains.map((domain) => domain.toLowerCase())),
    phones: new Set(phones.map((each) => each.replaceAll(/\D/g, '').slice(-8))),
  };
}
