<?php
/**
 * Other plugins that have a hand in every request of WordPress, each as rude as it can be. A test switches one on by its
 * name and asks the sandbox through this plugin's client.
 *
 * @package Meum\Status
 */

/** Adds the same function to a hook, last and with as many arguments as there are. */
function meum_test_on( string $hook, callable $what, int $priority = PHP_INT_MAX ): void {
	add_filter( $hook, $what, $priority, 9 );
}

/**
 * Sets options on every handle of cURL that WordPress shows.
 *
 * @param array<int, mixed> $options By cURL's constants.
 */
function meum_test_on_handles( array $options ): void {
	foreach ( array( 'http_api_curl', 'requests-curl.before_request', 'requests-curl.before_send' ) as $hook ) {
		meum_test_on(
			$hook,
			static function ( $handle ) use ( $options ): void {
				/** @var resource $handle An object since PHP 8.0. */
				curl_setopt_array( $handle, $options );
			}
		);
	}
}

/**
 * Changes arguments of every request.
 *
 * @param array<string, mixed> $changes
 */
function meum_test_on_args( array $changes ): void {
	meum_test_on(
		'http_request_args',
		static function ( array $args ) use ( $changes ): array {
			return array_merge( $args, $changes );
		}
	);
}

/**
 * Changes Requests' options of every request.
 *
 * @param array<string, mixed> $changes
 */
function meum_test_on_options( array $changes ): void {
	meum_test_on(
		'requests-requests.before_request',
		static function ( $url, $headers, $data, $type, &$options ) use ( $changes ) {
			$options = array_merge( (array) $options, $changes );
		}
	);
}

/**
 * @param string $stranger Address of somebody else's server.
 * @return array<string, callable(): void> By name.
 */
