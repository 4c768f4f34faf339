/** What needs Node: files, folders and patterns, the native segmenters. */
export { findInputs, nameOf, textEndings, type InputFile, type Inputs } from "./inputs.js";
export { readDocument } from "./read-document.js";
export { saveText } from "./save-text.js";
export { toInspectionError, type ReadOptions } from "./read-text.js";
export { segment, type Segmentation } from "./segment.js";
export {
  createSegmenter,
  segmenterEngines,
  type CreatedSegmenter,
  type SegmenterAttempt,
  type SegmenterEngine,
  type SegmenterOptions,
} from "./segmenters.js";
