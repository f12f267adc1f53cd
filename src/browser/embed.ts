// Within an embed: the theme that the page around it asks for, and its height for that page's script.
import { EMBED_MESSAGE } from '../embed/message.ts';

const { documentElement: root } = document;
const { searchParams } = new URL(location.href);
if (searchParams.get('nen') === 'toi') root.dataset.theme = 'dark';

function tell(): void {
  const { height } = document.body.getBoundingClientRect();
  // Nothing of it is a secret, and who the page around is nobody here knows.
  parent.postMessage({ type: EMBED_MESSAGE, height: Math.ceil(height) }, '*');
}

if (parent !== window) {
  tell();
  new ResizeObserver(tell).observe(document.body);
  // Its script may come after the embed has told, and asks then.
  addEventListener('message', ({ source }) => source === parent && tell());
}
