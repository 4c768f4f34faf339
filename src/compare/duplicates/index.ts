export { findDuplicates, type DuplicatesOptions } from "./find-duplicates.js";
export { measurePassages } from "./measure-passages.js";
export type { ClusterMember, DuplicateCluster, DuplicatesResult, Passage, SharedPiece } from "./passage.js";
