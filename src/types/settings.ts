// Generated from schemas/settings.schema.json by "npm run types". Do not edit.

/**
 * What can be set, as it is now: the answer of GET and PUT meum-status/v1/settings and of every change to a credential. It never holds a secret.
 */
export interface Settings {
  /**
   * Whether the reader may change settings.
   */
  can_change: boolean;
  /**
   * Translated sentence that says who may, for a reader who may not.
   */
  who_can: string;
  /**
   * Whether a key can be stored encrypted on this site. Where it cannot, saving is refused.
   */
  can_seal: boolean;
  /**
   * Where a key cannot be sealed: the line for wp-config.php that makes it possible. Null otherwise.
   */
  config_line: string | null;
  /**
   * One for each provider.
   */
  credentials: Credential[];
}
export interface Credential {
  provider: "meum" | "violet";
  /**
   * Where the key comes from.
   */
  source: "environment" | "constant" | "database" | "none";
  /**
   * First 12 characters of the key; null without a usable one.
   */
  prefix: string | null;
  /**
   * Why the key cannot be used, or null.
   */
  problem: "no_key" | "key_malformed" | "key_unreadable" | "address_invalid" | null;
  /**
   * True for a key from the environment or wp-config.php: it is changed there.
   */
  locked: boolean;
  /**
   * True for a stored key that no answer has confirmed yet.
   */
  untried: boolean;
}
