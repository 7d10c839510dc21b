// Generated from schemas/ by "npm run types". Do not edit.

import type { Shape } from '../request/shape';

export const REPORT: Shape = {
	"type": "object",
	"properties": {
		"provider": {
			"type": "string"
		},
		"name": {
			"type": "string"
		},
		"state": {
			"type": "string",
			"enum": [
				"healthy",
				"attention",
				"pending",
				"critical",
				"unknown",
				"unconfigured"
			]
		},
		"reason": {
			"type": "string"
		},
		"reasons": {
			"type": "array",
			"items": {
				"type": "string"
			}
		},
		"badge": {
			"$ref": "#/definitions/badge"
		},
		"headline": {
			"type": "string"
		},
		"lead": {
			"type": [
				"string",
				"null"
			]
		},
		"who": {
			"type": [
				"string",
				"null"
			]
		},
		"next_step": {
			"type": "string"
		},
		"action": {
			"anyOf": [
				{
					"$ref": "#/definitions/action"
				},
				{
					"type": "null"
				}
			]
		},
		"steps": {
			"type": "array",
			"items": {
				"$ref": "#/definitions/step"
			}
		},
		"row": {
			"type": "string"
		},
		"now": {
			"type": "string"
		},
		"fetched_at": {
			"type": [
				"string",
				"null"
			]
		},
		"stale": {
			"type": "boolean"
		},
		"stale_at": {
			"type": [
				"string",
				"null"
			]
		},
		"dated": {
			"type": "boolean"
		},
		"next_check_at": {
			"type": [
				"string",
				"null"
			]
		},
		"refresh": {
			"type": [
				"string",
				"null"
			],
			"enum": [
				"too_soon",
				"running",
				null
			]
		},
		"refresh_wait": {
			"type": "integer"
		},
		"poll": {
			"type": "integer"
		},
		"checks": {
			"type": "array",
			"items": {
				"$ref": "#/definitions/check"
			}
		},
		"details": {
			"type": "array",
			"items": {
				"$ref": "#/definitions/detail"
			}
		},
		"issues": {
			"type": "array",
			"items": {
				"$ref": "#/definitions/issue"
			}
		},
		"issues_total": {
			"type": "integer"
		},
		"no_issues": {
			"type": [
				"string",
				"null"
			]
		},
		"pending_key": {
			"anyOf": [
				{
					"$ref": "#/definitions/pending_key"
				},
				{
					"type": "null"
				}
			]
		},
		"key_badge": {
			"anyOf": [
				{
					"$ref": "#/definitions/badge"
				},
				{
					"type": "null"
				}
			]
		},
		"answer": {
			"type": [
				"object",
				"null"
			]
		},
		"comparison": {
			"type": "array",
			"items": {
				"$ref": "#/definitions/comparison_row"
			}
		},
		"error": {
			"anyOf": [
				{
					"$ref": "#/definitions/report_error"
				},
				{
					"type": "null"
				}
			]
		},
		"deviations": {
			"type": "array",
			"items": {
				"$ref": "#/definitions/deviation"
			}
		}
	},
	"definitions": {
		"check": {
			"type": "object",
			"properties": {
				"id": {
					"type": "string"
				},
				"label": {
					"type": "string"
				},
				"status": {
					"type": "string",
					"enum": [
						"pass",
						"warn",
						"fail",
						"pending",
						"skipped",
						"unknown"
					]
				},
				"text": {
					"type": [
						"string",
						"null"
					]
				},
				"at": {
					"type": [
						"string",
						"null"
					]
				},
				"hint": {
					"type": [
						"string",
						"null"
					]
				},
				"side": {
					"type": [
						"string",
						"null"
					],
					"enum": [
						"you",
						"host",
						"provider",
						"both",
						null
					]
				},
				"quiet": {
					"type": "boolean"
				},
				"parts": {
					"type": "array",
					"items": {
						"$ref": "#/definitions/part"
					}
				}
			}
		},
		"issue": {
			"type": "object",
			"properties": {
				"id": {
					"type": "string"
				},
				"message": {
					"type": "string"
				},
				"severity": {
					"type": "string",
					"enum": [
						"info",
						"warning",
						"critical"
					]
				},
				"first_seen_at": {
					"type": [
						"string",
						"null"
					]
				}
			}
		},
		"pending_key": {
			"type": "object",
			"properties": {
				"prefix": {
					"type": [
						"string",
						"null"
					]
				},
				"expires_at": {
					"type": [
						"string",
						"null"
					]
				}
			}
		},
		"comparison_row": {
			"type": "object",
			"properties": {
				"field": {
					"type": "string"
				},
				"label": {
					"type": "string"
				},
				"recorded": {
					"type": [
						"string",
						"null"
					]
				},
				"here": {
					"type": [
						"string",
						"null"
					]
				},
				"result": {
					"type": "string",
					"enum": [
						"same",
						"older",
						"newer",
						"different",
						"info",
						"unknown"
					]
				},
				"cause": {
					"type": [
						"string",
						"null"
					]
				}
			}
		},
		"report_error": {
			"type": "object",
			"properties": {
				"code": {
					"type": "string",
					"enum": [
						"blocked_by_site",
						"dns",
						"connect",
						"tls",
						"timeout",
						"key_refused",
						"key_scope",
						"suspended",
						"forbidden",
						"blocked_on_the_way",
						"not_found",
						"rejected",
						"database",
						"rate_limited",
						"provider_down",
						"redirected",
						"not_understood"
					]
				},
				"message": {
					"type": "string"
				},
				"remedy": {
					"type": "string"
				},
				"side": {
					"type": "string",
					"enum": [
						"you",
						"host",
						"provider",
						"both"
					]
				},
				"who": {
					"type": "string"
				},
				"http_status": {
					"type": [
						"integer",
						"null"
					]
				},
				"at": {
					"type": "string"
				},
				"attempts": {
					"type": "integer"
				},
				"retry_at": {
					"type": [
						"string",
						"null"
					]
				},
				"quote": {
					"anyOf": [
						{
							"$ref": "#/definitions/quote"
						},
						{
							"type": "null"
						}
					]
				},
				"told": {
					"type": "boolean"
				}
			}
		},
		"quote": {
			"type": "object",
			"properties": {
				"message": {
					"type": [
						"string",
						"null"
					]
				},
				"code": {
					"type": [
						"string",
						"null"
					]
				},
				"details": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"field": {
								"type": "string"
							},
							"message": {
								"type": "string"
							}
						}
					}
				}
			}
		},
		"deviation": {
			"type": "object",
			"properties": {
				"path": {
					"type": "string"
				},
				"expected": {
					"type": "string"
				},
				"found": {
					"type": "string"
				}
			}
		},
		"part": {
			"anyOf": [
				{
					"$ref": "#/definitions/words_part"
				},
				{
					"$ref": "#/definitions/progress_part"
				},
				{
					"$ref": "#/definitions/item_part"
				}
			]
		},
		"words_part": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"enum": [
						"words"
					]
				},
				"words": {
					"type": "array",
					"items": {
						"type": "string"
					}
				}
			}
		},
		"progress_part": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"enum": [
						"progress"
					]
				},
				"done": {
					"type": "integer"
				},
				"total": {
					"type": "integer"
				}
			}
		},
		"item_part": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"enum": [
						"item"
					]
				},
				"name": {
					"type": "string"
				},
				"id": {
					"type": [
						"string",
						"null"
					]
				},
				"reasons": {
					"type": "array",
					"items": {
						"type": "string"
					}
				}
			}
		},
		"badge": {
			"type": "object",
			"properties": {
				"tone": {
					"type": "string",
					"enum": [
						"good",
						"warn",
						"bad",
						"info",
						"neutral"
					]
				},
				"word": {
					"type": "string"
				}
			}
		},
		"action": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"enum": [
						"link",
						"enter_key",
						"refresh",
						"troubleshoot"
					]
				},
				"label": {
					"type": "string"
				},
				"url": {
					"type": "string"
				}
			}
		},
		"step": {
			"type": "object",
			"properties": {
				"text": {
					"type": "string"
				},
				"url": {
					"type": [
						"string",
						"null"
					]
				}
			}
		},
		"detail": {
			"type": "object",
			"properties": {
				"name": {
					"type": "string"
				},
				"label": {
					"type": "string"
				},
				"kind": {
					"type": "string",
					"enum": [
						"text",
						"word",
						"code",
						"time",
						"number",
						"boolean",
						"list"
					]
				},
				"value": {
					"type": [
						"string",
						"number",
						"boolean",
						"array",
						"null"
					],
					"items": {
						"type": "string"
					}
				},
				"text": {
					"type": "string"
				}
			}
		}
	}
};

