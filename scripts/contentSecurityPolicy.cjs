/** What a page of ours may load. The two hosts are those from which Microsoft serves Office.js. */
const officeHosts = "https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft";

const policy = ({ scripts = "'self'", styles = "'self'", images = "'self'", more = [] }) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    `img-src ${images}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...more,
  ].join("; ");

/** In Excel: Office.js comes from Microsoft, everything else from the add-in's own host. */
exports.policyInExcel = policy({ scripts: `'self' ${officeHosts}` });

/** In the embedded workbook: nothing but the own host. */
exports.policyOnOwnHost = policy({});

/** The same as a header, where a policy may also say who may frame the page. */
exports.headerOnOwnHost = policy({ more: ["frame-ancestors 'self'"] });

/** The embedded workbook's own page: Univer styles its elements inline and draws its icons from data. */
exports.headerOfWorkbench = policy({
  styles: "'self' 'unsafe-inline'",
  images: "'self' data:",
  more: ["frame-src 'self'", "frame-ancestors 'none'"],
});
