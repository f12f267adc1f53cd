/** Filled forms among the files of the desk: what is said of them, and the rows that are taken of them. */
import type { Answer } from '../../desk/answer.ts';
import type { Dropped } from '../../desk/dropped.ts';
import type { FormAccount, FormAnswer, FormAsk, FormTold } from '../../desk/form-answer.ts';
import { today } from '../../read/clock.ts';
import { mayBeForm } from './answer-view.ts';
import { formVerdict, formView } from './form-view.ts';

/** What the desk does for its forms. */
export interface FormDesk {
  readonly files: readonly Dropped[];
  readonly ask: (asks: readonly FormAsk[]) => Promise<readonly FormAnswer[]>;
  /** Whether the answer is still the one that is shown. */
  readonly isShown: () => boolean;
  readonly heading: HTMLElement;
  readonly result: HTMLElement;
  /** Reads on with a file that was made of one, as a table. */
  readonly read: (file: Dropped, made: Dropped, table: string) => void;
  readonly save: (name: string, text: string) => void;
}

/** What was said of a form. */
const said = new WeakMap<Dropped, FormTold>();
/** Of the file that was made of a form the cells of that, by row and column. */
const taken = new WeakMap<Dropped, ReadonlyMap<string, string>>();

/** What is no table as it is, but may hold a form, or is told why it cannot be read. */
const IN_WORDS = /\.(?:docx?|pdf)$/i;

/** Shows above the answer what filled forms are among the files: documents, and tables that are none as they are. */
export async function offerForms(answer: Answer, desk: FormDesk): Promise<void> {
  const { files, heading, result, save } = desk;
  const odd = answer.files.filter((file) => file.isTable && mayBeForm(file));
  const mayBe = (file: Dropped) =>
    IN_WORDS.test(file.name) || (odd.some(({ name }) => name === file.name) && !taken.has(file));
  const asks = files
    .filter(mayBe)
    .map((file) => ({ file, told: said.get(file) ?? null, day: today(null) }));
  const forms = asks.length > 0 ? await desk.ask(asks) : [];
  if (!desk.isShown() || forms.length === 0) return;
  if (!answer.files.some(({ isTable }) => isTable)) heading.textContent = formVerdict(forms);
  const names = forms.map(({ name }) => name);
  // What the gate says of a document in words is said better by the form.
  for (const old of result.querySelectorAll<HTMLElement>('.file'))
    if (old.matches('.form') || names.includes(old.dataset.none ?? '')) old.remove();
  const fileOf = (name: string) => files.find((each) => each.name === name);
  const read = (name: string, account: FormAccount) => {
    const file = fileOf(name);
    if (file) readOn(file, account, desk);
  };
  const tell = (name: string, told: FormTold) => {
    const file = fileOf(name);
    if (file) said.set(file, told);
    offerForms(answer, desk);
  };
  result.prepend(...forms.map((each) => formView(each, { tell, read, save })));
}

function readOn(file: Dropped, { csv, from }: FormAccount, desk: FormDesk): void {
  if (!csv) return;
  const made = { name: csv.name, bytes: new TextEncoder().encode(csv.text) };
  taken.set(made, new Map(from));
  desk.read(file, made, csv.table);
}

/** The answer with the cells of the form beside those of the rows that were taken of it. */
export function traced(answer: Answer, dropped: readonly Dropped[]): Answer {
  const files = answer.files.map((file) => {
    const made = dropped.find(({ name }) => name === file.name);
    const from = made && taken.get(made);
    const findings = file.findings.map((each) => {
      const cell = from?.get(`${each.cell?.row} ${each.cell?.column}`);
      return cell ? { ...each, place: `${each.place}, trong biểu: ${cell}` } : each;
    });
    return { ...file, findings };
  });
  return { ...answer, files };
}
