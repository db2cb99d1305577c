// The global functions of menu and page, one line each, with the text that Sheets shows for it. The build turns each into a
// top-level function with the same parameters and comment (Apps Script finds functions by their declaration), and adds those
// in cells from domain/functions/table.

import {
  addMenu,
  menuAnalyse as analyse,
  menuDocuments as documents,
  menuForm as form,
  menuHelp as help,
  menuSample as sample,
  menuSidebar as sidebar,
} from './google/menu';
import { sidebarCall as fromSidebar } from './google/sidebarCall';

/** เพิ่มเมนูของส่วนเสริมเมื่อเปิดไฟล์ */
export const onOpen = () => addMenu();

/** เพิ่มเมนูทันทีหลังติดตั้งส่วนเสริม */
export const onInstall = () => addMenu();

/** เมนู เริ่มวิเคราะห์ */
export const menuAnalyse = () => analyse();

/** เมนู เปิดแถบด้านข้าง */
export const menuSidebar = () => sidebar();

/** เมนู สร้างเอกสาร */
export const menuDocuments = () => documents();

/** เมนู สร้างแบบฟอร์มคะแนน */
export const menuForm = () => form();

/** เมนู ใส่ข้อมูลตัวอย่าง */
export const menuSample = () => sample();

/** เมนู ช่วยเหลือ */
export const menuHelp = () => help();

/** คำสั่งจากแถบด้านข้าง */
export const sidebarCall = (name: unknown, input: unknown, version: unknown) =>
  fromSidebar(name, input, version);
