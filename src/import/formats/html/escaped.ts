/** HTML that a page shows as text, as it was escaped once more than it should be: `&lt;p&gt;`. */

const tags =
  /<\/(?:p|div|span|b|i|u|strong|em|ul|ol|li|table|tbody|tr|td|th|h[1-6]|a|font)\s*>|<br\s*\/?>|<p(?:\s[^<>]*)?>/i;

const entities =
  /&(?:nbsp|amp|quot|lt|gt|aelig|oslash|aring|eacute|ndash|mdash|[lr]dquo|#\d{2,5}|#x[\da-f]{2,4});/i;

/** Whether a text is HTML. */
export const isEscaped = (text: string): boolean => tags.test(text) || entities.test(text);
