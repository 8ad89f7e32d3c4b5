import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { looksLikeHtml, textOfHtml } from '../../../../sdk/standards/reading/html-text.ts';

const cases: readonly (readonly [html: string, text: string])[] = [
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['One<br>Two<br/><br />Three', 'One\nTwo\n\nThree'],
  ['<div>One</div><div>Two</div>', 'One\nTwo'],
  ['<ul><li>Red</li><li>Blue</li></ul>', '• Red\n• Blue'],
  ['<ol><li>First</li><li>Second</li></ol>', '1. First\n2. Second'],
  [
    '<p>Bring:</p><ul><li><p>a pen</p></li><li>a bag</li></ul>After',
    'Bring:\n\n• a pen\n• a bag\n\nAfter',
  ],
  ['<h2>Title</h2>Words', 'Title\n\nWords'],
  ['<b>Bold</b> and <i>plain</i>', 'Bold and plain'],
  ['no<b>gap</b>here', 'nogaphere'],
  ['Line one\n   <p>line\n two', 'Line one\n\nline two'],
  ['kept\nline &amp; entity', 'kept\nline & entity'],
  ['<b>kept</b>\nline', 'kept\nline'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['a<script>alert(1)</script>b<style>p{}</style>c', 'abc'],
  ['&lt;p&gt;Escaped&lt;/p&gt;&lt;p&gt;twice&lt;/p&gt;', 'Escaped\n\ntwice'],
  ['<p>5 &lt; 6 &#163; &#x20AC; &eacute;</p>', '5 < 6 £ € é'],
  ['<a href="https://a.example">Here</a>', 'Here'],
  ['<P CLASS="x">upper</P>', 'upper'],
  ['<p>unclosed <b>bold <p>next', 'unclosed bold\n\nnext'],
  ['words <!-- hidden --> more', 'words more'],
];

for (const [html, text] of cases) {
  test(`reads ${html}`, () => {
    assert.ok(looksLikeHtml(html));
    assert.equal(textOfHtml(html).text.replace(/ +$/gmu, ''), text);
  });
}

test('leaves alone what is not HTML', () => {
  for (const text of ['5 < 6 and 7 > 4', 'see <below>', 'Fish & chips', 'a&b;', 'AT&T']) {
    assert.ok(!looksLikeHtml(text), text);
  }
});

test('counts links whose address the words do not show, and hidden content', () => {
  const { linkAddresses, hidden } = textOfHtml(
    '<a href="https://a.example/x">Here</a> <a href="https://b.example/">b.example</a><script>1</script>',
  );
  assert.equal(linkAddresses, 1);
  assert.ok(hidden);
});

test('keeps every word of any nesting of tags, in order', () => {
  const tag = fc.constantFrom('p', 'b', 'ul', 'li', 'div', 'span', 'h2', 'ol', 'td');
  const piece = fc.oneof(
    fc.constantFrom('alpha', 'beta', 'gamma').map((word) => ` ${word} `),
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      const words = (text: string) => text.match(/alpha|beta|gamma/gu) ?? [];
      const { text } = textOfHtml(html);
      assert.deepEqual(words(text), words(html));
      assert.doesNotMatch(text, /[<>]/u);
    }),
  );
});
