// Views of the desk that a first check does not need: loaded with the parts that they show.
import { previewsView } from './preview-view.ts';
import { sendView } from './send-view.ts';
import { sourceView } from './source-view.ts';
import { templateForm } from './template-view.ts';

globalThis.deskViews = { previewsView, sendView, sourceView, templateForm };

declare global {
  var deskViews: {
    readonly previewsView: typeof previewsView;
    readonly sendView: typeof sendView;
    readonly sourceView: typeof sourceView;
    readonly templateForm: typeof templateForm;
  };
}
