#!/usr/bin/env bash
# A PDF that LibreOffice writes maps each glyph to the text of the cluster in which it was drawn first. A Thai word in which
# ำ comes before any า so decides how every later า of the file is read: the sara aa of "ำ" and a plain "า" are one glyph.
# "ทำการ" comes back from pdf.js with a control character in the place of each า, while "การทำ", the same two words the
# other way round, keeps its า (and gives ำ as "ำา"). poppler reads both right. What a reader gets of a word depends on the words before it.
#
# Seen with: LibreOffice 7.4.7 (Debian), fonts-thai-tlwg 0.7.3, poppler 22.12.0, npm pdfjs-dist 5.6.205.
# Needs the Debian packages libreoffice-writer, fonts-thai-tlwg and poppler-utils. Fails when what is described here changes.
set -euo pipefail
for tool in soffice pdftotext node npm; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (apt-get install libreoffice-writer fonts-thai-tlwg poppler-utils)"; exit 2; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund pdfjs-dist@5.6.205 >/dev/null
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
const task = getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0 });
const page = await (await task.promise).getPage(1);
const { items } = await page.getTextContent();
console.log(JSON.stringify(items.map(({ str }) => str).join('').trim()));
JS
made() {
  printf '%s' "$2" > "$1.txt"
  soffice -env:UserInstallation="file://$folder/profile" --headless --convert-to pdf:writer_pdf_Export \
    --infilter='Text (encoded):UTF8,LF,Laksaman,th-TH' "$1.txt" >/dev/null 2>&1
}
made first ทำการ
made second การทำ
first=$(node read.mjs first.pdf 2>/dev/null)
second=$(node read.mjs second.pdf 2>/dev/null)
echo "ทำการ: poppler $(pdftotext -raw first.pdf - | tr -d '\f\n'), pdf.js $first"
echo "การทำ: poppler $(pdftotext -raw second.pdf - | tr -d '\f\n'), pdf.js $second"
case "$first" in *การ*) echo 'changed: every vowel is there'; exit 1 ;; esac
case "$second" in *การ*) ;; *) echo 'changed: the order of the words does not matter'; exit 1 ;; esac
echo 'as described: what stands first decides'
