import { createRequire } from "node:module";

/** What a peer looks for. */
export type Family = "time" | "number";

/** A place that a peer found; end exclusive. */
export interface Find {
  readonly start: number;
  readonly end: number;
}

/** A package that finds dates or numbers in Chinese text. */
export interface Peer {
  readonly name: string;
  readonly family: Family;
  /** How many rounds of it a benchmark can wait for. */
  readonly slow: boolean;
  readonly find: (text: string) => readonly Find[];
}

type Recognize = (text: string, culture: string) => readonly { readonly start: number; readonly end: number }[];

interface Recognizers {
  readonly recognizeNumber: Recognize;
  readonly recognizeOrdinal: Recognize;
  readonly recognizePercentage: Recognize;
  readonly recognizeCurrency: Recognize;
  readonly recognizeDimension: Recognize;
  readonly recognizeAge: Recognize;
  readonly recognizeDateTime: (text: string, culture: string, options: number, reference: Date) => ReturnType<Recognize>;
}

interface Chrono {
  readonly zh: { readonly parse: (text: string, reference: Date) => readonly { readonly index: number; readonly text: string }[] };
}

const reference = new Date(2024, 5, 30); // never the clock
const chinese = "zh-cn";
const noOptions = 0;

/** chrono-node and the recognizers, those that are installed; they are no dependencies of the package. */
export function loadPeers(): Peer[] {
  return [...loadChrono(), ...loadRecognizers()];
}

function load<Module>(name: string): Module | undefined {
  try {
    return createRequire(import.meta.url)(name) as Module;
  } catch {
    return undefined;
  }
}

function loadChrono(): Peer[] {
  const chrono = load<Chrono>("chrono-node");
  if (chrono === undefined) return [];
  const find: Peer["find"] = (text) => chrono.zh.parse(text, reference).map(({ index, text: { length } }) => ({ start: index, end: index + length }));
  return [{ name: "chrono-node zh", family: "time", slow: false, find }];
}

function loadRecognizers(): Peer[] {
  const recognizers = load<Recognizers>("@microsoft/recognizers-text-suite");
  if (recognizers === undefined) return [];
  const exclusive = (found: ReturnType<Recognize>): Find[] => found.map(({ start, end }) => ({ start, end: end + 1 }));
  const peer = (name: string, slow: boolean, recognize: Recognize): Peer => ({
    name: `recognizers ${name}`,
    family: "number",
    slow,
    find: (text) => exclusive(recognize(text, chinese)),
  });
  return [
    peer("numbers", false, recognizers.recognizeNumber),
    peer("ordinals", false, recognizers.recognizeOrdinal),
    peer("percentages", false, recognizers.recognizePercentage),
    peer("currency", true, recognizers.recognizeCurrency),
    peer("dimensions", true, recognizers.recognizeDimension),
    peer("ages", true, recognizers.recognizeAge),
    {
      name: "recognizers dates",
      family: "time",
      slow: true,
      find: (text) => exclusive(recognizers.recognizeDateTime(text, chinese, noOptions, reference)),
    },
  ];
}
