// Puts the text of a field into the clipboard, also in frames that may not use the clipboard themselves.

/** `selected`: the user has to press the keys; the text is selected and has the focus. */
export async function copyText(field: HTMLTextAreaElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    // Not there, or the frame was not given the permission: as it was done before.
  }
  const before = document.activeElement;
  field.focus();
  field.select();
  if (!document.execCommand('copy')) return 'selected';
  if (before instanceof HTMLElement) before.focus();
  return 'copied';
}
