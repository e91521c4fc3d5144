const TABLES =
  'codings diagnostics documents families frequencies keyness lineage_links lineages passages plan_reuse sections ' +
  'statements words';
const FORMATS = 'csv parquet';
const OTHERS = 'check.xlsx codebook.md datapackage.json jingjian.xlsx keyness.xlsx report.html run.json';
const KEPT_TEXT = /^texts\/d[0-9a-f]+\.txt$/u;

const NAMES: ReadonlySet<string> = new Set([
  ...OTHERS.split(' '),
  ...TABLES.split(' ').flatMap((table) => FORMATS.split(' ').map((format) => `${table}.${format}`)),
]);

/** Whether a command writes a file of this path to its folder of results; `path` is relative to it, with `/`. */
export function isResultPath(path: string): boolean {
  return NAMES.has(path) || KEPT_TEXT.test(path);
}
