import { describe, expect, test } from 'vitest';
import { readFiles } from '../data-folder.ts';

const SQUARE = [
  [
    [105, 21],
    [106, 21],
    [106, 22],
    [105, 22],
    [105, 21],
  ],
];

const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

const area = (properties: unknown, coordinates: unknown = SQUARE, type = 'Polygon') => {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
};

const readingOf = (text: string, path = 'ranh-gioi.geojson') => readFiles({ [path]: text });
const bordersOf = (text: string, path?: string) => readingOf(text, path).data?.borders ?? null;
const said = (text: string) =>
  readingOf(text).problems.map(({ code, message }) => `${code}: ${message}`);

describe('borders', () => {
  test('are of the unit that their code names', () => {
    expect(bordersOf(collection(area({ code: '07543' })))).toEqual([
      { unit: '07543', shape: [SQUARE] },
    ]);
  });

  test('may be in several files of their folder', () => {
    const other = collection(area({ code: '24' }));
    const files = {
      'ranh-gioi/a.geojson': collection(area({ code: '04' })),
      'ranh-gioi/b.json': other,
    };
    expect(readFiles(files).data?.borders.map(({ unit }) => unit)).toEqual(['04', '24']);
  });

  test('may be TopoJSON, which keeps a common border once', () => {
    const text = JSON.stringify({
      type: 'Topology',
      objects: { xa: { type: 'Polygon', properties: { code: '07543' }, arcs: [[0]] } },
      arcs: SQUARE,
    });
    expect(bordersOf(text, 'ranh-gioi.topojson')).toEqual([{ unit: '07543', shape: [SQUARE] }]);
  });

  test('of a code that names several units are told apart by their days', () => {
    const units = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến;Mã đơn vị kế thừa
VN;Việt Nam;quốc gia;;;;
9;Xã Cũ;xã;VN;;30/06/2025;9
9;Xã Mới;xã;VN;01/07/2025;;
`;
    const east = SQUARE.map((ring) => ring.map(([x = 0, y = 0]) => [x + 1, y]));
    const both = collection(
      area({ code: '9', to: '30/06/2025' }),
      area({ code: '9', from: '2025-07-01' }, east),
    );
    const reading = readFiles({ 'don-vi.csv': units, 'ranh-gioi.geojson': both });
    expect(reading.data?.borders.map(({ unit }) => unit)).toEqual(['9-den-2025-06-30', '9']);
    const bare = readFiles({
      'don-vi.csv': units,
      'ranh-gioi.geojson': collection(area({ code: '9' })),
    });
    expect(bare.problems.map(({ code }) => code)).toContain('border-unknown');
  });

  test('in a file of another name are not read, and this is said', () => {
    const { problems } = readingOf(collection(area({ code: '07543' })), 'ban-do.geojson');
    expect(problems.map(({ code, remedy }) => [code, remedy])).toEqual([
      ['file-name', 'chuyển tệp vào thư mục của bảng: ranh-gioi/.'],
    ]);
  });
});

describe('what is wrong with borders is said', () => {
  test.each([
    ['{"type":"FeatureCollection","features":[]}', 'tệp không có vùng nào'],
    ['{"type":"Point","coordinates":[1,2]}', 'nội dung không phải GeoJSON hay TopoJSON'],
    ['[]', 'nội dung không phải JSON hợp lệ'],
    ['['.repeat(200_000), 'nội dung không phải JSON hợp lệ'],
    [
      '{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[7]]}},"arcs":[]}',
      'nội dung không phải GeoJSON hay TopoJSON',
    ],
  ])('%.60s', (text, reason) => {
    expect(said(text)).toEqual([`border-unreadable: Không đọc được tệp ranh giới: ${reason}.`]);
  });

  test.each([
    [
      area({ code: '07543' }, [105, 21], 'Point'),
      'không phải là vùng (Polygon, MultiPolygon), mà là Point',
    ],
    [
      area({ code: '07543' }, [
        [
          [105, 21],
          ['a', 21],
        ],
      ]),
      'có tọa độ không phải số: “["a",21]”',
    ],
    [area({ code: '07543' }, []), 'không có tọa độ'],
    [
      area({ code: '07543' }, [
        [
          [105, 21],
          [106, 22],
          [106, 21],
          [105, 22],
          [105, 21],
        ],
      ]),
      'có đường tự cắt gần [106, 21]',
    ],
  ])('%#', (feature, reason) => {
    expect(said(collection(feature))).toEqual([`border-invalid: Vùng của “Xã Sơn Hải” ${reason}.`]);
  });

  test('longitude and latitude in the wrong order are told from metres', () => {
    const swapped = readingOf(
      collection(
        area({ code: '07543' }, [
          [
            [21, 105],
            [22, 105],
            [22, 106],
            [21, 105],
          ],
        ]),
      ),
    );
    expect(swapped.problems[0]).toMatchObject({
      code: 'border-degrees',
      remedy: 'đổi chỗ hai số: kinh độ trước, vĩ độ sau.',
    });
  });

  test('an arc that is used a million times is not drawn a million times', () => {
    const arcs = [Array.from({ length: 1000 }, (_, at) => [at, 0])];
    const object = { type: 'Polygon', arcs: [Array.from({ length: 1000 }, () => 0)] };
    expect(said(JSON.stringify({ type: 'Topology', objects: { object }, arcs }))).toEqual([
      'border-too-large: Tệp ranh giới có 1.000.000 điểm, nhiều nhất là 500.000 điểm.',
    ]);
  });

  test('a unit that is drawn twice is named once', () => {
    expect(said(collection(area({ code: '24' }), area({ code: '24' })))[0]).toBe(
      'border-unknown: 1 đơn vị có hai vùng: “24”.',
    );
  });
});
