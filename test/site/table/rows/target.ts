/** Tables of targets. */
import type { Data } from '../../../../src/dataset/data.ts';
import type { Model } from '../../../../src/model/model.ts';
import type { Row, Table } from '../reading.ts';
import { saidText, written } from '../words.ts';
import { isMarked, unitOf, VERDICTS } from './cell.ts';

const COMPARED: Readonly<Record<string, (level: string) => string>> = {
  '>': (level) => `trên ${level}`,
  '≥': (level) => `từ ${level} trở lên`,
  '=': (level) => `bằng ${level}`,
  '≤': (level) => `không quá ${level}`,
  '<': (level) => `dưới ${level}`,
  khoảng: (level) => `khoảng ${level}`,
};

type TargetRow = Data['target'][number];

export function levelText(
  { value, comparator, decimals }: TargetRow,
  measure: string,
): string | null {
  if (typeof value !== 'number') return null;
  const level = `${written(value, decimals)}${measure === '%' ? '%' : ` ${measure}`}`;
  return comparator ? (COMPARED[comparator]?.(level) ?? level) : level;
}

export const upper = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Judged by the model, of which unit tests know the rules: what is held here is which words stand where. */
export function targets(table: Table, model: Model): readonly Row[] {
  const unit = unitOf(table, model);
  return model.judgements(unit).map(({ target, verdict, reason, standing, coverage, courses }) => {
    const indicator = model.data.indicator.find(({ code }) => code === target.indicator);
    const level = levelText(target, indicator?.measure ?? '%');
    const mark = target.unit === unit.code && isMarked(model, target) ? ' ◆' : '';
    return {
      head: indicator?.name ?? upper(target.audience ?? ''),
      cells: {
        Mức: `${level ? upper(level) : 'Không ghi mức'}${mark}`,
        'Đánh giá': reason === 'no-measure' ? 'Chưa có cách đo' : (VERDICTS[verdict] ?? ''),
        'Kết quả, khoảng cách': coverage
          ? `${written(coverage.share, 1)}%, ${written(coverage.trained)}/${written(coverage.eligible)}`
          : standing
            ? saidText(standing.point.row)
            : courses.length > 0
              ? `${courses.length} lớp`
              : '',
      },
    };
  });
}

/** One year, the last one, each of several, or a span; nothing of what holds always. */
function spanOf({ kind, from, to }: TargetRow): string {
  if (kind === 'mức tham chiếu') return '–';
  if (from === to) return `năm ${to}`;
  if (kind === 'chỉ tiêu giao năm') return `hằng năm, ${from}–${to}`;
  return kind === 'mục tiêu giai đoạn' ? `đến năm ${to}` : `giai đoạn ${from}–${to}`;
}

export function indicatorTargets(table: Table, model: Model): readonly Row[] {
  return model.data.target.flatMap((target) => {
    const indicator = model.data.indicator.find(({ code }) => code === target.indicator);
    const unit = model.units.get(target.unit);
    if (!indicator || !unit || !table.caption.includes(indicator.name)) return [];
    const level = levelText(target, indicator.measure) ?? 'không ghi mức';
    const cells = { Loại: upper(target.kind), 'Thời gian': spanOf(target), Mức: level };
    return [{ head: unit.name, cells }];
  });
}
