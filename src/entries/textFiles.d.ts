/** A file of text, bundled as it is. */
declare module "*.csv" {
  const text: string;
  export { text as default };
}
