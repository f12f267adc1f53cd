/** A model in a shape: the files of a data folder, and what must be said of them. */
import fc from 'fast-check';
import type { Column } from '../../src/dataset/column.ts';
import { holdsFigures } from '../../src/dataset/column.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type DatasetKey, datasets } from '../../src/dataset/datasets.ts';
import { nameKey } from '../../src/table/fold.ts';
import { yearOfDay } from '../../src/table/period-cell.ts';
import {
  type Fig,
  type Grid,
  isNum,
  keyOf,
  type ModelRow,
  type Num,
  type Value,
  type World,
  world,
} from './model.ts';
import { Random } from './random.ts';
import { type Encoding, type Shape, shape } from './shape.ts';
import {
  type Nature,
  type NumberSpelling,
  proves,
  spellDate,
  spellFigure,
  spellHeader,
  spellName,
  spellPeriod,
  spellPreliminary,
  spellText,
} from './spell.ts';

export interface Written {
  readonly of: World;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** What the report must say of these files' structure, by code; nothing else of the kind. */
  readonly warnings: Readonly<Record<string, number>>;
}

/** A model in some shapes; a counterexample shows the files as an officer would see them. */
export const written: fc.Arbitrary<Written> = fc
  .tuple(world, fc.array(shape, { minLength: 3, maxLength: 9 }))
  .map(([of, shapes]) => {
    const all = writeWorld(of, shapes);
    const show = () =>
      Object.entries(all.files)
        .map(([path, bytes]) => `\n── ${path}\n${textOf(bytes)}`)
        .join('');
    return { ...all, [fc.toStringMethod]: show };
  });

/** Text of bytes that this file encoded. */
export function textOf(bytes: Uint8Array): string {
  const label = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

/** Catalogues by the dataset's name, for those who refer to them. */
type Catalogues = ReadonlyMap<string, readonly ModelRow[]>;

export function writeWorld(of: World, shapes: readonly Shape[]): Written {
  const files: Record<string, Uint8Array> = {};
  const warnings: Record<string, number> = {};
  const catalogues: Catalogues = new Map(
    Object.entries(of.rows).map(([key, rows]) => [datasets[key as DatasetKey].name, rows]),
  );
  let n = 0;
  const write = (
    key: DatasetKey,
    path: string,
    rows: readonly ModelRow[],
    grid: Grid | null = null,
  ) => {
    if (rows.length === 0) return;
    const shape = shapes[n++ % shapes.length] as Shape;
    const dataset = datasets[key] as unknown as Dataset;
    const file = new FileWriter(dataset, rows, grid, shape, catalogues).write();
    files[path] = encode(file.text, shape.encoding);
    for (const [code, times] of Object.entries(file.warnings))
      warnings[code] = (warnings[code] ?? 0) + times;
  };
  for (const [key, rows] of Object.entries(of.rows) as [DatasetKey, readonly ModelRow[]][]) {
    const { name } = datasets[key];
    const isSplit = shapes[n % shapes.length]?.split && rows.length > 1 && key !== 'unit';
    const half = isSplit ? rows.length >> 1 : rows.length;
    write(key, isSplit ? `${name}/a.csv` : `${name}.csv`, rows.slice(0, half));
    write(key, `${name}/Báo cáo 2.CSV`, rows.slice(half));
  }
  of.observations.forEach(({ rows, grid }, at) => {
    write('observation', at === 0 ? 'so-lieu.csv' : 'so-lieu/biểu khác/b.csv', rows, grid);
  });
  return { of, files, warnings };
}

/** Text to bytes; the reader takes UTF-16 by its mark only. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-8 with BOM') return Buffer.from(`\ufeff${text}`, 'utf8');
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

interface Field {
  readonly header: string;
  readonly key: string;
  /** Whether rows may not lack it. */
  readonly needed: boolean;
  readonly cell: (row: Line) => string;
}

/** One row of the file: a row of the model, or several beside each other. */
interface Line {
  readonly row: ModelRow;
  readonly beside: ReadonlyMap<string, ModelRow>;
  readonly preliminaryPeriod: boolean;
}

/** The column whose values are columns themselves. */
const WIDE = { years: 'period', indicators: 'indicator', units: 'unit' } as const;

