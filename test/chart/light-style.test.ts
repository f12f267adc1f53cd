import { describe, expect, test } from 'vitest';
import { lightStyle } from '../../src/chart/light-style.ts';

const tokens =
  ':root {\n  --color-accent: #1f4480;\n}\n@media dark {\n  :root {\n    --color-accent: #9dbdf2;\n  }\n}';

describe('the style of a drawing', () => {
  test('has the light value of each variable', () => {
    const chart = 'svg .fill-accent {\n  fill: var(--color-accent);\n}';
    expect(lightStyle('<g class="fill-accent">', { chart, tokens }, {})).toBe(
      'svg .fill-accent{fill:#1f4480}',
    );
  });

  test('takes a value of its own before the page, and needs no fallback', () => {
    const chart = 'svg .tick text {\n  font-family: var(--font, var(--other, serif));\n}';
    expect(lightStyle('class="tick"', { chart, tokens }, { '--font': 'Arial' })).toBe(
      'svg .tick text{font-family:Arial}',
    );
  });

  test('leaves out what the drawing has no class of, and what is no drawing', () => {
    const chart = 'svg .fill-accent-mid {\n  fill: red;\n}\n.table .note {\n  color: red;\n}';
    expect(lightStyle('class="fill-accent"', { chart, tokens }, {})).toBe('');
  });

  test('keeps a space that a selector means', () => {
    const chart = 'svg .hatch,\nsvg pattern :is(path, line) {\n  stroke: red;\n}';
    expect(lightStyle('class="hatch"', { chart, tokens }, {})).toBe(
      'svg .hatch,svg pattern :is(path,line){stroke:red}',
    );
  });

  test('a variable without a value is a bug', () => {
    const chart = 'svg .hatch {\n  stroke: var(--gone);\n}';
    expect(() => lightStyle('class="hatch"', { chart, tokens }, {})).toThrow('--gone');
  });
});
