import { customerRemarks } from "../../../src/data/measures/customerRemarks";
import { remarksOf } from "../inWords";

describe("remarks on customer ids", () => {
  it("are none where each is written in one way", () => {
    expect(customerRemarks(["a", "b", 12, "0"], 4)).toEqual([]);
  });

  it("count ids written in several ways, and those that differ in zeros at the front", () => {
    // Seven ways of five customers; 007 and 07 are other customers than 7, 0 stands alone.
    expect(remarksOf({ remarks: customerRemarks(["a", 7, "007", "07", "0"], 7) })).toEqual([
      "Customer ids that differ from another only in case, blanks around them, or number against text: 2. They count as the same customer.",
      "Customer ids that differ from another only in zeros at the front: 2. They count as different customers.",
    ]);
  });
});
