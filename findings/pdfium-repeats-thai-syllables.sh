#!/usr/bin/env bash
# PDFium's text of a PDF that Chromium printed repeats Thai syllables: where a consonant bears an upper vowel and a tone
# mark in a font that composes both into one glyph (Noto Sans Thai), "หน้าที่ ปฏิบัติ" comes back as "หน้าน้ที่ปฏิบัติบัติ", in
# pieces of a syllable a line. The page shows each syllable once, and poppler reads the same file right. So text that
# people copy from a browser's own viewer has more letters than were printed, in the middle of words, and a reader cannot
# count on letters being lost only.
#
# Seen with: Chromium 156.0.8078.114 (Debian), fonts-noto-core 20201225, poppler 22.12.0, npm @hyzyla/pdfium 2.1.13.
# Needs the Debian packages chromium, fonts-noto-core and poppler-utils. Fails when what is described here changes.
set -euo pipefail
for tool in chromium pdftotext node npm; do
  command -v "$tool" >/dev/null || { echo "missing: $tool (apt-get install chromium fonts-noto-core poppler-utils)"; exit 2; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund @hyzyla/pdfium@2.1.13 >/dev/null
cat > page.html <<'HTML'
<!doctype html><meta charset="utf-8"><p style="font:20pt 'Noto Sans Thai'">หน้าที่ ปฏิบัติ ทำ
HTML
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$folder/profile" \
  --print-to-pdf=page.pdf page.html >/dev/null 2>&1
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
const library = await PDFiumLibrary.init();
const pdf = await library.loadDocument(readFileSync('page.pdf'));
for (const page of pdf.pages()) console.log(page.getText().trim());
pdf.destroy();
library.destroy();
JS
printed='หน้าที่ ปฏิบัติ ทำ'
poppler=$(pdftotext -raw page.pdf - | tr -d '\f' | head -n 1)
pdfium=$(node read.mjs | tr -d '\r\n ')
echo "printed: $printed"
echo "poppler: $poppler"
echo "PDFium, its line ends and spaces left out: $pdfium"
[ "$poppler" = "$printed" ] || { echo 'changed: poppler does not give what was printed'; exit 1; }
[ "$pdfium" != "$(printf %s "$printed" | tr -d ' ')" ] || { echo 'changed: PDFium gives what was printed'; exit 1; }
case "$pdfium" in
  *'หน้าน้ที่'*) echo 'as described: a syllable stands twice' ;;
  *) echo 'changed: no syllable stands twice'; exit 1 ;;
esac
