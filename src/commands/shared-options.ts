import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ResultFormat, TABLE_FORMATS } from '../write/formats/table-formats.ts';
import { wholeNumber } from './whole-number.ts';

const FORMATS: readonly ResultFormat[] = [...TABLE_FORMATS.map(({ name }) => name), 'html'];
/** Tables for programs, a workbook and a page for people. */
const DEFAULT_FORMATS: readonly ResultFormat[] = ['csv', 'xlsx', 'html'];

export type Language = 'zh' | 'en';

/** The options that every command knows. */
export interface SharedOptions {
  readonly dictionaries: string;
  readonly manifest?: string;
  readonly jobs: number;
  readonly formats: readonly ResultFormat[];
  readonly language: Language;
  readonly quiet: boolean;
  /** Of LibreOffice's program; false where it is not to be asked, absent where it is to be looked for. */
  readonly libreoffice?: string | false;
  /** Whether pictures of pages are recognised. */
  readonly ocr: boolean;
}

/** The dictionaries of the package. */
export const OWN_DICTIONARIES = fileURLToPath(new URL('../../dictionaries', import.meta.url));

/** Adds the options that every command knows, and what every command does before its work. */
export function addSharedOptions(command: Command): Command {
  return command
    .option('--dictionaries <dir>', '词典文件夹 / folder of the dictionaries', OWN_DICTIONARIES)
    .option('--manifest <csv>', '单位、年度、文种对照表 / CSV with the columns path,unit,year,type,title,date')
    .option('--jobs <n>', '并行进程数 / processes to work with', wholeNumber(1, 256), 1)
    .addOption(
      new Option(
        '--formats <list>',
        `结果格式，逗号分隔；html 为 analyze 的网页 / result formats: ${FORMATS.join(', ')} (the page of analyze)`,
      )
        .argParser(parseFormats)
        .default(DEFAULT_FORMATS, DEFAULT_FORMATS.join(',')),
    )
    .addOption(new Option('--language <code>', '提示语言 / language of messages').choices(['zh', 'en']).default('zh'))
    .option('--ocr', '识别扫描件中的文字（需 tesseract）/ recognise the text of scans (needs tesseract)', false)
    .option('--libreoffice <path>', 'LibreOffice 的位置，用于旧格式 / where LibreOffice is, which opens old formats')
    .option('--no-libreoffice', '不用 LibreOffice / never ask LibreOffice')
    .option('--quiet', '不显示进度和摘要 / no progress, no summary', false);
}

function parseFormats(value: string): ResultFormat[] {
  const formats = value.split(',').map((part) => {
    const format = FORMATS.find((each) => each === part.trim());
    if (format === undefined) throw new InvalidArgumentError(`expected ${FORMATS.join(', ')}, got "${part.trim()}"`);
    return format;
  });
  return [...new Set(formats)];
}

/** The version of the package. */
export function packageVersion(): string {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const DEFAULT_INPUT = 'corpus';

/** What is read where nothing is named: the folder `corpus`, or the bundled sample where the working directory has none. */
export function defaultInputs(inputs: readonly string[]): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (existsSync(resolve(DEFAULT_INPUT))) return [DEFAULT_INPUT];
  return [fileURLToPath(new URL('../../corpus', import.meta.url))];
}
