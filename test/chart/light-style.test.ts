import { describe, expect, test } from 'vitest';
import { lightStyle } from '../../src/chart/light-style.ts';

const tokens =
  ':root {\n  --color-accent: #1f4480;\n}\n@media dark {\n  :root {\n    --color-accent: #9dbdf2;\n  }\n}';

describe('the style of a drawing', () => {
  test('has the light value of each variable', () => {
    const base = 'svg .fill-accent {\n  fill: var(--color-accent);\n}';
    expect(lightStyle('<g class="fill-accent">', { base, tokens }, {})).toBe(
      'svg .fill-accent{fill:#1f4480}',
    );
  });

  test('takes a value of its own before the page, and needs no fallback', () => {
    const base = 'svg .tick text {\n  font-family: var(--font, var(--other, serif));\n}';
    expect(lightStyle('class="tick"', { base, tokens }, { '--font': 'Arial' })).toBe(
      'svg .tick text{font-family:Arial}',
    );
  });

  test('leaves out what the drawing has no class of, and what is no drawing', () => {
    const base = 'svg .fill-accent-mid {\n  fill: red;\n}\n.table .note {\n  color: red;\n}';
    expect(lightStyle('class="fill-accent"', { base, tokens }, {})).toBe('');
  });

  test('keeps a space that a selector means', () => {
    const base = 'svg .hatch,\nsvg pattern :is(path, line) {\n  stroke: red;\n}';
    expect(lightStyle('class="hatch"', { base, tokens }, {})).toBe(
      'svg .hatch,svg pattern :is(path,line){stroke:red}',
    );
  });

  test('a variable without a value is a bug', () => {
    const base = 'svg .hatch {\n  stroke: var(--gone);\n}';
    expect(() => lightStyle('class="hatch"', { base, tokens }, {})).toThrow('--gone');
  });
});
