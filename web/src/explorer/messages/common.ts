import en from './messages.en.json';
import { texts } from './texts.ts';
import zh from './messages.zh.json';

/** Texts that several screens show: sorts of things, states, actions. A screen's own stand in its folder. */
export const t = texts(zh, en);

/** Whether there is a text of a key that is made of what the server says, such as `error.TIMED_OUT`. */
export function isCommonKey(key: string): key is keyof typeof zh {
  return key in zh;
}
