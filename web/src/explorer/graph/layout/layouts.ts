import type { LayoutName } from '../model/graph-state.ts';
import type { LayoutGraph, Positions } from './layout.ts';

export interface LayoutJob {
  readonly id: number;
  readonly name: LayoutName;
  readonly graph: LayoutGraph;
}

export interface LayoutResult {
  readonly id: number;
  readonly positions: Positions;
}

/** Runs layouts in a worker, so that the canvas stays responsive. Only the newest job is answered. */
export class Layouts {
  private worker: Worker | null = null;
  private newest = 0;

  run(name: LayoutName, graph: LayoutGraph): Promise<Positions | null> {
    const worker = (this.worker ??= new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }));
    const id = ++this.newest;
    const job: LayoutJob = { id, name, graph };
    return new Promise((resolve, reject) => {
      const done = (event: MessageEvent<LayoutResult>) => {
        if (event.data.id === id) {
          worker.removeEventListener('message', done);
          resolve(id === this.newest ? event.data.positions : null);
        }
      };
      worker.addEventListener('message', done);
      worker.addEventListener('error', () => reject(new Error(`The layout ${name} failed`)), { once: true });
      worker.postMessage(job);
    });
  }

  close(): void {
    this.newest++;
    this.worker?.terminate();
    this.worker = null;
  }
}