class FileWriter {
  readonly #dataset: Dataset;
  readonly #shape: Shape;
  readonly #grid: Grid | null;
  readonly #rows: readonly ModelRow[];
  readonly #catalogues: Catalogues;
  readonly #random: Random;
  readonly #numbers: NumberSpelling;
  readonly #layout: Shape['layout'];
  readonly #factor: number;
  readonly #warnings: Record<string, number> = {};
  /** The figure that years as columns hold. */
  readonly #figure: string;

  constructor(
    dataset: Dataset,
    rows: readonly ModelRow[],
    grid: Grid | null,
    shape: Shape,
    catalogues: Catalogues,
  ) {
    this.#dataset = dataset;
    this.#rows = rows;
    this.#grid = grid;
    this.#shape = shape;
    this.#catalogues = catalogues;
    this.#random = new Random(shape.seed);
    const reported = dataset.figures.filter((key) =>
      rows.some((row) => row[key] !== 'not-reported'),
    );
    this.#figure = reported[0] ?? dataset.figures[0] ?? '';
    this.#layout = this.#possibleLayout(reported);
    this.#factor = this.#possibleFactor();
    const numbers = rows.flatMap((row) =>
      this.#figureKeys().map((key) => this.#scaled(key, row[key] as Fig)),
    );
    this.#numbers = { shape, proven: numbers.some((each) => isNum(each) && proves(each)) };
  }

