// Where the facts of each year come from, and what still has to be checked. For the documentation only: nothing that
// runs in a sheet imports this file.

export interface Source {
  readonly what: string;
  readonly url?: string;
}

export interface YearSources {
  readonly sources: readonly Source[];
  /** Why we believe weights, averaging, rounding and grades. */
  readonly evidence: readonly string[];
  /** What to compare with the manual of the National Anti-Corruption Commission (NACC). */
  readonly check: readonly string[];
}

const IPST: Source = {
  what: 'ITA page of the Institute for the Promotion of Teaching Science and Technology',
  url: 'https://www.ipst.ac.th/news/76226/ita67.html',
};

const WEBSITE_TEMPLATE: Source = {
  what: 'Menus of a website template for local governments, one menu a year (published source code)',
};

const NACC_GROUP_5: Source = {
  what: 'NACC report on the FY2564 assessment, group 5, page 85',
  url: 'https://fliphtml5.com/nqbfm/snon/',
};

const STAFF_QUESTIONNAIRE: Source = {
  what: 'A university’s copy of the staff questionnaire, I1–I30 with the points of each answer (published source code)',
};

const GRADES_PRESS: Source = {
  what: 'Press report of an agency’s result in words',
  url: 'https://mgronline.com/uptodate/detail/9680000079675',
};

const KKU: Source = {
  what: 'Results of Khon Kaen University',
  url: 'https://www.kku.ac.th/18323',
};

const OPEN_DATA_PRIMARY_OFFICE: Source = {
  what: 'Open-data page of an educational service area office',
  url: 'https://www.sakonarea1.go.th/new2024/oit-open-data-integrity/',
};

const TWO_PARTS =
  'The external survey is collected in two parts (the public answers by itself; the assessor collects). How the parts are combined is not public: enter indicators 6–8 as printed.';

