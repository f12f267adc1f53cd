/** The annexes of the reports on the desk: recognised, asked about, and read by the code of npm run import. */
import { expect, test } from 'vitest';
import { type FormTold, formAnswer } from '../../src/desk/form-answer.ts';
import { readWorkbook } from '../../src/table/workbook.ts';
import { caoBangAnnex, sonHaiAnnex } from '../form/annexes.ts';
import { data } from '../real-data.ts';
import { typedDocument, typedLines, typedTable } from '../typed-document.ts';

const answer = (bytes: Uint8Array, told: FormTold | null = null) =>
  formAnswer(data, { file: { name: 'bieu.docx', bytes }, told, day: '2026-11-29' }, readWorkbook);

test('a form that tells of whom and when it is, is read at once', () => {
  const found = answer(sonHaiAnnex);
  expect(found?.told).toEqual({
    ...{ form: 'DE-AN-520-II-2', unit: '07543', period: '31/12/2025', source: '' },
  });
  expect([found?.fault, found?.asksPeriod]).toEqual([null, true]);
  expect(found?.account).toMatchObject({
    counts: 'lấy được 29 ô, 1 ô để trống, 0 ô không hiểu',
    blank: ['bảng 2, dòng 2, cột 4'],
    missing: [],
    csv: { name: 'bieu-DE-AN-520-II-2.csv', table: 'dao-tao' },
  });
  expect(found?.account?.from.at(0)).toEqual(['2 E', 'bảng 2, dòng 2, cột 3 “0”']);
  expect(found?.account?.csv?.text).not.toContain('Nguồn');
});

test('another form of the same file is read where it is chosen', () => {
  const told = { form: 'DE-AN-520-II-3', unit: '07543', period: '31/12/2025', source: '' };
  expect(answer(sonHaiAnnex, told)?.account?.counts).toBe(
    'lấy được 18 ô, 0 ô để trống, 0 ô không hiểu',
  );
});

test('a form that does not say of whom it is, asks; one with years in its columns asks no period', () => {
  const found = answer(caoBangAnnex);
  expect(found).toMatchObject({ told: { unit: '', period: '' }, account: null });
  expect(found?.asksPeriod).toBe(false);
  const told = { form: 'MUC-SINH-2', unit: '040', period: '', source: 'BC-CAOBANG-MUCSINH' };
  expect(answer(caoBangAnnex, told)?.account).toMatchObject({ unread: [], missing: [] });
});

test('what is no form of the site is none, and what cannot be read is told', () => {
  expect(answer(typedDocument(typedTable(['Năm|Số', '2024|5'])))).toBeNull();
  expect(answer(typedDocument(typedLines('Báo cáo')))?.fault).toBe(
    'Tệp không có bảng nào: ảnh hoặc bản quét dán vào Word không đọc được. Gõ lại vào biểu Word hoặc Excel có sẵn, rồi kiểm tra lại.',
  );
});
