// Session and ScriptApp: the little of them that a script may know.
import { AUTH_MODE } from '../enums';
import type { Run } from '../run';
import { Handle, ServiceKind } from '../service';

type Session = GoogleAppsScript.Base.Session;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;

class SessionHandle extends Handle<Session> {
  constructor(readonly run: Run) {
    super(run);
  }
}

const SESSION = new ServiceKind<Session, SessionHandle>('Session', {
  neither: { getActiveUserLocale: on => on.run.locale, getScriptTimeZone: on => on.run.timeZone },
});

const SCRIPT_APP = new ServiceKind<ScriptApp, Handle<ScriptApp>>('ScriptApp', {
  constants: { AuthMode: AUTH_MODE },
  // Every scope is granted here; where one is missing Google asks the user and ends the execution.
  neither: { requireAllScopes: () => undefined },
});

export function session(run: Run): Session {
  return SESSION.open(new SessionHandle(run));
}

export function scriptApp(run: Run): ScriptApp {
  return SCRIPT_APP.open(new Handle<ScriptApp>(run));
}
