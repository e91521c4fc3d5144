import type { DocumentTypeRule } from '../model/document-type-dictionary.ts';
import { checkExamples, joinResults } from './check-result.ts';
import type { CheckResult } from './finding.ts';

/** The type that a title shows, empty where it shows none. */
export type TypeOfTitle = (title: string) => string;

/** Titles must show the type that they stand under, whatever rules stand above. */
export function checkDocumentTypes(rules: readonly DocumentTypeRule[], typeOf: TypeOfTitle): CheckResult {
  return joinResults(
    rules.map((rule, index) =>
      checkExamples({
        file: 'document-types.yaml',
        path: ['types', index],
        subject: rule.type,
        expected: rule.type,
        examples: rule.examples,
        kind: 'document-type',
        tryYes: (example) => {
          const got = typeOf(example);
          return { isTaken: got === rule.type, got };
        },
      }),
    ),
  );
}
