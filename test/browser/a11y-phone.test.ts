import { hasNoBarriers } from './a11y.ts';

// 320 px is a window of 1280 px at 400 %.
await hasNoBarriers({
  'light, 390 px': { width: 390, colorScheme: 'light' },
  'light, 320 px': { width: 320, colorScheme: 'light' },
  'dark, 390 px': { width: 390, colorScheme: 'dark', rules: ['color-contrast'] },
  'dark, 320 px': { width: 320, colorScheme: 'dark', rules: ['color-contrast'] },
});
