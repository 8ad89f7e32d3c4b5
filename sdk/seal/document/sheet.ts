import type { PdfKitDocument, StructureElement, TextOptions } from './pdfkit.ts';
import { ink, paper, type Style, styles } from './style.ts';
import { drawable } from './wording.ts';

export type Structure = 'P' | 'H1' | 'H2' | 'H3' | 'L' | 'Table';

/**
 * A sheet of paper that grows by pages. It keeps the place to draw at, and gives each text its
 * structure for assistive technology; lines and marks are artifacts.
 */
export class Sheet {
  readonly pdf: PdfKitDocument;
  readonly #root: StructureElement;

  constructor(pdf: PdfKitDocument) {
    this.pdf = pdf;
    pdf.addPage();
    this.#root = pdf.struct('Document');
    pdf.addStructure(this.#root);
  }

  get left(): number {
    return paper.margins.left;
  }

  get width(): number {
    return this.pdf.page.width - paper.margins.left - paper.margins.right;
  }

  /** Space left on this page. */
  get room(): number {
    return this.pdf.page.height - paper.margins.bottom - this.pdf.y;
  }

  get fullRoom(): number {
    return this.pdf.page.height - paper.margins.bottom - paper.margins.top;
  }

  get isAtTop(): boolean {
    return this.pdf.y === paper.margins.top;
  }

  /** Starts an element of the document; end it when its children are in. */
  element(type: Structure): StructureElement {
    const element = this.pdf.struct(type);
    this.#root.add(element);
    return element;
  }

  /** Starts a figure that is read aloud as `alt`. */
  figure(alt: string, bbox: readonly [number, number, number, number]): StructureElement {
    const figure = this.pdf.struct('Figure', { alt, bbox });
    this.#root.add(figure);
    return figure;
  }

  /** Moves down, but never starts a page with a gap. */
  gap(points: number): void {
    if (!this.isAtTop) this.pdf.y += Math.min(points, Math.max(this.room, 0));
  }

  /** Starts a new page when fewer than `points` are left. True when it did. */
  keep(points: number): boolean {
    if (this.room >= points || this.isAtTop) return false;
    this.pdf.addPage();
    return true;
  }

  heading(
    text: string,
    type: 'H1' | 'H2' | 'H3',
    style: Style,
    above: number,
    below: number,
  ): void {
    // A heading takes at least some of what it heads along.
    this.keep(above + 72);
    this.gap(above);
    this.tagged(this.element(type), style, text, this.left, { width: this.width });
    this.gap(below);
  }

  paragraph(text: string, style: Style = styles.body): void {
    this.tagged(this.element('P'), style, text, this.left, { width: this.width });
  }

  /** Draws a text at `left` from the present height as the content of an element, and ends it. */
  tagged(
    element: StructureElement,
    style: Style,
    text: string,
    left: number,
    options: TextOptions,
  ): void {
    element.add(() => this.untagged(style, text, left, options));
    element.end();
  }

  untagged(style: Style, text: string, left: number, options: TextOptions): void {
    this.#use(style).text(drawable(text), left, this.pdf.y, options);
  }

  heightOf(style: Style, text: string, options: TextOptions): number {
    return this.#use(style).heightOfString(drawable(text), options);
  }

  /** Draws something that is not read aloud. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** A thin line over the whole width at the present height. */
  rule(color: string = ink.line): void {
    this.artifact('Layout', () => {
      const { pdf, left, width } = this;
      pdf.lineWidth(0.5).strokeColor(color);
      pdf
        .moveTo(left, pdf.y)
        .lineTo(left + width, pdf.y)
        .stroke();
    });
  }

  end(): void {
    this.#root.end();
  }

  #use({ face, size, color }: Style): PdfKitDocument {
    return this.pdf.font(face).fontSize(size).fillColor(color);
  }
}
