// Reads filled official forms: the forms themselves are among what is published.
import { type FormAnswer, type FormAsk, formAnswer } from '../../desk/form-answer.ts';
import type { Held } from './engine.ts';

globalThis.deskPart = (
  { published: { data }, openBook }: Held,
  asks: readonly FormAsk[],
): readonly FormAnswer[] =>
  data ? asks.flatMap((ask) => formAnswer(data, ask, openBook) ?? []) : [];
