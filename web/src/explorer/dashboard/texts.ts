import { texts } from '../messages/texts.ts';
import en from './messages.en.json';
import zh from './messages.zh.json';

export const t = texts(zh, en);

/** Whether there is a text of a key that is made of what the server says, such as `metric.UNIONS_WITH_LEVEL`. */
export function isQualityKey(key: string): key is keyof typeof zh {
  return key in zh;
}
