// Generated from schemas/ by "npm run types". Do not edit.

import type { Shape } from '../model/shape';

export const REPORT: Shape = {
	"type": "object",
	"required": [
		"provider",
		"state",
		"reason",
		"reasons",
		"headline",
		"next_step",
		"now",
		"fetched_at",
		"stale",
		"next_check_at",
		"refresh",
		"refresh_wait",
		"checks",
		"issues",
		"issues_total",
		"pending_key",
		"answer",
		"comparison",
		"error",
		"deviations"
	],
	"properties": {
		"provider": {
			"type": "string",
			"enum": [
				"meum",
				"violet"
			]
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
		"headline": {
			"type": "string"
		},
		"next_step": {
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
		"checks": {
			"type": "array",
			"items": {
				"$ref": "#/definitions/check"
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
		"answer": {
			"anyOf": [
				{
					"$ref": "#/definitions/decoded_meum_answer"
				},
				{
					"type": "null"
				}
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
			"required": [
				"id",
				"label",
				"status",
				"word",
				"detail",
				"remedy"
			],
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
				"word": {
					"type": [
						"string",
						"null"
					]
				},
				"detail": {
					"type": [
						"string",
						"null"
					]
				},
				"remedy": {
					"type": [
						"string",
						"null"
					]
				}
			}
		},
		"issue": {
			"type": "object",
			"required": [
				"id",
				"message",
				"severity",
				"first_seen_at"
			],
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
			"required": [
				"prefix",
				"expires_at"
			],
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
			"required": [
				"field",
				"recorded",
				"here",
				"result",
				"cause"
			],
			"properties": {
				"field": {
					"type": "string",
					"enum": [
						"site_url",
						"webhook_url",
						"plugin_version",
						"wordpress_version",
						"woocommerce_version",
						"key_prefix"
					]
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
			"required": [
				"code",
				"message",
				"remedy",
				"side",
				"http_status",
				"at",
				"attempts",
				"retry_at",
				"quote"
			],
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
				}
			}
		},
		"quote": {
			"type": "object",
			"required": [
				"message",
				"code",
				"details"
			],
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
						"required": [
							"field",
							"message"
						],
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
			"required": [
				"path",
				"expected",
				"found"
			],
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
		"decoded_meum_answer": {
			"type": "object",
			"required": [
				"status",
				"connection_status",
				"health_status",
				"issues",
				"integration_id",
				"site_url",
				"plugin_version",
				"wordpress_version",
				"woocommerce_version",
				"credential_status",
				"credential_prefix",
				"webhook_health",
				"webhook_url",
				"last_seen_at",
				"pending_connection_key",
				"connected"
			],
			"properties": {
				"status": {
					"type": [
						"string",
						"null"
					]
				},
				"connection_status": {
					"type": [
						"string",
						"null"
					]
				},
				"health_status": {
					"type": [
						"string",
						"null"
					]
				},
				"issues": {
					"anyOf": [
						{
							"type": "array",
							"items": {
								"type": "string"
							}
						},
						{
							"type": "null"
						}
					]
				},
				"integration_id": {
					"type": [
						"string",
						"null"
					]
				},
				"site_url": {
					"type": [
						"string",
						"null"
					]
				},
				"plugin_version": {
					"type": [
						"string",
						"null"
					]
				},
				"wordpress_version": {
					"type": [
						"string",
						"null"
					]
				},
				"woocommerce_version": {
					"type": [
						"string",
						"null"
					]
				},
				"credential_status": {
					"type": [
						"string",
						"null"
					]
				},
				"credential_prefix": {
					"type": [
						"string",
						"null"
					]
				},
				"webhook_health": {
					"type": [
						"string",
						"null"
					]
				},
				"webhook_url": {
					"type": [
						"string",
						"null"
					]
				},
				"last_seen_at": {
					"type": [
						"string",
						"null"
					]
				},
				"pending_connection_key": {
					"anyOf": [
						{
							"type": "object",
							"required": [
								"key_prefix",
								"expires_at"
							],
							"properties": {
								"key_prefix": {
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
						{
							"type": "null"
						}
					]
				},
				"connected": {
					"type": [
						"boolean",
						"null"
					]
				}
			}
		}
	}
};

export const SETTINGS: Shape = {
	"type": "object",
	"required": [
		"can_change",
		"who_can",
		"can_seal",
		"config_line",
		"credentials"
	],
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
			"required": [
				"provider",
				"source",
				"prefix",
				"problem",
				"locked",
				"untried",
				"saved",
				"saved_prefix",
				"saved_at",
				"saved_by"
			],
			"properties": {
				"provider": {
					"type": "string",
					"enum": [
						"meum",
						"violet"
					]
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
		}
	}
};

export const CREDENTIAL_TEST: Shape = {
	"type": "object",
	"required": [
		"provider",
		"result",
		"message",
		"remedy"
	],
	"properties": {
		"provider": {
			"type": "string",
			"enum": [
				"meum",
				"violet"
			]
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
