import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { base } from '../design/base.ts';
import { icon } from '../design/icons.ts';
import '../elements/find.ts';
import type { Find } from '../elements/find.ts';
import { Localized } from '../elements/localized.ts';
import { empty, failed, skeleton, stateStyles } from '../elements/states.ts';
import { t } from '../messages/common.ts';
import { currentLanguage } from '../messages/language.ts';
import { shellStyles } from './app-styles.ts';
import './keys.ts';
import type { Keys } from './keys.ts';
import { currentPlace, go, PLACE_CHANGED, type Place } from './place.ts';
import { chooseLanguage, chooseTheme, currentTheme, THEMES } from './preferences.ts';
import { isScreen, SCREENS, type Screen, type ScreenName } from './screens.ts';

/** The frame around every screen: navigation, search, language, colours, and the screen that the address names. */
@customElement('ug-app')
export class App extends Localized {
  static override styles = [base, stateStyles, shellStyles];

  @state() private place: Place = currentPlace();
  @state() private loaded: ReadonlySet<string> = new Set();
  @state() private failure: unknown = null;
  @query('ug-find') private readonly find!: Find | null;
  @query('ug-keys') private readonly keys!: Keys;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(PLACE_CHANGED, this.#moved);
    window.addEventListener('popstate', this.#moved);
    window.addEventListener('keydown', this.#pressed);
    this.addEventListener('click', this.#clicked);
    this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(PLACE_CHANGED, this.#moved);
    window.removeEventListener('popstate', this.#moved);
    window.removeEventListener('keydown', this.#pressed);
  }

  override render(): unknown {
    return html`<a class="skip" href="#main" @click=${this.#skip}>${t('skip')}</a>
      <header>
        <a class="brand" href="/" aria-label=${t('brand')}><img src="/favicon.svg" alt="" width="24" height="24" /><span>${t('brand')}</span></a>
        <nav aria-label=${t('nav')}>${navigation(this.place.screen)}</nav>
        ${this.place.screen === 'search'
          ? nothing
          : html`<ug-find class="find" .label=${t('find')} @ug-pick=${(event: HTMLElementEventMap['ug-pick']) => go(event.href)}
              @ug-submit=${(event: HTMLElementEventMap['ug-submit']) => go(`/?q=${encodeURIComponent(event.text)}`)}></ug-find>`}
        <div class="choices">${this.#choices()}</div>
      </header>
      <main id="main" tabindex="-1">${this.#screen()}</main>
      <ug-keys></ug-keys>`;
  }

  #choices(): unknown {
    const theme = currentTheme();
    return html`<button class="plain" title=${t('help')} aria-label=${t('help')} @click=${() => this.keys.toggle()}>${icon('keyboard')}</button>
      <button class="plain" title=${t('theme', { theme })} aria-label=${t('theme', { theme })} @click=${this.#nextTheme}>${icon(theme)}</button>
      <button class="plain" title=${t('language.hint')} lang=${currentLanguage() === 'zh' ? 'en' : 'zh-CN'} @click=${this.#otherLanguage}>
        ${icon('language')}<span class="word">${t('language')}</span>
      </button>`;
  }

  #screen(): unknown {
    const { screen } = this.place;
    if (!isScreen(screen)) {
      return html`<div class="page"><h1>${t('notFound')}</h1>${empty(t('notFound.hint'), html`<a href="/">${t('nav.search')}</a>`)}</div>`;
    }
    if (this.failure) {
      return html`<div class="page">${failed(this.failure, this.#load)}</div>`;
    }
    if (!this.loaded.has(screen)) {
      return html`<div class="page">${skeleton(6)}</div>`;
    }
    const tag = unsafeStatic(SCREENS[screen].tag);
    return staticHtml`<${tag} .place=${this.place}></${tag}>`;
  }

  readonly #load = (): void => {
    const { screen } = this.place;
    this.failure = null;
    if (isScreen(screen) && !this.loaded.has(screen)) {
      SCREENS[screen].load().then(
        () => (this.loaded = new Set([...this.loaded, screen])),
        (failure: unknown) => (this.failure = failure),
      );
    }
  };

  readonly #moved = (): void => {
    const before = this.place;
    this.place = currentPlace();
    this.#load();
    if (before.screen !== this.place.screen || before.id !== this.place.id) {
      window.scrollTo(0, 0);
      // the keyboard goes on where the new screen begins, not at the top of the frame
      this.renderRoot.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
    }
  };

  /** Links within the explorer change the place without loading the page again. */
  readonly #clicked = (event: MouseEvent): void => {
    const link = event.composedPath().find(target => target instanceof HTMLAnchorElement);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download') || link.origin !== location.origin) {
      return;
    }
    if (link.pathname === '/' || isScreen(link.pathname.split('/')[1] ?? '')) {
      event.preventDefault();
      go(link.href);
    }
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === '/' && !isTyping(event)) {
      const box = this.find ?? this.renderRoot.querySelector<HTMLElement>('main > *');
      event.preventDefault();
      box?.focus();
    }
  };

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#main')?.focus();
  };

  readonly #nextTheme = (): void => {
    chooseTheme(THEMES[(THEMES.indexOf(currentTheme()) + 1) % THEMES.length] ?? 'system');
    this.requestUpdate();
  };

  readonly #otherLanguage = (): void => chooseLanguage(currentLanguage() === 'zh' ? 'en' : 'zh');
}

function navigation(current: string): unknown {
  const entries = (Object.entries(SCREENS) as [ScreenName, Screen][]).flatMap(([name, { entry }]) =>
    entry ? [{ name, icon: entry.icon, href: name === 'search' ? '/' : `/${name}` }] : [],
  );
  return html`${entries.map(
      entry => html`<a href=${entry.href} aria-current=${entry.name === current ? 'page' : nothing} title=${navWords(entry.name)}>
        ${icon(entry.icon)}<span>${navWords(entry.name)}</span></a>`,
    )}
    <a href="/graphiql/" title=${t('nav.graphiql')}>${icon('graphiql')}<span>${t('nav.graphiql')}</span></a>`;
}

function navWords(name: ScreenName): string {
  return name === 'entity' || name === 'article' ? '' : t(`nav.${name}`);
}

/** Whether a key goes into a field and so means a letter. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)))
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'ug-app': App;
  }
}
