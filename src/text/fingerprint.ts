/**
 * A 64-bit fingerprint of a text as 16 hex digits, blanks and line breaks left out; full and half width of the common
 * marks count as the same. Two mixing lanes of 32 bits (the finaliser is MurmurHash3's). Not a cryptographic hash.
 *
 * @example fingerprint("整改 情况") === fingerprint("整改情况") // true
 */
export function fingerprint(text: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (code <= 0xa0) {
      if (code <= 0x20 || code === 0xa0) continue;
    } else if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    else if (code === 0x3000) continue;
    a = Math.imul(a ^ code, 0xcc9e2d51);
    b = (Math.imul(b, 0x1b873593) + code) ^ (a >>> 15);
  }
  return mix(a).toString(16).padStart(8, "0") + mix(b).toString(16).padStart(8, "0");
}

function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
