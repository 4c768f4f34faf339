export { parsePageParts, writeParsePage, type PageDocument, type PageOptions, type ParsePageParts } from "./parse-page.js";
export { writeCoveragePage, type CoveragePageSources } from "./coverage-page.js";
