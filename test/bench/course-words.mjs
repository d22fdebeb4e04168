/** Words with which the bench makes up courses and asks for them. Everything follows from the seed. */

/** A small generator of numbers from 0 to 1 (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const onsets = 'b br c ch d dr f fl g gr h k l m n p pl qu r s st t tr v w z'.split(' ');
const vowels = 'a e i o u au ei ou é ö'.split(' ');
const codas = ['', '', 'n', 'r', 'l', 's', 't', 'm', 'nt', 'ng'];

/** Made-up words that look like words, all different. */
export function vocabulary(size, next) {
  const words = new Set();
  const pick = (list) => list[Math.floor(next() * list.length)];
  while (words.size < size) {
    const syllables = 2 + Math.floor(next() * 3);
    let word = '';
    for (let index = 0; index < syllables; index++)
      word += pick(onsets) + pick(vowels) + (next() < 0.4 ? pick(codas) : '');
    words.add(word);
  }
  return [...words];
}

/** Numbers below `size`, the k-th with a share of 1/k: as words are in real texts. */
export function zipf(size, next) {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let index = 0; index < size; index++) sums[index] = sum += 1 / (index + 1);
  return () => {
    const wanted = next() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
