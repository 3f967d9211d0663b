import { describeInBrowser } from './support/pane-page';

/** As a portal saves it under the name .xls; what reads it is loaded only now. */
const PORTAL = `<html><head><meta charset="utf-8"><title>T8</title></head><body>
<h3>KẾT QUẢ SỐ HOÁ THÁNG 8/2023</h3>
<table><tr><th>STT<th>Đơn vị<th>Hồ sơ tiếp nhận<th>Hồ sơ số hoá khi tiếp nhận<th>Tỷ lệ số hoá khi tiếp nhận</tr>
<tr><td>1<td>Xã Hưng Đạo<td>100<td>50<td>50%</tr>
<tr><td>2<td>Xã Hà Kỳ<td>100<td>100<td>100%</tr></table></body></html>`;

describeInBrowser('A web page that a portal saved as a workbook', (open) => {
  test('opens and is evaluated', async () => {
    const pane = await open();
    const buffer = Buffer.from(PORTAL, 'utf8');
    await pane.chooseFile({ name: 'bao-cao.xls', mimeType: 'application/vnd.ms-excel', buffer });
    await pane.evaluate();
    await pane.button(/^1 ?Kết quả thấp$/).waitFor();
    expect(pane.errors).toEqual([]);
    await pane.close();
  });
});
