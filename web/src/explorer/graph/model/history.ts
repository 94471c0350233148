/** States before and after the present one. They share all that did not change, so many cost little. */
export class History<S> {
  private static readonly DEPTH = 200;

  private past: S[] = [];
  private future: S[] = [];

  constructor(private state: S) {}

  get present(): S {
    return this.state;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Goes on to a new state, which can be undone. */
  record(next: S): void {
    if (next === this.state) {
      return;
    }
    this.past = [...this.past.slice(1 - History.DEPTH), this.state];
    this.future = [];
    this.state = next;
  }

  /** Changes the present without a step of its own: a selection, or where a layout put things. */
  amend(next: S): void {
    this.state = next;
  }

  undo(): boolean {
    return this.step(this.past, this.future);
  }

  redo(): boolean {
    return this.step(this.future, this.past);
  }

  private step(from: S[], to: S[]): boolean {
    const next = from.pop();
    if (next === undefined) {
      return false;
    }
    to.push(this.state);
    this.state = next;
    return true;
  }
}
