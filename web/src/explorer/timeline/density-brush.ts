import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TimeInterval } from '../api/schema.ts';
import { base } from '../design/base.ts';
import { Localized } from '../elements/localized.ts';
import { date } from '../messages/format.ts';
import { axis, bars, barStyles, type Bucket } from './bars.ts';
import { isAll, movedBy, pressed, spanned, withEnd, type Part } from './brush.ts';
import { dateOf, type Day, type Days } from './days.ts';
import { daysWords } from './event-words.ts';
import { dayAt, left, right, type Scale } from './scale.ts';
import { t } from './texts.ts';
import { Width } from './width.ts';

const HEIGHT = 76;
const AXIS = 18;
/** Keys may be held down: the days count as chosen when none was pressed for so long. */
const KEYS_REST_MILLIS = 350;
const CLICK_PIXELS = 4;

/** Told when other days were chosen. */
export class BrushEvent extends Event {
  constructor(readonly days: Days) {
    super('ug-brush', { bubbles: true, composed: true });
  }
}

interface Drag {
  readonly part: Part | 'new';
  readonly at: Day;
  readonly x: number;
  readonly chosen: Days;
}

/** How many events began when, over the whole time, and the days that are chosen: by mouse, touch or keyboard. */
@customElement('ug-density-brush')
export class DensityBrush extends Localized {
  static override styles = [
    base,
    barStyles,
    css`
      :host {
        display: block;
        position: relative;
        height: ${HEIGHT + AXIS}px;
        touch-action: pan-y;
        user-select: none;
      }
      svg {
        display: block;
        cursor: crosshair;
      }
      .outside {
        fill: var(--paper);
        opacity: 0.72;
      }
      .chosen {
        fill: var(--accent);
        fill-opacity: 0.08;
        stroke: var(--accent);
        cursor: grab;
      }
      .end {
        position: absolute;
        top: 0;
        width: 20px;
        height: ${HEIGHT}px;
        margin-inline-start: -10px;
        cursor: ew-resize;
        touch-action: none;
      }
      .end::before {
        content: '';
        position: absolute;
        inset-block: 0;
        left: 9px;
        width: 2px;
        background: var(--accent);
      }
      .end::after {
        content: '';
        position: absolute;
        top: 26px;
        left: 6px;
        width: 8px;
        height: 24px;
        border: 1px solid var(--accent);
        border-radius: 4px;
        background: var(--surface);
      }
    `,
  ];

  @property({ attribute: false }) buckets: readonly Bucket[] = [];
  @property({ attribute: false }) bounds!: Days;
  @property({ attribute: false }) chosen!: Days;
  @property() interval: TimeInterval = 'MONTH';
  /** What is chosen while it is being moved. */
  @state() private draft: Days | null = null;
  readonly #width = new Width(this);
  #drag: Drag | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  override render(): unknown {
    const width = this.#width.pixels;
    if (width === 0) {
      return nothing;
    }
    const scale: Scale = { ...this.bounds, width };
    const days = this.draft ?? this.chosen;
    const [from, to] = [left(scale, days.from), right(scale, days.to)];
    return html`<svg width=${width} height=${HEIGHT + AXIS} role="img" aria-label=${t('density', { days: daysWords(this.bounds) })}
        @pointerdown=${(event: PointerEvent) => this.#grab(event, this.#partAt(event))} @pointermove=${this.#pull} @pointerup=${this.#drop}
        @pointercancel=${this.#letGo} @dblclick=${() => this.#choose(this.bounds)}>
        ${bars(scale, this.buckets, HEIGHT)} ${axis(scale, HEIGHT, 6)}
        ${isAll(days, this.bounds) ? nothing : outside(from, to, width)}
      </svg>
      ${this.#end('from', from, days)} ${this.#end('to', to, days)}`;
  }

  #end(part: 'from' | 'to', x: number, days: Days): unknown {
    return html`<div class="end" role="slider" tabindex="0" aria-orientation="horizontal" aria-label=${t(`end.${part}`)}
      aria-valuemin=${this.bounds.from} aria-valuemax=${this.bounds.to} aria-valuenow=${days[part]} aria-valuetext=${date(dateOf(days[part]))}
      .style=${`left: ${x}px`}
      @keydown=${(event: KeyboardEvent) => this.#pressed(event, part)} @blur=${this.#settle}
      @pointerdown=${(event: PointerEvent) => this.#grab(event, part)} @pointermove=${this.#pull} @pointerup=${this.#drop} @pointercancel=${this.#letGo}></div>`;
  }

  #partAt(event: PointerEvent): Drag['part'] {
    const day = this.#dayAt(event);
    return !isAll(this.chosen, this.bounds) && day >= this.chosen.from && day <= this.chosen.to ? 'both' : 'new';
  }

  #dayAt(event: PointerEvent): Day {
    const box = this.getBoundingClientRect();
    return dayAt({ ...this.bounds, width: box.width }, event.clientX - box.left);
  }

  #grab(event: PointerEvent, part: Drag['part']): void {
    if (event.button !== 0) {
      return;
    }
    const target = event.currentTarget as Element;
    target.setPointerCapture(event.pointerId);
    this.#drag = { part, at: this.#dayAt(event), x: event.clientX, chosen: this.draft ?? this.chosen };
  }

  readonly #pull = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag && (this.draft || Math.abs(event.clientX - drag.x) >= CLICK_PIXELS)) {
      this.draft = this.#dragged(drag, this.#dayAt(event));
    }
  };

  #dragged({ part, at, chosen }: Drag, day: Day): Days {
    switch (part) {
      case 'new':
        return spanned(at, day, this.interval, this.bounds);
      case 'both':
        return movedBy(chosen, day - at, this.bounds);
      case 'from':
      case 'to':
        return withEnd(chosen, part, spanned(day, day, this.interval, this.bounds)[part], this.bounds);
    }
  }

  readonly #drop = (): void => {
    this.#drag = null;
    this.#settle();
  };

  readonly #letGo = (): void => {
    this.#drag = null;
    this.draft = null;
  };

  #pressed(event: KeyboardEvent, part: 'from' | 'to'): void {
    if (event.key === 'Escape') {
      this.#letGo();
      return;
    }
    const days = pressed(event.key, this.draft ?? this.chosen, part, this.interval, this.bounds);
    if (days) {
      event.preventDefault();
      this.draft = days;
      clearTimeout(this.#rest);
      this.#rest = setTimeout(this.#settle, KEYS_REST_MILLIS);
    }
  }

  readonly #settle = (): void => {
    clearTimeout(this.#rest);
    if (this.draft) {
      this.#choose(this.draft);
    }
  };

  #choose(days: Days): void {
    this.draft = null;
    this.dispatchEvent(new BrushEvent(days));
  }
}

function outside(from: number, to: number, width: number): TemplateResult {
  return svg`<rect class="outside" x="0" y="0" width=${Math.max(0, from)} height=${HEIGHT}></rect>
    <rect class="outside" x=${to} y="0" width=${Math.max(0, width - to)} height=${HEIGHT}></rect>
    <rect class="chosen" x=${from} y="0.5" width=${Math.max(1, to - from)} height=${HEIGHT - 1}></rect>` as TemplateResult;
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-density-brush': DensityBrush;
  }
  interface HTMLElementEventMap {
    'ug-brush': BrushEvent;
  }
}
