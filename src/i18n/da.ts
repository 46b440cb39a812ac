/** Danish words of all pages. */

export const words = {
  skipToContent: 'Gå til indhold',
  home: 'Forside',
  breadcrumbs: 'Brødkrumme',
  search: 'Søg',
  searchLabel: 'Søg i referater',
  contact: 'Kontakt',
  phone: 'Telefon',
  email: 'E-mail',
  about: 'Om',
  accessibility: 'Tilgængelighedserklæring',
  privacy: 'Privatliv',
  aboutSite: 'Om siden',
} as const;
