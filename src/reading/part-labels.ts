import { remembered } from '../text/fold';

/** What rows and columns say that tell several rows of one unit apart. All functions here take a text as `plain` gives it. */

/** Where dossiers come from, or how: "Trên Hệ thống các Bộ", "Cổng Dịch vụ công quốc gia", "Hồ sơ trực tuyến". */
const SOURCE =
  /^((tren|tai|qua|tu|thuoc|theo) )?(cac )?((he thong|phan mem|nguon|csdl|co so du lieu|kenh)\b|cong (dich vu cong|dvc|thong tin (mot cua|giai quyet)|motcua))|^((ho so|hs|tthc|thu tuc( hanh chinh)?)\b.*\b)(truc tuyen|truc tiep|buu chinh|bcci|cua (cac )?bo|cap (bo|tinh|xa|huyen)|lien thong|dac thu)$/;

/** Fields of work (lĩnh vực) of dossiers, as sheets name them. */
const FIELD_NAMES = [
  'dat dai|ho tich|chung thuc|tu phap|xay dung|quy hoach|kien truc|nha o|moi truong|tai nguyen nuoc|khoang san',
  'bao tro xa hoi|nguoi co cong|lao dong|viec lam|tien luong|bao hiem|tre em|giam ngheo|phong,? chong te nan xa hoi',
  'giao duc|y te|duoc|van hoa|the thao|the duc|du lich|gia dinh|thu vien|thong tin|bao chi|xuat ban',
  'dang ky kinh doanh|ho kinh doanh|thanh lap va hoat dong (cua )?(ho kinh doanh|hop tac xa)|hop tac xa|dau tu|doanh nghiep',
  'nong nghiep|trong trot|chan nuoi|thu y|lam nghiep|kiem lam|thuy san|thuy loi|phong,? chong thien tai',
  'cong thuong|luu thong hang hoa|thuong mai|dien|hoa chat|giao thong|duong bo|duong thuy|van tai|dang kiem|ha tang( ky thuat)?',
  'noi vu|ton giao|thi dua|khen thuong|can bo|cong chuc|hoi|van thu|luu tru|thanh tra|khieu nai|to cao|tiep cong dan',
  'an toan thuc pham|nuoi con nuoi|hon nhan|quoc tich|cu tru|nghia vu quan su|dan toc|tai chinh|quan ly cong san|gia|thue',
  'giao dich bao dam|dang ky bien phap bao dam|khoa hoc|cong nghe|vien thong|buu chinh|dau thau|boi thuong nha nuoc',
].join('|');
const FIELD = new RegExp(
  `^((cac )?linh vuc\\b.*|(${FIELD_NAMES})(\\s*(,|-|va|&)\\s*(${FIELD_NAMES}))*|(linh vuc )?khac|cac linh vuc (con lai|khac))$`,
);

/** The rows of one unit together: "Tổng", "Cộng", "Tất cả". */
const ALL_OF_UNIT =
  /^(tong|cong|tong (so|cong|chung|hop)|chung|tat ca|toan bo|cac linh vuc|tat ca (cac )?linh vuc)\b[\s:]*$/;

const withoutBullet = (words: string): string => words.replace(/^([-+*•]|[a-z\d][.)]|\d+\.\d+[.)]?)\s*/, '');

export const isSourceLabel = remembered((words: string): boolean => SOURCE.test(withoutBullet(words)));
export const isFieldLabel = remembered((words: string): boolean => FIELD.test(withoutBullet(words)));
export const isAllOfUnit = (words: string): boolean => ALL_OF_UNIT.test(words);

/** Says itself that it is a field or source, so that it needs no neighbours to tell it from an office's short name. */
export function isOutright(words: string): boolean {
  return /^(cac )?linh vuc\b/.test(withoutBullet(words)) || isSourceLabel(words);
}

const FIELD_HEADING = /^(ten |thuoc )?(cac )?((nganh|nhom),? ?)?(\/ ?)?(linh vuc|nganh)\b/;
const DETAIL_HEADING =
  /^(ten )?(cac )?((nguon|he thong|phan mem|kenh|cong)\b.*|(loai|nhom|cap|hinh thuc|phuong thuc)( (ho so|hs|tthc|thu tuc|hinh|linh vuc|nop|tiep nhan|giai quyet|thuc hien))?|tham quyen|thu tuc( hanh chinh)?|tthc|dich vu cong)$/;
const PERIOD_HEADING = /^(ky( bao cao)?|thang|quy|tuan|nam|thoi gian|giai doan)$/;

/** The column of fields: "Lĩnh vực", "Ngành, lĩnh vực". */
export const isFieldHeading = (words: string): boolean => FIELD_HEADING.test(words);
/** A column that tells the rows of one unit apart: its field, source, level or period. */
export function isDetailHeading(words: string): boolean {
  return FIELD_HEADING.test(words) || DETAIL_HEADING.test(words) || PERIOD_HEADING.test(words);
}
