// What the desk shows of filled official forms, loaded with the first file that may be one.
import { offerForms, traced } from './form-desk.ts';

globalThis.formViews = { offerForms, traced };

declare global {
  var formViews: {
    readonly offerForms: typeof offerForms;
    readonly traced: typeof traced;
  };
}
