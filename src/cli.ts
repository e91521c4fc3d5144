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
import { systemMessage } from './commands/system-message.ts';
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
program.hook('preAction', (_, command) => requireOutputName(command.opts()['output']));
allowClosedPipe([process.stdout, process.stderr]);
/** Output that is sent to a full disk fails outside of any command. */
process.once('uncaughtException', (error) => process.exit(exitCodeOf(error)));

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function throwInsteadOfExit(command: Command): void {
  command.exitOverride();
  for (const below of command.commands) throwInsteadOfExit(below);
}

/** An empty name, as of a variable that is not set, would be the working directory. */
function requireOutputName(output: unknown): void {
  if (typeof output !== 'string' || output.trim() !== '') return;
  throw new ConfigurationError('--output: got an empty name; give the name of a folder, or "." for the one you are in');
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : CANNOT_RUN;
  const message = error instanceof ConfigurationError ? error.message : systemMessage(error);
  if (message === null) throw error;
  process.stderr.write(`${message}\n`);
  return CANNOT_RUN;
}
