/** A province-level division of China and where its tile lies: neighbours on the map are near each other, its size says nothing. */
export interface Province {
  /** As people say it: 江苏. */
  readonly short: string;
  /** As its government and its general union are named: 江苏省. */
  readonly full: string;
  readonly row: number;
  readonly column: number;
}

/** The 34 of GB/T 2260, from north to south. */
export const PROVINCES: readonly Province[] = [
  province('黑龙江', '省', 0, 6),
  province('吉林', '省', 1, 6),
  province('内蒙古', '自治区', 2, 3),
  province('北京', '市', 2, 4),
  province('天津', '市', 2, 5),
  province('辽宁', '省', 2, 6),
  province('新疆', '维吾尔自治区', 3, 0),
  province('甘肃', '省', 3, 1),
  province('宁夏', '回族自治区', 3, 2),
  province('山西', '省', 3, 3),
  province('河北', '省', 3, 4),
  province('山东', '省', 3, 5),
  province('青海', '省', 4, 1),
  province('陕西', '省', 4, 2),
  province('河南', '省', 4, 3),
  province('江苏', '省', 4, 4),
  province('上海', '市', 4, 5),
  province('西藏', '自治区', 5, 0),
  province('四川', '省', 5, 1),
  province('重庆', '市', 5, 2),
  province('湖北', '省', 5, 3),
  province('安徽', '省', 5, 4),
  province('浙江', '省', 5, 5),
  province('云南', '省', 6, 1),
  province('贵州', '省', 6, 2),
  province('湖南', '省', 6, 3),
  province('江西', '省', 6, 4),
  province('福建', '省', 6, 5),
  province('台湾', '省', 6, 6),
  province('广西', '壮族自治区', 7, 3),
  province('广东', '省', 7, 4),
  province('海南', '省', 8, 3),
  province('澳门', '特别行政区', 8, 4),
  province('香港', '特别行政区', 8, 5),
];

const GENERAL_UNION = '总工会';

/** The name of a province's general union. */
export function generalUnion(region: string): string {
  return region + GENERAL_UNION;
}

/** The tile that lies next in the direction of an arrow key: of those ahead the nearest, straight ahead before aside. */
export function neighbour(from: Province, key: string): Province | null {
  const step = STEPS[key];
  if (!step) {
    return null;
  }
  const [down, right] = step;
  const ahead = PROVINCES.map(to => {
    const along = (to.row - from.row) * down + (to.column - from.column) * right;
    const aside = Math.abs((to.row - from.row) * right) + Math.abs((to.column - from.column) * down);
    return { to, along, far: along + 2 * aside };
  }).filter(({ along }) => along > 0);
  return ahead.reduce<(typeof ahead)[number] | null>((best, next) => (best && best.far <= next.far ? best : next), null)?.to ?? null;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Five shades by rank rather than by size: one province with most would make all others look empty. 0 is none. */
export function shades(counts: readonly number[]): (count: number) => number {
  const sorted = [...new Set(counts.filter(count => count > 0))].sort((one, other) => one - other);
  return count => (count <= 0 ? 0 : Math.ceil(((sorted.findIndex(other => other >= count) + 1) / sorted.length) * SHADES));
}

const SHADES = 5;

function province(short: string, ending: string, row: number, column: number): Province {
  return { short, full: short + ending, row, column };
}
