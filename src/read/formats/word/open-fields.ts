interface Field {
  instruction: string;
  isResult: boolean;
}

const DEEPEST = 64;
const LONGEST_INSTRUCTION = 40;

/** The fields that are open at a place: of each, first its instruction stands in the text, then what it shows. */
export class OpenFields {
  readonly #fields: Field[] = [];
  /** Numbers that a field counts are not stored anywhere. */
  countsItself = false;
  hasContents = false;

  begin(instruction = ''): void {
    if (this.#fields.length < DEEPEST) this.#fields.push({ instruction, isResult: instruction !== '' });
  }

  instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field !== undefined && field.instruction.length < LONGEST_INSTRUCTION) field.instruction += text;
  }

  separate(): void {
    const field = this.#fields.at(-1);
    if (field !== undefined) field.isResult = true;
  }

  end(): void {
    const field = this.#fields.pop();
    if (field === undefined) return;
    this.countsItself ||= /^\s*(?:AUTONUM|LISTNUM)/iu.test(field.instruction);
    this.hasContents ||= isContents(field);
  }

  /** Whether what stands here is shown, and is no table of contents. */
  get isShown(): boolean {
    return this.#fields.every((field) => field.isResult && !isContents(field));
  }
}

function isContents({ instruction }: Field): boolean {
  return /^\s*TOC\b/iu.test(instruction);
}
