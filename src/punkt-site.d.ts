/** What pages import to get their views, see `engine/views/shown-site.ts`. */
declare module 'punkt:site' {
  type Shown = typeof import('./engine/views/shown-site.ts');
  export const settings: Shown['settings'];
  export const viewOf: Shown['viewOf'];
  export const pathsOf: Shown['pathsOf'];
}
