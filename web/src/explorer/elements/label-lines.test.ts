import { describe, expect, it } from 'vitest';
import { labelLines } from './label-lines.ts';

describe('a label', () => {
  it('stays on one line when it is short', () => {
    expect(labelLines('海淀区总工会')).toEqual(['海淀区总工会']);
  });

  it('is broken into two lines of about one length', () => {
    expect(labelLines('北京广播电视台首届职工足球赛')).toEqual(['北京广播电视台', '首届职工足球赛']);
  });

  it('ends with an ellipsis when two lines do not hold it', () => {
    const [first, second] = labelLines('北京市朝阳区望京街道总工会职工服务中心文体活动站志愿服务队');
    expect([...first!]).toHaveLength(11);
    expect(second?.endsWith('…')).toBe(true);
    expect([...second!].length).toBeLessThanOrEqual(11);
  });

  it('does not break Latin words', () => {
    expect(labelLines('All-China Federation of Trade Unions')[0]).toBe('All-China Federation');
  });
});
