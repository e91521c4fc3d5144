import { describe, expect, it } from 'vitest';
import { TORTURE } from './numbering-torture.ts';
import { fixture, readAs } from './read-fixture.ts';
import { wordXml, zipped } from './word-file.ts';

const ROUNDS = 60;
/** In milliseconds, for one small file on a busy machine. */
const LONGEST = 4000;

/** The same numbers every time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Changes some bytes, cuts the file, or puts a stretch of it elsewhere. */
function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const changed = Buffer.from(bytes);
  const place = () => Math.floor(random() * changed.length);
  const changes = 1 + Math.floor(random() * 24);
  for (let index = 0; index < changes; index += 1) changed[place()] = Math.floor(random() * 256);
  if (random() < 0.3) changed.copyWithin(place(), place(), place());
  if (random() < 0.2) changed.fill(random() < 0.5 ? 0 : 0xff, place(), place());
  return random() < 0.2 ? changed.subarray(0, place()) : changed;
}

async function expectCalm(name: string, bytes: Uint8Array): Promise<void> {
  const started = performance.now();
  const read = await readAs(name, bytes);
  expect(performance.now() - started).toBeLessThan(LONGEST);
  expect(read.text !== '' || read.diagnostics.length > 0).toBe(true);
  for (const { message, path } of read.diagnostics) {
    expect(path).toBe(name);
    expect(message).not.toMatch(/undefined|TypeError|RangeError|node_modules/u);
  }
}

const FILES = ['report-docx-package.docx', 'report.doc', 'torture.doc', 'report.rtf', 'report.xhtml', 'report.mht'];

describe('a damaged file never throws, and ends in text or a diagnostic', () => {
  it.each(FILES.map((name, index) => [name, index] as const))('%s with bytes changed', async (name, index) => {
    const random = randomNumbers(index + 1);
    const bytes = fixture(name);
    for (let round = 0; round < ROUNDS; round += 1) await expectCalm(name, mutate(bytes, random));
  });

  it('a .docx whose XML is changed inside of whole parts', async () => {
    const random = randomNumbers(99);
    const parts = wordXml(TORTURE);
    for (let round = 0; round < ROUNDS; round += 1) {
      const changed = Object.entries(parts).map(([name, text]) => [name, damagedText(text, random)] as const);
      await expectCalm('a.docx', zipped(Object.fromEntries(changed)));
    }
  });

  it('a .doc whose tables alone are changed', async () => {
    const random = randomNumbers(7);
    const bytes = fixture('torture.doc');
    for (let round = 0; round < ROUNDS; round += 1) {
      const changed = Buffer.from(bytes);
      for (let index = 0; index < 40; index += 1) {
        changed[512 + Math.floor(random() * (changed.length - 512))] = Math.floor(random() * 256);
      }
      await expectCalm('a.doc', changed);
    }
  });
});

function damagedText(text: string, random: () => number): string {
  if (random() < 0.5) return text;
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() * 30);
  return text.slice(0, at) + (random() < 0.5 ? '' : text.slice(at, at + length).repeat(3)) + text.slice(at + length);
}
