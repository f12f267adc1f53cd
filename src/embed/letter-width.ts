/**
 * How wide text can be in the fonts that an embed asks for: of each letter the widest of Arial (measured on Arimo,
 * which has its widths), Roboto and Noto Sans, in thousandths of the type size. An accent changes no width, so letters
 * stand by their base; a letter that is not here is as wide as high.
 */

export type Weight = 'regular' | 'bold';

/** What the widths are of; the reader's browser takes the first that it has. */
export const FONTS = ['Arial', 'Roboto', 'Noto Sans'] as const;

const LETTERS: Readonly<Record<Weight, string>> = {
  regular:
    '  278 \u00a0 278 ! 278 " 408 # 646 $ 572 % 889 & 732 \' 225 ( 342 ) 348 * 551 + 584 , 278 - 333 . 278 / 413 0 572 1 572 2 572 3 572 4 572 5 572 6 572 7 572 8 572 9 572 : 278 ; 278 < 584 = 584 > 584 ? 556 A 667 B 667 C 722 D 730 E 667 F 611 G 778 H 741 I 339 J 552 K 667 L 556 M 907 N 760 O 781 P 667 Q 781 R 722 S 667 T 611 U 731 V 667 W 944 X 667 Y 667 Z 611 _ 556 a 561 b 615 c 523 d 615 e 564 f 348 g 615 h 618 i 278 j 258 k 534 l 258 m 935 n 618 o 605 p 615 q 615 r 413 s 516 t 361 u 618 v 508 w 786 x 529 y 510 z 500 Đ 730 đ 617 Ơ 857 ơ 656 Ư 854 ư 674 “ 359 ” 359 ‘ 222 ’ 222 – 656 · 333 × 584 − 584 ± 584',
  bold: '  278 \u00a0 278 ! 333 " 479 # 646 $ 574 % 902 & 750 \' 266 ( 350 ) 351 * 542 + 584 , 285 - 394 . 290 / 415 0 574 1 574 2 574 3 574 4 574 5 574 6 574 7 574 8 574 9 574 : 333 ; 333 < 584 = 584 > 584 ? 611 A 722 B 722 C 722 D 732 E 667 F 611 G 778 H 765 I 389 J 559 K 722 L 611 M 943 N 813 O 791 P 667 Q 791 R 722 S 667 T 620 U 756 V 667 W 967 X 670 Y 667 Z 611 _ 556 a 599 b 632 c 556 d 632 e 597 f 387 g 632 h 650 i 299 j 298 k 620 l 298 m 975 n 650 o 625 p 632 q 632 r 447 s 556 t 434 u 650 v 571 w 856 x 578 y 571 z 509 Đ 732 đ 645 Ơ 853 ơ 711 Ư 885 ư 757 “ 500 ” 500 ‘ 278 ’ 278 – 630 · 333 × 584 − 584 ± 584',
};

type Widths = Map<string, number>;

const widths = (text: string): Widths =>
  new Map(
    [...text.matchAll(/(.) (\d+)(?: |$)/gu)].map(([, letter = '', w]) => [letter, Number(w)]),
  );

/** Letters that were met are put beside those that were measured. */
const WIDTHS = { regular: widths(LETTERS.regular), bold: widths(LETTERS.bold) };
const WIDEST = 1000;

/** Accents but the horn, which makes a letter of its own. */
const ACCENT = /[\u0300-\u031a\u031c-\u036f]/g;

const bare = (text: string): string => text.normalize('NFD').replace(ACCENT, '').normalize('NFC');

function widthOfLetter(letter: string, known: Widths): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = 0;
    for (const each of bare(letter)) width += known.get(each) ?? WIDEST;
    known.set(letter, width);
  }
  return width;
}

/** px that the text takes at most. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const known = WIDTHS[weight];
  let width = 0;
  for (const letter of text.normalize()) width += widthOfLetter(letter, known);
  return (width * size) / 1000;
}
