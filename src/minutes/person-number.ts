/** Numbers of persons (CPR) in text: what looks like one is never shown again, whatever it is. */

/** Six digits and four, with a hyphen, a blank or nothing between them. */
const form = /(?<!\d)\d{6}[ -]?\d{4}(?!\d)/;

/** Whether something in `text` looks like a person's number. */
export const mayHoldPersonNumber = (text: string): boolean => form.test(text);