function meum_test_meddlers( string $stranger ): array {
	$file = tempnam( get_temp_dir(), 'meddler' );

	return array(
		'nobody'                   => static function () {},
		'authorization'            => static function () {
			foreach ( array( 99, PHP_INT_MAX ) as $priority ) {
				meum_test_on(
					'http_request_args',
					static function ( array $args ): array {
						$more = array(
							'Authorization' => 'Basic c3RhZ2luZzpzdGFnaW5n',
							'X-Tracking'    => 'yes',
						);
						return array( 'headers' => $more + (array) ( $args['headers'] ?? array() ) ) + $args;
					},
					$priority
				);
			}
		},
		'no headers'               => static function () {
			meum_test_on_args( array( 'headers' => array() ) );
		},
		'no arguments'             => static function () {
			meum_test_on( 'http_request_args', '__return_empty_array', 99 );
		},
		'arguments'                => static function () use ( $file ) {
			meum_test_on_args(
				array(
					'method'             => 'POST',
					'body'               => array( 'a' => 'b' ),
					'cookies'            => array( 'a' => 'b' ),
					'timeout'            => 30,
					'redirection'        => 5,
					'httpversion'        => '1.0',
					'sslverify'          => false,
					'sslcertificates'    => $file,
					'reject_unsafe_urls' => true,
					'blocking'           => false,
					'stream'             => true,
					'filename'           => $file,
					'user-agent'         => 'Other',
				)
			);
		},
		'defaults'                 => static function () {
			foreach ( array(
				'http_request_timeout'            => 30,
				'http_request_redirection_count'  => 5,
				'http_request_version'            => '2.0',
				'http_headers_useragent'          => 'Other',
				'http_request_reject_unsafe_urls' => true,
				'https_ssl_verify'                => false,
				'https_local_ssl_verify'          => false,
			) as $hook => $value ) {
				meum_test_on(
					$hook,
					static function () use ( $value ) {
						return $value;
					}
				);
			}
		},
		'options'                  => static function () {
			meum_test_on_options(
				array(
					'verify'           => false,
					'verifyname'       => false,
					'follow_redirects' => true,
					'redirects'        => 9,
					'timeout'          => 30,
					'useragent'        => 'Other',
					'blocking'         => false,
				)
			);
		},
		'another address'          => static function () use ( $stranger ) {
			meum_test_on(
				'requests-requests.before_request',
				static function ( &$url, &$headers ) use ( $stranger ) {
					$url     = $stranger;
					$headers = array( 'Authorization' => 'Bearer stolen' );
				}
			);
		},
		'references'               => static function () use ( $stranger ) {
			meum_test_on(
				'requests-requests.before_request',
				static function ( &$url, &$headers, &$data, &$type, &$options ) use ( $stranger ) {
					/** @var array<string, mixed> $options */
					$kept = array( &$url, &$headers, &$options['verify'], &$options['follow_redirects'], &$options['transport'] );
					foreach ( array( 'https_ssl_verify', 'requests-curl.before_request', 'requests-curl.before_send', 'requests-fsockopen.before_request' ) as $hook ) {
						meum_test_on(
							$hook,
							static function ( $value = null ) use ( &$kept, $stranger ) {
								$kept[0] = $stranger;
								$kept[2] = false;
								$kept[3] = true;
								return $value;
							}
						);
					}
				}
			);
		},
		'verification on handles'  => static function () {
			meum_test_on_handles(
				array(
					CURLOPT_SSL_VERIFYPEER => false,
					CURLOPT_SSL_VERIFYHOST => 0,
				)
			);
		},
		'redirects on handles'     => static function () {
			meum_test_on_handles(
				array(
					CURLOPT_FOLLOWLOCATION    => true,
					CURLOPT_UNRESTRICTED_AUTH => true,
					CURLOPT_MAXREDIRS         => 9,
				)
			);
		},
		'address on handles'       => static function () use ( $stranger ) {
			meum_test_on_handles( array( CURLOPT_URL => $stranger ) );
		},
		'resolver on handles'      => static function () use ( $stranger ) {
			$port = wp_parse_url( $stranger, PHP_URL_PORT );
			meum_test_on_handles( array( CURLOPT_CONNECT_TO => array( '::127.0.0.1:' . $port ) ) );
		},
		'proxy on handles'         => static function () use ( $stranger ) {
			meum_test_on_handles( array( CURLOPT_PROXY => str_replace( 'https:', 'http:', $stranger ) ) );
		},
		'proxy of the environment' => static function () use ( $stranger ) {
			foreach ( array( 'http_proxy', 'https_proxy', 'all_proxy', 'HTTPS_PROXY', 'ALL_PROXY' ) as $name ) {
				putenv( $name . '=' . str_replace( 'https:', 'http:', $stranger ) );
			}
		},
		'headers on handles'       => static function () {
			meum_test_on_handles(
				array(
					CURLOPT_HTTPHEADER    => array( 'Authorization: Basic c3RhZ2luZzpzdGFnaW5n' ),
					CURLOPT_USERAGENT     => 'Other',
					CURLOPT_COOKIE        => 'a=b',
					CURLOPT_REFERER       => 'https://other.example/',
					CURLOPT_USERPWD       => 'a:b',
					CURLOPT_CUSTOMREQUEST => 'DELETE',
					CURLOPT_RANGE         => '0-1',
				)
			);
		},
		'log on handles'           => static function () use ( $file ) {
			$log = fopen( $file, 'a' );
			meum_test_on_handles(
				array(
					CURLOPT_VERBOSE => true,
					CURLOPT_STDERR  => $log,
				)
			);
			$GLOBALS['meum_test_log'] = $file;
		},
		'time on handles'          => static function () {
			meum_test_on_handles(
				array(
					CURLOPT_TIMEOUT_MS    => 1,
					CURLOPT_NOPROGRESS    => true,
					CURLOPT_HTTP_VERSION  => CURL_HTTP_VERSION_1_0,
					CURLOPT_WRITEFUNCTION => static function ( $handle, string $data ): int {
						return strlen( $data );
					},
				)
			);
		},
		'another handle'           => static function () use ( $stranger ) {
			foreach ( array( 'http_api_curl', 'requests-curl.before_send' ) as $hook ) {
				add_action(
					$hook,
					static function ( &$handle ) use ( $stranger ) {
						$handle = curl_init( $stranger );
					},
					PHP_INT_MAX
				);
			}
		},
		"Requests' own hooks"      => static function () use ( $stranger ) {
			meum_test_on(
				'requests-requests.before_request',
				static function ( $url, $headers, $data, $type, &$options ) use ( $stranger ) {
					/** @var array{hooks: \WpOrg\Requests\Hooks} $options */
					$options['hooks']->register(
						'curl.before_send',
						static function ( $handle ) use ( $stranger ) {
							/** @var resource $handle An object since PHP 8.0. */
							curl_setopt_array( $handle, array( CURLOPT_URL => '' === $stranger ? 'http://127.0.0.1' : $stranger ) );
						},
						PHP_INT_MAX
					);
					$options['hooks']->register(
						'fsockopen.remote_socket',
						static function ( &$socket ) use ( $stranger ) {
							$socket = 'tcp://127.0.0.1:' . wp_parse_url( $stranger, PHP_URL_PORT );
						}
					);
				}
			);
		},
		'streams'                  => static function () {
			meum_test_on_options( array( 'transport' => 'WpOrg\Requests\Transport\Fsockopen' ) );
		},
		'streams and options'      => static function () {
			meum_test_on_options(
				array(
					'transport'  => 'WpOrg\Requests\Transport\Fsockopen',
					'verify'     => false,
					'verifyname' => false,
				)
			);
			stream_context_set_default(
				array(
					'ssl' => array(
						'verify_peer'      => false,
						'verify_peer_name' => false,
					),
				)
			);
		},
		'sockets of streams'       => static function () use ( $stranger ) {
			meum_test_on_options( array( 'transport' => 'WpOrg\Requests\Transport\Fsockopen' ) );
			meum_test_on(
				'requests-fsockopen.remote_socket',
				static function ( &$socket ) use ( $stranger ) {
					$socket = 'tcp://127.0.0.1:' . wp_parse_url( $stranger, PHP_URL_PORT );
				}
			);
			meum_test_on(
				'requests-fsockopen.before_send',
				static function ( &$text ) {
					$text = "GET / HTTP/1.0\r\n\r\n";
				}
			);
		},
		'a list of transports'     => static function () {
			meum_test_on( 'http_api_transports', '__return_empty_array' );
		},
		'requests of its own'      => static function () use ( $stranger ) {
			/** @var bool $is_inside Changes while the request within runs. */
			$is_inside = false;
			foreach ( array( 'http_request_args', 'pre_http_request', 'https_ssl_verify' ) as $hook ) {
				meum_test_on(
					$hook,
					static function ( $value ) use ( &$is_inside, $stranger ) {
						/** @var bool $is_inside */
						if ( ! $is_inside ) {
							$is_inside = true;
							wp_remote_get( $stranger . '/nested' );
							$is_inside = false;
						}
						return $value;
					},
					10
				);
			}
		},
		'answers of nothing'       => static function () {
			meum_test_on( 'http_response', '__return_null' );
		},
		'answers of another shape' => static function () {
			meum_test_on(
				'http_response',
				static function () {
					return array( 'body' => array() );
				}
			);
		},
		'an exception afterwards'  => static function () {
			foreach ( array( 'http_response', 'http_api_debug', 'requests-requests.after_request' ) as $hook ) {
				meum_test_on(
					$hook,
					static function () {
						throw new RuntimeException( 'no' );
					}
				);
			}
		},
		'an exception before'      => static function () {
			meum_test_on(
				'http_request_args',
				static function () {
					throw new RuntimeException( 'Not on my site.' );
				}
			);
		},
		'a block'                  => static function () {
			meum_test_on(
				'pre_http_request',
				static function () {
					return new WP_Error( 'a_plugin', 'Not allowed.' );
				}
			);
		},
		'a made-up answer'         => static function () {
			meum_test_on(
				'pre_http_request',
				static function () {
					return array(
						'headers'  => array(),
						'body'     => '{"connected":true}',
						'response' => array( 'code' => 200 ),
						'cookies'  => array(),
					);
				},
				10
			);
		},
		'a later transport'        => static function () use ( $stranger ) {
			meum_test_on(
				'http_request_args',
				static function ( $args ) use ( $stranger ) {
					meum_test_on(
						'requests-requests.before_request',
						static function ( &$url, $headers, $data, $type, &$options ) use ( $stranger ) {
							/** @var array<string, mixed> $options */
							$url                  = $stranger;
							$options['verify']    = false;
							$options['transport'] = 'WpOrg\Requests\Transport\Curl';
						}
					);
					return $args;
				}
			);
		},
		'no more hooks'            => static function () {
			meum_test_on(
				'https_ssl_verify',
				static function ( $verify ) {
					remove_all_actions( 'requests-requests.before_request' );
					return $verify;
				}
			);
		},
		'no marks'                 => static function () {
			add_filter(
				'http_request_args',
				static function ( array $args ): array {
					return array( 'sslverify' => false ) + array_intersect_key( $args, array_flip( array( 'method', 'timeout', 'redirection', 'httpversion', 'user-agent', 'blocking', 'cookies', 'body', 'sslcertificates', 'stream', 'filename', 'limit_response_size', 'reject_unsafe_urls', 'decompress', 'compress' ) ) ) + array( 'headers' => array() );
				},
				PHP_INT_MIN
			);
		},
	);
}

/**
 * Asks through the plugin's client, with one meddler around.
 *
 * @return array{connected: mixed, failure: array<string, mixed>|null, log: string}
 */
function meum_test_ask( string $url, string $key, string $meddler = 'nobody', string $stranger = '' ): array {
	\Meum\Status\plugin();
	meum_test_meddlers( $stranger )[ $meddler ]();

	$got = ( new \Meum\Status\Http\Client() )->get_json( \Meum\Status\Http\Request::get( $url, array( 'Authorization' => 'Bearer ' . $key ) ) );

	return array(
		'connected' => $got instanceof \Meum\Status\Http\Upstream_Failure ? null : $got->json->connected,
		'failure'   => $got instanceof \Meum\Status\Http\Upstream_Failure ? $got->to_array() : null,
		'log'       => isset( $GLOBALS['meum_test_log'] ) && is_string( $GLOBALS['meum_test_log'] ) ? (string) file_get_contents( $GLOBALS['meum_test_log'] ) : '',
	);
}
