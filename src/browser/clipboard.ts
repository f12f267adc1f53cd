import { made } from './dom.ts';

/** Puts words into the reader's clipboard; false where the browser does not allow it. */
export async function copied(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copiedFromField(words); // over http there is no such interface
  }
}

/** The old way: what is selected in a field. */
function copiedFromField(words: string): boolean {
  const field = made('textarea', 'visually-hidden');
  field.value = words;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
