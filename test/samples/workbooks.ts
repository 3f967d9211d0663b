import { Workbook } from 'exceljs';
import JSZip from 'jszip';
import { drawConfigSheet, type SettingsPatch } from '../../src/settings';
import { tuKyFile } from '../support/tu-ky';
import { months } from './data/table';
import { april } from './sheets/april';
import { august } from './sheets/august';
import { beforeAugust, drawHistory, exemption } from './sheets/history';
import { drawList } from './sheets/lists';
import { drawMetrics } from './sheets/metrics';
import { monthSheet } from './sheets/month';
import { drawDisbursement, drawPoints, drawReform, provinceSettings } from './sheets/province';

/** Samples carry the day they tell of, not the day they were made: the same content gives the same bytes. */
const made = new Date(Date.UTC(2023, 8, 5, 2));

function newWorkbook(activeTab = 0): Workbook {
  const workbook = new Workbook();
  workbook.creator = 'Văn phòng HĐND và UBND huyện Tứ Kỳ';
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = made;
  workbook.modified = made;
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
  return workbook;
}

/** The authority, its units and what only its letter says, as the product writes a settings file on "Cấu hình". */
function drawConfiguration(workbook: Workbook, patch: SettingsPatch): void {
  const rows = drawConfigSheet(patch).rows.slice(3);
  drawList(workbook, {
    name: 'Cấu hình',
    title: 'CẤU HÌNH',
    headings: [
      ['Mục', 30],
      ['Giá trị', 70],
      ['Ghi chú', 60],
    ],
    rows: rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))),
  });
}

function aprilWorkbook(): Workbook {
  const workbook = newWorkbook();
  drawMetrics(workbook, april);
  drawHistory(workbook, [exemption], 2023);
  // Its register holds an accepted report of April alone: that nothing was before is an answer.
  const noneBefore = { year: 2023, month: 4, day: 1 };
  drawConfiguration(workbook, { ...tuKyFile('2023-04'), ladder: { noneBefore } });
  return workbook;
}

function augustWorkbook(): Workbook {
  const workbook = newWorkbook();
  drawMetrics(workbook, august);
  drawHistory(workbook, beforeAugust, 2023);
  drawConfiguration(workbook, tuKyFile('2023-08'));
  return workbook;
}

function yearWorkbook(): Workbook {
  const workbook = newWorkbook(months.length - 1);
  months.forEach((month) => drawMetrics(workbook, monthSheet(month)));
  // What only August's letter says is not said of the year.
  const ofYear = Object.entries(tuKyFile('2023-08')).filter(([key]) => key !== 'wording');
  drawConfiguration(workbook, Object.fromEntries(ofYear));
  return workbook;
}

/** A province of 2025, invented: points of Decision 766, and capital paid out. */
function provinceWorkbook(preset: 'qd-766' | 'disbursement'): Workbook {
  const workbook = provinceBook(1);
  const draw = preset === 'qd-766' ? drawPoints : drawDisbursement;
  for (const month of [8, 9]) draw(workbook, month);
  drawConfiguration(workbook, provinceSettings(preset));
  return workbook;
}

/** The same province's dossiers since it began on 1 July 2025, with what it was told and what it said before. */
function reformWorkbook(): Workbook {
  const workbook = provinceBook(2);
  for (const month of [7, 8, 9]) drawReform(workbook, month);
  const before = [
    'Tháng 8/2025',
    'Xã Phú Lộc',
    'Nhắc nhở',
    1,
    'Tỷ lệ hồ sơ thanh toán trực tuyến chưa đạt chỉ tiêu',
  ];
  drawHistory(workbook, [[...before, '112/UBND-KSTT', null]], 2025);
  drawConfiguration(workbook, provinceSettings('default'));
  return workbook;
}

function provinceBook(activeTab: number): Workbook {
  const workbook = newWorkbook(activeTab);
  workbook.creator = 'Văn phòng UBND tỉnh';
  workbook.lastModifiedBy = workbook.creator;
  return workbook;
}

/** Packs the parts again with one fixed date each; exceljs stamps them with the time of writing. */
async function bytesOf(workbook: Workbook): Promise<Buffer> {
  const written = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const packed = new JSZip();
  for (const part of Object.values(written.files)) {
    if (part.dir) continue;
    packed.file(part.name, await part.async('uint8array'), { date: made, createFolders: false });
  }
  return packed.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** File name → the workbook to be written, in the order they are made. */
export const samples: Readonly<Record<string, () => Promise<Buffer>>> = {
  'tu-ky-2023-04.xlsx': () => bytesOf(aprilWorkbook()),
  'tu-ky-2023-08.xlsx': () => bytesOf(augustWorkbook()),
  'tu-ky-2023-ca-nam.xlsx': () => bytesOf(yearWorkbook()),
  'tinh-2025-cai-cach-hanh-chinh.xlsx': () => bytesOf(reformWorkbook()),
  'tinh-2025-bo-chi-so-766.xlsx': () => bytesOf(provinceWorkbook('qd-766')),
  'tinh-2025-giai-ngan.xlsx': () => bytesOf(provinceWorkbook('disbursement')),
};

export const samplesFolder = 'assets/samples';
