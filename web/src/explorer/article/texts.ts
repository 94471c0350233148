import en from './messages.en.json';
import zh from './messages.zh.json';
import { texts } from '../messages/texts.ts';

/** Texts of the article's page. */
export const t = texts(zh, en);
