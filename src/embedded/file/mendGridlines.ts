/** A chart whose gridlines are light grey, as in Excel's new charts. The writer has no setting for their colour. */
export const mendGridlines = (xml: string): string =>
  xml.replaceAll(
    "<c:majorGridlines/>",
    '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
  );
