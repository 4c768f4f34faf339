import { readPlainText } from "../node/read-text.js";
import { InspectionError } from "../model/error.js";

/**
 * The texts a command is to work on: its arguments; without any (or with - alone) the lines of standard input, whose
 * encoding is told from the bytes. Blank lines are left out.
 *
 * @throws InspectionError (rejects) where standard input cannot be read as text
 */
export async function textsOf(given: readonly string[], encoding?: string): Promise<readonly string[]> {
  if (given.length > 0 && !(given.length === 1 && given[0] === "-")) return given;
  try {
    const { text } = await readPlainText({ path: "-", name: "-" }, encoding === undefined ? {} : { encoding });
    return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  } catch (error) {
    if (error instanceof InspectionError && error.code === "E_INPUT_EMPTY") return [];
    throw error;
  }
}
