type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How colours arrive where one kind of cone is missing: Machado, Oliveira and Fernandes 2009, on linear RGB. */
const SEEN = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopic: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopic: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopic: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;
type Sight = keyof typeof SEEN;
export const SIGHTS = Object.keys(SEEN) as Sight[];

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const [a, b, c] = matrix.map(([i, j, k]) => i * x + j * y + k * z);
  return [a ?? 0, b ?? 0, c ?? 0];
}

/** `#RRGGBB` as linear light. */
function linear(hex: string): Triple {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r ?? Number.NaN, g ?? Number.NaN, b ?? Number.NaN];
}

function lab(hex: string, sight: Sight): Triple {
  const seen = times(SEEN[sight], linear(hex)).map((value) => Math.min(1, Math.max(0, value)));
  const [x, y, z] = times(TO_XYZ, [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0]).map((value, at) => {
    const part = value / (WHITE[at] ?? 1);
    return part > 216 / 24389 ? Math.cbrt(part) : (24389 / 27 / 116) * part + 16 / 116;
  });
  return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))];
}

/** How far apart two colours look (CIE76: 2.3 is just noticed; NaN for what is no colour). */
export function difference(one: string, other: string, sight: Sight): number {
  const a = lab(one, sight);
  const b = lab(other, sight);
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The contrast ratio of WCAG, 1 to 21. */
export function contrast(one: string, other: string): number {
  const light = [one, other].map((hex) => times(TO_XYZ, linear(hex))[1]).sort((a, b) => b - a);
  return ((light[0] ?? 0) + 0.05) / ((light[1] ?? 0) + 0.05);
}
