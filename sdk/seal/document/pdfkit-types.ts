/**
 * The part of pdfkit 0.20 that the document uses. `@types/pdfkit` describes the Node build and
 * brings Node's types with it, which this room must do without. Lengths are points (1/72 inch),
 * measured from the top left corner.
 */
export interface PdfKitOptions {
  readonly size: 'A4';
  readonly margins: { top: number; right: number; bottom: number; left: number };
  readonly pdfVersion: '1.7';
  readonly tagged: true;
  readonly lang: string;
  readonly displayTitle: true;
  readonly bufferPages: true;
  readonly autoFirstPage: false;
  /** An empty name keeps pdfkit from asking for Helvetica. */
  readonly font: '';
  readonly info: Readonly<Record<string, string | Date>>;
}

export interface TextOptions {
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
  readonly lineBreak?: boolean;
  /** OpenType features, such as `tnum` for figures of one width. */
  readonly features?: readonly string[];
}

export interface FileOptions {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly relationship: 'Data';
  readonly creationDate: Date;
  readonly modifiedDate: Date;
}

/** An element of the structure that tells assistive technology what a text is. */
export interface StructureElement {
  add(child: StructureElement | (() => void)): this;
  end(): void;
}

export interface StructureOptions {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly bbox?: readonly [number, number, number, number];
}

export interface PdfKitDocument {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margins: { top: number; right: number; bottom: number; left: number };
  };
  /** Internal to pdfkit: gives each glyph of a text its number in the embedded font. */
  readonly _font: { encode(text: string, features?: readonly string[]): unknown };
  x: number;
  y: number;
  on(event: 'data', listener: (part: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  end(): void;
  addPage(): this;
  continueOnNewPage(): this;
  bufferedPageRange(): { start: number; count: number };
  switchToPage(index: number): unknown;
  registerFont(name: string, source: Uint8Array): this;
  font(name: string): this;
  fontSize(points: number): this;
  fillColor(color: string): this;
  strokeColor(color: string): this;
  lineWidth(points: number): this;
  text(text: string, x: number, y: number, options: TextOptions): this;
  widthOfString(text: string, options?: TextOptions): number;
  heightOfString(text: string, options: TextOptions): number;
  currentLineHeight(includeGap?: boolean): number;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  rect(x: number, y: number, width: number, height: number): this;
  fill(): this;
  stroke(): this;
  struct(
    type: string,
    options?: StructureOptions,
    children?: readonly (() => void)[],
  ): StructureElement;
  addStructure(element: StructureElement): this;
  markContent(tag: 'Artifact', options?: { type: 'Pagination' | 'Layout' }): this;
  endMarkedContent(): this;
  file(source: Uint8Array, options: FileOptions): unknown;
}
