import { type CellValue, isErrorCode } from '../model/cell';
import { compare } from './values';

/** "*" and "?" are wildcards, "~" takes their meaning away; case does not count. */
function likeText(value: string, pattern: string): boolean {
  const source = pattern.replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    const plain = part.length === 2 ? part.slice(1) : part;
    return plain.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'iu').test(value);
}

/** Whether a cell meets a criterion of COUNTIF and its kin, such as 5, ">=10" or "Nam*". */
export function matches(value: CellValue, criterion: CellValue): boolean {
  if (isErrorCode(value)) return value === criterion;
  if (typeof criterion !== 'string') return criterion === null ? value === 0 : value === criterion;
  const [, operator = '', operand = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  const isEqual = () => {
    if (operand === '') return operator === '' ? value === null || value === '' : value === null;
    if (!Number.isNaN(number))
      return value === number || (typeof value === 'string' && Number(value) === number);
    return typeof value === 'string' && likeText(value, operand);
  };
  if (operator === '' || operator === '=') return isEqual();
  if (operator === '<>') return !isEqual();
  const other: CellValue = Number.isNaN(number) ? operand : number;
  if (typeof value !== typeof other) return false;
  const order = compare(value, other);
  return operator === '<'
    ? order < 0
    : operator === '>'
      ? order > 0
      : operator === '<='
        ? order <= 0
        : order >= 0;
}
