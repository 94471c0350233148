/** The interface's languages. Names in the graph stay as the newspapers print them, whatever the language. */
export type Language = 'zh' | 'en';

const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** Told to the window when the language has changed, so that what shows texts shows them anew. */
export const LANGUAGE_CHANGED = 'ug-language-changed';

let language: Language = 'zh';

export function currentLanguage(): Language {
  return language;
}

/** The locale for numbers and dates. */
export function currentLocale(): string {
  return LOCALES[language];
}

export function setLanguage(to: Language): void {
  language = to;
  document.documentElement.lang = LOCALES[to];
  window.dispatchEvent(new Event(LANGUAGE_CHANGED));
}
