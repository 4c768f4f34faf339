import type { Language } from "../lexicon/diagnostics.js";
import type { InspectionDocument } from "../model/document.js";
import { createRedactor, type Redactor } from "./redactor.js";
import { mapTexts } from "./texts.js";

/**
 * A document without contacts (phones, e-mails, addresses, identity numbers) and names of persons: in each of its texts
 * they are replaced by what they are (【电话】, 某某). Spans, ids and figures stay: spans point into the original, which is not
 * part of the document. Names are those that the document's entities name, those that a word beside them gives away (联系人：, 同志), and these wherever
 * they stand again; a name that nothing marks is not known to be one.
 *
 * @example redact(parseDocument("联系电话：0000-5500101。")).entities[0]?.text // "【电话】"
 */
export function redact(document: InspectionDocument, lang: Language = "zh", redactor: Redactor = createRedactor(document, lang)): InspectionDocument {
  return mapTexts(document, redactor.text);
}
