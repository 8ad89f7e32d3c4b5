import { aTimeout, assert, waitUntil } from '@open-wc/testing';
import { define } from '../../widgets/internal/define.ts';

describe('registration', () => {
  it('leaves an element of another copy of the kit alone', () => {
    const first = class extends HTMLElement {};
    const second = class extends HTMLElement {};
    define('dicm-twice', first);
    define('dicm-twice', second);
    assert.equal(customElements.get('dicm-twice'), first);
  });
});

describe('loader', () => {
  it('asks for an element’s code when its tag comes into view, once, and never for other tags', async () => {
    const hidden = document.createElement('dicm-hidden-thing');
    const seen = document.createElement('dicm-seen-thing');
    const other = document.createElement('other-thing');
    hidden.hidden = true;
    hidden.style.display = 'none';
    await import('../../widgets/loader.ts');
    document.body.append(hidden, seen, other);
    await waitUntil(() => asked('seen-thing').length > 0, 'the code is asked for');
    await aTimeout(300);
    assert.equal(asked('hidden-thing').length, 0);
    assert.equal(asked('other-thing').length, 0);
    hidden.style.display = 'block';
    await waitUntil(() => asked('hidden-thing').length > 0, 'the code is asked for when shown');
    hidden.remove();
    seen.remove();
    other.remove();
  });
});

const asked = (name: string) =>
  performance.getEntriesByType('resource').filter((entry) => entry.name.includes(`/${name}.js`));
