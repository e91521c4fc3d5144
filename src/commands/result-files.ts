/** Names of workbooks, without their ending. Each command has its own, so that they may share a folder. */
export const WORKBOOKS = { analyze: 'jingjian', check: 'check', compare: 'keyness' } as const;

/** Other files in the folder of results. */
export const PAGE_FILE = 'report.html';
export const RUN_FILE = 'run.json';
export const PACKAGE_FILE = 'datapackage.json';
export const CODEBOOK_FILE = 'codebook.md';
