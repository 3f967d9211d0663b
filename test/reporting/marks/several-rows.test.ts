import { evaluateMonth } from '../../../src/evaluation';
import type { CellValue } from '../../../src/model';
import { chooseMonth, readMonth, surveySheets } from '../../../src/reading';
import { MARK_LOOKS } from '../../../src/reporting/marks/looks';
import { buildSummary } from '../../../src/reporting/summary';
import { NO_HISTORY } from '../../evaluation/support/history';
import { sheetOf } from '../../reading/layouts/sheet';
import { NOW, settings } from '../summary/support';
import { type MarkedWorkbook, marked, markedWorkbook } from './support';

/** A unit on several rows: its figure stands in no cell, so that only its name can bear a mark. */

const warn = MARK_LOOKS.warn.fill;

function opened(...rows: CellValue[][]): MarkedWorkbook {
  const sheet = sheetOf('T8', [['THÁNG 8/2023'], ...rows]);
  const choice = chooseMonth(surveySheets([sheet], settings), undefined, {});
  if ('unclear' in choice) throw new Error(choice.unclear);
  const table = readMonth([sheet], choice, settings);
  const { summary } = buildSummary(evaluateMonth(table, NO_HISTORY, settings), settings, {
    evaluatedAt: NOW,
  });
  return markedWorkbook(summary, table);
}

const HEAD = ['STT', 'Đơn vị', 'Lĩnh vực', 'Hồ sơ quá hạn'];

test('blank below its name: the name is marked, no count is', () => {
  const { sheet } = opened(
    HEAD,
    [1, 'Xã An Bình', 'Đất đai', 3],
    [null, null, 'Hộ tịch', 2],
    [2, 'Xã Bình Minh', 'Đất đai', 0],
    [null, null, 'Hộ tịch', 0],
    [null, 'Toàn huyện', null, 5],
  );
  expect(marked(sheet)).toEqual([`Xã An Bình B ${warn}`]);
});

test('named on each row: no row of another unit, no figure of a part', () => {
  const { sheet } = opened(
    HEAD,
    [1, 'Xã An Bình', 'Đất đai', 3],
    [2, 'Xã Bình Minh', 'Đất đai', 0],
    [3, 'Xã An Bình', 'Hộ tịch', 2],
    [4, 'Xã Bình Minh', 'Hộ tịch', 0],
    [null, 'Toàn huyện', null, 5],
  );
  expect(marked(sheet)).toEqual([`Xã An Bình B ${warn}`]);
});

test('with a total in its first row: the total is the figure and is marked', () => {
  const { sheet } = opened(
    HEAD,
    [1, 'Xã An Bình', 'Tổng số', 5],
    [null, null, 'Đất đai', 3],
    [null, null, 'Hộ tịch', 2],
    [2, 'Xã Bình Minh', 'Tổng số', 0],
    [null, null, 'Đất đai', 0],
    [null, 'Toàn huyện', null, 5],
  );
  expect(marked(sheet)).toEqual([`Xã An Bình B ${warn}`, `Xã An Bình D ${warn}`]);
});