/** By fiscal year (B.E.). */
export const SOURCES: Readonly<Record<number, YearSources>> = {
  2562: {
    sources: [
      WEBSITE_TEMPLATE,
      IPST,
      { what: 'Open-data page of a school', url: 'http://mtps.ac.th/site/oit/' },
    ],
    evidence: [
      'The template’s menu lists O1–O47; O48 is added from the menus of other local governments.',
      'Weights are taken to be those of the following years.',
    ],
    check: [
      'All survey items (I1–I30, E1–E15): no list of this year was seen; those of FY2564 stand in.',
      'The seven measures of sub-indicator 10.2, above all O48: the menu carries no date.',
      'Weights of the three instruments.',
    ],
  },
  2563: {
    sources: [
      {
        what: 'Page of a university faculty with comments on its FY2563 result',
        url: 'https://www2.huso.tsu.ac.th/personal2558/ita/ITA_Comment.asp',
      },
      NACC_GROUP_5,
      IPST,
    ],
    evidence: [
      'I1, I2, I5, I6 and O27 of this year agree with FY2564; the rest is carried over from it.',
      'Published results reproduce with 30/30/40.',
    ],
    check: ['Titles of the open-data items O1–O43.', 'Wording of the survey items.'],
  },
  2564: {
    sources: [
      { what: 'A published memo of a subdistrict office with its 43 open-data scores, FY2564' },
      {
        what: 'NACC report on the FY2564 assessment, group 6, table 4.26 (Phichit)',
        url: 'https://online.anyflip.com/qxtmp/cuda/files/basic-html/page138.html',
      },
      NACC_GROUP_5,
      WEBSITE_TEMPLATE,
      STAFF_QUESTIONNAIRE,
      {
        what: 'ITA handbook of a college, pages 40 and 46',
        url: 'https://spvc.ac.th/MU-ITA2021/files/basic-html/page40.html',
      },
      {
        what: 'Page of a local government on its assessment',
        url: 'http://nakhulocal.go.th/index.php/2017-10-08-03-55-58/1124-2020-06-17-10-59',
      },
    ],
    evidence: [
      'Averaging: the memo’s scores give indicator 9 = 83.70 and OIT = 91.85 only if an indicator is the mean of its sub-indicators.',
      'Averaging: the values of indicators 9 and 10 of all 13 agencies of the Phichit table fit sub-indicators of 9, 8, 7, 4 and 5 items, and of 8 and 2; a flat mean of items can give none of those below 100.',
      'Answers of the staff questionnaire are worth 0, 33, 67 and 100 points in the one copy that was seen.',
    ],
    check: ['Wording of the external survey (E1–E15) and of I10.'],
  },
  2565: {
    sources: [
      { what: 'A published analysis report of a subdistrict office, FY2565' },
      {
        what: 'A published analysis and plan of another subdistrict office, FY2565, with a table of the method',
      },
      { what: 'ITA page of a public institute: O1–O43 by sub-indicator' },
      {
        what: 'Annual report of the Office of SMEs Promotion (bands of the grades)',
        url: 'https://sme.go.th/uploads/eBooks/eBook_65/files/basic-html/page80.html',
      },
      STAFF_QUESTIONNAIRE,
    ],
    evidence: [
      'Weights, averaging and rounding: the first report’s ten indicators give its IIT 98.43, EIT 87.45, OIT 96.07 and total 94.19 with full precision until the end; rounding the weighted parts first would give 94.20.',
      'Averaging: 96.00 for indicator 9 in the second report has one explanation, a single zero in sub-indicator 9.5.',
      'Grades: the annual report prints the seven bands from AA to F, with its own 90.76 as A.',
      'Five indicators of six staff items and three of five external items are confirmed by a university’s page.',
    ],
    check: [
      'Titles of O10–O33 other than O12, O17 and O20: taken from FY2564.',
      'Wording of the external survey (E1–E15) and of I10.',
      'Name of indicator 8: both wordings are in use.',
    ],
  },
  2566: {
    sources: [
      { what: 'Open-data page of a school with O1–O43 of this year’s form' },
      {
        what: 'News page of a local government on the new grades',
        url: 'https://bangplakod.go.th/select_news.php?news_id=574&id_type=1',
      },
      {
        what: 'Page of the Thai PBS organisation on its result',
        url: 'https://org.thaipbs.or.th/content/5949',
      },
      {
        what: 'Open-data pages of a local government (O31 and O39 onwards)',
        url: 'https://75010020.skm.go.th/',
      },
      { what: 'ITA page of a university', url: 'https://ita.ssru.ac.th/home' },
      OPEN_DATA_PRIMARY_OFFICE,
      IPST,
      { what: 'Result of Khon Kaen University', url: 'https://www.kku.ac.th/?p=16782' },
      KKU,
      { what: 'Result of a vocational college (the vocational commission’s variant of the assessment)' },
      {
        what: 'A local government’s invitation to the external survey in two parts',
        url: 'https://lamklong.phudesign.com/?post=w2a42443',
      },
      { what: 'Another agency’s invitation to it', url: 'https://fsm.go.th/index/?page=newarticle35427690' },
      { what: 'A published plan of a municipality, FY2566, that quotes 21 of the new survey questions' },
      { what: 'Open-data pages of two more agencies (dcontrol.dld.go.th, banklongsuan.go.th/ita-2566)' },
    ],
    evidence: [
      'Weights: 85.67, 84.53 and 97.50 give the published 90.06 of Khon Kaen University; of all weights in steps of 5 % only 30/30/40 does. A vocational college’s ten indicators give its 86.73.',
      'Grades: decided on 8 June 2566. A total of 95.81 was published as ผ่านดี, because one instrument was below 95.',
      'Agencies go on printing the old letters (90.06 as “A” although EIT is below 85): a typed letter is the agency’s own label.',
    ],
    check: [
      'Numbers, titles and sub-indicators of O1–O43: from a school’s form; pages of local governments confirm O1–O3, O15–O22 and the beginnings of 10.1 and 10.2.',
      'Codes and texts of the survey items, and the points of their answers.',
      TWO_PARTS,
      'Bands ผ่านดีเยี่ยม, ต้องปรับปรุง and ต้องปรับปรุงโดยด่วน.',
    ],
  },
  2567: {
    sources: [
      OPEN_DATA_PRIMARY_OFFICE,
      {
        what: 'Staff-survey page of the same office',
        url: 'https://www.sakonarea1.go.th/new2024/iit/',
      },
      { what: 'ITA page of a local government', url: 'https://www.song.go.th/ita.php' },
      { what: 'ITA page of a university faculty', url: 'http://agri.vru.ac.th/th/?page=ITA' },
      {
        what: 'ITA system of a university: its grade function and six-option survey forms (published source code)',
      },
      KKU,
      GRADES_PRESS,
      IPST,
      {
        what: 'NACC report on the FY2567 assessment, page 39 (least number of answers)',
        url: 'https://fliphtml5.com/gwwiq/kgpc/eBOOK1/56',
      },
    ],
    evidence: [
      'Weights: 92.24, 94.15 and 95.84 give the published 94.25.',
      'Rounding: that OIT of 95.84 cannot come from unrounded values (95.8333); it fits if indicators are rounded to two decimals first, by the assessment’s system or by the university. Every other published result fits both ways, so `once` stays the default.',
      'Grades: 94.25 with every instrument from 85 was printed as “Good”; 92.43 as ผ่านดี and 91.15 as ผ่าน.',
    ],
    check: [
      'Titles of O18–O35, and which of them belong to 9.4, 9.5, 10.1 and 10.2: no source of this year was seen. Plan and report against corruption (O32, O33) may belong to 10.2.',
      'Titles of O5–O17.',
      'Codes and texts of the survey items (one source says 30 staff items) and the points of the six answers.',
      TWO_PARTS,
      'Rounding of indicators before they are averaged.',
      'Bands ผ่านดีเยี่ยม, ต้องปรับปรุง and ต้องปรับปรุงโดยด่วน.',
    ],
  },
  2568: {
    sources: [
      { what: 'ITA guides inside a public agency’s web application (published source code)' },
      {
        what: 'ITA page of a university faculty',
        url: 'https://agri.pnu.ac.th/agri/index.php?option=com_azurapagebuilder&view=page&id=76',
      },
      {
        what: 'ITA page of a university',
        url: 'https://ita.psu.ac.th/index.php/component/sppagebuilder/page/19',
      },
      {
        what: 'A guide to the assessment of FY2568, item by item',
        url: 'https://www.itachon.com/แนวทางการประเมน-ita-ป-พ-ศ-2568/guideline-for-oit/ขอ-o1-โครงสราง',
      },
      { what: 'Governance page of a university laboratory', url: 'https://apll.cpru.ac.th/ggovernance2568/' },
      { what: 'Open-data page of a school (names of the item groups)' },
      GRADES_PRESS,
      { what: 'National results in the press', url: 'https://www.matichon.co.th/politics/news_5328750' },
      {
        what: 'National results in the press, in English',
        url: 'https://www.nationthailand.com/blogs/news/general/40054201',
      },
    ],
    evidence: [
      'Grades: the State Audit Office’s 94.64 is ผ่าน, because its EIT is below 85 (indicator 8: 81.78).',
      'Weights: carried over; no published result of this year shows all three instruments.',
    ],
    check: [
      'Numbers of O27 and O28 (from their order), titles of O5 and O7.',
      'Which items belong to which sub-indicator.',
      'Weights of the three instruments.',
      'Codes and texts of the survey items, and the points of their answers.',
      TWO_PARTS,
      'Bands ผ่านดีเยี่ยม, ต้องปรับปรุง and ต้องปรับปรุงโดยด่วน.',
    ],
  },
  2569: {
    sources: [
      { what: 'ITA guides inside a public agency’s web application (published source code)' },
      { what: 'A second agency’s site, which agrees on the statistics of E-Service' },
      { what: 'A subdistrict office’s plan for FY2570 that still uses 85, ผ่านดี and ผ่านดีเยี่ยม' },
      {
        what: 'Press report on the coming reform',
        url: 'https://www.pattayamail.com/thailandnews/nacc-overhauls-ita-system-amid-public-doubts-over-corruption-oversight-532454',
      },
    ],
    evidence: ['No result of this year was seen: weights, grades and rounding are carried over from FY2568.'],
    check: [
      'Everything except the titles of the open-data items, which come from one agency; of these also O2, O6 and O7.',
      TWO_PARTS,
      'A reform was announced: FY2570 may have other indicators, weights or grades. Do not copy this year to it.',
    ],
  },
};
