/** The elements that may follow invertIfNegative in a bar series (ECMA-376 part 1, CT_BarSer). */
const followers = /<c:(?:pictureOptions|dPt|dLbls|trendline|errBars|cat|val|shape|extLst)\b/;

/**
 * A chart with `invertIfNegative` switched off explicitly in each bar series. The writer omits the "off", and a
 * missing element counts as on: negative bars then lose their colour in Excel, and point upwards in LibreOffice.
 */
export const mendBars = (xml: string): string =>
  xml.replace(/<c:barChart>.*?<\/c:barChart>/gs, (chart) =>
    chart.replace(/<c:ser>.*?<\/c:ser>/gs, (series) =>
      series.includes("<c:invertIfNegative")
        ? series
        : series.replace(followers, (follower) => `<c:invertIfNegative val="0"/>${follower}`),
    ),
  );
