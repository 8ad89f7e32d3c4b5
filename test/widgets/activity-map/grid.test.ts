import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { atOnePlace, groupsIn, spotAt, type Box } from '../../../widgets/activity-map/grid.ts';

const places = fc.array(
  fc.tuple(
    fc.double({ min: 50, max: 58, noNaN: true }),
    fc.double({ min: -6, max: 2, noNaN: true }),
  ),
  { maxLength: 200 },
);

const everywhere = (size: number): Box => ({ left: 0, top: 0, right: size, bottom: size });

const spotsOf = (list: readonly (readonly [number, number])[]) =>
  list.map(([latitude, longitude], index) => spotAt(String(index), latitude, longitude));

describe('the grid of marks', () => {
  it('puts every place in one group, and no two marks so near that a finger presses both', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 4, max: 18 }), (list, zoom) => {
        const size = 256 * 2 ** zoom;
        const groups = groupsIn(spotsOf(list), size, everywhere(size));
        const ids = groups.flatMap(({ spots }) => spots.map(({ id }) => id));
        assert.equal(new Set(ids).size, list.length);
        assert.equal(ids.length, list.length);
        for (const [index, one] of groups.entries()) {
          for (const other of groups.slice(index + 1)) {
            assert.isAtLeast(Math.hypot(one.x - other.x, one.y - other.y), 44);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out what is outside the view, and keeps a key while the view moves', () => {
    const spots = spotsOf([
      [51.5, -0.6],
      [57, -4],
    ]);
    const size = 256 * 2 ** 10;
    const [{ x, y } = { x: 0, y: 0 }] = groupsIn(spots, size, everywhere(size));
    const near = (shift: number): Box => ({
      left: x - 300 + shift,
      right: x + 300 + shift,
      top: y - 300,
      bottom: y + 300,
    });
    const keys = [0, 50, 200].map((shift) =>
      groupsIn(spots, size, near(shift)).map(({ key }) => key),
    );
    assert.lengthOf(keys[0] ?? [], 1);
    assert.deepEqual(keys[1], keys[0]);
    assert.deepEqual(keys[2], keys[0]);
  });

  it('knows a doorstep from a street', () => {
    const door: [number, number] = [52.4862, -1.8904];
    assert.isTrue(atOnePlace(spotsOf([door, door])));
    assert.isFalse(atOnePlace(spotsOf([door, [52.4872, -1.8904]])));
  });
});
