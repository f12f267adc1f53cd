/** `3` → `03`: of days, months and bytes. */
export const twoDigits = (number: number | string): string => String(number).padStart(2, '0');
