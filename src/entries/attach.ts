/** Runs before Office.js in the pane's page: opens the wire to the embedded workbook that frames it. */
const host = window.parent as Window & { embeddedWorkbook?: { attach: (page: Window) => void } };

if (host !== window && host.embeddedWorkbook) host.embeddedWorkbook.attach(window);
