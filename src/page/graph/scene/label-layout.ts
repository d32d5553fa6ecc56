/** A node that wants its caption beside it, in pixels of the screen from anywhere. */
export interface LabelWish<Key> {
  readonly key: Key;
  readonly x: number;
  readonly y: number;
  /** Half the node's width. */
  readonly radius: number;
  readonly width: number;
  /** Half the width of the mark that it wants at its corner; 0 where it wants none. */
  readonly mark: number;
}

/** Where something stands: its middle. */
export interface LabelPlace<Key> {
  readonly key: Key;
  readonly x: number;
  readonly y: number;
}

export interface LabelPlaces<Key> {
  readonly captions: readonly LabelPlace<Key>[];
  readonly marks: readonly LabelPlace<Key>[];
}

/** Of a line of text, in pixels. */
export const LABEL_HEIGHT = 16;
const GAP = 3;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Gives captions their places, the first wishes first: below its node, else above, else beside it. One that would stand
 * on another, or on a node of an earlier wish, is left out; so is a mark.
 * @param within what captions do not reach out of
 */
export function layOutLabels<Key>(
  wishes: readonly LabelWish<Key>[],
  within: Box | null = null,
): LabelPlaces<Key> {
  const taken = new Grid();
  const captions: LabelPlace<Key>[] = [];
  for (const wish of wishes) {
    const free = candidates(wish, within).find(
      ({ box }) => !taken.meets(box) && (within === null || isIn(box, within)),
    );
    const { x, y, radius } = wish;
    taken.put({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    if (free === undefined) continue;
    taken.put(free.box);
    captions.push({ key: wish.key, x: free.x, y: free.y });
  }
  return { captions, marks: layOutMarks(wishes, taken) };
}

function layOutMarks<Key>(wishes: readonly LabelWish<Key>[], taken: Grid): LabelPlace<Key>[] {
  return wishes.flatMap(({ key, x, y, radius, mark }) => {
    const place = { key, x: x + radius * 0.7 + mark, y: y - radius - LABEL_HEIGHT / 2 };
    const box = boxAround(place, 2 * mark);
    if (mark === 0 || taken.meets(box)) return [];
    taken.put(box);
    return place;
  });
}

function candidates<Key>({ x, y, radius, width }: LabelWish<Key>, within: Box | null) {
  const down = radius + LABEL_HEIGHT / 2 + 1;
  const aside = radius + width / 2 + GAP;
  // Below and above as much to the side as keeps it in sight, and still at its node.
  const half = width / 2 + GAP;
  const kept = within === null ? x : Math.min(Math.max(x, within.left + half), within.right - half);
  const inward = Math.min(Math.max(kept, x - width / 2), x + width / 2);
  const middles = [
    { x: inward, y: y + down },
    { x: inward, y: y - down },
    { x: x + aside, y },
    { x: x - aside, y },
  ];
  return middles.map((middle) => ({ ...middle, box: boxAround(middle, width) }));
}

function boxAround({ x, y }: { x: number; y: number }, width: number): Box {
  const half = { x: width / 2 + GAP, y: LABEL_HEIGHT / 2 };
  return { left: x - half.x, top: y - half.y, right: x + half.x, bottom: y + half.y };
}

/** Boxes by the cells of the plane that they touch. */
class Grid {
  private readonly cells = new Map<number, Box[]>();

  put(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes === undefined) this.cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  meets(box: Box): boolean {
    for (const cell of cellsOf(box))
      if (this.cells.get(cell)?.some((other) => overlap(box, other))) return true;
    return false;
  }
}

const CELL = 64;
/** More columns and rows than any screen has, so that each cell has a number of its own. */
const COLUMNS = 1 << 20;

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++)
      yield column * COLUMNS + row;
}

function isIn(box: Box, within: Box): boolean {
  return (
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom
  );
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
