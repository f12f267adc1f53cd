/** A script of this folder with all that it imports, as the text of one classic script (scripts/classic-script.ts). */
declare module '*?classic' {
  const script: string;
  export default script;
}
