import { hasNoBarriers } from './a11y.ts';

await hasNoBarriers({
  'light, 1280 px': { width: 1280, colorScheme: 'light' },
  'on paper': { width: 680, colorScheme: 'dark', media: 'print' },
  'dark, 1280 px': { width: 1280, colorScheme: 'dark', rules: ['color-contrast'] },
  'in colours of one’s own': {
    width: 1280,
    colorScheme: 'dark',
    forcedColors: 'active',
    rules: ['color-contrast'],
  },
});
