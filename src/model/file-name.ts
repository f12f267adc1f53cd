/** Names of files and ids. */
export { fileName, indicatorFile, themeFile, unitFile } from '../dataset/file-name.ts';
