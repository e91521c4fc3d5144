import { describe, expect, it } from 'vitest';
import { systemMessage } from '../../src/commands/system-message.ts';

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open', ...(path === undefined ? {} : { path }) });
}

describe('systemMessage', () => {
  it('says in Chinese, then in English, what is wrong and what to do', () => {
    expect(systemMessage(systemError('EBUSY', '结果/a.csv'))).toEqual([
      '文件正被其他程序占用。请关闭那个程序，重新运行。',
      '结果/a.csv: another program holds the file; close it and start again (EBUSY, open)',
    ]);
  });

  it('says nothing of what is no error of the system, or none that is known', () => {
    expect(systemMessage(new Error('a fault of the program'))).toBeNull();
    expect(systemMessage(systemError('EWHATEVER'))).toBeNull();
  });
});
