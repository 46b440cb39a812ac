/** Worker thread that reads attachments: inspects one, or gives the text that it shows. */
import { inspectAttachment } from '../../attachments/inspect-attachment.ts';
import { shownText, type ShownText } from '../../attachments/shown/shown-text.ts';
import { answerTasks } from '../threads/answer-tasks.ts';
import type { AttachmentFindings, ShownFault } from '../../privacy/attachment-findings.ts';

export interface ReadTask {
  wanted: 'findings' | 'text';
  bytes: Uint8Array;
}

export type ReadResult = AttachmentFindings | ShownText | ShownFault;

answerTasks(({ wanted, bytes }: ReadTask): Promise<ReadResult> =>
  wanted === 'findings' ? inspectAttachment(bytes) : shownText(bytes),
);
