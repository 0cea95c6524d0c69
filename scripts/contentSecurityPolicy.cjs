/** What a page of ours may load. The two hosts are those from which Microsoft serves Office.js. */
const officeHosts = "https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft";

const policy = (scriptSources) =>
  [
    "default-src 'none'",
    `script-src ${scriptSources}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** In Excel: Office.js comes from Microsoft, everything else from the add-in's own host. */
exports.policyInExcel = policy(`'self' ${officeHosts}`);

/** In the embedded workbook: nothing but the own host. */
exports.policyOnOwnHost = policy("'self'");
