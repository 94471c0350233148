import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How wide an element is, in pixels: what is drawn in it is drawn anew when that changes. */
export class Width implements ReactiveController {
  readonly #observer: ResizeObserver;
  #pixels = 0;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    this.#observer = new ResizeObserver(([entry]) => {
      const pixels = Math.floor(entry?.contentRect.width ?? 0);
      if (pixels !== this.#pixels) {
        this.#pixels = pixels;
        host.requestUpdate();
      }
    });
    host.addController(this);
  }

  /** 0 until it is known. */
  get pixels(): number {
    return this.#pixels;
  }

  hostConnected(): void {
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
