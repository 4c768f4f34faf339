/**
 * Makes ids unique: the second `2.1` becomes `2.1~2`, and so on past ids that are taken already.
 *
 * @example const unique = uniqueIds(); [unique("1"), unique("1"), unique("1~2")] // ["1", "1~2", "1~2~2"]
 */
export function uniqueIds(): (id: string) => string {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return (id) => {
    let fresh = id;
    for (let count = (times.get(id) ?? 1) + 1; taken.has(fresh); count++) {
      fresh = `${id}~${count}`;
      times.set(id, count);
    }
    taken.add(fresh);
    return fresh;
  };
}
