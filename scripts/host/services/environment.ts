// Session and ScriptApp: the little of them that a script may know.
import { AUTH_MODE } from '../enums';
import { requireScopes } from '../refusing';
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

class ScriptHandle extends Handle<ScriptApp> {
  constructor(readonly run: Run) {
    super(run);
  }
}

const SCRIPT_APP = new ServiceKind<ScriptApp, ScriptHandle>('ScriptApp', {
  constants: { AuthMode: AUTH_MODE },
  neither: { requireAllScopes: on => requireScopes(on.run.refusing, on.run.log) },
});

export function session(run: Run): Session {
  return SESSION.open(new SessionHandle(run));
}

export function scriptApp(run: Run): ScriptApp {
  return SCRIPT_APP.open(new ScriptHandle(run));
}
