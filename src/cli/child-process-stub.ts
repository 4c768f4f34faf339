/**
 * Stands in for node:child_process in the command's bundle: the argument parser asks for it to run subcommands that are
 * programs of their own, which this command has none of, and loading the real one costs start-up time.
 */
export function spawn(): never {
  throw new Error("no subcommand of xuncha is a program of its own");
}
