import type { Month } from './day';

/** office: phòng, ban, văn phòng, thanh tra, trung tâm, sở …; commune: xã, phường, thị trấn, đặc khu. */
export type UnitKind = 'office' | 'commune';

/** One unit of an authority's list. */
export interface UnitEntry {
  /** The name the letter uses: "Phòng Kinh tế và Hạ tầng huyện", "UBND xã Hưng Đạo". */
  readonly name: string;
  readonly kind: UnitKind;
  /** Title of its head: "Trưởng phòng", "Chánh Văn phòng", "Chánh Thanh tra", "Giám đốc", "Chủ tịch UBND". */
  readonly head: string;
  /** Other spellings met in sheets. */
  readonly aliases: readonly string[];
  /** First and last month in which the unit exists under this name; open when missing. */
  readonly from?: Month;
  readonly to?: Month;
}

/** A unit as a sheet names it, tied to the list where the list knows it. */
export interface Unit {
  /** The sheet's own spelling, legacy fonts decoded, outer spaces dropped. */
  readonly name: string;
  /** Identity: equal for all spellings of one unit, different for any two units. */
  readonly key: string;
  /** Undefined when neither prefix, group heading nor list tells. */
  readonly kind: UnitKind | undefined;
  /** The word before its name as a letter writes it: "xã", "Phòng", "Điện lực"; undefined for a bare name. */
  readonly type: string | undefined;
  /** The name behind that word: "Hưng Đạo". */
  readonly proper: string;
  /** The list's entry; undefined for a unit the list does not know. */
  readonly entry: UnitEntry | undefined;
}
