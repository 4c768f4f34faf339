/** The fields of labels that hold an answer: 整改情况：, 整改措施： */
export const answerFields: ReadonlySet<string> = new Set(["answer", "measures"]);

/** Those that answer a problem in any way, what came of it too: 整改成效： */
export const answering: ReadonlySet<string> = new Set([...answerFields, "result"]);

/** Those that say who is to see to it and by when: 责任人：村党支部书记 */
export const charging: ReadonlySet<string> = new Set(["responsible-unit", "responsible-leader", "responsible-person", "lead-unit", "cooperate-unit", "deadline"]);
