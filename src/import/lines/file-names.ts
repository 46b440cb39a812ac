/** Lines that name nothing but files: attachments that a portal lists without a heading. */

const extension = String.raw`\.(?:pdf|docx?|xlsx?|pptx?|rtf|txt|csv|jpe?g|png|zip|msg|html?)`;
const endsInFile = new RegExp(`${extension}$`, 'iu');
const betweenFiles = new RegExp(`(?<=\\S${extension})\\s+(?=\\S)`, 'giu');

/** The names on a line of files, each to the letter; none where it says anything else. */
export function readFileNames(text: string): string[] {
  const names = text.trim().split(betweenFiles);
  const isNames = names.every((name) => endsInFile.test(name) && name.length <= longest);
  return isNames ? names : [];
}

const longest = 160;
