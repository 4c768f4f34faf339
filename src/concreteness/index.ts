export { concretenessOf, type ConcretenessByPart } from "./concreteness-of.js";
export { concretenessKinds, type Concreteness, type ConcretenessKind, type ConcretenessReason } from "./concreteness.js";