  #figureKeys(): string[] {
    const { columns } = this.#dataset;
    return Object.keys(columns).filter((key) => holdsFigures(columns[key] as Column));
  }

  #possibleLayout(reported: readonly string[]): Shape['layout'] {
    const { layout } = this.#shape;
    if (layout === 'years' && this.#dataset.name === 'kinh-phi')
      return reported.length === 1 &&
        new Set(this.#rows.map((row) => this.#lineKey(row, 'period'))).size === this.#rows.length
        ? 'years'
        : 'long';
    if (layout === 'years') return this.#grid ? 'years' : 'long';
    if (layout === 'units') return this.#grid && this.#areUnitsNamed() ? 'units' : 'long';
    return layout === 'indicators' && this.#grid?.mayTurn ? 'indicators' : 'long';
  }

  /** Two units and more, each by a name that is no other's, and that heads no column. */
  #areUnitsNamed(): boolean {
    const codes = new Set(this.#rows.map((row) => String(row.unit)));
    return codes.size > 1 && [...codes].every((code) => this.#unitHeader(code) !== null);
  }

  #unitHeader(code: string): string | null {
    const name = this.#uniqueName(this.#dataset.columns.unit as Column, { unit: code }, 'unit');
    return name !== null && /^(?:xã|phường|thị trấn|thành phố|tỉnh|huyện) /i.test(name)
      ? name
      : null;
  }

  /** What the cells of one line have in common, besides what its columns tell. */
  #lineKey(row: ModelRow, wide: string): string {
    const left = [wide, ...this.#dataset.figures, ...(this.#grid ? ['status'] : [])];
    return keyOf(row, ...Object.keys(this.#dataset.columns).filter((key) => !left.includes(key)));
  }

  /** Money in millions is at most a million of them, by the contract. */
  #possibleFactor(): number {
    const { factor } = this.#shape;
    const money = this.#rows
      .flatMap((row) => this.#moneyKeys().map((key) => row[key]))
      .filter(isNum);
    return money.every(({ value }) => value / factor <= 1_000_000) || factor < 1_000_000
      ? factor
      : 1;
  }

  #moneyKeys(): string[] {
    const { columns } = this.#dataset;
    return Object.keys(columns).filter((key) => columns[key]?.kind === 'money');
  }

  /** Money in its unit, with as many decimals as it takes; three of them would be ambiguous. */
  #scaled(key: string, figure: Fig): Fig {
    if (this.#dataset.columns[key]?.kind !== 'money' || !isNum(figure)) return figure;
    const zeros = String(this.#factor).length - 1;
    const digits = String(figure.value).padStart(zeros + 1, '0');
    const fraction = zeros === 0 ? '' : digits.slice(-zeros).replace(/0+$/, '');
    const decimals = fraction.length === 3 ? 4 : fraction.length;
    return { value: figure.value / this.#factor, decimals };
  }

  write(): { text: string; warnings: Readonly<Record<string, number>> } {
    const lines = this.#lines();
    const { above, fields } = this.#fields(lines);
    const table = this.#table(fields, lines);
    const titles = TITLES.slice(0, this.#shape.titles).map((title) => [title]);
    const top = [...titles, ...this.#random.shuffled(above)];
    const cells = [...top, ...table];
    let text = cells
      .map((row) => row.map((cell) => this.#quoted(cell)).join(this.#shape.delimiter))
      .join('\n');
    if (this.#shape.endsWithLine || text === '') text += '\n';
    if (this.#shape.decomposed) text = text.normalize('NFD');
    return { text: text.replaceAll('\n', this.#shape.lineEnd), warnings: this.#warnings };
  }

  #quoted(cell: string): string {
    const isSafe = !/["\n\r]/.test(cell) && !cell.includes(this.#shape.delimiter);
    return isSafe && !this.#shape.quoteAll ? cell : `"${cell.replaceAll('"', '""')}"`;
  }

  #warn(code: string): void {
    this.#warnings[code] = (this.#warnings[code] ?? 0) + 1;
  }

  #lines(): Line[] {
    const line = (row: ModelRow, beside = new Map<string, ModelRow>()): Line => ({
      ...{ row, beside },
      preliminaryPeriod:
        row.status === 'sơ bộ' &&
        this.#layout !== 'years' &&
        Object.values(this.#dataset.columns).some(({ kind }) => kind === 'period') &&
        this.#random.chance(0.5),
    });
    if (this.#layout === 'long') {
      const lines = this.#rows.map((row) => line(row));
      return this.#random.shuffled([...lines, ...this.#history(lines)]);
    }
    const wide = WIDE[this.#layout];
    const groups = Map.groupBy(this.#rows, (row) => {
      const status = this.#layout === 'years' ? '' : String(row.status);
      return this.#lineKey(row, wide) + status;
    });
    return [...groups.values()].map((rows) =>
      line(rows[0] as ModelRow, new Map(rows.map((row) => [String(row[wide]), row]))),
    );
  }

  /** A figure of weaker status that yields to its row, and a row that is written twice. */
  #history(lines: readonly Line[]): Line[] {
    if (this.#dataset.figures.length === 0) return [];
    const more: Line[] = [];
    const isReported = ({ row }: Line) =>
      this.#dataset.figures.some((key) => row[key] !== 'not-reported');
    const [first, second] = lines.filter(isReported);
    if (this.#shape.twice && first) {
      this.#warn('duplicate-row');
      more.push(first);
    }
    const weaker = {
      'đính chính': 'chính thức',
      'chính thức': 'sơ bộ',
      'tổng điều tra': 'sơ bộ',
      'sơ bộ': 'ước tính',
    }[String(second?.row.status ?? 'chính thức')];
    const key = this.#dataset.figures[0] ?? '';
    const value = second?.row[key];
    if (this.#shape.history && second && weaker && isNum(value) && value.value > 1) {
      const row: ModelRow = {
        ...second.row,
        [key]: { ...value, value: Number((value.value / 2).toFixed(value.decimals)) },
        status: weaker,
      };
      const isClear = value.decimals !== 3 && this.#dataset.name === 'so-lieu';
      if (isClear) more.push({ ...second, row, preliminaryPeriod: false });
    }
    return more;
  }

  #fields(lines: readonly Line[]): { above: string[][]; fields: Field[] } {
    const above: string[][] = [];
    const fields: Field[] = [];
    const own: Field[] = [];
    const said: [string, Column][] = [];
    for (const [key, column] of Object.entries(this.#dataset.columns)) {
      if (key === 'moneyUnit') continue;
      if (this.#isWide(key)) continue;
      const values = lines.map(({ row }) => row[key] as Value);
      const isAbsent = lines.every(
        ({ row, preliminaryPeriod }) =>
          isSame(row[key], column.absent) || (key === 'status' && preliminaryPeriod),
      );
      const isNeeded =
        column.required || (this.#dataset.figures[0] === key && this.#layout === 'long');
      if (isAbsent && !isNeeded && this.#random.chance(0.7)) continue;
      const isPeriodOfPreliminary = column.kind === 'period' || key === 'status';
      const isOne =
        values.every((value) => isSame(value, values[0])) && !isSame(values[0], column.absent);
      const mayBeSaid =
        isOne && !(isPeriodOfPreliminary && lines.some((line) => line.preliminaryPeriod));
      if (this.#shape.saidOnce && mayBeSaid && this.#isSayable(key)) said.push([key, column]);
      else own.push(...this.#columnFields(key, column, isNeeded));
    }
    own.push(...this.#wideFields());
    // Above the header, a year or an indicator looks like half a header: two columns outdo it.
    // And a row that says all of itself above would be a blank row.
    const isAnchor = ({ key }: Field) =>
      this.#dataset.key.includes(key) && this.#dataset.columns[key]?.required;
    for (const [key, column] of said)
      if (own.length < 2 || !own.some(isAnchor))
        own.push(...this.#columnFields(key, column, column.required));
      else above.push(...this.#said(key, column, lines[0] as Line));
    const known = this.#random.shuffled(own);
    fields.push(...known);
    this.#addMoneyUnit(above, fields);
    if (
      this.#shape.running &&
      !Object.values(this.#dataset.columns).some(({ header }) => header === 'STT')
    ) {
      let n = 0;
      const style = this.#random.pick(['arabic', 'roman']);
      const cell = () => {
        n += 1;
        return style === 'arabic' ? String(n) : 'I'.repeat(Math.min(n, 3));
      };
      fields.unshift({
        header: this.#random.pick(['STT', 'TT', 'Số TT']),
        key: '',
        needed: false,
        cell,
      });
    }
    if (this.#shape.unknownColumn) {
      this.#warn('column-ignored');
      fields.splice(this.#random.below(fields.length + 1), 0, {
        header: 'Cán bộ nhập máy',
        key: '',
        needed: false,
        cell: () => this.#random.pick(['x;y', '', 'máy 12', '"a"']),
      });
    }
    return { above, fields };
  }

  #isWide(key: string): boolean {
    if (this.#layout === 'long') return false;
    const wide: string[] = [WIDE[this.#layout]];
    if (this.#layout === 'years' && this.#grid) wide.push('status');
    return (
      [...wide, ...this.#dataset.figures].includes(key) &&
      !(key === 'status' && !this.#hasPreliminary())
    );
  }

  #hasPreliminary(): boolean {
    return (this.#grid?.preliminary.length ?? 0) > 0;
  }

  /**
   * A value is not said once where what it is depends on its row's indicator: above the header it
   * would be a number without a nature. (The contract names no figure among its examples.)
   */
  #isSayable(key: string): boolean {
    return (
      !this.#figureKeys().includes(key) &&
      !this.#dataset.key.includes('id' as never) &&
      this.#isText(key)
    );
  }

  /** Names and codes of catalogues stand in rows. */
  #isText(key: string): boolean {
    const { columns } = this.#dataset;
    return !(columns[key]?.kind === 'references') && key !== 'code' && key !== 'id';
  }

  #said(key: string, column: Column, line: Line): string[][] {
    return this.#columnFields(key, column, false).flatMap(({ header, cell }) => {
      const text = cell(line);
      // A name alone above the header is not said of anything: it may be half of a header.
      if (text.trim() === '') return [];
      const name = header.replace(/\s*:\s*$/, '').trim();
      const row = this.#random.pick([
        [name, text],
        [`${name}: ${text}`],
        [name, '', text],
        [`${name}:`, text],
        // Who writes blank cells here writes them at the end of rows as well.
        ...(this.#shape.ends === 'trimmed' ? [] : [[name, text, '', '']]),
      ]);
      return [row];
    });
  }

  #columnFields(key: string, column: Column, needed: boolean): Field[] {
    const field = (headers: readonly string[], cell: (line: Line) => string): Field => ({
      ...{ key, needed, cell },
      header: this.#headerOf(key, headers),
    });
    const all = [column.header, column.header, key, ...column.aliases];
    // By the contract a day that may be a year is refused under “Năm”.
    const codes = this.#mayBeYears(column, key) ? all.filter((each) => each !== 'Năm') : all;
    if (column.kind === 'reference' && column.to !== null) {
      const ways =
        column.to === this.#dataset.name || column.names.length === 0
          ? ['code']
          : ['code', 'both', 'name'];
      const way = this.#random.pick(ways);
      const mustName = (line: Line) => this.#mustName(column, line.row[key] as string | null);
      const byCode = field(codes, (line) => this.#codeOrName(column, line, key));
      if (
        way === 'code' &&
        (column.names.length === 0 ||
          !this.#rows.some((row) => this.#mustName(column, row[key] as string | null)))
      )
        return [byCode];
      const plainCode = field(codes, (line) => (line.row[key] as string | null) ?? '');
      const byName = field(column.names, (line) => this.#nameOf(column, line, key) ?? '');
      const isNamed = this.#rows.every(
        (row) => row[key] === null || this.#uniqueName(column, row, key) !== null,
      );
      if (way === 'name' && isNamed) return [byName];
      return [
        plainCode,
        field(column.names, (line) =>
          mustName(line) || this.#random.chance(0.7)
            ? this.#anyName(column, line.row[key] as string | null)
            : '',
        ),
      ];
    }
    return [field(codes, (line) => this.#cell(key, column, line))];
  }

  #headerOf(key: string, headers: readonly string[]): string {
    const isMoney = this.#dataset.columns[key]?.kind === 'money';
    const header = this.#random.pick(headers);
    const spelt = /^[a-zA-Z]+$/.test(header)
      ? header
      : spellHeader(header, (text) => this.#isIndicator(text), this.#random);
    if (!isMoney || this.#shape.moneyUnit !== 'header') return spelt;
    return `${spelt.replace(/\s*:\s*$/, '').trim()} (${this.#random.pick(MONEY_UNITS.get(this.#factor) ?? [''])})`;
  }

  /** «Nam» may be an indicator: then it is not «Năm» without its accent. */
  #isIndicator(text: string): boolean {
    if (this.#dataset.name !== 'so-lieu') return false;
    const all = this.#catalogues.get('chi-tieu') ?? [];
    const names = all.flatMap(({ code, name, aliases }) => [
      code,
      name,
      ...(aliases as readonly string[]),
    ]);
    return names.some((each) => nameKey(String(each)) === nameKey(text));
  }

  #cell(key: string, column: Column, line: Line): string {
    const value = line.row[key] as Value;
    if (holdsFigures(column)) return this.#figureCell(key, column, line.row);
    if (value === null) return '';
    if (Array.isArray(value))
      return value
        .map((each: string) => (column.to ? each : spellText(each, this.#random)))
        .join(this.#random.pick(['|', ' | ']));
    switch (column.kind) {
      case 'period':
        return line.preliminaryPeriod
          ? spellPreliminary(String(value), this.#random)
          : spellPeriod(String(value), this.#random);
      case 'date':
        return spellDate(String(value), this.#random);
      case 'year':
        return this.#random.pick([String(value), `Năm ${value}`]);
      case 'choice':
        if (key === 'status' && line.preliminaryPeriod) return '';
        return isSame(value, column.absent) && this.#random.chance(0.5)
          ? ''
          : spellName(String(value), this.#random);
      default:
        return key === 'code' || key === 'id'
          ? String(value)
          : spellText(String(value), this.#random);
    }
  }

  #figureCell(key: string, column: Column, row: ModelRow): string {
    const nature = this.#natureOf(column, row);
    const figure = this.#scaled(key, row[key] as Fig);
    const text = spellFigure(figure, nature, this.#numbers, this.#random);
    const needsSign = nature === 'percent' && isNum(figure) && this.#looksLikeShares(key, row);
    return needsSign && !/[%％]/.test(text) ? `${text.trimEnd()}%` : text;
  }

  /**
   * Percentages that are all small, or one of which is far below the others, look like parts of
   * one: by the contract their sign tells that they are none. Half a value may stand in history.
   */
  #looksLikeShares(key: string, row: ModelRow): boolean {
    const keys = typeof row.indicator === 'string' ? this.#figureKeys() : [key];
    const values = this.#rows
      .filter(({ indicator }) => indicator === row.indicator)
      .flatMap((each) => keys.map((one) => each[one]))
      .filter((each) => isNum(each) && each.value > 0)
      .map((each) => (each as Num).value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return most <= 1 || least * 25 <= most;
  }

  #natureOf(column: Column, row: ModelRow): Nature {
    if (column.kind === 'count' || column.kind === 'percent' || column.kind === 'money')
      return column.kind;
    // Only observations know that a number is a count.
    if (!('indicator' in this.#dataset.columns)) return 'rate';
    const kind = this.#catalogues.get('chi-tieu')?.find(({ code }) => code === row.indicator)?.kind;
    if (kind === 'số đếm') return 'count';
    return kind === 'tỷ lệ %' || row.indicator === null ? 'percent' : 'rate';
  }

  #mayBeYears({ kind }: Column, key: string): boolean {
    return kind === 'period' && this.#rows.some((row) => yearOfDay(String(row[key])) !== null);
  }

  /** Both 40 and 040 are codes: by the contract the name must stand beside it. */
  #mustName(column: Column, code: string | null): boolean {
    if (code === null || !/^[1-9]\d{0,3}$/.test(code)) return false;
    const all = this.#catalogues.get(column.to ?? '') ?? [];
    return ['0', '00', '000'].some((zeros) => all.some((row) => row.code === zeros + code));
  }

  #anyName(column: Column, code: string | null): string {
    const row = this.#catalogues.get(column.to ?? '')?.find((each) => each.code === code);
    if (!row) return '';
    const names = [
      row.name ?? row.title,
      ...((row.aliases as readonly string[] | undefined) ?? []),
    ];
    return spellName(String(this.#random.pick(names)), this.#random);
  }

  /** A name by which the row's code alone is meant, among the courses of its audience. */
  #uniqueName(column: Column, row: ModelRow, key: string): string | null {
    const all = this.#catalogues.get(column.to ?? '') ?? [];
    const scope = column.to === 'lop-dao-tao' ? row.audience : undefined;
    const own = all.find((each) => each.code === row[key]);
    const names = [
      own?.name ?? own?.title,
      ...((own?.aliases as readonly string[] | undefined) ?? []),
    ].filter((name) => typeof name === 'string');
    const namesOf = (each: ModelRow) => [
      each.name ?? each.title,
      ...((each.aliases as readonly string[] | undefined) ?? []),
    ];
    const isFree = (name: string) =>
      all.filter(
        (each) =>
          (scope === undefined || each.audience === scope) &&
          namesOf(each).some((other) => nameKey(String(other)) === nameKey(name)),
      ).length === 1;
    return names.find(isFree) ?? null;
  }

  #nameOf(column: Column, { row }: Line, key: string): string | null {
    const name = this.#uniqueName(column, row, key);
    return name === null ? null : spellName(name, this.#random);
  }

  #codeOrName(column: Column, line: Line, key: string): string {
    const code = line.row[key] as string | null;
    if (code === null) return '';
    const mayName = column.to !== this.#dataset.name && this.#random.chance(0.3);
    return (mayName ? this.#nameOf(column, line, key) : null) ?? code;
  }

  #wideFields(): Field[] {
    if (this.#layout === 'long') return [];
    const column = this.#dataset.columns[this.#figure] as Column;
    const wide = WIDE[this.#layout];
    const all = [...new Set(this.#rows.map((row) => String(row[wide])))];
    return all.map(
      (each): Field => ({
        ...{ key: this.#figure, needed: true },
        header: this.#wideHeader(each),
        cell: ({ beside }) => {
          const row = beside.get(each);
          return row ? this.#figureCell(this.#figure, column, row) : '';
        },
      }),
    );
  }

  #wideHeader(each: string): string {
    if (this.#layout === 'years') return this.#yearHeader(each);
    return this.#layout === 'units'
      ? (this.#unitHeader(each) ?? each)
      : this.#indicatorHeader(each);
  }

  #yearHeader(period: string): string {
    const isPreliminary = this.#grid?.preliminary.includes(period);
    return isPreliminary
      ? spellPreliminary(period, this.#random)
      : spellPeriod(period, this.#random);
  }

  #indicatorHeader(code: string): string {
    const column = this.#dataset.columns.indicator as Column;
    const name = this.#uniqueName(column, { indicator: code }, 'indicator');
    return name !== null && this.#random.chance(0.6) ? spellName(name, this.#random) : code;
  }

  #addMoneyUnit(above: string[][], fields: Field[]): void {
    if (this.#moneyKeys().length === 0) return;
    const unit = this.#random.pick(MONEY_UNITS.get(this.#factor) ?? ['']);
    if (this.#layout === 'years') {
      const header = this.#dataset.columns[this.#figure]?.header ?? '';
      const isInHeader = this.#shape.moneyUnit === 'header';
      above.push(
        this.#random.pick([
          ['Loại số', isInHeader ? `${header} (${unit})` : header.toLowerCase()],
          [`Loại số: ${isInHeader ? `${header} (${unit})` : header}`],
        ]),
      );
    }
    if (this.#shape.moneyUnit === 'above')
      above.push(
        this.#random.pick([
          [`(${unit})`],
          [`Đơn vị tính: ${unit}`],
          ['ĐVT', unit],
          ['Đơn vị tiền', unit],
        ]),
      );
    if (this.#shape.moneyUnit === 'column')
      fields.push({
        header: 'Đơn vị tiền',
        key: 'moneyUnit',
        needed: false,
        cell: () => (MONEY_UNITS.get(this.#factor) ?? [''])[0] ?? '',
      });
  }

  #table(fields: readonly Field[], lines: readonly Line[]): string[][] {
    const shape = this.#shape;
    const header = fields.map((field) => field.header);
    const blank = shape.ends === 'blank columns' ? ['', ''] : [];
    const rows: string[][] = [[...header, ...blank]];
    if (shape.numbering && header.length >= 2) rows.push(header.map((_each, at) => `(${at + 1})`));
    const nameAt = fields.findIndex(
      ({ key, header }) =>
        this.#dataset.columns[key]?.names.some((name) => name === header.trim()) ?? false,
    );
    lines.forEach((line, at) => {
      if (shape.blankRows && at > 0 && this.#random.chance(0.3)) rows.push(header.map(() => ''));
      if (shape.groupRow && at === 0 && nameAt >= 0) {
        this.#warn('group-row');
        rows.push(
          header.map((_each, index) => (index === nameAt ? 'I. Những điều ghi theo phụ lục' : '')),
        );
      }
      if (shape.repeatedHeader && at === 1) {
        this.#warn('header-repeated');
        rows.push([...header]);
      }
      rows.push(
        this.#ended(
          fields,
          fields.map((field) => field.cell(line)),
          blank,
        ),
      );
    });
    if (shape.footer && this.#hasWordKey(fields)) {
      this.#warn('footer-skipped');
      rows.push([''], ['', 'Người lập biểu'], ['(ký tên)']);
    }
    return rows;
  }

  /** A footer is known by what it lacks; where all columns are free text it looks like data. */
  #hasWordKey(fields: readonly Field[]): boolean {
    return (
      this.#dataset.figures.length > 0 &&
      fields.some(({ key }) => {
        const column = this.#dataset.columns[key];
        return column?.required && (column.kind === 'reference' || column.kind === 'period');
      })
    );
  }

  #ended(fields: readonly Field[], cells: string[], blank: readonly string[]): string[] {
    if (this.#shape.ends !== 'trimmed') return [...cells, ...blank];
    let end = cells.length;
    while (end > 0 && cells[end - 1]?.trim() === '' && !fields[end - 1]?.needed) end -= 1;
    return cells.slice(0, end);
  }
}

/** No figure is of a later year than its report. */
const TITLES = ['BÁO CÁO NĂM 2030', 'Phụ lục "II", biểu 2', ''];

const MONEY_UNITS: ReadonlyMap<number, readonly string[]> = new Map([
  [1, ['đồng', 'Đồng', 'VNĐ']],
  [1_000, ['nghìn đồng', '1.000 đồng', 'ngàn đồng']],
  [1_000_000, ['triệu đồng', 'Triệu đồng', 'TRIỆU ĐỒNG']],
  [1_000_000_000, ['tỷ đồng', 'tỉ đồng']],
]);

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
