import { expect, it } from 'vitest';
import { csv } from './csv.ts';

it('quotes only what would be read otherwise', () => {
  expect(csv(['name', 'count'], [['全国“海德杯”,决赛', 3], ['a "b"', null], ['two\nlines', 0.5]])).toBe(
    '\uFEFFname,count\r\n"全国“海德杯”,决赛",3\r\n"a ""b""",\r\n"two\nlines",0.5\r\n',
  );
});
