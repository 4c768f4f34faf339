/** The version of this library, the same as in package.json (a test holds that). */
export const version = "0.1.0";