export const SETTINGS: Shape = {
	"type": "object",
	"properties": {
		"can_change": {
			"type": "boolean"
		},
		"who_can": {
			"type": "string"
		},
		"can_seal": {
			"type": "boolean"
		},
		"config_line": {
			"type": [
				"string",
				"null"
			]
		},
		"credentials": {
			"type": "array",
			"items": {
				"$ref": "#/definitions/credential"
			}
		}
	},
	"definitions": {
		"credential": {
			"type": "object",
			"properties": {
				"provider": {
					"type": "string"
				},
				"name": {
					"type": "string"
				},
				"field": {
					"$ref": "#/definitions/field"
				},
				"constant": {
					"type": "string"
				},
				"source": {
					"type": "string",
					"enum": [
						"environment",
						"constant",
						"database",
						"none"
					]
				},
				"prefix": {
					"type": [
						"string",
						"null"
					]
				},
				"problem": {
					"type": [
						"string",
						"null"
					],
					"enum": [
						"no_key",
						"key_malformed",
						"key_unreadable",
						"address_invalid",
						null
					]
				},
				"problem_text": {
					"type": [
						"string",
						"null"
					]
				},
				"locked": {
					"type": "boolean"
				},
				"untried": {
					"type": "boolean"
				},
				"saved": {
					"type": "boolean"
				},
				"saved_prefix": {
					"type": [
						"string",
						"null"
					]
				},
				"saved_at": {
					"type": [
						"string",
						"null"
					]
				},
				"saved_by": {
					"type": [
						"string",
						"null"
					]
				}
			}
		},
		"field": {
			"type": "object",
			"properties": {
				"label": {
					"type": "string"
				},
				"placeholder": {
					"type": "string"
				},
				"help": {
					"type": "string"
				}
			}
		}
	}
};

export const CREDENTIAL_TEST: Shape = {
	"type": "object",
	"properties": {
		"provider": {
			"type": "string"
		},
		"result": {
			"type": "string",
			"enum": [
				"accepted",
				"refused",
				"unknown"
			]
		},
		"message": {
			"type": "string"
		},
		"remedy": {
			"type": [
				"string",
				"null"
			]
		}
	}
};

export const DOUBT: Shape = {
	"type": "object",
	"properties": {
		"confirm": {
			"type": "string"
		},
		"warning": {
			"type": "string"
		},
		"label": {
			"type": "string"
		}
	}
};
