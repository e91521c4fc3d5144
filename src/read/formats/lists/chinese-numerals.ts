/** The characters that a Chinese number is written with. */
interface ChineseDigits {
  readonly digits: string;
  /** 十百千万, or those for cheques. */
  readonly units: string;
  /** Whether 10 is written 一十 and not 十. */
  readonly showsOne: boolean;
}

const COMMON: ChineseDigits = { digits: '零一二三四五六七八九', units: '十百千万', showsOne: false };
/** 壹贰叁肆伍陆柒捌玖, 拾佰仟万. */
const CHEQUE: ChineseDigits = {
  digits: String.fromCodePoint(0x96f6, 0x58f9, 0x8d30, 0x53c1, 0x8086, 0x4f0d, 0x9646, 0x67d2, 0x634c, 0x7396),
  units: String.fromCodePoint(0x62fe, 0x4f70, 0x4edf, 0x4e07),
  showsOne: true,
};
/** 壹貳參肆伍陸柒捌玖, 拾佰仟萬. */
const TRADITIONAL_CHEQUE: ChineseDigits = {
  digits: String.fromCodePoint(0x96f6, 0x58f9, 0x8cb3, 0x53c3, 0x8086, 0x4f0d, 0x9678, 0x67d2, 0x634c, 0x7396),
  units: String.fromCodePoint(0x62fe, 0x4f70, 0x4edf, 0x842c),
  showsOne: true,
};

const LARGEST = 99_999;

/** `十一`, `一百零一`. */
export function chineseNumeral(value: number): string {
  return spell(value, COMMON);
}

/** 壹拾壹, as on cheques. */
export function chequeNumeral(value: number): string {
  return spell(value, CHEQUE);
}

export function traditionalChequeNumeral(value: number): string {
  return spell(value, TRADITIONAL_CHEQUE);
}

/** `一〇一`, digit by digit. */
export function digitwiseNumeral(value: number, zero = '〇'): string {
  return Array.from(String(value), (digit) => (digit === '0' ? zero : (COMMON.digits[Number(digit)] ?? ''))).join('');
}

function spell(value: number, signs: ChineseDigits): string {
  if (value < 1 || value > LARGEST || !Number.isInteger(value)) return String(value);
  const digits = Array.from(String(value), Number);
  let spelt = '';
  let isGap = false;
  for (const [index, digit] of digits.entries()) {
    const power = digits.length - 1 - index;
    if (digit === 0) isGap = true;
    else {
      spelt += `${isGap ? signs.digits[0] : ''}${signs.digits[digit]}${signs.units[power - 1] ?? ''}`;
      isGap = false;
    }
  }
  const isTen = !signs.showsOne && value >= 10 && value < 20;
  return isTen ? spelt.slice(1) : spelt;
}
