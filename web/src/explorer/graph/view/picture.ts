import type { Core } from 'cytoscape';
import type { LabelLayer } from './label-layer.ts';

/** No larger than what browsers draw for sure. */
const MOST_PIXELS = 5_000;
const SHARPNESS = 2;
const MARGIN = 60;

/** The whole graph with its labels as a PNG. Labels are chosen anew for the size of the picture; `after` puts the screen's back. */
export async function picture(cy: Core, labels: LabelLayer, paper: string, after: () => void): Promise<Blob> {
  const box = cy.elements().boundingBox();
  const zoom = Math.min(1, (MOST_PIXELS / SHARPNESS - 2 * MARGIN) / Math.max(box.w, box.h, 1));
  const width = box.w * zoom + 2 * MARGIN;
  const height = box.h * zoom + 2 * MARGIN;
  const nodes = await createImageBitmap(await cy.png({ output: 'blob-promise', full: true, scale: zoom * SHARPNESS }));
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d')!;
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(nodes, MARGIN * SHARPNESS, MARGIN * SHARPNESS);
  context.scale(SHARPNESS, SHARPNESS);
  const viewport = { zoom, pan: { x: MARGIN - box.x1 * zoom, y: MARGIN - box.y1 * zoom } };
  labels.chooseAll(viewport, { x: 0, y: 0, width, height });
  labels.paint(context, viewport);
  after();
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob === null ? reject(new Error('The picture is too large')) : resolve(blob)), 'image/png'),
  );
}
