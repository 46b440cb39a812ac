/** Changes a page on its way to the browser. */
import type { ServerResponse } from 'node:http';

/** Holds back what is written to `response` until it ends, and sends what `change` makes of it. */
export function changePage(response: ServerResponse, change: (page: string) => string): void {
  const chunks: Buffer[] = [];
  const end = response.end.bind(response);
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  response.write = (chunk: unknown): boolean => {
    keep(chunk);
    return true;
  };
  response.end = (chunk?: unknown): ServerResponse => {
    keep(chunk);
    return end(change(Buffer.concat(chunks).toString()));
  };
}
