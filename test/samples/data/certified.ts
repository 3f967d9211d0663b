import { countTable } from './table';

/** Certified electronic copies made from originals; communes only. */
export const certified = countTable(`
Đơn vị          | T1 | T2 | T3 | T4 | T5 | T6 | T7 | T8
Xã An Thanh     | 1  | 0  | 3  | 4  | 5  | 6  | 9  | 11
Xã Quảng Nghiệp | 2  | 3  | 5  | 7  | 9  | 12 | 14 | 18
Xã Văn Tố       | 0  | 0  | 0  | 0  | 3  | 4  | 6  | 7
Xã Dân Chủ      | 1  | 1  | 2  | 2  | 2  | 3  | 4  | 5
Xã Cộng Lạc     | 0  | 2  | 4  | 5  | 7  | 6  | 8  | 10
Xã Bình Lăng    | 1  | 0  | 2  | 3  | 4  | 4  | 6  | 7
Xã Đại Sơn      | 3  | 4  | 6  | 9  | 11 | 13 | 16 | 19
Xã Hà Kỳ        | 1  | 2  | 2  | 0  | 3  | 5  | 7  | 9
Xã Quang Khải   | 2  | 3  | 4  | 6  | 9  | 10 | 13 | 15
Xã Tái Sơn      | 0  | 0  | 0  | 0  | 2  | 3  | 4  | 6
Xã Tân Kỳ       | 0  | 1  | 1  | 2  | 3  | 5  | 4  | 6
Xã Tiên Động    | 0  | 0  | 0  | 0  | 1  | 2  | 2  | 3
Xã Minh Đức     | 2  | 2  | 4  | 6  | 8  | 9  | 11 | 14
Xã Hưng Đạo     | 0  | 0  | 0  | 0  | 2  | 2  | 3  | 4
Xã Phượng Kỳ    | 1  | 1  | 1  | 2  | 3  | 3  | 4  | 5
Xã Đại Hợp      | 2  | 3  | 6  | 8  | 10 | 12 | 15 | 17
Xã Quang Trung  | 2  | 4  | 5  | 7  | 9  | 11 | 12 | 16
Xã Hà Thanh     | 0  | 0  | 0  | 0  | 3  | 5  | 6  | 8
Xã Nguyên Giáp  | 1  | 2  | 3  | 4  | 6  | 8  | 9  | 11
Xã Ngọc Kỳ      | 0  | 0  | 0  | 0  | 2  | 4  | 5  | 6
Xã Quang Phục   | 1  | 3  | 4  | 6  | 7  | 9  | 11 | 13
Xã Chí Minh     | 0  | 0  | 0  | 0  | 4  | 6  | 7  | 9
Thị trấn Tứ Kỳ  | 0  | 0  | 0  | 0  | 6  | 9  | 13 | 17
`);
