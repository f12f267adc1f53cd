/** `site.json` to the site's settings, or everything that is wrong with it. */
import { type Site, site } from '../dataset/site.ts';
import { type Problem, problem } from '../problem/problem.ts';
import { mergeConflict } from '../table/file-text.ts';
import { type FileBytes, SITE_FILE } from './files.ts';

const MEND = 'sửa site.json theo mẫu trong data/README.md';

export interface SiteReading {
  /** Null while there are problems. */
  readonly site: Site | null;
  readonly problems: readonly Problem[];
}

export function readSite(files: readonly FileBytes[]): SiteReading {
  const file = files.find((each) => each.path === SITE_FILE);
  if (!file) return wrong([siteProblem(null, undefined, 'không có tệp này')]);
  const text = new TextDecoder().decode(file.bytes);
  const conflict = mergeConflict(text);
  if (conflict) {
    const place = { file: SITE_FILE, row: conflict.row, column: null, header: null };
    return wrong([problem('merge-conflict', place, conflict.facts)]);
  }
  const json = parseJson(text);
  if (json === undefined) return wrong([siteProblem(null, undefined, 'không phải JSON hợp lệ')]);
  const result = site.safeParse(json);
  if (result.success) return { site: Object.freeze(result.data), problems: [] };
  return wrong(
    result.error.issues.flatMap((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
      if (unknown.length > 0)
        return unknown.map((key) => siteProblem(key, undefined, `không có khóa nào tên “${key}”`));
      const key = issue.path.join('.');
      const value = valueAt(json, issue.path);
      if (key === '')
        return [siteProblem(null, undefined, 'nội dung không phải một đối tượng JSON')];
      const reason = value === undefined ? `thiếu khóa “${key}”` : `khóa “${key}” không đúng`;
      return [siteProblem(key, value, reason)];
    }),
  );
}

const wrong = (problems: readonly Problem[]): SiteReading => ({ site: null, problems });

function siteProblem(key: string | null, value: unknown, reason: string): Problem {
  const place = { file: SITE_FILE, row: null, column: null, header: key };
  const written = value === undefined ? undefined : JSON.stringify(value);
  return problem('file-not-csv', place, { reason, value: written, mend: MEND });
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], json);
}

/** Undefined for what is no JSON, which has no such value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
