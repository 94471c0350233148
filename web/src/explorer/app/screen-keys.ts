import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { setScreenKeys, type KeyHelp } from './keys.ts';

/** The keys of a screen, while it is shown. */
export class ScreenKeys implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly help: readonly KeyHelp[],
    private readonly pressed: (event: KeyboardEvent) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    setScreenKeys(this.help);
    window.addEventListener('keydown', this.pressed);
  }

  hostDisconnected(): void {
    setScreenKeys([]);
    window.removeEventListener('keydown', this.pressed);
  }
}
