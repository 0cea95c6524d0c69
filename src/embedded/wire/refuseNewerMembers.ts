interface OfficeWindow {
  readonly Office?: { readonly onReady?: () => Promise<unknown> };
  readonly OfficeExtension?: { readonly CommonUtility?: { _doApiNotSupportedCheck: boolean } };
}

/**
 * Microsoft's library refuses members of requirement sets that the host does not claim, when it is told to check.
 * office-js 1.1.110 sets that switch on `Utility` but reads it on `CommonUtility`; here it is set where it is read,
 * so that an older Excel can be simulated.
 */
export function refuseNewerMembers(page: object): void {
  const window = page as OfficeWindow & Window;
  window.addEventListener("load", () => {
    void window.Office?.onReady?.().then(() => {
      const utility = window.OfficeExtension?.CommonUtility;
      if (utility) utility._doApiNotSupportedCheck = true;
    });
  });
}
