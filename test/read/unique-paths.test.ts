import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniquePaths } from '../../src/read/unique-paths.ts';

describe('uniquePaths', () => {
  it('keeps relative paths that nothing else shares', () => {
    const files = [
      { folder: '/data/2022', relativePath: '甲局.txt' },
      { folder: '/data/2023', relativePath: '乙局.txt' },
    ];
    expect(uniquePaths(files)).toEqual(['甲局.txt', '乙局.txt']);
  });

  it('puts the input folder in front of paths that two inputs share', () => {
    const files = ['/data/2022', '/data/2023'].map((folder) => ({ folder, relativePath: '甲局.txt' }));
    expect(uniquePaths(files)).toEqual(['2022/甲局.txt', '2023/甲局.txt']);
  });

  it('puts more of the folder in front where the folders are called the same', () => {
    const files = ['/a/材料', '/b/材料'].map((folder) => ({ folder, relativePath: '1.txt' }));
    expect(uniquePaths(files)).toEqual(['a/材料/1.txt', 'b/材料/1.txt']);
  });

  it('gives different paths to different files, whatever their names', () => {
    const part = fc.constantFrom('a', 'b', 'c');
    const file = fc.record({
      folder: fc.array(part, { maxLength: 3 }).map((parts) => `/${parts.join('/')}`),
      relativePath: fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
    });
    const whole = (one: { folder: string; relativePath: string }) =>
      `${one.folder}/${one.relativePath}`.replace('//', '/');
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: whole }), (files) => {
        expect(new Set(uniquePaths(files)).size).toBe(files.length);
      }),
    );
  });
});
