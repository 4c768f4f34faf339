/** What needs Node: files, folders and patterns, the native segmenters. */
export { findInputs, nameOf, type InputFile, type Inputs } from "./inputs.js";
export { documentEndings } from "./document-endings.js";
export { streamDocuments, type StreamOptions } from "./document-stream.js";
export { ComparisonFolder, type ComparisonFolderOptions } from "./comparison-folder.js";
export { saveLedger, type SavedLedger, type SaveLedgerOptions } from "./ledger-file.js";
export { readDocument, readDocuments } from "./read-document.js";
export type { ReadLimits } from "./readers/reader.js";
export { toInspectionError, type ReadOptions } from "./read-text.js";
export { segment, type Segmentation } from "./segment.js";
export {
  createSegmenter,
  type CreatedSegmenter,
  type SegmenterAttempt,
  type SegmenterOptions,
} from "./segmenters.js";
export { segmenterEngines, type SegmenterEngine } from "./segmenter-engines.js";
