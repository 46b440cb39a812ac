/** Lines of file names only: attachments that a portal lists without a heading. */

const extension = String.raw`\.(?:pdf|docx?|xlsx?|pptx?|rtf|txt|csv|jpe?g|png|zip|msg|html?)`;
const endsInFile = new RegExp(`${extension}$`, 'iu');
const betweenFiles = new RegExp(`(?<=\\S${extension})\\s+(?=\\S)`, 'giu');

/** The file names on a line, verbatim; none if the line says anything else. */
export function readFileNames(text: string): string[] {
  const names = text.trim().split(betweenFiles);
  const isNames = names.every((name) => endsInFile.test(name) && name.length <= longest);
  return isNames ? names : [];
}

/** A longer name is a sentence that ends in one. */
const longest = 160;
