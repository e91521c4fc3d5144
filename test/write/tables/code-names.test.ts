import { describe, expect, it } from 'vitest';
import { KIND_NAMES, LINEAGE_VERDICT_NAMES, ROLE_NAMES, STATUS_NAMES } from '../../../src/model/code-names.ts';
import { EDIT_NAMES, FAMILY_KIND_NAMES, SCOPE_NAMES, VERDICT_NAMES } from '../../../src/model/reuse-code-names.ts';
import { chinese } from '../../../src/page/messages/chinese.ts';
import { FAMILIES } from '../../../src/write/tables/families-table.ts';
import { LINEAGES } from '../../../src/write/tables/lineages-table.ts';
import { PASSAGES } from '../../../src/write/tables/passages-table.ts';
import { PLAN_REUSE } from '../../../src/write/tables/plan-reuse-table.ts';
import { SECTIONS } from '../../../src/write/tables/sections-table.ts';
import { STATEMENTS } from '../../../src/write/tables/statements-table.ts';

describe('a code', () => {
  it.each([
    ['kind', STATEMENTS, KIND_NAMES, chinese.kinds],
    ['status', STATEMENTS, STATUS_NAMES, chinese.statuses],
    ['role', SECTIONS, ROLE_NAMES, chinese.roles],
    ['scope', PLAN_REUSE, SCOPE_NAMES, chinese.scopes],
    ['verdict', PLAN_REUSE, VERDICT_NAMES, chinese.reuseVerdicts],
    ['edit', PASSAGES, EDIT_NAMES, chinese.edits],
    ['kind', FAMILIES, FAMILY_KIND_NAMES, chinese.familyKinds],
  ] as const)('of %s is called the same in its table and on the page', (name, table, names, onPage) => {
    const column = table.fields.find((field) => field.name === name);
    expect(column?.values).toEqual(names);
    expect(onPage).toEqual(names);
  });

  it('of what became of a problem is called by the long name in its table, by a short one on the page', () => {
    expect(LINEAGES.fields.find(({ name }) => name === 'verdict')?.values).toEqual(LINEAGE_VERDICT_NAMES);
    expect(Object.keys(chinese.verdicts)).toEqual(Object.keys(LINEAGE_VERDICT_NAMES));
    for (const [code, short] of Object.entries(chinese.verdicts))
      expect(short.length, code).toBeLessThanOrEqual(LINEAGE_VERDICT_NAMES[code as 'new'].length);
  });
});
