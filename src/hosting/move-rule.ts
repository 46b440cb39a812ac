/** An address of old, as a web server is told of it. */

/** A whole path, percent-encoded, and its target; without `to` it is gone. */
export interface MoveRule {
  from: string;
  to: string | undefined;
}

export const decode = (path: string): string => path.split('/').map(decodeURIComponent).join('/');

/** A value in double quotes, as Apache and nginx read it. */
export const quoted = (value: string): string => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
