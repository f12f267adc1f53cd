/** The records below a header to typed rows: what is data, what stands between it and below it. */
import type { Code } from '../problem/catalogue.ts';
import type { Findings } from '../problem/findings.ts';
import { columnLetter, isError, type Problem, problem, problemOf } from '../problem/problem.ts';
import { tidy } from '../table/fold.ts';
import { type Delimiter, eachRecord, type QuoteFault } from '../table/table.ts';
import { Convention } from './cell/convention.ts';
import { CurlyQuotes } from './cell/curly-quote.ts';
import { Fault, type HeaderFault, headerProblem, RowFaults } from './cell/fault.ts';
import { longCell } from './cell/long-cell.ts';
import { Shares } from './cell/shares.ts';
import { isSignature } from './cell/signature.ts';
import { Footer, type HeldRow, type Rows } from './column/footer.ts';
import { isHeaderAgain, type Layout } from './column/layout.ts';
import { isFigure } from './column/row-above.ts';
import { isBlank, isNumbering } from './column/row-shape.ts';
import { DROPPED } from './row/ignored-column.ts';
import { footnoteFault } from './row/own-words.ts';
import { RowStore } from './row/row-store.ts';
import { RowWidth } from './row/row-width.ts';
import { SheetFaults } from './row/sheet-fault.ts';
import { tornPairs } from './row/torn-pair.ts';
import { Section, type Table } from './section.ts';
import { SectionRows } from './section-rows.ts';
import { preambleValues } from './title/preamble.ts';

/** Whether what may stand once above the table is missing. */
const lacksHead = ({ code, facts }: HeaderFault): boolean =>
  code === 'header-missing' && 'head' in facts;

/** What stands below a table, or is a part of it, without being data. */
const NO_DATA: readonly Code[] = ['group-row', 'block-differs', 'words-contradict'];

/** How words below a table begin that are a note whatever stands in it: “Ghi chú: theo Kế hoạch 210/KH-UBND”. */
const NOTE = /^\W*(?:ghi chú|chú thích|lưu ý)(?!\p{L})/iu;

/** Walks down a file, telling data from what stands between and below it. */
export class TableReader {
  readonly #table: Table;
  readonly #problems: Findings;
  readonly #faults: RowFaults;
  readonly #footer = new Footer();
  readonly #curly = new CurlyQuotes();
  /** What is wrong with what the last row between the data says. */
  #said: readonly Problem[] = [];
  #section: Section;
  /** The one above it. */
  #above: Section;
  /** The last form that has rows, and what is said below these. */
  #last: Layout;
  #saidBelow: HeldRow[] = [];
  /** What is wrong with its header, which may yet go on in the row below it. */
  #untold: readonly HeaderFault[] = [];
  /** The rows of the sections above. */
  readonly #rows = new SectionRows();
  #delimiter: Delimiter = ';';
  /** The row below a header may number the columns. */
  #afterHeader = true;
  /** Whether a row was one of data, be it without a fault or not. */
  #hasData = false;
  /** Null for a text file. */
  readonly #sheet: SheetFaults | null;
  #width: RowWidth;

  constructor(
    table: Omit<Table, 'faults' | 'convention' | 'shares'>,
    form: Layout,
    problems: Findings,
  ) {
    const { place } = table;
    this.#problems = problems;
    this.#faults = new RowFaults(place.file, place.sheet);
    const own = {
      convention: new Convention(table.around.numbers, form.numbers),
      shares: new Shares(),
      faults: this.#faults,
    };
    this.#table = { ...table, ...own };
    this.#sheet = table.sheet && new SheetFaults(table.sheet, this.#faults);
    this.#section = new Section(this.#table, form);
    this.#above = this.#section;
    this.#last = form;
    this.#width = this.#widthOf(form);
    problems.addAll(this.#faults.take());
  }

  get #form(): Layout {
    return this.#section.form;
  }

