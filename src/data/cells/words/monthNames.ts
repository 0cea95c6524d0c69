/** Names of the twelve months by language, in order. */
export const monthNames: readonly (readonly string[])[] = [
  // English, Danish, Swedish, Norwegian
  "january february march april may june july august september october november december",
  "januar februar marts april maj juni juli august september oktober november december",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar mars april mai juni juli august september oktober november desember",
  // Dutch, German, Austrian
  "januari februari maart april mei juni juli augustus september oktober november december",
  "januar februar märz april mai juni juli august september oktober november dezember",
  "jänner feber märz april mai juni juli august september oktober november dezember",
  // French, Spanish, Portuguese
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
].map((line) => line.split(" "));

/** Finnish months, whose names end in "kuu" and, in a date, in "kuuta". */
export const finnishMonths = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split(
  " ",
);
