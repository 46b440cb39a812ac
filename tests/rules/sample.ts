/** A small content folder without any problem: the ground on which every rule's example stands. */

export const sampleMeetingFile = 'moeder/byraad/2026-03-24.md';

export const sampleContent: Readonly<Record<string, string>> = {
  'site.yml': `kommune: Eksempelkøbing Kommune
titel: Referater
farve: "#0b5a8a"
tilgaengelighed:
  overholder: delvist
  telefon: "99 99 99 98"
  email: post@eksempelkoebing.dk
  opdateret: 2026-01-15
`,
  'udvalg.yml': `- noegle: byraad
  navn: Byrådet
- noegle: skoleudvalget
  navn: Skoleudvalget
`,
  'kle.yml': `26.10.02: Kommunens egen titel
`,
  'omdirigeringer.yml': `- fra: /byraad/2026-03-24/punkt-4/
  til: /byraad/2026-03-24/punkt-2/
- fra: /byraad/2026-03-24/punkt-5/
  trukket: 2026-04-01
  grund: Nævnte en borger ved navn.
`,
  'adresser.txt': `/
/aar/2026/
/byraad/
/byraad/2026-03-24/
/byraad/2026-03-24/bilag/kort.pdf
/byraad/2026-03-24/punkt-1/
/byraad/2026-03-24/punkt-2/
/byraad/2026-03-24/punkt-3/
/byraad/2026-03-24/punkt-4/
/byraad/2026-03-24/punkt-5/
/byraad/2026-03-24/samlet/
/om/
/privatliv/
/sag/
/sag/26-1042/
/sag/aar/2026/
/skoleudvalget/
/skoleudvalget/2026-04-28/
/skoleudvalget/2026-04-28/punkt-1/
/skoleudvalget/2026-04-28/samlet/
/soeg/
/tilgaengelighed/
/abonner/
/emne/
/api/
`,
  'sider/om.md': `---
titel: Om
---

Her ligger byrådets referater.
`,
  [sampleMeetingFile]: `---
udvalg: byraad
dato: 2026-03-24
start: "17:00"
slut: "19:30"
sted: Byrådssalen
status: referat
titel: Byrådets møde den 24. marts 2026
til-stede: [Anne Aagaard (A), Bo Bendtsen (V)]
rettelser:
  - { dato: 2026-03-30, punkt: "2", tekst: Beløbet var forkert gengivet. }
---

## Punkt 1: Godkendelse af dagsorden

### Beslutning

Godkendt.

## Punkt 2: Ny cykelsti

Sag: 26/1042

### Sagsfremstilling

Se [loven](https://www.retsinformation.dk/).

### Beslutning

Anbefales godkendt for 250.000 kr.

### Bilag

- [Kort](bilag/kort.pdf)

## Punkt 3: Køb af grund

Lukket: ja

### Beslutning

Godkendt.
`,
  'moeder/skoleudvalget/2026-04-28.md': `---
udvalg: skoleudvalget
dato: 2026-04-28
status: dagsorden
titel: Skoleudvalgets møde den 28. april 2026
---

## Punkt 1: Eventuelt
`,
};

/** Attachment files published beside the sample, as `<committee>/<slug>/<name>`. */
export const sampleAttachmentFiles: readonly string[] = ['byraad/2026-03-24/kort.pdf'];
