import type { Drawing } from '../drawing/drawing.js';

/** Pixels of the picture for one of the screen. */
const SHARPNESS = 2;
/** Browsers draw no canvas whose side is longer. */
const LONGEST = 8_000;
/** A caption may stand out so far from what it stands at, in pixels. */
const MARGIN = { x: 110, y: 24 };

/**
 * A picture of the drawing with its captions: of what is in sight, or of the whole at least as large as on the screen.
 * @throws Error with a message for people when the browser makes none
 */
export async function toPng(drawing: Drawing, extent: 'seen' | 'whole'): Promise<Blob> {
  const { cy, labels, colours } = drawing;
  const isWhole = extent === 'whole';
  const box = cy.elements().boundingBox({ includeLabels: false });
  const longest = Math.max(box.w + 2 * MARGIN.x, box.h + 2 * MARGIN.y, 1);
  const zoom = isWhole ? Math.min(Math.max(cy.zoom(), 1), LONGEST / SHARPNESS / longest) : cy.zoom();
  const scale = SHARPNESS * (isWhole ? zoom : 1);
  const taken = await cy.png({ output: 'blob-promise', full: isWhole, scale, bg: colours.ground });
  const picture = await createImageBitmap(taken);
  const margin = isWhole ? MARGIN : { x: 0, y: 0 };
  const canvas = document.createElement('canvas');
  canvas.width = picture.width + 2 * SHARPNESS * margin.x;
  canvas.height = picture.height + 2 * SHARPNESS * margin.y;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas to draw on.');
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, SHARPNESS * margin.x, SHARPNESS * margin.y);
  context.setTransform(SHARPNESS, 0, 0, SHARPNESS, 0, 0);
  const pan = isWhole ? { x: margin.x - box.x1 * zoom, y: margin.y - box.y1 * zoom } : cy.pan();
  const room = { width: canvas.width / SHARPNESS, height: canvas.height / SHARPNESS };
  labels.paint(context, zoom, pan, room, false);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large for this browser.'));
      else resolve(blob);
    }, 'image/png');
  });
}
