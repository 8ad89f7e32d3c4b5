import { Parser } from 'htmlparser2';

/** Plain text made from markup, and what the markup said that the text cannot. */
export interface HtmlText {
  readonly text: string;
  /** Addresses of links whose words do not show them. */
  readonly linkAddresses: number;
  /** Whether there was content that a browser would not have shown as text. */
  readonly hidden: boolean;
}

/** Elements that begin and end a paragraph. */
const paragraphs = new Set(
  'address article aside blockquote details dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** Elements that begin and end a line. */
const lines = new Set('caption dd div dt figcaption li summary tr'.split(' '));
/** Elements whose content is not text for readers. */
const unseen = new Set(
  'applet audio canvas embed frameset head iframe math noembed noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
const inline =
  'a abbr acronym b bdi bdo big br center cite code data del dfn em font i img ins kbd label mark o:p q s samp small span strike strong sub sup td th tbody thead tfoot time tt u var wbr body html';

const known = [...paragraphs, ...lines, ...unseen, ...inline.split(' ')].join('|');
const aTag = new RegExp(`<!--|</?(?:${known})(?:\\s[^<>]*)?/?>`, 'iu');
const aLineTag = new RegExp(
  `</?(?:br|${[...paragraphs, ...lines].join('|')})(?:\\s[^<>]*)?/?>`,
  'iu',
);
const anEntity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iu;

/** Whether a text holds tags of HTML or its entities. `5 < 6` and `<see below>` hold neither. */
export function looksLikeHtml(text: string): boolean {
  return aTag.test(text) || anEntity.test(text);
}

/**
 * Reads HTML as plain text: paragraphs are set apart by an empty line, items of a list each begin
 * a line with a bullet or their number. The outcome is text and only text; nothing of it is safe
 * as markup, and nothing of it is meant to be.
 */
export function textOfHtml(html: string): HtmlText {
  const once = parsed(html);
  // Some feeds escape their markup once too often: the text of the HTML is HTML again.
  if (aTag.test(html) || !aTag.test(once.text)) return once;
  const twice = parsed(once.text);
  return { ...twice, hidden: once.hidden || twice.hidden };
}

function parsed(html: string): HtmlText {
  const writer = new TextWriter(!aLineTag.test(html));
  const parser = new Parser({
    onopentag: (name, attributes) => {
      writer.open(name, attributes);
    },
    onclosetag: (name) => {
      writer.close(name);
    },
    ontext: (data) => {
      writer.write(data);
    },
    oncomment: () => {
      writer.skip();
    },
  });
  parser.end(html);
  return writer.finish();
}

/** The deepest nesting of lists that is kept apart; deeper ones read as the deepest. */
const deepestList = 20;

class TextWriter {
  readonly #keepNewlines: boolean;
  readonly #lists: { ordered: boolean; items: number }[] = [];
  #text: string[] = [];
  #breaks = 0;
  #space = false;
  #bullet = '';
  #unseenDepth = 0;
  #hidden = false;
  #linkAddresses = 0;
  #link: { address: string; words: string } | undefined;

  constructor(keepNewlines: boolean) {
    this.#keepNewlines = keepNewlines;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (unseen.has(name)) {
      this.#unseenDepth += 1;
      this.#hidden = true;
    }
    if (this.#unseenDepth > 0) return;
    if (name === 'br') this.#breaks = Math.min(2, this.#breaks + 1);
    if (name === 'a') this.#link = { address: attributes.href ?? '', words: '' };
    if (name === 'td' || name === 'th') this.#space = true;
    this.#break(name);
    if (name === 'ul' || name === 'ol') this.#openList(name === 'ol');
    if (name === 'li') this.#openItem();
  }

  close(name: string): void {
    if (unseen.has(name)) this.#unseenDepth = Math.max(0, this.#unseenDepth - 1);
    if (this.#unseenDepth > 0) return;
    if (name === 'a') this.#closeLink();
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    this.#break(name);
  }

  write(data: string): void {
    if (this.#unseenDepth > 0) return;
    const lines = this.#keepNewlines ? data.split(/\r\n?|\n/u) : [data];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#breaks = Math.min(2, this.#breaks + 1);
      this.#writeLine(line);
    }
  }

  skip(): void {
    this.#hidden = true;
  }

  finish(): HtmlText {
    return {
      text: this.#text.join(''),
      linkAddresses: this.#linkAddresses,
      hidden: this.#hidden,
    };
  }

  #openList(ordered: boolean): void {
    if (this.#lists.length < deepestList) this.#lists.push({ ordered, items: 0 });
  }

  #openItem(): void {
    const list = this.#lists.at(-1);
    if (list) list.items += 1;
    this.#bullet = list?.ordered === true ? `${list.items}. ` : '• ';
  }

  /** Only ASCII white space collapses: a no-break space may be half of a damaged character. */
  #writeLine(data: string): void {
    const words = data.replace(/[ \t\r\n\f]+/gu, ' ');
    const body =
      words.trim() === '' && !words.includes('\u00a0') ? '' : words.replace(/^ | $/gu, '');
    if (words.startsWith(' ')) this.#space = true;
    if (body === '') return;
    this.#text.push(this.#lead(), body);
    if (this.#link) this.#link.words += body;
    this.#space = words.endsWith(' ');
  }

  /** The breaks, bullet or space that are due before the next words. */
  #lead(): string {
    const started = this.#text.length > 0;
    const breaks = started ? '\n'.repeat(this.#breaks) : '';
    const space = started && this.#space && this.#breaks === 0 && this.#bullet === '' ? ' ' : '';
    const lead = breaks + this.#bullet + space;
    this.#breaks = 0;
    this.#bullet = '';
    this.#space = false;
    return lead;
  }

  #break(name: string): void {
    const inList = this.#lists.length > 0 && (name === 'ul' || name === 'ol' || name === 'p');
    if (paragraphs.has(name)) this.#breaks = Math.max(this.#breaks, inList ? 1 : 2);
    else if (lines.has(name)) this.#breaks = Math.max(this.#breaks, 1);
  }

  #closeLink(): void {
    const link = this.#link;
    this.#link = undefined;
    if (!link || link.address === '' || link.words.includes(bare(link.address))) return;
    this.#linkAddresses += 1;
  }
}

const bare = (address: string) =>
  address.replace(/^(?:https?:\/\/|mailto:)/iu, '').replace(/\/$/u, '');
