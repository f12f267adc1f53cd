import { describe, expect, test } from 'vitest';
import { masked, personal } from '../../../src/problem/personal.ts';

describe('an address of mail', () => {
  test.each([
    'nguyenhoa (a) gmail.com',
    'hoa . nguyen @ gmail . com',
    'can.bo@bacninh.gov.vn',
    'can.bo @ bacninh.gov.vn',
    'can.bo[at]bacninh.gov.vn',
    'can.bo (at) bacninh.gov.vn',
    'can.bo[at]bacninh[dot]gov[dot]vn',
    'hoa at gmail dot com',
    'canbo＠gmail.com',
    'hoa@gmail',
    'hoa a còng gmail chấm com',
  ])('is found in “%s”', (text) => {
    expect(personal(text)).toMatch(/^thư điện tử$/);
    expect(personal(masked(text))).toBeNull();
  });

  test.each(['@ 5', 'Lớp @ 5.0', 'họp at 5', 'a[at]b', 'chấm công tại xã', 'đạt 85.5 %'])(
    'is none in “%s”',
    (text) => {
      expect(personal(text)).toBeNull();
      expect(masked(text)).toBe(text);
    },
  );
});
