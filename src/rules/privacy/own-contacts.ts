/** The municipality's own domains and telephone numbers, as `site.yml` has them. */
import type { SiteSettings } from '../../archive/read-settings.ts';
import type { Contact } from '../../privacy/contacts.ts';

/** A function that tells whether a contact is the municipality's own. */
export function ownContacts(settings: SiteSettings): (contact: Contact) => boolean {
  const { email, website, phone, accessibility } = settings;
  const addresses = [email, accessibility.email].flatMap((each) => each?.split('@')[1] ?? []);
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(website ?? '')?.[1] ?? [];
  const domains = new Set([...addresses, host].flat().map((domain) => domain.toLowerCase()));
  const phones = [phone, accessibility.phone].flatMap(
    (each) => each?.replaceAll(/\D/g, '').slice(-8) ?? [],
  );
  return ({ kind, owner }) =>
    kind === 'phone'
      ? phones.includes(owner)
      : parentsOf(owner).some((domain) => domains.has(domain));
}

/** A domain and those it belongs to: `mail.koebing.dk`, `koebing.dk`. */
function parentsOf(domain: string): string[] {
  const parts = domain.split('.');
  return parts.slice(0, -1).map((_, at) => parts.slice(at).join('.'));
}
