// In the page around embeds: makes each frame as high as what it shows. Whose word it is, the frame itself says.
import { EMBED_MESSAGE } from '../embed/message.ts';

/** px; what asks for more is no embed of ours. */
const MOST = 20_000;

function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  const isHeight = typeof height === 'number' && height > 0 && height <= MOST;
  return type === EMBED_MESSAGE && isHeight ? Math.ceil(height) : null;
}

addEventListener('message', ({ data, source }) => {
  const height = heightIn(data);
  if (height === null || source === null) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-dan-so-mo]'))
    if (frame.contentWindow === source) frame.height = String(height);
});
