import type { Period } from '../../../model';

/** "8/2023" */
export const printMonth = ({ month, year }: Period): string => `${month}/${year}`;
