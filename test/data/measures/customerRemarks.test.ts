import { customerRemarks } from "../../../src/data/measures/customerRemarks";
import { remarksOf } from "../inWords";

describe("remarks on customer ids", () => {
  it("are absent where each id is spelled in only one way", () => {
    expect(customerRemarks(["a", "b", 12, "0"], 4)).toEqual([]);
  });

  it("count ids spelled in several ways, and ids that differ only in leading zeros", () => {
    // Seven spellings of five customers; 007 and 07 are different customers from 7, and 0 has no other spelling.
    expect(remarksOf({ remarks: customerRemarks(["a", 7, "007", "07", "0"], 7) })).toEqual([
      "Customer ids that differ from another only in case, blanks around them, or number against text: 2. They count as the same customer.",
      "Customer ids that differ from another only in zeros at the front: 2. They count as different customers.",
    ]);
  });
});
