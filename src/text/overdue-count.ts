/** The late dossiers a reason speaks of; null: it speaks of them and does not say how many. */
interface OverdueSaid {
  readonly overdue?: number | null;
  readonly pendingOverdue?: number | null;
}

const LATE = /quá hạn|trễ hạn|trễ hẹn|chậm hạn/u;
const PENDING = /đang giải quyết|chưa giải quyết/u;
const COUNT = /(?<![\d/.,])(\d{1,3}(?:\.\d{3})+|\d+)\s+hồ sơ/u;

/** Reads the counts of late dossiers from a row's reason, "có 04 hồ sơ TTHC giải quyết quá hạn; …". */
export function overdueSaid(reason: string): OverdueSaid {
  const said: { overdue?: number | null; pendingOverdue?: number | null } = {};
  for (const part of reason.normalize('NFC').toLocaleLowerCase('vi').split(';')) {
    if (!LATE.test(part)) continue;
    const count = COUNT.exec(part)?.[1]?.replaceAll('.', '');
    said[PENDING.test(part) ? 'pendingOverdue' : 'overdue'] = count === undefined ? null : Number(count);
  }
  return said;
}
