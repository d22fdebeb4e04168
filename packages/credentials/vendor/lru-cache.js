/** Stands in for lru-cache: jsonld keeps processed contexts by active context, and forgets them with it. */
export default class ByObject {
  #kept = new WeakMap();

  get(context) {
    return this.#kept.get(context);
  }

  set(context, processed) {
    this.#kept.set(context, processed);
  }
}
