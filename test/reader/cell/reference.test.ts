import { describe, expect, test } from 'vitest';
import { lookUp } from '../../../src/reader/cell/lookup.ts';
import type { Catalogue } from '../../../src/reader/cell/reference.ts';
import { catalogues } from '../around.ts';

const units = catalogues.get('don-vi') as Catalogue;
const courses = catalogues.get('lop-dao-tao') as Catalogue;

describe('byCode(text)', () => {
  test('finds a code, and a name that stands in its place', () => {
    expect(units.byCode('07543', null)).toEqual({ code: '07543' });
    expect(units.byCode('Thành phố Cao Bằng', null)).toEqual({ code: '040' });
  });

  test('names the code that lost its leading zero', () => {
    expect(units.byCode('7543', null)).toEqual({ zero: '07543', exists: false });
    expect(units.byCode('40', null)).toEqual({ zero: '040', exists: false });
    expect(units.byCode('4', null)).toEqual({ zero: '04', exists: false });
  });

  test('does not choose where both codes exist', () => {
    expect(units.byCode('10', null)).toEqual({ zero: '010', exists: true });
  });

  test('does not know what is near only', () => {
    expect(units.byCode('07534', null)).toEqual({ unknown: '07534' });
    expect(units.byCode('040 ', null)).toEqual({ unknown: '040 ' });
  });
});

describe('byName(text)', () => {
  test.each(['Thành phố Cao Bằng', 'THÀNH PHỐ CAO BẰNG', 'thành  phố cao bằng', '040'])(
    'finds “%s”',
    (text) => {
      expect(units.byName(text, null)).toEqual({ code: '040' });
    },
  );

  test.each([
    'a) Thành phố Cao Bằng',
    'b. Thành phố Cao Bằng',
    '2.1. Thành phố Cao Bằng',
    'đ) Thành phố Cao Bằng',
  ])('finds “%s” behind the number of its line', (text) => {
    expect(units.byName(text, null)).toEqual({ code: '040' });
  });

  test('does not choose between two units of one name', () => {
    expect(units.byName('Xã Sơn Hải', null)).toEqual({ codes: ['07543', '30811'] });
  });

  test('finds no name without its accents', () => {
    expect(units.byName('Thanh pho Cao Bang', null)).toEqual({ unknown: 'Thanh pho Cao Bang' });
    expect(units.byName('Khong Muoi', null)).toEqual({ unknown: 'Khong Muoi' });
  });

  test.each(['Không Mười', 'H. Không Mười', 'UBND huyện Không Mười', 'Trạm Y tế Huyện Không Mười'])(
    'finds “%s”, as offices write it',
    (text) => {
      expect(units.byName(text, null)).toEqual({ code: '010' });
    },
  );

  test('chooses none of several that a short name may mean, nor a place behind a comma', () => {
    expect(units.byName('Cao Bằng', null)).toEqual({ codes: ['04', '040'] });
    expect(units.byName('TP. Cao Bằng', null)).toEqual({ code: '040' });
    expect(units.byName('UBND xã Sơn Hải', null)).toEqual({ codes: ['07543', '30811'] });
    const place = 'Huyện Không Mười, tỉnh Khác';
    expect(units.byName(place, null)).toEqual({ unknown: place });
  });

  test('does not pass by a code that lost its zero', () => {
    expect(units.byName('40', null)).toEqual({ zero: '040', exists: false });
  });

  test('looks for a course among those of one audience', () => {
    const name = 'Tư vấn trước khi kết hôn';
    expect(courses.byName(name, 'cộng tác viên')).toEqual({ code: 'CTV-02' });
    expect(courses.byName(name, null)).toEqual({ codes: ['TX-06', 'CTV-02'] });
    expect(courses.byName('Nghiệp vụ dân số', 'Tuyến xã')).toEqual({
      elsewhere: 'CTV-01',
      scope: 'Cộng tác viên',
    });
    expect(courses.byCode('CTV-01', 'Tuyến xã')).toHaveProperty('elsewhere');
  });
});

describe('lookUp(catalogue, code, name, scope)', () => {
  const fault = (code: string, name: string) => lookUp(units, code, name, null).fault;

  test('takes a code and a name that agree', () => {
    expect(lookUp(units, '07543', 'xã Sơn Hải', null)).toEqual({
      code: '07543',
      fault: null,
      ofName: false,
    });
  });

  test('refuses a code and a name that do not', () => {
    expect(lookUp(units, '040', 'Tỉnh Cao Bằng', null)).toMatchObject({
      code: null,
      fault: { code: 'code-name-mismatch', facts: { code: '040', name: 'Thành phố Cao Bằng' } },
      ofName: true,
    });
  });

  test('believes the name where both codes exist', () => {
    expect(lookUp(units, '10', 'Tỉnh Mười', null).code).toBe('10');
    expect(fault('10', 'Huyện Không Mười')?.code).toBe('leading-zero-lost');
    expect(fault('10', '')).toMatchObject({
      code: 'leading-zero-lost',
      facts: { suggestion: '010', name: 'Huyện Không Mười', other: 'Tỉnh Mười' },
    });
  });

  test('offers the nearest name, and to no code its neighbour', () => {
    expect(fault('07534', '')?.facts.suggestion).toBeUndefined();
    expect(fault('CTV3', '')?.facts.suggestion).toBeUndefined();
    expect(fault('', 'Thành phố Cao Băng')?.facts).toMatchObject({
      ...{ suggestion: 'Thành phố Cao Bằng', name: 'Thành phố Cao Bằng', code: '040' },
    });
    expect(lookUp(courses, 'CTV-03', '', 'Tuyến xã').fault?.facts.suggestion).toBeUndefined();
    expect(lookUp(courses, 'CTV-03', '', 'Cộng tác viên').fault?.facts.suggestion).toBeUndefined();
  });

  test.each([
    'Thành phố Cao Bằng nữ',
    'Thành phố Cao Bằng II',
    'thanh pho cao bang - KH',
    'Thành phố Cao',
    'Thành phố Cao Bằng (TT)',
  ])('takes a word more or less for no slip: “%s”', (written) => {
    expect(fault('', written)?.facts.suggestion).toBeUndefined();
  });

  test.each([
    ['tp cao bang', 'Thành phố Cao Bằng'],
    ['tinh muoi', 'Tỉnh Mười'],
    ['Khong Muoi', 'Huyện Không Mười'],
    ['UBND tp cao bang', 'Thành phố Cao Bằng'],
    ['Huyện Không Mười, tỉnh Khác', 'Huyện Không Mười'],
  ])('offers for “%s” the unit of that name', (written, suggestion) => {
    expect(fault('', written)?.facts.suggestion).toBe(suggestion);
  });

  test('offers none where the kind is another, or several have the name', () => {
    expect(fault('', 'P. Cao Bằng')?.facts.suggestion).toBeUndefined();
    expect(fault('', 'Cao Bằng')?.facts.suggestion).toBeUndefined();
  });

  test('says of a course of other people whose it is', () => {
    const found = lookUp(courses, '', 'Nghiệp vụ dân số', 'Tuyến xã').fault;
    expect(found).toMatchObject({
      code: 'unknown-reference',
      facts: { elsewhere: 'Cộng tác viên', scope: 'Tuyến xã' },
    });
    expect(found?.facts.suggestion).toBeUndefined();
  });

  test('names all codes of an ambiguous name', () => {
    expect(fault('', 'Xã Sơn Hải')).toMatchObject({
      code: 'ambiguous-name',
      facts: { codes: '07543, 30811' },
    });
  });
});
