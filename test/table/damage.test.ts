import { describe, expect, test } from 'vitest';
import { damage, visible } from '../../src/table/damage.ts';

const found = (text: string, isName = true) => {
  const each = damage(text, isName);
  return each && [each.code, 'suggestion' in each.facts ? each.facts.suggestion : undefined];
};

describe('damage(text)', () => {
  test.each([
    ['ThÃ nh phá»‘ Cao Báº±ng', 'Thành phố Cao Bằng'],
    ['ThÃ\u00a0nh', 'Thành'],
    ['Tá»•ng tá»· suáº¥t sinh', 'Tổng tỷ suất sinh'],
    ['Ä\u0090Æ¡n vá»‹ â€“ 2024', 'Đơn vị – 2024'],
    ['phôì', 'phố'],
    ['Thµnh phè Cao B»ng', 'Thành phố Cao Bằng'],
    ['M· ®¬n vÞ', 'Mã đơn vị'],
    ['Sè liÖu', 'Số liệu'],
    ['Thaønh phoá', undefined],
  ])('knows «%s» for mojibake of «%s»', (text, repaired) => {
    expect(found(text)).toEqual(['mojibake', repaired]);
  });

  test.each(['Th?nh ph? Cao B?ng', 'X? S?n H?i', '?ồng Nai, ?ơn vị', 'Ph\ufffdng'])(
    'knows that «%s» has lost letters',
    (text) => {
      expect(found(text)?.[0]).toBe('encoding-loss');
    },
  );

  test.each([
    ['ТFR', 'TFR'],
    ['Хã Sơn Hải', 'Xã Sơn Hải'],
    ['Ðồng Nai', 'Đồng Nai'],
    [' Xã  Ðông Нà ', 'Xã Đông Hà'],
    ['ΤFR', 'TFR'],
    ['2,О3', '2,O3'],
    [`Хã ${'Sơn Hải, '.repeat(10)}`, undefined],
  ])('knows the letters in «%s» that are not those of «%s», the whole cell', (text, latin) => {
    expect(found(text)).toEqual(['lookalike-letter', latin]);
  });

  test.each([
    ['Xã\u0000', 'Xã'],
    ['a\u202eb', 'ab'],
    ['\u200fVN', 'VN'],
  ])('finds what cannot be seen in %j', (text, clean) => {
    expect(found(text)).toEqual(['control-character', clean]);
  });

  test.each([
    ...['', 'Thành phố Cao Bằng', 'UBND XÃ SƠN HẢI', '“XÃ”', '«XÃ»', 'mức «khá»…', 'KHÔNG CÓ”'],
    ...[
      'Có đúng không?',
      'Đã đối chiếu chưa? Rồi.',
      'https://a.vn/x?y=1',
      '15 m²',
      '52°',
      '5½ năm',
    ],
    ...['phòng, gì, ì ạch, quỳ, LÒ, Ì', 'naïve, Noël', 'Комитет', 'dòng\nhai\tô', '© 2024 · §2'],
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toBeNull();
    expect(found(text.normalize('NFD'))).toBeNull();
  });

  test('in free text takes a Greek or Russian word for what it is', () => {
    expect(found('α-thalassemia, Χ, Ο', false)).toBeNull();
    expect(found('Хã, α-thalassemia', false)).toEqual(['lookalike-letter', 'Xã, α-thalassemia']);
  });

  test('of a long text shows the words around', () => {
    const long = `${'Số liệu đã đối chiếu. '.repeat(20)}Th?nh ph? Cao B?ng`;
    expect(damage(long, false)?.facts.value).toMatch(/^.{0,40}Th\?nh ph\? Cao B\?ng$/);
  });
});

test('visible(text) drops what has no width', () => {
  expect(visible('07\u200b543\u00ad')).toBe('07543');
  // In TCVN3 it is the letter ư.
  expect(visible('Ch\u00ada ®ñ')).toBe('Ch\u00ada ®ñ');
  expect(visible('Xã Sơn Hải')).toBe('Xã Sơn Hải');
});
