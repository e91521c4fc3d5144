import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { KeptTexts } from '../../src/write/kept-texts.ts';
import { temporaryFolders } from '../read/temporary-folder.ts';

const makeFolder = temporaryFolders();

describe('KeptTexts', () => {
  it('writes each text as it is, so that offsets fit, and only when all are there', async () => {
    const folder = await makeFolder({});
    const texts = new KeptTexts(folder);
    texts.add('d0123456789', '一、问题\n𠮷');
    expect(existsSync(path.join(folder, 'texts'))).toBe(false);
    texts.commit();
    expect(readFileSync(path.join(folder, 'texts/d0123456789.txt'), 'utf8')).toBe('一、问题\n𠮷');
    expect(readdirSync(folder)).toEqual(['texts']);
  });

  it('takes away the texts of an earlier run and nothing else', async () => {
    const folder = await makeFolder({ 'texts/d00000000aa.txt': 'old', 'texts/notes.txt': 'mine' });
    const texts = new KeptTexts(folder);
    texts.add('d00000000bb', 'new');
    texts.commit();
    expect(readdirSync(path.join(folder, 'texts')).sort()).toEqual(['d00000000bb.txt', 'notes.txt']);
  });

  it('leaves the earlier texts as they were where the run is broken off', async () => {
    const folder = await makeFolder({ 'texts/d00000000aa.txt': 'old' });
    const texts = new KeptTexts(folder);
    texts.add('d00000000bb', 'new');
    texts.discard();
    expect(readdirSync(folder)).toEqual(['texts']);
    expect(readdirSync(path.join(folder, 'texts'))).toEqual(['d00000000aa.txt']);
  });
});
