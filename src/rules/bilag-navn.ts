import { folderRule } from './rule.ts';

export const bilagNavn = folderRule({
  id: 'bilag-navn',
  severity: 'error',
  about: 'To bilag i samme mappe har navne, som alle systemer kan skelne.',
  say: (other: string) => ({
    reason: `Filen og ${other} har samme navn på systemer, der ikke skelner mellem store og små bogstaver.`,
    advice:
      'Giv den ene et andet navn, og ret linket til den. Ellers er der kun plads til den ene på en Windows-computer.',
  }),
  check({ folder: { attachmentFiles } }, reportFor) {
    const known = new Map<string, string>();
    for (const file of [...attachmentFiles].toSorted()) {
      const key = file.normalize('NFC').toLowerCase();
      const other = known.get(key);
      if (other === undefined) known.set(key, file);
      else reportFor(`bilag/${file}`)(undefined, other.slice(other.lastIndexOf('/') + 1));
    }
  },
  example: {
    otherAttachment: 'byraad/2026-03-24/Kort.pdf',
    good: '- [Kort](bilag/kort.pdf)',
    bad: '- [Kort](bilag/kort.pdf)\n- [Kort](bilag/Kort.pdf)',
    at: '1:1',
  },
});
