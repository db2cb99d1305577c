// The services that an execution has, by their global names.
import type { Run } from './run';
import { scriptApp, session } from './services/environment';
import { htmlService } from './services/html';
import { lockService } from './services/lock';
import { propertiesService } from './services/properties';
import { spreadsheetApp } from './services/spreadsheetApp';
import { utilities } from './services/utilities';

export interface Services {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
}

export function openServices(run: Run): Services {
  return {
    SpreadsheetApp: spreadsheetApp(run),
    PropertiesService: propertiesService(run),
    LockService: lockService(run),
    HtmlService: htmlService(run),
    Session: session(run),
    Utilities: utilities(run),
    ScriptApp: scriptApp(run),
  };
}
