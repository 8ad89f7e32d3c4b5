import { assert, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FormScene, newTender } from './form-scene.ts';

const press = (key: string) => sendKeys({ press: key });

describe('SPO form: by keyboard alone', () => {
  it('reaches every control of a page in reading order and goes on with Enter', async () => {
    const scene = await FormScene.open(newTender());
    await scene.says('2 activities');
    scene.root.querySelector<HTMLElement>('.step')?.focus();
    const walk: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      // Not past the last control: there the browser's own buttons take the keys.
      if (step > 0) await press('Tab');
      walk.push(nameOf(scene.focused));
    }
    assert.deepEqual(walk, [
      'Activity',
      'Offer',
      'How',
      'Where',
      'Check and ask',
      'search',
      'Search',
      'Junior boxing and mentoring',
      'Continue',
    ]);

    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    await press(' ');
    await press('Tab');
    await press('Enter');
    await waitUntil(() => scene.title === 'What you offer');
    await press('Tab');
    await sendKeys({ type: '12,000' });
    await press('Enter');
    await waitUntil(() => scene.focused?.id === 'summary');
    await press('Tab');
    await press('Enter');
    assert.equal(scene.focused?.id, 'moneyFor');
  });
});

/** What a reader would call the control, short of its mark and its details. */
function nameOf(control: Element | null): string {
  if (!control) return 'nothing';
  const name = control.closest('.choice')?.querySelector('.name') ?? control;
  const text = name.textContent.replaceAll(/[\d✓]|\s+/gu, ' ').trim();
  return text === '' ? control.id : text;
}
