// Generated from schemas/report.schema.json by "npm run types". Do not edit.

export type Part = WordsPart | ProgressPart | ItemPart;

/**
 * What this plugin says of one provider at one moment: judged by PHP at every read, served at meum-status/v1/reports, rendered by TypeScript, which judges nothing. All sentences are in the reader's language; all times are UTC in ISO 8601 with a trailing Z.
 */
export interface Report {
  /**
   * Id of the provider that this report is about, for example meum.
   */
  provider: string;
  /**
   * Its own name. Names are not translated.
   */
  name: string;
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
  badge: Badge;
  /**
   * One translated sentence: the worst fact. Dated while stale.
   */
  headline: string;
  /**
   * Translated: what more there is to say of the headline, above all whether customers can pay, as far as that is known. Null where the headline says it all.
   */
  lead: string | null;
  /**
   * Translated sentence: who can act. Null where nobody has to, or where the next step says it.
   */
  who: string | null;
  /**
   * One or two translated sentences: what to do, or that there is nothing to do.
   */
  next_step: string;
  action: Action | null;
  /**
   * What to do one after the other, while the store is being set up; else empty.
   */
  steps: Step[];
  /**
   * The state in the few words of a row elsewhere, in lower case, for example "connected" or "2 problems".
   */
  row: string;
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
   * When the answer becomes too old by itself; null without one.
   */
  stale_at: string | null;
  /**
   * Whether all that the provider said is from before, so that it is shown without colour.
   */
  dated: boolean;
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
   * Seconds after which an open page asks again: never sooner than its asking would lead to an answer.
   */
  poll: number;
  /**
   * What the provider's answer comes to, in a fixed order.
   */
  checks: Check[];
  /**
   * Every field of the provider's answer, also those that are null.
   */
  details: Detail[];
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
   * Translated: what stands in place of an empty list of problems. Null where there are problems, or where an empty list would only contradict the headline.
   */
  no_issues: string | null;
  /**
   * The connection key that waits to be used, or null.
   */
  pending_key: PendingKey | null;
  /**
   * What is known of the key that this plugin asks with, or null where that is nothing.
   */
  key_badge: Badge | null;
  /**
   * All decoded fields of the last good answer as they came, for machines; null before the first. Which they are says the provider's own schema.
   */
  answer: {
    [k: string]: unknown;
  } | null;
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
/**
 * A state in a word or two, and how that is meant to feel.
 */
export interface Badge {
  /**
   * How it is meant to feel. Red, which is bad, is kept for payments that have stopped. Colour never stands alone.
   */
  tone: "good" | "warn" | "bad" | "info" | "neutral";
  /**
   * Translated.
   */
  word: string;
}
/**
 * The one button beside the headline.
 */
export interface Action {
  /**
   * link leads to url. enter_key leads to the field for a key, refresh asks the provider anew, troubleshoot leads to the steps that find the fault: each works in place on the panel, and by url from elsewhere.
   */
  kind: "link" | "enter_key" | "refresh" | "troubleshoot";
  /**
   * Translated.
   */
  label: string;
  /**
   * An http or https address.
   */
  url: string;
}
export interface Step {
  /**
   * Translated sentence.
   */
  text: string;
  /**
   * Where it is done, an http or https address, or null.
   */
  url: string | null;
}
export interface Check {
  /**
   * Stable id, for example webhooks. The provider's own schema lists them.
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
   * Translated short value; null where the time in at says it, which readers want fresh.
   */
  text: string | null;
  /**
   * A time, by this server's clock, or null.
   */
  at: string | null;
  /**
   * Translated sentence: what to do or to know; null if nothing, or if the next step says it.
   */
  hint: string | null;
  /**
   * Whose side it is on where something is not as it should be; else null.
   */
  side: "you" | "host" | "provider" | "both" | null;
  /**
   * Whether it only repeats what the headline and the other checks say, so that it stands among the details alone.
   */
  quiet: boolean;
  /**
   * What it shows besides its sentence.
   */
  parts: Part[];
}
/**
 * Words as they came, for example the first characters of a key or the names of scopes.
 */
export interface WordsPart {
  kind: "words";
  words: string[];
}
export interface ProgressPart {
  kind: "progress";
  done: number;
  total: number;
}
/**
 * One thing that the check is about, for example a product.
 */
export interface ItemPart {
  kind: "item";
  name: string;
  id: string | null;
  reasons: string[];
}
export interface Detail {
  /**
   * The field's name in the provider's API, with a dot for a nested one.
   */
  name: string;
  /**
   * Translated name.
   */
  label: string;
  /**
   * How the value is meant: text for people, a word of an open list, a code (an address, a key, an id, a version), a time, a number, a boolean, or a list.
   */
  kind: "text" | "word" | "code" | "time" | "number" | "boolean" | "list";
  /**
   * As it was decoded; null if the provider reported nothing.
   */
  value: string | number | boolean | string[] | null;
  /**
   * Translated value for people; of a time in the site's format and zone.
   */
  text: string;
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
export interface ComparisonRow {
  /**
   * Stable id, for example site_url.
   */
  field: string;
  /**
   * Translated name.
   */
  label: string;
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
   * Translated sentence: whose side it is on.
   */
  who: string;
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
  /**
   * Whether headline and lead tell this failure already, so that only its evidence joins them.
   */
  told: boolean;
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
