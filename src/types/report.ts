// Generated from schemas/report.schema.json by "npm run types". Do not edit.

/**
 * What this plugin says of one provider at one moment: judged by PHP at every read, served at meum-status/v1/reports, rendered by TypeScript. All sentences are in the reader's language; all times are UTC in ISO 8601 with a trailing Z.
 */
export interface Report {
  /**
   * Which provider this report is about.
   */
  provider: "meum" | "violet";
  /**
   * healthy: payments work and nothing is wrong. attention: something needs a person, also where the provider refuses to tell. pending: setup is under way. critical: payments are stopped. unknown: nobody can tell from here. unconfigured: this plugin has no usable key or address.
   */
  state: "healthy" | "attention" | "pending" | "critical" | "unknown" | "unconfigured";
  /**
   * Stable code of the first reason for the state, for example key_pending.
   */
  reason: string;
  /**
   * All reasons for the state, first first.
   *
   * @minItems 1
   */
  reasons: string[];
  /**
   * One translated sentence: the worst fact. Dated while stale.
   */
  headline: string;
  /**
   * One or two translated sentences: what to do, or that there is nothing to do.
   */
  next_step: string;
  /**
   * The server's time of this report. Countdowns run from it.
   */
  now: string;
  /**
   * When the answer below was received; null before the first good answer.
   */
  fetched_at: string | null;
  /**
   * True when the answer is too old, or two attempts in a row have failed since it came: it is then shown dated and neutral.
   */
  stale: boolean;
  /**
   * When the next automatic check is due; null if none is planned.
   */
  next_check_at: string | null;
  /**
   * Why a refresh that was asked for did not fetch: too_soon after the last attempt, or another one is running. Null otherwise.
   */
  refresh: "too_soon" | "running" | null;
  /**
   * Seconds until asking again makes sense; 0 when it does now.
   */
  refresh_wait: number;
  /**
   * The provider's answer as rows, in a fixed order.
   */
  checks: Check[];
  /**
   * Problems in the provider's words and order.
   *
   * @maxItems 200
   */
  issues: Issue[];
  /**
   * How many problems the provider reported, also those that are not listed.
   */
  issues_total: number;
  /**
   * The connection key that waits to be used, or null.
   */
  pending_key: PendingKey | null;
  /**
   * All decoded fields of the last good answer; null before the first.
   */
  answer: DecodedMeumAnswer | null;
  /**
   * What the provider has on record against what this site says of itself.
   */
  comparison: ComparisonRow[];
  /**
   * The last attempt's failure, or null if it went well.
   */
  error: ReportError | null;
  /**
   * Where the answer broke the provider's own contract, for support.
   */
  deviations: Deviation[];
}
export interface Check {
  /**
   * Stable id, for example webhooks.
   */
  id: string;
  /**
   * Translated name.
   */
  label: string;
  /**
   * fail is kept for what stops payments. pending is not done yet, while the store is being set up. skipped and unknown are not passed.
   */
  status: "pass" | "warn" | "fail" | "pending" | "skipped" | "unknown";
  /**
   * The provider's word as it came; for check_in the time, by this server's clock.
   */
  word: string | null;
  /**
   * Translated short value for people; null where a time from the answer stands instead.
   */
  detail: string | null;
  /**
   * Translated sentence: what to do or to know; null if nothing.
   */
  remedy: string | null;
}
export interface Issue {
  /**
   * 12 hex digits; the same for messages that differ in numbers, dates, ids, addresses and quotations only.
   */
  id: string;
  /**
   * The provider's words, plain text.
   */
  message: string;
  severity: "info" | "warning" | "critical";
  /**
   * When this site first saw the problem.
   */
  first_seen_at: string | null;
}
export interface PendingKey {
  /**
   * First characters of the connection key.
   */
  prefix: string | null;
  /**
   * When it stops working, by this server's clock, as all times of the report: shifted by what the provider's clock is off, where that was measured. A countdown from now so ends when the key does. Null if the provider gives no time.
   */
  expires_at: string | null;
}
/**
 * Meum's answer after decoding: every field is there, null where it was absent or did not fit the contract.
 */
export interface DecodedMeumAnswer {
  status: string | null;
  connection_status: string | null;
  health_status: string | null;
  issues: string[] | null;
  integration_id: string | null;
  site_url: string | null;
  plugin_version: string | null;
  wordpress_version: string | null;
  woocommerce_version: string | null;
  credential_status: string | null;
  credential_prefix: string | null;
  webhook_health: string | null;
  webhook_url: string | null;
  last_seen_at: string | null;
  pending_connection_key: DecodedPendingKey | null;
  connected: boolean | null;
}
export interface DecodedPendingKey {
  key_prefix: string | null;
  expires_at: string | null;
}
export interface ComparisonRow {
  field: "site_url" | "webhook_url" | "plugin_version" | "wordpress_version" | "woocommerce_version" | "key_prefix";
  /**
   * What the provider has on record.
   */
  recorded: string | null;
  /**
   * What this site says of itself.
   */
  here: string | null;
  /**
   * older and newer speak of the record: older means that this site has moved on.
   */
  result: "same" | "older" | "newer" | "different" | "info" | "unknown";
  /**
   * Translated likely cause, or null.
   */
  cause: string | null;
}
export interface ReportError {
  /**
   * Stable code, for example timeout.
   */
  code:
    | "blocked_by_site"
    | "dns"
    | "connect"
    | "tls"
    | "timeout"
    | "key_refused"
    | "key_scope"
    | "suspended"
    | "forbidden"
    | "blocked_on_the_way"
    | "not_found"
    | "rejected"
    | "database"
    | "rate_limited"
    | "provider_down"
    | "redirected"
    | "not_understood";
  /**
   * Translated sentence: what happened.
   */
  message: string;
  /**
   * Translated sentence: what to do.
   */
  remedy: string;
  /**
   * Whose side it is on, and so who can act: the person at the screen, the web host, the provider, or either the person or the provider.
   */
  side: "you" | "host" | "provider" | "both";
  /**
   * HTTP status of the answer, or null if none came.
   */
  http_status: number | null;
  /**
   * When the last attempt failed.
   */
  at: string;
  /**
   * Failed attempts in a row.
   */
  attempts: number;
  /**
   * Before this time automatic checks wait; null if they keep their schedule.
   */
  retry_at: string | null;
  /**
   * The provider's own words, or null.
   */
  quote: Quote | null;
}
export interface Quote {
  /**
   * The provider's message for people, plain text.
   */
  message: string | null;
  /**
   * The provider's code for machines.
   */
  code: string | null;
  /**
   * Field-level messages.
   */
  details: QuoteDetail[];
}
export interface QuoteDetail {
  field: string;
  message: string;
}
export interface Deviation {
  /**
   * JSON pointer into the answer.
   */
  path: string;
  /**
   * What the contract says, for example string.
   */
  expected: string;
  /**
   * What stood there, for example integer. Never the value itself.
   */
  found: string;
}
