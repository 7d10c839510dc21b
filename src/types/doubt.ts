// Generated from schemas/doubt.schema.json by "npm run types". Do not edit.

/**
 * What the data of an error holds as doubt where a key can be saved all the same.
 */
export interface Doubt {
  /**
   * Name of the parameter that is sent as true to save the key in spite of it.
   */
  confirm: string;
  /**
   * Translated: what it means to save it all the same.
   */
  warning: string;
  /**
   * Translated name of the button that does.
   */
  label: string;
}
