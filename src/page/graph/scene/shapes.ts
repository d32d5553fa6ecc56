import type { EntityType } from '../../../model/closed-sets.js';

/** The corners of what an entity is drawn as, from -1 to 1 from its middle; null is a circle. Told apart without colour. */
export const SHAPES: Readonly<Record<EntityType, readonly (readonly [number, number])[] | null>> = {
  Person: null,
  State: corners(4, 45, 1.2),
  Organization: corners(6, 0, 1.06),
  ArmedGroup: corners(3, -90, 1.2),
  Coalition: corners(4, 0, 1.2),
  Place: corners(3, 90, 1.2),
  Operation: star(),
};

/** The name that style sheets have for a type of entity: that of its colour token. */
export function styleName(type: EntityType): string {
  return type.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
}

function corners(count: number, turn: number, reach: number): [number, number][] {
  return Array.from({ length: count }, (_, corner) => at((360 / count) * corner + turn, reach));
}

function star(): [number, number][] {
  return Array.from({ length: 10 }, (_, corner) => at(36 * corner - 90, corner % 2 === 0 ? 1.2 : 0.55));
}

function at(degrees: number, reach: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  const round = (value: number) => Math.round(Math.max(-1, Math.min(1, value * reach)) * 1000) / 1000;
  return [round(Math.cos(angle)), round(Math.sin(angle))];
}
