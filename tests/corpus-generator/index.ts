export { inventCorpus, inventedCounties, type InventedReport, type PlantedMeasure } from "./invent.js";
export { makeDocument } from "./make-document.js";
export { type CorpusPlan, type CountyPlan, usualCounty } from "./plan.js";
export { writeReport } from "./write-report.js";
