/** Names of files and ids. */
export {
  documentFile,
  fileName,
  indicatorFile,
  themeFile,
  unitFile,
} from '../dataset/file-name.ts';
