/** npm run init -- --unit CODE --name NAME --out DIR: an empty data folder for a city that takes over. */
import { parseArgs } from 'node:util';
import { budget } from '../src/dataset/budget.ts';
import type { Dataset, Origin } from '../src/dataset/dataset.ts';
import { allDatasets } from '../src/dataset/datasets.ts';
import { observation } from '../src/dataset/observation.ts';
import { REPORTED, type Site } from '../src/dataset/site.ts';
import { tierOf } from '../src/dataset/tier.ts';
import { training } from '../src/dataset/training.ts';
import { type Unit, unit } from '../src/dataset/unit.ts';
import { datasetCsv } from '../src/export/csv.ts';
import { list, placeInSentence } from '../src/format.ts';
import { today } from '../src/read/clock.ts';
import { TEMPLATES } from '../src/read/files.ts';
import { cataloguesOf } from './catalogue.ts';
import { fill, refuseFull } from './new-folder.ts';
import { command, Refusal } from './refusal.ts';

const USAGE = `Cách dùng: npm run init -- --unit MÃ --name "TÊN ĐƠN VỊ" --out THƯ_MỤC

Tạo thư mục số liệu trống cho một đơn vị: danh mục đơn vị có đơn vị đó, các danh mục dùng chung,
site.json, các thư mục ghi số liệu và biểu mẫu có sẵn tiêu đề cột. Ví dụ:
  npm run init -- --unit 99 --name "Thành phố Ví Dụ" --out so-lieu-cua-toi`;

/** How names begin, by the digits of a code: two for a province, three for a former district, five for a commune. */
const KINDS: Readonly<Record<number, readonly (readonly [start: string, level: Unit['level']])[]>> =
  {
    2: [
      ['Tỉnh', 'tỉnh'],
      ['Thành phố', 'thành phố trực thuộc trung ương'],
    ],
    3: [
      ['Thành phố', 'thành phố thuộc tỉnh'],
      ['Thị xã', 'thị xã'],
      ['Quận', 'quận'],
      ['Huyện', 'huyện'],
    ],
    5: [
      ['Xã', 'xã'],
      ['Phường', 'phường'],
      ['Thị trấn', 'thị trấn'],
      ['Đặc khu', 'đặc khu'],
    ],
  };

interface Options {
  readonly unit: string;
  readonly name: string;
  readonly out: string;
}

/** Throws a Refusal where the command line is not understood. */
function options(): Options {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({ options: { unit: text, name: text, out: text } });
    const { unit: code, name, out } = values;
    if (code && name?.trim() && out) return { unit: code, name: name.trim().normalize('NFC'), out };
  } catch {
    // Said below.
  }
  throw new Refusal(2, USAGE);
}

function levelOf({ unit: code, name }: Options): Unit['level'] {
  const kinds = /^\d+$/.test(code) ? KINDS[code.length] : undefined;
  if (!kinds)
    throw new Refusal(
      2,
      `Mã “${code}” không đúng: mã tỉnh, thành phố có 2 chữ số, mã cấp huyện cũ có 3, mã xã, phường có 5; giữ đủ số 0 ở đầu.`,
    );
  const found = kinds.find(([start]) => name.toLowerCase().startsWith(`${start.toLowerCase()} `));
  if (found) return found[1];
  const starts = list(kinds.map(([start]) => `“${start}”`));
  throw new Refusal(
    2,
    `Tên “${name}” chưa ghi cấp: với mã ${code.length} chữ số, tên bắt đầu bằng một trong các từ ${starts}.`,
  );
}

/** The catalogue of units: the one unit, with all columns that others will need. */
function unitTable(code: string, name: string, level: Unit['level']): string {
  const columns = Object.entries(unit.columns);
  const blank = Object.fromEntries(columns.map(([key, column]) => [key, column.absent]));
  const row: unknown = { ...blank, code, name, level, decimals: 0 };
  return datasetCsv(unit as unknown as Dataset, [row as Origin]);
}

/** Whoever is below the unit owes every dataset from the last whole year on; below a commune there is nobody. */
function reportsBelow(root: string, level: Unit['level']): Site['reports'] {
  if (tierOf({ level }) === 'cấp xã') return [];
  const from = Number(today().slice(0, 4)) - 1;
  const rest = { indicators: null, audiences: null, to: null };
  return [{ below: root, datasets: [...REPORTED], from, ...rest }];
}

function siteSettings({ unit: root, name }: Options, level: Unit['level']): string {
  const settings = {
    title: `Dân số ${placeInSentence(name)}`,
    organisation: null,
    roots: [root],
    simulated: false,
    address: null,
    contact: null,
    licence: `Số liệu công tác dân số của ${placeInSentence(name)}; khi dùng lại, đề nghị ghi nguồn.`,
    smallCount: 30,
    numbers: null,
    reports: reportsBelow(root, level),
    send: { upload: null, mail: null, zalo: null },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Folders into which figures go; a table of headers alone would be an error. */
const FOLDERS = [observation, training, budget].map(({ name }) => name);

/** The common catalogues without the number of the plan of the place that they were printed for. */
const ofAnyPlace = (text: string): string =>
  text.replaceAll(/Kế hoạch \d+\/KH-UBND/g, 'Kế hoạch của địa phương');

function writeFolder(asked: Options): void {
  const { unit: code, name, out } = asked;
  const level = levelOf(asked);
  refuseFull(out);
  const templates = allDatasets.map(
    (dataset) => [`${TEMPLATES}/${dataset.name}.csv`, datasetCsv(dataset, [])] as const,
  );
  fill(out, [
    ['site.json', siteSettings(asked, level)],
    ['don-vi.csv', unitTable(code, name, level)],
    ...[...cataloguesOf('data').files].map(([path, text]) => [path, ofAnyPlace(text)] as const),
    ...templates,
    ...FOLDERS.map((folder) => [`${folder}/.gitkeep`, ''] as const),
  ]);
  console.log(`Đã tạo thư mục số liệu “${out}” cho ${placeInSentence(name)} (${level}, mã ${code}).
Biểu mẫu có sẵn tiêu đề cột nằm trong “${out}/${TEMPLATES}”.
Bước tiếp theo: npm run validate -- --data ${out}`);
}

await command(() => {
  writeFolder(options());
  return 0;
});
