import { expect, test } from 'vitest';
import { blockXml } from '../../src/export/word-block.ts';

test('a paragraph holds its words, and what marks are in them', () => {
  expect(blockXml({ text: 'Số trẻ <sinh> & “nuôi”', look: 'note' }, 9000)).toBe(
    '<w:p><w:r><w:t xml:space="preserve">Số trẻ &lt;sinh&gt; &amp; “nuôi”</w:t></w:r></w:p>',
  );
});

test('a chapter stays with what follows and is a heading of the first level, its parts of the second', () => {
  const chapter = blockXml({ text: 'I. MỤC TIÊU', look: 'chapter' }, 9000);
  expect(chapter).toContain('<w:keepNext/>');
  expect(chapter).toContain('<w:outlineLvl w:val="0"/>');
  expect(blockXml({ text: '1. Nhiệm vụ', look: 'part' }, 9000)).toContain(
    '<w:outlineLvl w:val="1"/>',
  );
});

test('dots go on to the end of the line, after what is written before them', () => {
  const xml = blockXml({ text: 'Số:', look: 'dots' }, 9000);
  expect(xml).toContain('<w:tab w:val="right" w:leader="dot" w:pos="9000"/>');
  expect(xml).toContain('<w:t xml:space="preserve">Số:</w:t><w:tab/>');
});

test('a table without a frame has neither lines nor a head, and cells share the width of the page', () => {
  const cell = { text: 'UBND', look: 'heading', span: 1 } as const;
  const row = [cell, { ...cell, text: 'Kính gửi' }];
  const xml = blockXml({ head: null, rows: [row], widths: [2, 3], isFramed: false }, 9000);
  expect(xml).not.toContain('tblBorders');
  expect(xml).not.toContain('tblHeader');
  expect(xml).toContain('<w:gridCol w:w="3600"/><w:gridCol w:w="5400"/>');
});
