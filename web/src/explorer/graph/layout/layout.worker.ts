import type { LayoutJob, LayoutResult } from './layouts.ts';
import { run } from './run.ts';

self.addEventListener('message', (event: MessageEvent<LayoutJob>) => {
  const { id, name, graph } = event.data;
  const result: LayoutResult = { id, positions: run(name, graph) };
  self.postMessage(result);
});
