import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { OutputFolder } from '../../src/write/output-folder.ts';
import { temporaryPaths } from '../support/temporary-path.ts';

const makeFolder = temporaryPaths();

function textOf(...parts: readonly string[]): string {
  return readFileSync(join(...parts), 'utf8');
}

describe('OutputFolder', () => {
  it('makes the folder and those above it', () => {
    const folder = join(makeFolder(), '甲', '乙');
    expect(new OutputFolder(folder).path).toBe(folder);
    expect(existsSync(folder)).toBe(true);
  });

  it.runIf(existsSync('/proc'))('refuses a place where nothing can be made, at once', () => {
    expect(() => new OutputFolder('/proc/nowhere/at/all')).toThrow(/cannot be used: .*--output/u);
  });

  it('shows no file under its name before all are whole', () => {
    const folder = makeFolder();
    const output = new OutputFolder(folder);
    output.writeText('a.csv', 'new');
    writeFileSync(output.pathFor('b.csv'), 'new');
    expect(existsSync(join(folder, 'a.csv'))).toBe(false);
    expect(existsSync(join(folder, 'b.csv'))).toBe(false);
    output.commit();
    output.discard();
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv']);
    expect(textOf(folder, 'b.csv')).toBe('new');
  });

  it('replaces the files of an earlier run and leaves others alone', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.csv'), 'old');
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const output = new OutputFolder(folder);
    output.writeText('a.csv', 'new');
    output.commit();
    expect(textOf(folder, 'a.csv')).toBe('new');
    expect(textOf(folder, 'notes.txt')).toBe('mine');
  });

  it('leaves the results of an earlier run as they were when a run is given up', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.csv'), 'old');
    const output = new OutputFolder(folder);
    output.writeText('a.csv', 'half');
    output.writeText('b.csv', 'half');
    output.discard();
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(textOf(folder, 'a.csv')).toBe('old');
  });

  it('can be given up before anything was written, and takes nothing back once it is done', () => {
    const folder = makeFolder();
    const output = new OutputFolder(folder);
    output.pathFor('a.csv');
    output.discard();
    output.writeText('b.csv', 'new');
    output.commit();
    output.discard();
    expect(readdirSync(folder)).toEqual(['b.csv']);
  });

  it('overwrites what a run that was killed left behind', () => {
    const folder = makeFolder();
    writeFileSync(new OutputFolder(folder).pathFor('a.csv'), 'left behind by a killed run');
    const output = new OutputFolder(folder);
    output.writeText('a.csv', 'new');
    output.commit();
    output.discard();
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(textOf(folder, 'a.csv')).toBe('new');
  });

  it.each([
    ['is a file', 'results'],
    ['lies inside a file', 'results/below'],
  ])('refuses a folder that %s, and names it and the option', (_, name) => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'results'), 'a file');
    const wanted = join(folder, name);
    expect(() => new OutputFolder(wanted)).toThrow(ConfigurationError);
    expect(() => new OutputFolder(wanted)).toThrow(wanted);
    expect(() => new OutputFolder(wanted)).toThrow('--output');
    expect(textOf(folder, 'results')).toBe('a file');
  });

  it('says at once which file of an earlier run cannot be replaced, as when another program holds it', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'b.csv'));
    const output = new OutputFolder(folder);
    expect(() => output.pathFor('b.csv')).toThrow(ConfigurationError);
    expect(() => output.writeText('b.csv', 'new')).toThrow(join(folder, 'b.csv'));
    expect(() => output.writeText('b.csv', 'new')).toThrow('--output');
    output.discard();
    expect(readdirSync(folder)).toEqual(['b.csv']);
  });

  it('replaces no file where one of them came to be held while the run went on', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.csv'), 'old');
    const output = new OutputFolder(folder);
    output.writeText('a.csv', 'new');
    output.writeText('b.csv', 'new');
    mkdirSync(join(folder, 'b.csv'));
    expect(() => output.commit()).toThrow(ConfigurationError);
    output.discard();
    expect(textOf(folder, 'a.csv')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'b.csv']);
  });
});
