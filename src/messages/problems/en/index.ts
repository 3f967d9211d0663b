import type { ProblemMessages } from '../shape';
import { figures } from './figures';
import { records } from './records';
import { sheets } from './sheets';

/** English, complete. */
export const en: ProblemMessages = { ...figures, ...sheets, ...records };
