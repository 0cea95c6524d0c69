import type { MessageTexts } from "../core/message";
import type { ChoiceName, ChosenOf } from "./choice";
import type { ColumnRole } from "./columns/columnRole";
import type { DatasetKind, SampledKind } from "./datasetKind";
import type { RefusalReason } from "./dataProblem";
import type {
  DropReason,
  HeaderSpan,
  LostDefinition,
  OrderUnit,
  ReadingReason,
  Remark,
  SegmentName,
} from "./dataset";
import type { ColumnName, MeasureSource } from "./measureSource";
import type { Asked } from "./question";

/** The words of this room, in one language. */
export interface DataTexts {
  /** Why a selection cannot be used: what, why, what next. */
  readonly refusals: Readonly<Record<RefusalReason, string>>;
  /** Where a measured figure comes from. */
  readonly source: (source: MeasureSource) => string;
  /** The same where the address of the data is said beside it. */
  readonly sourceWithoutAddress: (source: MeasureSource) => string;
  readonly lostMeans: MessageTexts<LostDefinition>;
  readonly kinds: {
    readonly [Kind in DatasetKind]: KindTexts & (Kind extends SampledKind ? SampleTexts : unknown);
  };
  readonly dropped: Readonly<Record<DropReason, string>>;
  readonly readingReasons: MessageTexts<ReadingReason>;
  readonly questions: MessageTexts<Asked>;
  readonly remarks: MessageTexts<Remark>;
  readonly orderUnits: Readonly<Record<OrderUnit, string>>;
  readonly segmentNames: MessageTexts<SegmentName>;
  /** A column by its header, or by its place where it has none. */
  readonly columnName: (column: ColumnName) => string;
  readonly columnSpan: (span: HeaderSpan) => string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  /** What is asked about the data, and the answers. */
  readonly choices: ChoiceTexts;
}

/** The words for a kind of data. */
interface KindTexts {
  /** What is said after "These data are". */
  readonly choice: string;
  /** What it is, with what a row of it is. */
  readonly rows: string;
}

interface SampleTexts {
  /** The sample data of the kind, and their sheet. */
  readonly sample: string;
  readonly sampleSheet: string;
}

export type ChoiceTexts = {
  readonly [Name in ChoiceName]: {
    readonly label: string;
    readonly options: Readonly<Record<ChosenOf<Name>, string>>;
  };
};
