// Makes templates, of what the engine has read of the published data.
import { type TemplateAsk, templateChoices, templateFile } from '../../desk/template-choice.ts';
import { today } from '../../read/clock.ts';
import type { Held } from './engine.ts';

globalThis.deskPart = ({ published: { data } }: Held, ask: TemplateAsk | null) => {
  if (!data) return null;
  return ask ? templateFile(data, ask) : templateChoices(data, today(null));
};
