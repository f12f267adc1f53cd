import { describe, expect, test } from 'vitest';
import { decode } from '../../src/table/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (const [at, unit] of [...text].entries())
    view.setUint16(2 + at * 2, unit.charCodeAt(0), little);
  return bytes;
};

describe('decode(bytes)', () => {
  test('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(utf8('Xã Sơn Hải'))).toEqual({ text: 'Xã Sơn Hải' });
    expect(decode(utf8('\ufeffXã Sơn Hải'))).toEqual({ text: 'Xã Sơn Hải' });
    expect(decode(new Uint8Array())).toEqual({ text: '' });
  });

  test('reads UTF-16 of both orders by their mark', () => {
    expect(decode(utf16('Xã\tSơn', true))).toEqual({ text: 'Xã\tSơn' });
    expect(decode(utf16('Xã\tSơn', false))).toEqual({ text: 'Xã\tSơn' });
  });

  test('makes the line ends of Windows and of old Macs those of Unix', () => {
    expect(decode(utf8('a\r\nb\rc\nd'))).toEqual({ text: 'a\nb\nc\nd' });
  });

  test('shows what stands around a byte that is no UTF-8', () => {
    const bytes = Uint8Array.from([...utf8('Mã đơn vị;Th'), 0xe0, 0x6e, 0x68, ...utf8(' phố')]);
    expect(decode(bytes)).toEqual({ near: 'Mã đơn vị;Th\ufffdnh phố', line: 1 });
  });

  test('shows it also far from the beginning', () => {
    const bytes = Uint8Array.from([...utf8('a;b\n'.repeat(400_000)), ...utf8('đây '), 0xff]);
    expect(decode(bytes)).toEqual({
      near: expect.stringMatching(/đây \ufffd$/),
      line: 400_001,
    });
  });

  test('does not take a text of half a letter', () => {
    expect(decode(utf16('Xã', true).subarray(0, 5))).toEqual({ near: 'X\ufffd', line: 1 });
    expect(decode(utf8('ả').subarray(0, 2))).toEqual({ near: '\ufffd', line: 1 });
  });

  test('does not guess Windows-1258', () => {
    const bytes = Uint8Array.from([0x54, 0xea, 0x6e, 0x20, 0x6c, 0xf3, 0xec, 0x70]);
    expect(decode(bytes)).toHaveProperty('near');
  });
});
