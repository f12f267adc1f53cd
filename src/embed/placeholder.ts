/** Stands for the address of a site that does not say where it will stand; the gallery's script puts in where it does. */
export const PLACEHOLDER = 'https://dia-chi-cua-trang.example/';
