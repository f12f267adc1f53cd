import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The declarations of a rule, by its selector. */
function declarations(selector: string): string[] {
  const css = readFileSync('src/style/tokens.css', 'utf8');
  const start = css.indexOf('{', css.indexOf(`${selector} {`));
  const body = css.slice(start + 1, css.indexOf('}', start));
  return body.split(';').map((each) => each.trim());
}

test('a theme that is dark by choice has the colours of one that is dark by the system', () => {
  const bySystem = declarations(':root:not([data-theme="light"])');
  expect(bySystem).toContain('color-scheme: dark');
  expect(declarations(':root[data-theme="dark"]')).toEqual(bySystem);
});
