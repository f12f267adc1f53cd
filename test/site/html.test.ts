import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { allPages as pages, read } from './site.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The site's own limit, tested with the other parts of a page.
    'long-title': 'off',
    // Any id without spaces is valid HTML; ids here come from unit codes, which are digits.
    'valid-id': ['error', { relaxed: true }],
    // A matter of taste that the reader never meets: how Astro prints spaces, attributes and tags.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Tables restyled on phones lose their roles in some browsers; the explicit roles give them back.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // Only a document served from elsewhere needs a hash; everything here has one origin.
    'require-sri': 'off',
  },
};

const validator = new HtmlValidate(config);

test.each(pages)('%s is valid HTML', async (page) => {
  const report = await validator.validateString(read(page), page);
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.map((m) => `${page}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`)).toEqual(
    [],
  );
});
