/** Names of files and ids. */
export {
  documentFile,
  fileName,
  indicatorFile,
  sheetFile,
  themeFile,
  unitFile,
} from '../dataset/file-name.ts';
