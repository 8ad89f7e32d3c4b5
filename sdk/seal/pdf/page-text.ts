import { contentOf } from './content.ts';
import { Lexer, type Token } from './lexer.ts';
import type { PdfPage } from './pages.ts';
import type { PdfFile } from './pdf-file.ts';
import { numberOf, readToUnicode, type ToUnicode } from './to-unicode.ts';
import { asKind, nameOf, type PdfDictionary } from './values.ts';

interface Font {
  /** Bytes of one code. */
  readonly width: 1 | 2;
  readonly meaning: ToUnicode | undefined;
}

/**
 * The texts of a page in the order they are drawn, one for each text object: a line, or a cell of a
 * table, in our own documents. It is what the fonts of the file say they show. Throws `PdfError`.
 */
export async function textsOf(file: PdfFile, page: PdfPage): Promise<string[]> {
  const fonts = await fontsOf(file, page);
  const lexer = new Lexer(await contentOf(file, page.entries.get('Contents')));
  const texts: string[] = [];
  let operands: Token[] = [];
  let font: Font | undefined;
  let text = '';
  for (let token = lexer.next(); token.kind !== 'end'; token = lexer.next()) {
    if (token.kind !== 'keyword') {
      operands.push(token);
      continue;
    }
    switch (token.text) {
      case 'Tf':
        font = fonts.get(operands.findLast((each) => each.kind === 'name')?.name ?? '');
        break;
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        text += operands.map((each) => shown(each, font)).join('');
        break;
      case 'ET':
        if (text !== '') texts.push(text);
        text = '';
    }
    operands = [];
  }
  return texts;
}

function shown(token: Token, font: Font | undefined): string {
  if (token.kind !== 'string') return '';
  let text = '';
  const width = font?.width ?? 1;
  for (let at = 0; at < token.bytes.length; at += width) {
    const code = token.bytes.slice(at, at + width);
    text += font?.meaning?.get(numberOf(code)) ?? (width === 1 ? code : '\uFFFD');
  }
  return text;
}

async function fontsOf(file: PdfFile, { entries }: PdfPage): Promise<Map<string, Font>> {
  const fonts = new Map<string, Font>();
  const resources = asKind(await file.resolve(entries.get('Resources')), 'dictionary');
  const listed = resources && asKind(await file.get(resources, 'Font'), 'dictionary');
  for (const [name, value] of listed?.entries ?? []) {
    const font = asKind(await file.resolve(value), 'dictionary');
    if (font !== undefined) fonts.set(name, await fontOf(file, font));
  }
  return fonts;
}

async function fontOf(file: PdfFile, font: PdfDictionary): Promise<Font> {
  const map = asKind(await file.get(font, 'ToUnicode'), 'stream');
  return {
    width: nameOf(await file.get(font, 'Subtype')) === 'Type0' ? 2 : 1,
    meaning: map && readToUnicode(await file.unpack(map)),
  };
}
