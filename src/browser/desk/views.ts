// Views of the desk that a first check does not need: loaded with the parts that they show.
import { headView } from './head-view.ts';
import { mendedView } from './mended-view.ts';
import { previewsView } from './preview-view.ts';
import { sendView } from './send-view.ts';
import { sourceView } from './source-view.ts';
import { templateForm } from './template-view.ts';

globalThis.deskViews = {
  ...{ headView, mendedView },
  ...{ previewsView, sendView, sourceView, templateForm },
};

declare global {
  var deskViews: {
    readonly headView: typeof headView;
    readonly mendedView: typeof mendedView;
    readonly previewsView: typeof previewsView;
    readonly sendView: typeof sendView;
    readonly sourceView: typeof sourceView;
    readonly templateForm: typeof templateForm;
  };
}
