import { afterEach, expect, test } from 'vitest';
import { published, willPublish } from '../../src/read/published.ts';
import { read } from '../../src/read/read.ts';

const before = process.env.DAN_SO_MO_DATA;
afterEach(() => {
  process.env.DAN_SO_MO_DATA = before;
  if (before === undefined) delete process.env.DAN_SO_MO_DATA;
});

test('what a build has read of a folder is what it publishes', () => {
  const reading = read('data');
  if (!reading) throw new Error('no data');
  process.env.DAN_SO_MO_DATA = '/no/such/folder';
  expect(published).toThrow('Không đọc được thư mục “/no/such/folder”.');
  willPublish('/no/such/folder', reading);
  expect(published().data).toBe(reading.data);
});

test('a folder with an error is not published, and each error is said', () => {
  process.env.DAN_SO_MO_DATA = 'test/fixtures/code/address-clash';
  expect(published).toThrow(/2 tệp KHÔNG được đọc/);
});
