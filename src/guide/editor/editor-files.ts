/** The files for editors' programs that follow from the code, by their paths from the repository. */
import { meetingSchemaFile } from './meeting-schema.ts';
import { snippetsFile } from './snippets.ts';

export const editorFiles: Readonly<Record<string, () => string>> = {
  '.vscode/moede.schema.json': meetingSchemaFile,
  '.vscode/punkt.code-snippets': snippetsFile,
};
