// Nothing moves after the first drawing. The fonts stand in the stylesheet, which is here by now: read before anything
// is laid out, they are there when the text is drawn. And what scripts will show has its place from the start.
for (const face of document.fonts) face.load().catch(() => {}); // a local one may not be here
document.documentElement.dataset.scripted = '';
