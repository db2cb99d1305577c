// The window itself, as Google's editor holds it.

declare const google: { readonly script?: { readonly host?: { close(): void } } } | undefined;

/** False where nothing closes it: a page that is opened alone. */
export function closeWindow(): boolean {
  if (typeof google === 'undefined' || !google.script?.host) return false;
  google.script.host.close();
  return true;
}
