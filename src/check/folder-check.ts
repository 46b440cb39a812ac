/** What a check between the files of a content folder gets. */
import type { ContentFolder } from '../archive/content-folder.ts';
import type { Archive } from '../archive/model.ts';
import type { Report } from '../minutes/problem.ts';

export interface CheckedFolder {
  archive: Archive;
  folder: ContentFolder;
  /** Reports a problem of one file. */
  reportFor: (file: string) => Report;
}

export type FolderCheck = (checked: CheckedFolder) => void;
