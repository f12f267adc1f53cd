/** The fonts that an embed may find with a reader, each put in the place of the first that it asks for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const PACKAGES = { Arial: 'arimo', Roboto: 'roboto', 'Noto Sans': 'noto-sans' } as const;

export type FontName = keyof typeof PACKAGES;
export const FONT_NAMES = Object.keys(PACKAGES) as readonly FontName[];

const { resolve } = createRequire(import.meta.url);

const RANGES = {
  latin: 'U+0000-00FF, U+2000-206F, U+2212',
  'latin-ext': 'U+0100-02BA',
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0303, U+1EA0-1EF9, U+20AB',
} as const;

/** A style sheet in which `Arial` is the font of that name, regular and bold. */
export const inPlaceOfArial = (name: FontName): string =>
  [400, 700]
    .flatMap((weight) =>
      Object.entries(RANGES).map(([part, range]) => {
        const font = PACKAGES[name];
        const file = resolve(`@fontsource/${font}/files/${font}-${part}-${weight}-normal.woff2`);
        const data = readFileSync(file).toString('base64');
        return `@font-face{font-family:Arial;font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${data})}`;
      }),
    )
    .join('\n');
