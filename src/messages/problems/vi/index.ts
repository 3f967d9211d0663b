import type { ProblemMessages } from '../shape';
import { figures } from './figures';
import { records } from './records';
import { sheets } from './sheets';

/** Tiếng Việt, what people of the office read. */
export const vi: ProblemMessages = { ...figures, ...sheets, ...records };
