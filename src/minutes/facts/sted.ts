/** Where the meeting was held. */
import { fact } from './fact.ts';
import { quotedText } from './forms.ts';

export const place = fact({
  key: 'sted',
  meaning: 'Hvor mødet blev holdt.',
  form: quotedText,
  about: 'tekst; tal i anførselstegn: `"620"`',
  example: '…',
  staysAlike: true,
  sourceWords: (value) => value,
  row: { label: 'Sted', text: (value) => value },
});
