import type { RuleExamples } from '../model/heading-dictionary.ts';
import type { CheckName, CheckResult, Finding } from './finding.ts';

/** The results of several checks as one. */
export function joinResults(results: readonly CheckResult[]): CheckResult {
  return {
    tried: results.reduce((total, result) => total + result.tried, 0),
    findings: results.flatMap((result) => result.findings),
  };
}

/** A rule of a dictionary and how its examples are tried. */
export interface ExampleCheck {
  readonly file: string;
  /** Keys that lead to the rule; its examples stand under `examples`. */
  readonly path: readonly (string | number)[];
  readonly subject: string;
  readonly expected: string;
  readonly examples: RuleExamples;
  readonly kind: 'numbering' | 'role' | 'turn' | 'line' | 'status' | 'document-type' | 'specificity' | 'rule';
  /** What came of an example, and whether the rule counts as having taken it. */
  tryYes(example: string): Trial;
  /** The same for an example that must not be taken; `tryYes` where there is no difference. */
  tryNo?(example: string): Trial;
}

export interface Trial {
  readonly isTaken: boolean;
  readonly got: string;
}

/** Runs the examples of a rule: those under `yes` must be taken, those under `no` must not. */
export function checkExamples(check: ExampleCheck): CheckResult {
  const { yes, no } = check.examples;
  const tryNo = check.tryNo ?? check.tryYes;
  const findings = [
    ...yes.flatMap((example, index) => {
      const trial = check.tryYes(example);
      return trial.isTaken ? [] : [finding(check, `${check.kind}.taken`, example, ['yes', index], trial)];
    }),
    ...no.flatMap((example, index) => {
      const trial = tryNo(example);
      return trial.isTaken ? [finding(check, `${check.kind}.refused`, example, ['no', index], trial)] : [];
    }),
  ];
  return { tried: yes.length + no.length, findings };
}

function finding(
  check: ExampleCheck,
  name: CheckName,
  example: string,
  at: readonly (string | number)[],
  trial: Trial,
): Finding {
  const place = { file: check.file, path: [...check.path, 'examples', ...at] };
  return { check: name, place, subject: check.subject, example, expected: check.expected, got: trial.got };
}
