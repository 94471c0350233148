import { setLanguage, type Language } from '../messages/language.ts';

/** How colours are chosen: light, dark, or as the user's system has it. */
export type Theme = 'light' | 'dark' | 'system';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Told to the window when colours have changed: what draws without CSS draws anew. */
export const THEME_CHANGED = 'ug-theme-changed';

const LANGUAGE = 'ug.language';
const THEME = 'ug.theme';

/** Applies what the user chose before; without a choice the browser's language and the system's colours. */
export function applyPreferences(): void {
  const chosen = localStorage.getItem(LANGUAGE);
  const preferred: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  setLanguage(chosen === 'zh' || chosen === 'en' ? chosen : preferred);
  showTheme(currentTheme());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => window.dispatchEvent(new Event(THEME_CHANGED)));
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(LANGUAGE, language);
  setLanguage(language);
}

export function currentTheme(): Theme {
  const chosen = localStorage.getItem(THEME);
  return THEMES.find(theme => theme === chosen) ?? 'system';
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(THEME, theme);
  showTheme(theme);
  window.dispatchEvent(new Event(THEME_CHANGED));
}

function showTheme(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
  } else {
    document.documentElement.dataset['theme'] = theme;
  }
}
