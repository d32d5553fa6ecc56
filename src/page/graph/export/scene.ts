import type { Point } from '../scene/nearest.js';

/** A drawing as plain figures, in pixels of the graph seen whole. */
export interface Scene {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly text: string;
  readonly font: string;
  readonly fontSize: number;
  /** Those behind first. */
  readonly lines: readonly SceneLine[];
  readonly nodes: readonly SceneNode[];
  readonly captions: readonly SceneCaption[];
}

export interface SceneLine {
  readonly from: Point;
  readonly to: Point;
  /** Of a bent line; two of one that comes back to where it began. */
  readonly bends: readonly Point[];
  readonly colour: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly end: 'triangle' | 'tee' | 'vee' | 'none';
}

export interface SceneNode extends Point {
  readonly width: number;
  readonly colour: string;
  /** From -1 to 1 around its middle; null is a circle. */
  readonly corners: readonly (readonly [number, number])[] | null;
}

export interface SceneCaption extends Point {
  readonly text: string;
}
