import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { temporaryFolders } from './temporary-folder.ts';

const makeFolder = temporaryFolders();

const isRoot = process.geteuid?.() === 0;
const canLosePermission = process.platform !== 'win32' && (!isRoot || isMainThread);
const NOBODY = 65_534;

/** No folder is closed to root. */
async function asOrdinaryUser<Value>(act: () => Promise<Value>): Promise<Value> {
  if (!isRoot) return act();
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

async function find(workingDirectory: string, ...inputs: string[]) {
  const { files, diagnostics } = await findFiles(inputs, { workingDirectory, extensions: ['.txt', '.md'] });
  return {
    files,
    paths: files.map((file) => file.path),
    codes: diagnostics.map(({ code, path: where }) => `${code} ${where}`),
  };
}

describe('findFiles', () => {
  it('finds every readable file of a folder, sorted, its path relative to that folder', async () => {
    const folder = await makeFolder({ 'in/乙局/2022年.txt': '', 'in/甲局/2023年.TXT': '', 'in/a.md': '' });
    const { files, paths } = await find(folder, 'in');
    expect(paths).toEqual(['a.md', '乙局/2022年.txt', '甲局/2023年.TXT']);
    expect(files[1]).toEqual({
      absolutePath: path.join(folder, 'in', '乙局', '2022年.txt'),
      path: '乙局/2022年.txt',
      inputFolder: 'in',
    });
  });

  it('takes a folder whose name looks like a pattern by its name', async () => {
    const folder = await makeFolder({ '[党建](2023)/{a,b}/一+二.txt': '', 'p/x.txt': '' });
    expect((await find(folder, '[党建](2023)')).paths).toEqual(['{a,b}/一+二.txt']);
    expect((await find(folder, '[党建](2023)/{a,b}/*.txt')).paths).toEqual(['一+二.txt']);
  });

  it('calls a file that is named directly by its base name and knows the folder above it', async () => {
    const folder = await makeFolder({ '财政局/2022年.txt': '' });
    expect((await find(folder, '财政局/2022年.txt')).files).toMatchObject([
      { path: '2022年.txt', inputFolder: '财政局' },
    ]);
  });

  it('expands a glob, folders that it names included, relative to the part without signs', async () => {
    const folder = await makeFolder({ 'in/甲/2022.txt': '', 'in/乙/2022.txt': '', 'in/丙.txt': '' });
    expect((await find(folder, 'in/*')).paths).toEqual(['丙.txt', '乙/2022.txt', '甲/2022.txt']);
    expect((await find(folder, 'in/**/2022.TXT')).paths).toEqual(['乙/2022.txt', '甲/2022.txt']);
  });

  it('takes ? for one sign in the name of a folder too', async () => {
    const folder = await makeFolder({ 'in/甲局/1.txt': '', 'in/甲办公室/2.txt': '', 'in/乙局/12.txt': '' });
    expect((await find(folder, 'in/甲?/*')).paths).toEqual(['甲局/1.txt']);
    expect((await find(folder, 'in/?局')).paths).toEqual(['乙局/12.txt', '甲局/1.txt']);
    expect((await find(folder, 'in/*/??.txt')).paths).toEqual(['乙局/12.txt']);
  });

  it.skipIf(process.platform === 'win32')('reads folders and files with a line break in their name', async () => {
    const folder = await makeFolder({ 'in/换\n行局/1.txt': '', 'in/甲局/2\r.txt': '', 'in/丙\u2028局/深/3.txt': '' });
    const all = ['丙\u2028局/深/3.txt', '换\n行局/1.txt', '甲局/2\r.txt'];
    expect((await find(folder, 'in')).paths).toEqual(all);
    expect((await find(folder, 'in/*')).paths).toEqual(all);
    expect((await find(folder, 'in/换\n*')).paths).toEqual(['换\n行局/1.txt']);
  });

  it.skipIf(process.platform !== 'linux')('reports a folder whose name is in another encoding', async () => {
    const folder = await makeFolder({ 'in/1.txt': '', 'in/\ufffd局/2.txt': '' });
    const name = Buffer.concat([Buffer.from(path.join(folder, 'in', '甲')), Buffer.from([0xbe, 0xd6])]);
    await mkdir(name);
    await writeFile(Buffer.concat([name, Buffer.from('/3.txt')]), '');
    const { paths, codes } = await find(folder, 'in');
    expect(paths).toEqual(['1.txt', '\ufffd局/2.txt']);
    expect(codes).toEqual(['read.unreadable 甲\ufffd\ufffd']);
  });

  it('takes backslashes for slashes', async () => {
    const folder = await makeFolder({ 'in/甲/2022.txt': '' });
    expect((await find(folder, 'in\\甲')).paths).toEqual(['2022.txt']);
    expect((await find(folder, '.\\in\\*\\2022.txt')).paths).toEqual(['甲/2022.txt']);
  });

  it('passes over lock files, dot files and what describes the folder', async () => {
    const folder = await makeFolder({
      'in/1.txt': '',
      'in/~$1.txt': '',
      'in/.hidden.txt': '',
      'in/.git/2.txt': '',
      'in/README.md': '',
      'in/README.zh.md': '',
      'in/manifest.csv': '',
    });
    const { paths, codes } = await find(folder, 'in');
    expect(paths).toEqual(['1.txt']);
    expect(codes).toEqual([]);
  });

  it('reads a README that is named directly', async () => {
    const folder = await makeFolder({ 'README.md': '' });
    expect((await find(folder, 'README.md')).paths).toEqual(['README.md']);
  });

  it('puts the input folder in front of a path that two inputs share', async () => {
    const folder = await makeFolder({ 'in/2022/甲.txt': '', 'in/2023/甲.txt': '', 'in/2023/乙.txt': '' });
    expect((await find(folder, 'in/2022', 'in/2023')).paths).toEqual(['2022/甲.txt', '2023/甲.txt', '乙.txt']);
  });

  it('finds a file once that two inputs hold, under the first', async () => {
    const folder = await makeFolder({ 'in/甲/1.txt': '' });
    expect((await find(folder, 'in', 'in/甲', 'in/甲/1.txt')).paths).toEqual(['甲/1.txt']);
    expect((await find(folder, 'in/甲', 'in')).paths).toEqual(['1.txt']);
  });

  it('passes over what a run writes to its folder, and over nothing else in it', async () => {
    const folder = await makeFolder({ 'a.txt': '', 'codebook.md': '', 'output/codebook.md': '', 'output/b.txt': '' });
    const search = async (input: string) => {
      const results = {
        absolutePath: path.join(folder, 'output'),
        marks: ['run.json'],
        isResult: (each: string) => each === 'codebook.md',
      };
      const found = await findFiles([input], { workingDirectory: folder, extensions: ['.txt', '.md'], results });
      return found.files.map((file) => file.path);
    };
    expect(await search('.')).toEqual(['a.txt', 'codebook.md', 'output/b.txt']);
    expect(await search('output')).toEqual(['b.txt']);
    expect(await search('output/*')).toEqual(['b.txt']);
    expect(await search('output/codebook.md')).toEqual(['codebook.md']);
  });

  it('passes over what an earlier run wrote to another folder, and says so', async () => {
    const marks = { 'in/结果/run.json': '', 'in/结果/datapackage.json': '' };
    const folder = await makeFolder({ 'in/a.txt': '', 'in/结果/codebook.md': '', 'in/结果/b.txt': '', ...marks });
    const isResult = (each: string) => /json|codebook/u.test(each);
    const results = {
      absolutePath: path.join(folder, 'output'),
      marks: ['run.json', 'datapackage.json'],
      isResult,
    };
    const options = { workingDirectory: folder, extensions: ['.txt', '.md'], results };
    const { files, diagnostics } = await findFiles(['in'], options);
    expect(files.map((file) => file.path)).toEqual(['a.txt', '结果/b.txt']);
    expect(diagnostics).toMatchObject([{ path: '结果', code: 'read.earlier-results' }]);
  });

  it('reports formats that are not read and names those that are', async () => {
    const folder = await makeFolder({ 'in/1.txt': '', 'in/2.docx': '', 'in/data.csv': '' });
    const { diagnostics } = await findFiles(['in'], { workingDirectory: folder, extensions: ['.txt', '.md'] });
    expect(diagnostics).toMatchObject([
      { path: '2.docx', severity: 'info', code: 'read.unsupported-format' },
      { path: 'data.csv', severity: 'info', code: 'read.unsupported-format' },
    ]);
    expect(diagnostics[0]?.message).toContain('.txt, .md');
  });
});

describe('findFiles and links', () => {
  it('follows linked files once and linked folders never', async () => {
    const folder = await makeFolder({ 'in/real.txt': '', 'outside/2.txt': '', 'outside/deep/3.txt': '' });
    await symlink(path.join(folder, 'in', 'real.txt'), path.join(folder, 'in', 'a-link.txt'));
    await symlink(path.join(folder, 'outside', '2.txt'), path.join(folder, 'in', 'b-link.txt'));
    await symlink(path.join(folder, 'outside', 'deep'), path.join(folder, 'in', 'folder-link'));
    const { paths, codes } = await find(folder, 'in');
    expect(paths).toEqual(['b-link.txt', 'real.txt']);
    expect(codes).toEqual(['read.link-not-followed folder-link']);
  });

  it('ends where a link leads back to the folder that holds it', async () => {
    const folder = await makeFolder({ 'in/sub/1.txt': '' });
    await symlink(path.join(folder, 'in'), path.join(folder, 'in', 'sub', 'loop'));
    expect((await find(folder, 'in')).paths).toEqual(['sub/1.txt']);
  });

  it.skipIf(!canLosePermission)('reports a folder that cannot be opened and finds the rest', async () => {
    const folder = await makeFolder({ 'in/1.txt': '', 'in/closed/2.txt': '' });
    await chmod(folder, 0o755);
    await chmod(path.join(folder, 'in', 'closed'), 0o000);
    const { paths, codes } = await asOrdinaryUser(() => find(folder, 'in'));
    expect(paths).toEqual(['1.txt']);
    expect(codes).toEqual(['read.unreadable in']);
  });

  it('reports a link that leads nowhere', async () => {
    const folder = await makeFolder({ 'in/1.txt': '' });
    await symlink(path.join(folder, 'gone.txt'), path.join(folder, 'in', 'dead.txt'));
    expect((await find(folder, 'in')).codes).toEqual(['read.unreadable dead.txt']);
  });
});

describe('findFiles without anything to find', () => {
  it('refuses a path that does not exist, names it and those that are near', async () => {
    const folder = await makeFolder({ 'corpus/1.txt': '' });
    const found = find(folder, 'corpsu/甲局');
    await expect(found).rejects.toThrow(ConfigurationError);
    await expect(found).rejects.toThrow(/corpsu\/甲局: there is no such file or folder.*Did you mean "corpus"\?/u);
  });

  it('refuses an empty path, which would mean the working directory', async () => {
    const folder = await makeFolder({ '1.txt': '' });
    await expect(find(folder, '')).rejects.toThrow(ConfigurationError);
  });

  it('refuses inputs that hold nothing to read', async () => {
    const folder = await makeFolder({ 'in/1.docx': '', 'other/2.pdf': '' });
    await expect(find(folder, 'in', 'other/*')).rejects.toThrow(/in, other\/\*: no file to read \(2 other file/u);
  });

  it('only notes an input that holds nothing where another holds something', async () => {
    const folder = await makeFolder({ 'in/1.txt': '', 'other/2.pdf': '' });
    const { paths, codes } = await find(folder, 'in', 'other');
    expect(paths).toEqual(['1.txt']);
    expect(codes).toEqual(['read.unsupported-format 2.pdf', 'read.nothing-readable other']);
  });
});
