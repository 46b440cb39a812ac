/** Cuts the records of a part into pieces (what Pagefind indexes at once), and these into batches. */

export interface Batch<Record> {
  records: Record[];
  /** Whether this is the last batch of a piece. */
  endsPiece: boolean;
}

/** Records that are sent to the worker at once. */
const usualBatch = 128;

/**
 * Gives `records`, which are sorted by day, in batches of at most `batchSize`; reads no more of them
 * than the batch and one record. A piece ends after the day that brings it to `pieceSize` records, so
 * that no day is in two pieces. At least one batch is given, and the last one ends a piece.
 */
export function* batches<Record extends { date: string }>(
  records: Iterable<Record>,
  pieceSize: number,
  batchSize = usualBatch,
): Generator<Batch<Record>> {
  let batch: Record[] = [];
  let inPiece = 0;
  let day = '';
  for (const record of records) {
    const endsPiece = inPiece >= pieceSize && record.date !== day;
    if (endsPiece || batch.length === batchSize) {
      yield { records: batch, endsPiece };
      batch = [];
    }
    if (endsPiece) inPiece = 0;
    batch.push(record);
    inPiece++;
    day = record.date;
  }
  yield { records: batch, endsPiece: true };
}
