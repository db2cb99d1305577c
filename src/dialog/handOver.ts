// Hands a file over to the browser: a download that the page starts, and a link that holds the file itself for browsers
// which do not let it.

export interface Handed {
  /** The file as a link, or nothing where even that is refused. */
  readonly link: string | undefined;
  /** False where the browser refused to start the download. */
  readonly isStarted: boolean;
}

/** After so many milliseconds every browser has read the file. */
const KEPT = 60_000;

export async function handOver(file: Blob, name: string): Promise<Handed> {
  const isStarted = started(file, name);
  return { isStarted, link: await dataLink(file) };
}

function started(file: Blob, name: string): boolean {
  try {
    const address = URL.createObjectURL(file);
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), KEPT);
    return true;
  } catch {
    return false;
  }
}

const dataLink = (file: Blob): Promise<string | undefined> =>
  new Promise(resolve => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(file);
  });
