/** A mark takes its colours from the page's CSS by its class; Plot is only told that it has some. */

/** With a filled area and a line around it. */
export const inked = (className: string) =>
  ({ className, fill: 'currentColor', stroke: 'currentColor' }) as const;

/** With a line alone. */
export const stroked = (className: string) => ({ className, stroke: 'currentColor' }) as const;

/** With a filled area alone. */
export const filled = (className: string) => ({ className, fill: 'currentColor' }) as const;
