#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { analyzeCommand } from './commands/analyze-command.ts';
import { checkCommand } from './commands/check-command.ts';
import { allowClosedPipe } from './commands/closed-pipe.ts';
import { compareCommand } from './commands/compare-command.ts';
import { dictionaryCommand } from './commands/dictionary-command.ts';
import { evaluateCommand } from './commands/evaluate-command.ts';
import { explainCommand } from './commands/explain-command.ts';
import { outlineCommand } from './commands/outline-command.ts';
import { packageVersion } from './commands/shared-options.ts';
import { ConfigurationError } from './model/configuration-error.ts';

/** Exit code of a run that could not start: a bad option, a broken dictionary, nothing readable. */
const CANNOT_RUN = 2;

const program = new Command('jingjian')
  .description(
    '镜鉴：读党建报告，看问题年年如何。只看文字，不评判人。\nReads Chinese Party-building reports and follows the problems they state. It judges wording, never people.',
  )
  .version(packageVersion())
  .showHelpAfterError('（加 --help 看用法 / add --help for usage）')
  .addHelpText(
    'after',
    '\n示例 / Examples:\n  jingjian analyze                   分析 corpus/ 中的样本\n  jingjian analyze 报告/ --output 结果\n  jingjian check 新计划.txt --against 报告/\n  jingjian outline 报告.txt\n  jingjian explain 报告.txt',
  );

const commands = [
  analyzeCommand(),
  checkCommand(),
  outlineCommand(),
  explainCommand(),
  evaluateCommand(),
  compareCommand(),
  dictionaryCommand(),
];
for (const command of commands) program.addCommand(command);
throwInsteadOfExit(program);
allowClosedPipe([process.stdout, process.stderr]);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function throwInsteadOfExit(command: Command): void {
  command.exitOverride();
  for (const below of command.commands) throwInsteadOfExit(below);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : CANNOT_RUN;
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return CANNOT_RUN;
}
