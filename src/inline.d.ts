/** A script or style sheet of a page, bundled into one text when the library is built. */
declare module "inline:*" {
  /** What stands between the tags. A script runs the `startPage` that it exports. */
  export const text: string;
  /** Its hash as a content security policy names it: `'sha256-…'`. */
  export const hash: string;
}
