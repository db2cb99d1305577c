// The yardstick for the sidebar: the least that a page in Google's frame can do. One call to a script that does nothing,
// one button after it, and a number that follows a slider.
import { Code } from '../host/code';

const PAGE = `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>-</title></head><body><main></main><script>
  google.script.run.withSuccessHandler(() => {
    const main = document.querySelector('main');
    main.innerHTML = '<button class="primary">-</button><p class="total">-</p><input type="range" aria-label="-">';
    main.querySelector('input').oninput = ({ target }) => {
      main.querySelector('.total').textContent = target.value;
    };
  }).nothing();
</script></body></html>`;

export const bareCode = (): Code =>
  new Code(`
    function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addToUi() }
    function menuSidebar() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(PAGE)}))
    }
    function nothing() { return true }`);
