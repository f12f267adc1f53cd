/**
 * Tables whose parts are taken at random: where the unit and the time are said, what stands in
 * columns of words, which heads stand together. Many say too little, or two things: those must not
 * go in. Of each figure it is known what its author means.
 */
import { composed, type Label, type Parts, type Says, type Words } from './composed-table.ts';
import { COMMUNES, NAMES, plain, type Table } from './drawn.ts';
import {
  BEFORE,
  CITY,
  communes,
  GROUPS,
  groupWords,
  headings,
  indicators,
  PARTS_OF_YEAR,
  PLAN_OF_YEAR,
  SINCE,
  saidOf,
  years,
} from './office-shape.ts';
import type { Random } from './random.ts';

type Above = Parts['above'][number];

const title = (text: string, says: Says): Above => [plain([text]), says];
const head = (text: string, says: Says = {}): Label => ({ text, says });

export function freeTable(random: Random): Table {
  const blocks = headings(random.pick(BLOCKS), random);
  const heads = random.pick(HEADS);
  const isDated = [...blocks, ...heads].some(({ says }) => says.period !== undefined);
  const hasUnits = blocks.some(({ says }) => says.unit !== undefined);
  const words = [
    ...(random.chance(0.3) ? [random.pick(PARTING)] : []),
    ...(hasUnits || random.chance(0.7) ? [] : [communes('Tên đơn vị')]),
    indicators(random),
  ];
  const isSaid = !hasUnits || random.chance(0.5);
  const parts = {
    above: [
      ...(isSaid ? [mostly(UNITS, random)] : []),
      ...(random.chance(isDated ? 0.2 : 0.9) ? [mostly(TIMES, random)] : []),
    ],
    words: random.chance(0.2) ? random.shuffled(words) : words,
    isNumbered: random.chance(0.3),
    isSparse: random.chance(0.5),
  };
  return composed({ ...parts, blocks, heads }, random);
}

/** One of all, half of the time one of the first two, which are certain. */
const mostly = <T>(all: readonly T[], random: Random): T =>
  random.pick(random.chance(0.5) ? all.slice(0, 2) : all);

const UNITS: readonly Above[] = [
  CITY,
  title('Thành phố Ví Dụ', { unit: '99' }),
  title('BÁO CÁO CỦA THÀNH PHỐ VÍ DỤ', { unit: '99' }),
  saidOf('Đơn vị báo cáo', 'UBND thành phố Ví Dụ', { unit: '99' }),
];

const TIMES: readonly Above[] = [
  saidOf('Năm', '2024', { period: '2024' }),
  saidOf('Kỳ', 'Quý II/2024', { period: '2024-Q2' }),
  saidOf('Kỳ', 'Quý IV/2024', { period: '2024-Q4' }),
  saidOf('Kỳ', '6 tháng đầu năm 2024', { period: '2024-H1' }),
  title('BÁO CÁO CÔNG TÁC DÂN SỐ NĂM 2024', { period: '2024' }),
  title('Kết quả quý II năm 2024', { period: '2024-Q2' }),
  title('KẾT QUẢ QUÝ I VÀ QUÝ II NĂM 2024', { period: '2024' }),
  title('Năm 2024', { period: '2024' }),
  title('(6 tháng đầu năm 2024)', { period: '2024-H1' }),
  title('Kế hoạch năm 2024', { period: '2024', plans: true }),
];

const BLOCKS: readonly (readonly (readonly [string, Says])[])[] = [
  [],
  [],
  COMMUNES.map((unit) => [NAMES[unit], { unit }]),
  [
    ['Năm 2023', { period: '2023' }],
    ['Năm 2024', { period: '2024' }],
  ],
  ...PARTS_OF_YEAR,
  [
    ['Thôn Đông', { group: 'Thôn Đông' }],
    ['Thôn Đoài', { group: 'Thôn Đoài' }],
  ],
  [
    ['Nam', { group: 'Nam' }],
    ['Nữ', { group: 'Nữ' }],
  ],
  [
    ['Trong quý', {}],
    ['Lũy kế', { part: 'since' }],
  ],
  [
    ['Thực hiện năm 2023', { period: '2023' }],
    ['Kế hoạch năm 2024', { period: '2024', plans: true }],
  ],
];

const WITHIN = head('Trong quý');
const QUARTERS = [head('Quý I', { part: 'Q1' }), head('Quý II', { part: 'Q2' })];
const QUARTERS_OF_2024 = ['1', '2'].map((part) =>
  head(`Quý ${part}/2024`, { period: `2024-Q${part}` }),
);

/** Heads that say their time, lean on what is said elsewhere, or leave it open. */
const HEADS: readonly (readonly Label[])[] = [
  [head('Giá trị')],
  [head('Số lượng')],
  years,
  [
    head('Thực hiện 2023', { period: '2023' }),
    head('Ước TH 2024', { period: '2024' }),
    head('Kế hoạch 2025', { period: '2025', plans: true }),
  ],
  QUARTERS,
  [PLAN_OF_YEAR, ...QUARTERS],
  [...QUARTERS_OF_2024, { ...PLAN_OF_YEAR, says: { period: '2024', plans: true } }],
  [WITHIN, SINCE],
  [PLAN_OF_YEAR, WITHIN, SINCE],
  [WITHIN, BEFORE],
  [WITHIN, SINCE, BEFORE],
  [head('Thực hiện'), head('Kế hoạch', { plans: true })],
  [head('Nam', { group: 'Nam' }), head('Nữ', { group: 'Nữ' })],
];

const PARTING: readonly Words[] = [
  ...GROUPS.map(([header, groups]) => groupWords(header, groups)),
  {
    header: 'Quý',
    labels: ['I', 'II'].map((text, at) => head(text, { part: `Q${at + 1}` })),
  },
  {
    header: 'Ghi chú',
    labels: [head('Số liệu thống kê')],
  },
];
