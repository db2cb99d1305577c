// Every global function of the add-on, one line each, with the text that Sheets shows for it. The build turns each
// into a top-level function with the same parameters and comment (Apps Script finds functions by their declaration).

import { check } from './functions/check';
import { gain } from './functions/gain';
import { grade } from './functions/grade';
import { items as itemsOfYear } from './functions/items';
import { pass } from './functions/pass';
import { rank } from './functions/rank';
import { score as scoreOfItems } from './functions/score';
import { thai } from './functions/thai';
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

/**
 * คะแนน ITA ของหน่วยงาน จากตารางคะแนนรายข้อหรือรายตัวชี้วัด (ไม่ปัดเศษ) ตัวอย่าง: =ITA_SCORE(A2:C90, 2565, "OIT")
 *
 * @param {A2:C90} items ช่วงที่มีรหัสข้อและคะแนน อย่างน้อย 2 คอลัมน์
 * @param {2565} year ปีงบประมาณ พ.ศ.
 * @param {"รวม"} level ระดับที่ต้องการ: "รวม" (ค่าเริ่มต้น) "IIT" "EIT" "OIT" ตัวชี้วัด 1–10 ตัวชี้วัดย่อย 9.1 หรือรหัสข้อ "O12"
 * @return คะแนน 0–100
 * @customfunction
 */
export const ITA_SCORE = (items: unknown, year: unknown, level: unknown) => scoreOfItems(items, year, level);

/**
 * ระดับผลการประเมินตามเกณฑ์ของปีนั้น ตัวอย่าง: =ITA_GRADE(B2, 2566, C2:E2)
 *
 * @param {94.19} score คะแนนรวม คอลัมน์ของคะแนนรวม หรือตารางคะแนน (ตั้งแต่ 2 คอลัมน์)
 * @param {2565} year ปีงบประมาณ พ.ศ.
 * @param {C2:E2} instruments คะแนน IIT EIT OIT ใช้เมื่อปีนั้นกำหนดคะแนนขั้นต่ำของแต่ละแบบวัด (ตั้งแต่ปี 2566)
 * @return ระดับ เช่น A หรือ ผ่านดี
 * @customfunction
 */
export const ITA_GRADE = (score: unknown, year: unknown, instruments: unknown) =>
  grade(score, year, instruments);

/**
 * ผ่านเกณฑ์หรือไม่ผ่านเกณฑ์ ตัวอย่าง: =ITA_PASS(B2, 85)
 *
 * @param {B2:B11} score คะแนน หรือช่วงของคะแนน
 * @param {85} cutoff เกณฑ์ผ่าน (ค่าเริ่มต้น 85)
 * @return ผ่านเกณฑ์ หรือ ไม่ผ่านเกณฑ์
 * @customfunction
 */
export const ITA_PASS = (score: unknown, cutoff: unknown) => pass(score, cutoff);

/**
 * อันดับตัวชี้วัดจากคะแนนสูงไปต่ำ พร้อมผลผ่านเกณฑ์ จัดจากคะแนนทศนิยม 2 ตำแหน่ง จึงอาจต่างจาก RANK() ของเซลล์ที่ไม่ปัดเศษ ตัวอย่าง: =ITA_RANK(A2:C90, 2565)
 *
 * @param {A2:C90} items ช่วงที่มีรหัสข้อและคะแนน อย่างน้อย 2 คอลัมน์
 * @param {2565} year ปีงบประมาณ พ.ศ.
 * @param {85} cutoff เกณฑ์ผ่าน (ค่าเริ่มต้น 85)
 * @return ตาราง: อันดับ ตัวชี้วัดที่ ตัวชี้วัด คะแนน ผลการประเมิน
 * @customfunction
 */
export const ITA_RANK = (items: unknown, year: unknown, cutoff: unknown) => rank(items, year, cutoff);

/**
 * แก้ข้อใดได้คะแนนรวมคืนเท่าใด เรียงจากมากไปน้อย ตัวอย่าง: =ITA_GAIN(A2:C90, 2565)
 *
 * @param {A2:C90} items ช่วงที่มีรหัสข้อและคะแนน อย่างน้อย 2 คอลัมน์
 * @param {2565} year ปีงบประมาณ พ.ศ.
 * @return ตาราง: รหัส ประเด็น คะแนน คะแนนรวมที่ได้คืน สะสม
 * @customfunction
 */
export const ITA_GAIN = (items: unknown, year: unknown) => gain(items, year);

/**
 * ตรวจตารางคะแนน บอกเซลล์ เหตุผล และค่าที่แนะนำ ตัวอย่าง: =ITA_CHECK(A2:C90, 2565)
 *
 * @param {A2:C90} items ช่วงที่มีรหัสข้อและคะแนน อย่างน้อย 2 คอลัมน์
 * @param {2565} year ปีงบประมาณ พ.ศ.
 * @return ตาราง: แถว คอลัมน์ รหัส ระดับ ข้อความ ค่าที่แนะนำ
 * @customfunction
 */
export const ITA_CHECK = (items: unknown, year: unknown) => check(items, year);

/**
 * แบบฟอร์มรายข้อของปี พิมพ์คะแนนในคอลัมน์ถัดไปได้ ตัวอย่าง: =ITA_ITEMS(2565)
 *
 * @param {2565} year ปีงบประมาณ พ.ศ.
 * @return ตาราง: รหัส เครื่องมือ ตัวชี้วัด ตัวชี้วัดย่อย ประเด็น
 * @customfunction
 */
export const ITA_ITEMS = (year: unknown) => itemsOfYear(year);

/**
 * ตัวเลขไทยสำหรับเอกสารราชการ ตัวอย่าง: =ITA_THAI(94.19)
 *
 * @param {94.19} value ตัวเลข หรือช่วงของตัวเลข (ข้อความคงเดิม)
 * @param {2} decimals จำนวนทศนิยม (ค่าเริ่มต้น 2)
 * @return ข้อความเลขไทย
 * @customfunction
 */
export const ITA_THAI = (value: unknown, decimals: unknown) => thai(value, decimals);

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
