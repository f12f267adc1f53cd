// In the page around embeds: makes each frame as high as what it shows. Whose word it is, the frame itself says.
import { EMBED_MESSAGE } from '../embed/message.ts';

/** px; what asks for more is no embed of ours. */
const MOST = 20_000;

function heightIn(data: unknown): number | null {
  const { type, height } = Object(data) as Readonly<Record<string, unknown>>;
  const isHeight = typeof height === 'number' && height > 0 && height <= MOST;
  return type === EMBED_MESSAGE && isHeight ? Math.ceil(height) : null;
}

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-dan-so-mo]');

addEventListener('message', ({ data, source }) => {
  const height = heightIn(data);
  for (const frame of frames())
    if (height !== null && frame.contentWindow === source) frame.height = String(height);
});

// What was loaded before this script has told its height to nobody.
for (const { contentWindow } of frames()) contentWindow?.postMessage(EMBED_MESSAGE, '*');
