/** A table of `corpus/`, taken in as text when the library is built. */
declare module "*.tsv" {
  const text: string;
  export default text;
}
