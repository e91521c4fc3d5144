/** The changes to paragraph or character properties that a `grpprl` of [MS-DOC] holds: code → place of its operand. */
export type Properties = ReadonlyMap<number, DataView>;

/** Operands of these lengths, by the upper three bits of the code; -1 for those that begin with their length. */
const LENGTHS = [1, 1, 2, 4, 2, 2, -1, 3];
const TABLE_DEFINITION = 0xd608;

/** Reads a list of property changes; a broken one ends where it breaks. */
export function readProperties(bytes: Uint8Array): Properties {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const properties = new Map<number, DataView>();
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true);
    const start = at + 2;
    const length = operandLength(view, code, start);
    if (start + length > bytes.length) break;
    properties.set(code, new DataView(view.buffer, view.byteOffset + start, length));
    at = start + length;
  }
  return properties;
}

function operandLength(view: DataView, code: number, start: number): number {
  const length = LENGTHS[code >> 13] ?? 1;
  if (length >= 0) return length;
  if (code !== TABLE_DEFINITION) return view.getUint8(start) + 1;
  return start + 2 > view.byteLength ? view.byteLength : view.getUint16(start, true) + 1;
}

/** The operand as a number without sign; null where the property is not changed. */
export function operandOf(properties: Properties, code: number): number | null {
  const operand = properties.get(code);
  if (operand === undefined) return null;
  if (operand.byteLength >= 4) return operand.getUint32(0, true);
  return operand.byteLength >= 2 ? operand.getUint16(0, true) : operand.getUint8(0);
}

/** Whether a switch is turned on: 1, or 0x81 for the opposite of the style. */
export function isSwitchedOn(properties: Properties, code: number): boolean {
  const value = operandOf(properties, code);
  return value === 1 || value === 0x81;
}
