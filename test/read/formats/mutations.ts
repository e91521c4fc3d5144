/** A generator of whole numbers that gives the same ones each time (Lehmer, modulus 2³¹ − 1). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** The file with bytes changed, cut out, cut off, doubled or blanked; the same ones each time. */
export function mutations(bytes: Uint8Array, count: number): Buffer[] {
  const next = numbersFrom(20_231_121);
  return Array.from({ length: count }, () => {
    let mutated: Buffer = Buffer.from(bytes);
    for (let change = next(8); change >= 0; change -= 1) mutated = mutate(mutated, next);
    return mutated;
  });
}

function mutate(bytes: Buffer, next: (below: number) => number): Buffer {
  const at = next(bytes.length);
  const kind = next(20);
  if (kind < 14) bytes[at] = next(256);
  else if (kind < 16) bytes.fill(0, at, Math.min(bytes.length, at + 60));
  else if (kind < 18)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + next(80)))]);
  else if (kind < 19) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 100))]);
  else return bytes.subarray(0, Math.max(16, at));
  return bytes;
}
