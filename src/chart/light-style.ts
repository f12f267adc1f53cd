/** The site's rules for drawings with its light colours filled in: what an SVG outside a page needs. */

/** Every `--name: value` of the first `:root`, as the light theme has it. */
function tokensOf(css: string): ReadonlyMap<string, string> {
  const root = /:root\s*\{(.*?)\n\}/s.exec(css)?.[1] ?? '';
  return new Map(
    [...root.matchAll(/(--[\w-]+):\s*(?:light-dark\(([^,]+),[^;]+\)|([^;]+));/g)].map(
      ([, name = '', light, value = '']) => [name, light ?? value],
    ),
  );
}

/**
 * The rules of a style sheet that speak of what stands in a drawing, or in any, its variables replaced.
 * Throws where a rule uses a variable that is neither in `tokens` nor given in `own`.
 */
export function lightStyle(
  svg: string | null,
  sheets: { readonly chart: string; readonly tokens: string },
  own: Readonly<Record<string, string>>,
): string {
  const tokens = new Map([...tokensOf(sheets.tokens), ...Object.entries(own)]);
  const rules = sheets.chart
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/(?:^|\n)(svg [^{}]+)\{([^{}]*)\}/g);
  return [...rules]
    .filter(([, selector = '']) => svg === null || concerns(selector, svg))
    .map(([, selector = '', body = '']) => `${tidy(selector)}{${tidy(resolve(body, tokens))}}`)
    .join('\n');
}

/** Whether all classes of one of the selectors stand in the drawing. */
const concerns = (selectors: string, svg: string): boolean =>
  selectors.split(',').some((selector) => {
    const classes = selector.match(/(?<=\.)[\w-]+/g) ?? [];
    return classes.every((name) =>
      new RegExp(`class="[^"]*(?<![\\w-])${name}(?![\\w-])`).test(svg),
    );
  });

const resolve = (body: string, tokens: ReadonlyMap<string, string>): string =>
  body.replace(/var\((--[\w-]+)(?:,(?:[^()]|\([^()]*\))*)?\)/g, (_, name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`A drawing's style uses ${name}, which has no value`);
    return value;
  });

const tidy = (css: string): string =>
  css
    .replace(/\s+/g, ' ')
    .replace(/\s*([;,{}])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;$/, '')
    .trim();
