// Generated from schemas/settings.schema.json by "npm run types". Do not edit.

/**
 * What can be set, as it is now: the answer of GET meum-status/v1/settings and of every change to a credential. It never holds a secret.
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
  /**
   * Id of the provider, for example meum.
   */
  provider: string;
  /**
   * The provider's own name.
   */
  name: string;
  field: Field;
  /**
   * Name of the constant, and of the environment variable, that can hold the key instead.
   */
  constant: string;
  /**
   * Where the key in use comes from.
   */
  source: "environment" | "constant" | "database" | "none";
  /**
   * First 12 characters of the key in use; null without a usable one.
   */
  prefix: string | null;
  /**
   * Why the provider cannot be asked, or null.
   */
  problem: "no_key" | "key_malformed" | "key_unreadable" | "address_invalid" | null;
  /**
   * Translated: why the key or the address cannot be used and what to do; null where nothing is wrong, or where there just is no key yet.
   */
  problem_text: string | null;
  /**
   * True while the key in use comes from the environment or wp-config.php: it is changed there, and none is saved here. A saved one can be removed all the same.
   */
  locked: boolean;
  /**
   * True while the key in use is a saved one that no answer has confirmed yet.
   */
  untried: boolean;
  /**
   * Whether a key is saved in the database: the one in use where source is database, otherwise one that is idle and can be removed.
   */
  saved: boolean;
  /**
   * First 12 characters of the saved key, also of one that cannot be opened any more; null without one.
   */
  saved_prefix: string | null;
  /**
   * When the key was saved; null without one.
   */
  saved_at: string | null;
  /**
   * Display name of who saved the key; null without one, or where that account is gone.
   */
  saved_by: string | null;
}
/**
 * The field in which a key is entered.
 */
export interface Field {
  /**
   * Translated name.
   */
  label: string;
  /**
   * How a key looks, for example sk_live_…
   */
  placeholder: string;
  /**
   * Translated: which key it is and what happens to it.
   */
  help: string;
}
