#!/usr/bin/env bash
# Chromium knows `text-justify: inter-character`, which is how Thai, that has no spaces between words, is set to both margins.
# The gaps are real: in the PDF pdf.js puts a space behind each letter of a line that is spread at all ("ป ร ะ ก า ศ"), while
# the last line of the same paragraph keeps its words. poppler bears the gaps of running text, but not those of a line that
# ends early because a long address follows. So whether a printed paper can be searched depends on the reader and on what
# happens to stand behind a line, and the page shows nothing of it.
#
# Seen with: Chromium 156.0.8078.114 (Debian), fonts-thai-tlwg 0.7.3, poppler 22.12.0, npm pdfjs-dist 5.6.205.
# Needs the Debian packages chromium, fonts-thai-tlwg and poppler-utils. Fails when what is described here changes.
set -euo pipefail
for tool in chromium pdftotext node npm; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (apt-get install chromium fonts-thai-tlwg poppler-utils)"; exit 2; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund pdfjs-dist@5.6.205 >/dev/null
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
const task = getDocument({ data: new Uint8Array(readFileSync('page.pdf')), verbosity: 0 });
const page = await (await task.promise).getPage(1);
const { items } = await page.getTextContent();
console.log(items.map(({ str }) => str).join('').trim());
JS
# Prints one paragraph that is spread, and tells what poppler and pdf.js read.
read_back() {
  cat > page.html <<HTML
<!doctype html><meta charset="utf-8"><p lang="th"
style="font:16pt Laksaman;width:12cm;text-align:justify;text-justify:inter-character">$1
HTML
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$folder/profile" \
    --print-to-pdf=page.pdf page.html >/dev/null 2>&1
  poppler=$(pdftotext -raw page.pdf - | head -n 1)
  pdfjs=$(node read.mjs 2>/dev/null)
}
word='ประกาศ'
address='https://www.example.go.th/2566/datacenter/detail.php?news_id=672'
read_back "ประกาศแผนไว้ที่เว็บไซต์ $address แล้ว"
echo "before a long address: poppler: $poppler"
case "$poppler" in *"$word"*) echo 'changed: poppler finds a word of the spread line'; exit 1 ;; esac
read_back 'ประกาศแผนไว้ที่เว็บไซต์ของหน่วยงานเพื่อให้ประชาชนทราบ ตามประกาศ'
echo "in running text: poppler: $poppler"
echo "                 pdf.js: $pdfjs"
case "$poppler" in *"$word"*) ;; *) echo 'changed: poppler has lost running text too'; exit 1 ;; esac
case "$pdfjs" in "$word"*) echo 'changed: pdf.js finds a word of the spread line'; exit 1 ;; esac
case "$pdfjs" in *"$word"*) ;; *) echo 'changed: pdf.js finds no word of the last line'; exit 1 ;; esac
echo 'as described: the reader, and what stands behind a line, decide whether its words are found'
