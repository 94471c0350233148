import { texts } from '../messages/texts.ts';
import en from './messages.en.json';
import zh from './messages.zh.json';

/** The texts of the graph canvas. */
export const g = texts(zh, en);
