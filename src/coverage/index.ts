export { checkCoverage, type CoverageOptions } from "./check-coverage.js";
export { readFeedbackList } from "./list/read-feedback-list.js";
