// Generated from schemas/credential-test.schema.json by "npm run types". Do not edit.

/**
 * What came of trying the key that is in use: the answer of POST meum-status/v1/credentials/{provider}/test.
 */
export interface CredentialTest {
  provider: string;
  /**
   * unknown: the provider could not be asked, which says nothing about the key.
   */
  result: "accepted" | "refused" | "unknown";
  /**
   * Translated sentence: what came out.
   */
  message: string;
  /**
   * Translated sentence: what to do; null if nothing.
   */
  remedy: string | null;
}
