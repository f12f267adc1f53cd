// Writes reports in words, of what the engine has read of the published data.
import { type NarrativeAsk, narrativeFile } from '../../desk/narrative-choice.ts';
import type { Held } from './engine.ts';

globalThis.deskPart = ({ published }: Held, ask: NarrativeAsk) => narrativeFile(published, ask);