  read(text: string, delimiter: Delimiter): SectionRows {
    this.#delimiter = delimiter;
    this.#width = this.#widthOf(this.#form);
    const first = this.#form.row;
    eachRecord(text, delimiter, (cells, row, quotes) => {
      if (row <= first) return true;
      if (quotes) return this.#stop(quotes, row);
      this.#readRecord(cells, row);
      return true;
    });
    this.#finish();
    return this.#rows;
  }

  #stop(quotes: QuoteFault, row: number): false {
    this.#problems.add(problemOf({ code: quotes, facts: {} }, { ...this.#table.place, row }));
    return false;
  }

  #widthOf(form: Layout): RowWidth {
    const { dataset, around } = this.#table;
    return new RowWidth(form, dataset.columns, this.#delimiter, around.catalogues);
  }

  get #isEmpty(): boolean {
    return this.#rows.isEmpty(this.#section);
  }

  #readRecord(cells: readonly string[], row: number): void {
    if (isBlank(cells)) {
      if (this.#hasData) this.#footer.blank();
      return;
    }
    // Before anything is looked for in it, so that no cell takes longer than its table.
    const long = longCell(cells, this.#form.headers);
    if (long) {
      this.#faults.add(long.fault, row, long.at, null);
      this.#problems.addAll(this.#faults.take());
      return;
    }
    // Measures may stand between a header and the row that numbers its columns.
    const isMeasures = row === this.#form.numbered;
    if (!isMeasures && this.#section.goesOn(cells, row)) {
      this.#goOn(cells, row);
      return;
    }
    const isNumber = isMeasures || (this.#afterHeader && isNumbering(cells));
    this.#afterHeader = isMeasures || isHeaderAgain(this.#form, cells);
    if (isNumber) return;
    if (this.#afterHeader) this.#repeat(cells, row);
    else if (!this.#fits(cells, row)) {
      // The header of a next table may be wider or narrower.
      if (this.#opens(cells, row)) return;
    } else {
      // Where each row has a code of its own “Mã đơn vị;NH03;Xã Đồng Tiến” would read as one.
      if (this.#table.dataset.key[0] === 'id' && this.#opens(cells, row)) return;
      this.#section.reader.read(cells, row);
      if (this.#faults.any && this.#opens(cells, row)) return;
      const sheet = this.#sheet;
      if (sheet && !NO_DATA.some((code) => this.#faults.has(code))) sheet.ask(this.#form, row);
    }
    this.#section.ignored.ask(cells, row);
    this.#settle(cells, row);
    this.#hasData ||= !this.#isEmpty || this.#section.hasFigures(cells);
  }

  /** The header again: of a next table where a title stands above it, else it changes nothing. */
  #repeat(cells: readonly string[], row: number): void {
    const titles = this.#titles();
    const head = { row, cells };
    if (titles.length > 0) this.#begin(this.#section.below(titles, head), titles, head);
    else this.#faults.add(new Fault('header-repeated'), row, null, null);
  }

  /** Whether a row that reads as no data is another header, or says what the rows below it are. */
  #opens(cells: readonly string[], row: number): boolean {
    const isSaid = this.#section.says(cells);
    if (!isSaid && !(this.#hasData && this.#section.isHeader(cells))) return false;
    this.#faults.take();
    // Blocks have no titles but their first rows: what stands above these is told.
    if (this.#section.isBlock(cells)) this.#release();
    const titles = this.#titles();
    const head = { row, cells };
    const next = isSaid ? this.#section.saying(cells, row) : this.#section.below(titles, head);
    this.#begin(next, titles, head, isSaid);
    return true;
  }

  /** The rows above the next section, and those above one that has no row itself. */
  #titles(): readonly HeldRow[] {
    return [...this.#section.titlesLeft, ...this.#footer.titles()];
  }

  /** The second row of a header: the section begins anew, below both. */
  #goOn(cells: readonly string[], row: number): void {
    const { titlesLeft, form } = this.#section;
    const titles = [...titlesLeft, { row: form.row, cells: form.headers }];
    const head = { row, cells };
    this.#start(this.#above.below(titles, head), titles, head);
  }

  #begin(form: Layout, titles: readonly HeldRow[], head: HeldRow, isSaid = false): void {
    this.#section.reader.end();
    this.#problems.addAll(this.#faults.take());
    this.#filled();
    if (isSaid) this.#saidBelow.push(head);
    this.#close();
    this.#above = this.#section;
    this.#start(form, titles, head);
  }

  #start(form: Layout, titles: readonly HeldRow[], head: HeldRow): void {
    const { row, preamble, faults } = this.#above.form;
    const told = Math.max(row, ...preamble.map((each) => each.row));
    const left = this.#above.leftEmpty(form);
    const words = head.cells.map(tidy).filter(Boolean).join(': ');
    if (left) this.#faults.add(left, head.row, null, words);
    const isTold = faults.some(lacksHead);
    this.#untold = form.faults.filter(
      (each) => each.code !== DROPPED && !(isTold && lacksHead(each)),
    );
    this.#afterHeader = true;
    this.#section = new Section(this.#table, form, titles);
    this.#width = this.#widthOf(form);
    // What was said before was told before; what is said now matters where rows follow.
    this.#said = this.#faults.take().filter((each) => (each.row ?? 0) > told);
  }

  /** Rows stand below what was said last. */
  #filled(isRow = !this.#section.isEmpty): void {
    if (!isRow) return;
    this.#last = this.#form;
    this.#saidBelow = [];
  }

  #tell({ row: own }: Layout, faults: readonly HeaderFault[]): void {
    for (const fault of faults) this.#problems.add(headerProblem(fault, this.#table.place, own));
  }

  #close(): void {
    if (!this.#saysAside) this.#problems.addAll(this.#said);
    this.#said = [];
    const titles = this.#section.titleFaults();
    const isAgain = ({ row }: HeaderFault) => titles.some((each) => each.row === row);
    this.#tell(this.#form, [
      ...this.#untold.filter((each) => !isAgain(each)),
      ...this.#section.ignored.dropped(),
      ...titles,
    ]);
    this.#rows.take(this.#section);
  }

  /** The row's problems are reported, or held back while the row may be part of a footer. */
  #settle(cells: readonly string[], row: number): void {
    const footer = this.#footer;
    if (!this.#faults.any && !footer.mayBegin) return;
    const problems = this.#curly.instead(this.#faults.take(), cells);
    const isBlock = cells.some((cell) => this.#section.isBlock([cell]));
    const mayBeSigned = problems.length > 0 && !isBlock && !this.#section.isOfData(problems);
    const isSigned = mayBeSigned && isSignature(cells);
    if (this.#mayBeFooter(cells, problems, isSigned)) {
      footer.hold({ row, cells: [...cells] }, problems, isSigned);
      return;
    }
    this.#release();
    this.#problems.addAll(problems);
    this.#section.reader.settled();
    this.#problems.addAll(this.#faults.take());
    if (problems.some(isError)) this.#filled(true);
  }

  /** What was held back is told, for rows of the table follow. */
  #release(): void {
    const released = this.#footer.release();
    this.#skip(released.skipped, true);
    this.#problems.addAll(released.problems);
  }

  /** Whether a row below data holds none: no figure, and nothing that it speaks of. */
  #mayBeFooter(cells: readonly string[], problems: readonly Problem[], isSigned: boolean): boolean {
    const isGroup = problems.some(({ code }) => NO_DATA.includes(code));
    if (!isGroup && !problems.some(isError)) return false;
    if (this.#section.reader.hasFigure(cells, (cell) => /^\W*\d/.test(cell ?? ''))) return false;
    if (!this.#hasData || this.#width.otherDelimiter(cells) !== null) return false;
    const [first = '', ...more] = cells.map(tidy).filter(Boolean);
    if (NOTE.test(first)) return true;
    // A text alone is no target that has it for its code.
    const isText = more.length === 0 && first.includes(' ') && this.#table.dataset.key.length === 1;
    if (isSigned || (this.#section.reader.keyRead && !isText))
      return isSigned || this.#footer.isSigned;
    if (isGroup || this.#footer.isSigned) return true;
    // Of another table, whose columns stand elsewhere.
    const isOther = cells.some((cell, at) => at > 0 && isFigure(cell) && !/^0\d/.test(cell));
    return this.#footer.mayBegin ? !isOther : !cells.some((cell) => /\d/.test(cell));
  }

  /** Whether what stands below the last rows says that they are not what they seem. */
  #askFootnotes(): boolean {
    const form = this.#last;
    const context = { ...this.#table, form };
    // Of a table that goes on from one unit to the next the last may have no rows.
    const isOfMany = form.preamble.some(({ row }) => row > form.row);
    for (const { row, cells } of [...(isOfMany ? [] : this.#saidBelow), ...this.#footer.titles()]) {
      const isSaid = preambleValues(this.#table.headers, cells, row).some(
        ({ key }) => key !== 'note',
      );
      const fault = footnoteFault(context, cells, isSaid, () => this.#hasCounts());
      if (fault) this.#faults.add(fault, row, null, null);
    }
    return this.#faults.failed;
  }

  /** Whether some figure is a count; of rows that name no indicator all are. */
  #hasCounts(): boolean {
    for (const { indicator } of new RowStore(this.#rows.with(this.#section)))
      if (!indicator || this.#table.around.kindOf(indicator as string) === 'số đếm') return true;
    return false;
  }

  /** Says where rows are that were skipped, `between` data or below it, and nothing of their words. */
  #skip(rows: Rows | null, between = false): void {
    if (rows === null) return;
    const facts = { from: String(rows.from), to: String(rows.to), between };
    this.#problems.add(problem('footer-skipped', { ...this.#table.place, row: rows.from }, facts));
  }

  /** Whether the last thing said, for no row, is a measure or a source: “Nguồn: Niên giám thống kê”. */
  get #saysAside(): boolean {
    const { isEmpty, form } = this.#section;
    return (
      isEmpty &&
      form.preamble.some(({ key, row }) => /^(?:measure|source)$/.test(key) && row > form.row)
    );
  }

  /** Whether each cell is below a column; else what is wrong is told. */
  #fits(cells: readonly string[], row: number): boolean {
    const misfit = this.#width.misfit(cells);
    if (misfit === null) return true;
    const { fault, at, header, value } = misfit;
    this.#section.reader.pass();
    this.#faults.add(fault, row, { letter: columnLetter(at), header }, value);
    return false;
  }

  #finish(): void {
    this.#section.reader.end();
    this.#filled();
    const [said] = this.#saidBelow;
    const below = this.#footer.rows ?? (said ? { from: said.row, to: said.row } : null);
    // What is to be mended is not said to need no mending.
    if (!this.#askFootnotes()) this.#skip(below);
    const { convention, shares, around, place, dataset } = this.#table;
    const names = around.catalogues.get('chi-tieu');
    const fractions = shares.verdicts((code) => names?.name(code) ?? code, around.decimalsOf);
    const unlike = convention.verdicts((pairs, hasSpaces) =>
      tornPairs(pairs, dataset, this.#rows.with(this.#section), hasSpaces),
    );
    for (const { cell, fault } of [...unlike, ...fractions])
      this.#faults.add(fault, cell.row, cell.slot, cell.value);
    this.#problems.addAll(this.#faults.take());
    this.#close();
    if (this.#isEmpty && !this.#problems.failed)
      this.#problems.add(problem('no-rows', { ...place, row: this.#form.row }));
  }
}
