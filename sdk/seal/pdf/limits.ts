/**
 * How much a file may ask of its reader. A sealed document is about 50 kB with 400 objects; a bid
 * is a hostile file until checked, so every loop over it ends at one of these.
 */
export const limits = {
  /** Bytes of a file. */
  file: 20_000_000,
  /** Bytes of one attachment once unpacked. */
  attachment: 1_000_000,
  /** Bytes of all streams of a file once unpacked: an inflate bomb stops here. */
  unpacked: 64_000_000,
  /** Bytes of PDF text that are parsed in all: objects may overlap, so the file size is no limit. */
  parsed: 40_000_000,
  objects: 300_000,
  /** Values within one object. */
  values: 500_000,
  /** Bytes of one string. */
  string: 1_000_000,
  crossReferenceSections: 200,
  pages: 500,
  nesting: 100,
  nameTreeNodes: 1_000,
  /** Codes that a font says the meaning of. */
  codes: 70_000,
  /** Pairs of values that a comparison of two files may look at. */
  comparisons: 2_000_000,
} as const;
