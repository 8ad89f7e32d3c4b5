/** A content script, built as one file; the import gives its path inside the package. */
declare module '*.iife.ts?script' {
  const path: string;
  export default path;
}

/** A font file of the package; the import gives its address. */
declare module '*.ttf?url' {
  const address: string;
  export default address;
}
