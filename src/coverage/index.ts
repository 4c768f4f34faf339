export { checkCoverage, linkSettings, type CoverageOptions } from "./check-coverage.js";
