/** Paths of the files that requests are for. */

/** Path from the folder of the site, decoded, of the file that `url`, below the site's base, is for. */
export function sitePath(url = '/'): string {
  const [path = '/'] = url.split('?');
  const file = decode(path).slice(1);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** A path that is no valid encoding is no file's. */
function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
