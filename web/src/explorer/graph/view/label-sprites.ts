export interface Sprite {
  readonly image: HTMLCanvasElement;
  /** In pixels of the page. */
  readonly width: number;
  readonly height: number;
}

export interface LabelLook {
  readonly size: number;
  readonly bold: boolean;
  readonly ink: string;
  readonly halo: string;
}

const MOST = 3_000;
const HALO = 3;

/** Labels drawn once and kept, so that a frame only copies them. */
export class LabelSprites {
  private readonly sprites = new Map<string, Sprite>();

  constructor(
    private readonly font: string,
    private readonly ratio: number,
  ) {}

  get(lines: readonly string[], look: LabelLook): Sprite {
    const key = `${look.size} ${look.bold} ${look.ink} ${lines.join('\n')}`;
    const known = this.sprites.get(key);
    if (known !== undefined) {
      return known;
    }
    if (this.sprites.size >= MOST) {
      this.sprites.clear();
    }
    const sprite = this.draw(lines, look);
    this.sprites.set(key, sprite);
    return sprite;
  }

  private draw(lines: readonly string[], look: LabelLook): Sprite {
    const image = document.createElement('canvas');
    const context = image.getContext('2d')!;
    const font = `${look.bold ? '600 ' : ''}${look.size}px ${this.font}`;
    context.font = font;
    const leading = Math.round(look.size * 1.25);
    const width = Math.ceil(Math.max(...lines.map(line => context.measureText(line).width))) + 2 * HALO;
    const height = leading * lines.length + HALO;
    image.width = width * this.ratio;
    image.height = height * this.ratio;
    context.scale(this.ratio, this.ratio);
    Object.assign(context, { font, textAlign: 'center', textBaseline: 'middle', lineJoin: 'round' });
    Object.assign(context, { strokeStyle: look.halo, lineWidth: HALO, fillStyle: look.ink });
    lines.forEach((line, i) => {
      const y = leading * (i + 0.5) + HALO / 2;
      context.strokeText(line, width / 2, y);
      context.fillText(line, width / 2, y);
    });
    return { image, width, height };
  }
}
