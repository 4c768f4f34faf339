export { checkCoverage, type CoverageOptions } from "./check-coverage.js";
export { decisionTemplate } from "./decisions/decision-template.js";
export { readDecisions } from "./decisions/read-decisions.js";
export { readFeedbackList } from "./list/read-feedback-list.js";
