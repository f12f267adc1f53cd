import { expect, test } from 'vitest';
import { xmlText } from '../../src/format/xml-text.ts';

test('no mark of a tag, an entity or an attribute is left, and none that XML cannot hold', () => {
  expect(xmlText('<b a="1">R&D</b>\r\n')).toBe('&lt;b a=&quot;1&quot;&gt;R&amp;D&lt;/b&gt;&#13;\n');
  expect(xmlText('a\u0000b\u001fc\uffff')).toBe('a b c ');
});
