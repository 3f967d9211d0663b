import type { UnitKind } from '../../../src/model';

/** Counts behind a rate. */
export interface Counts {
  readonly part: number;
  readonly whole: number;
}

export type RateId = 'intake' | 'results' | 'payment';

export interface UnitFacts {
  readonly name: string;
  readonly kind: UnitKind;
  readonly month: Readonly<Record<RateId, Counts>>;
  readonly previous: Readonly<Record<RateId, Counts>>;
  readonly cumulative: Readonly<Record<RateId, Counts>>;
  readonly certified: { readonly month: number; readonly cumulative: number };
  readonly overdue: { readonly count: number; readonly field: string };
  readonly posts: string;
  readonly email: string;
}

const of = (part: number, whole: number): Counts => ({ part, whole });

function unit(name: string, kind: UnitKind, seed: number, more: Partial<UnitFacts> = {}): UnitFacts {
  const rates = (n: number): Record<RateId, Counts> => ({
    intake: of(40 + ((seed * 7 + n) % 50), 97 + seed),
    results: of(50 + ((seed * 11 + n) % 45), 101 + seed + n),
    payment: of((seed * 13 + n) % 47, 47 + seed),
  });
  const sums = rates(5);
  return {
    name,
    kind,
    month: rates(1),
    previous: rates(3),
    cumulative: {
      intake: of(sums.intake.part * 9, sums.intake.whole * 11),
      results: of(sums.results.part * 9, sums.results.whole * 11),
      payment: of(sums.payment.part * 5, sums.payment.whole * 7),
    },
    certified: { month: seed % 3, cumulative: (seed % 3) + (seed % 2) },
    overdue: seed % 4 === 3 ? { count: seed, field: 'Tư pháp' } : { count: 0, field: '' },
    posts: seed % 3 === 1 ? 'Chưa đầy đủ' : '',
    email: seed % 2 === 0 ? 'Thường xuyên' : '',
    ...more,
  };
}

/** A small district in August 2023: three offices, six communes. */
export const district: readonly UnitFacts[] = [
  unit('Phòng Nội vụ', 'office', 1),
  unit('Phòng Kinh tế và Hạ tầng', 'office', 2),
  unit('Thanh tra huyện', 'office', 3),
  unit('Xã Hưng Đạo', 'commune', 4),
  unit('Xã Quang Khải', 'commune', 5),
  unit('Xã Đại Sơn', 'commune', 6),
  unit('Xã Tái Sơn', 'commune', 7),
  unit('Xã Văn Tố', 'commune', 8),
  unit('Thị trấn Tứ Kỳ', 'commune', 9),
];

export function sumOf(units: readonly UnitFacts[], counts: (unit: UnitFacts) => Counts): Counts {
  return units.reduce((sum, u) => of(sum.part + counts(u).part, sum.whole + counts(u).whole), of(0, 0));
}
