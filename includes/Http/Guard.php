<?php
declare( strict_types=1 );

namespace Meum\Status\Http;

use Meum\Status\Network;
use WP_Error;

/**
 * Brings one request through WordPress's HTTP API, past whatever other plugins hook in there. It knows the request by a mark
 * of its own, not by the address, which can be written in many ways and changed by anybody. Should the mark get lost, the
 * request is not sent by this plugin's transport, and no other has got the key.
 *
 * Hooks of the API in the order in which they fire: http_request_args, pre_http_request, https_ssl_verify,
 * requests-requests.before_request; then the transport sends.
 */
final class Guard {

	/** Name of the argument, and of the header, that holds the mark. The header is never sent. */
	private const MARK = 'x-meum-status-request';

	private Transport $transport;
	private string $mark;

	/** @var array<mixed>|null The request's arguments before any filter. */
	private ?array $args = null;

	/** @var list<bool> Whether the requests whose arguments are being filtered are ours, outermost first: filters can send requests of their own. */
	private array $filtering = array();

	/** @var mixed Requests' own object for the hooks of our request. */
	private $hooks = null;

	/** Whether our arguments came through all their filters. */
	private bool $is_past_args = false;

	/** Whether a filter answered in the provider's place. */
	private bool $is_answered = false;

	public function __construct( Transport $transport ) {
		$this->transport = $transport;
		$this->mark      = bin2hex( random_bytes( 16 ) );
	}

	/**
	 * Lets WordPress send the request.
	 *
	 * @return mixed What wp_remote_request() gave, or a WP_Error with what a hook threw. It tells whether the request was
	 *               stopped; what came of it is known to the transport alone.
	 */
	public function send( string $url ) {
		$site = get_current_blog_id();
		$this->register();

		try {
			return wp_remote_request(
				$url,
				array(
					'method'              => 'GET',
					'timeout'             => Limits::TIME,
					'redirection'         => 0,
					'httpversion'         => '1.1',
					'sslverify'           => true,
					// The address is a constant of the site's owner, and loopback is a legitimate one.
					'reject_unsafe_urls'  => false,
					'limit_response_size' => Limits::BODY,
					'user-agent'          => 'MeumStatus/' . \Meum\Status\VERSION,
					'headers'             => array( self::MARK => $this->mark ),
					self::MARK            => $this->mark,
				)
			);
		} catch ( \Throwable $thrown ) {
			// Any plugin may have a hand in a request, and a check runs in WP-Cron together with other plugins' jobs.
			return new WP_Error( 'meum_status_thrown', $thrown->getMessage() );
		} finally {
			$this->unregister();
			// What comes of the request, a key perhaps, is kept where the request began.
			if ( is_multisite() ) {
				Network::back_to( $site );
			}
		}
	}

	/**
	 * What on this site kept the request from being sent, in a few words.
	 *
	 * @param mixed $result What send() gave.
	 */
	public function interference( $result ): ?string {
		if ( $this->is_answered ) {
			return 'pre_http_request';
		}
		if ( $result instanceof WP_Error && 'http_request_not_executed' === $result->get_error_code() ) {
			return 'WP_HTTP_BLOCK_EXTERNAL';
		}
		if ( null !== $this->hooks ) {
			return 'requests-requests.before_request';
		}

		return $this->is_past_args ? null : 'http_request_args';
	}

	/**
	 * Before all other filters of the arguments: takes ours down.
	 *
	 * @param mixed $args Arguments of any request.
	 * @return mixed
	 */
	public function before_args( $args ) {
		$is_ours = is_array( $args ) && ( $args[ self::MARK ] ?? null ) === $this->mark;

		$this->filtering[] = $is_ours;
		if ( $is_ours ) {
			$this->args = $args;
		}

		return $args;
	}

	/**
	 * After all other filters of the arguments: puts ours back.
	 *
	 * @param mixed $args Arguments of any request.
	 * @return mixed
	 */
	public function after_args( $args ) {
		$is_ours = true === array_pop( $this->filtering ) || ( is_array( $args ) && ( $args[ self::MARK ] ?? null ) === $this->mark );

		if ( ! $is_ours || null === $this->args ) {
			return $args;
		}

		$this->is_past_args = true;

		return $this->args;
	}

	/**
	 * After all other filters: notices that one of them answered. What did not come from the provider is no answer.
	 *
	 * @param mixed $answer False, or an answer.
	 * @param mixed $args   Arguments of any request.
	 * @return mixed
	 */
	public function after_answers( $answer, $args ) {
		if ( false !== $answer && is_array( $args ) && ( $args[ self::MARK ] ?? null ) === $this->mark ) {
			$this->is_answered = true;
		}

		return $answer;
	}

	/**
	 * Before all others who are told of a request: knows ours by the mark.
	 *
	 * @param mixed $url     Address.
	 * @param mixed $headers Headers.
	 * @param mixed $data    Body.
	 * @param mixed $type    Method.
	 * @param mixed $options Options of the transport.
	 */
	public function before_request( $url, $headers, $data, $type, $options ): void {
		if ( is_array( $headers ) && ( $headers[ self::MARK ] ?? null ) === $this->mark && is_array( $options ) ) {
			$this->hooks = $options['hooks'] ?? null;
		}
	}

	/**
	 * After all others who are told of a request, and may have changed it: gives ours to our transport.
	 *
	 * @param mixed $url     Address.
	 * @param mixed $headers Headers.
	 * @param mixed $data    Body.
	 * @param mixed $type    Method.
	 * @param mixed $options Options of the transport.
	 */
	public function after_request( $url, $headers, $data, $type, &$options ): void {
		if ( null === $this->hooks || ! is_array( $options ) || ( $options['hooks'] ?? null ) !== $this->hooks ) {
			return;
		}

		$chosen = $options['transport'] ?? null;
		if ( 'WpOrg\Requests\Transport\Fsockopen' === ltrim( is_object( $chosen ) ? get_class( $chosen ) : ( is_string( $chosen ) ? $chosen : '' ), '\\' ) ) {
			$this->transport->use_streams();
		}

		// Made anew: an array remembers who holds a reference to one of its elements, and that one could change it again.
		$options = array_merge(
			$this->unbound( $options ),
			array(
				'transport'        => $this->transport,
				'follow_redirects' => false,
				'blocking'         => true,
				'filename'         => false,
			)
		);
	}

	/**
	 * The same array without references to its elements.
	 *
	 * @param array<mixed> $options Any array.
	 * @return array<mixed>
	 */
	private function unbound( array $options ): array {
		$copy = array();

		foreach ( $options as $name => $value ) {
			$copy[ $name ] = $value;
		}

		return $copy;
	}

	/** Hooks in, first and last. */
	private function register(): void {
		add_filter( 'http_request_args', array( $this, 'before_args' ), PHP_INT_MIN );
		add_filter( 'http_request_args', array( $this, 'after_args' ), PHP_INT_MAX );
		add_filter( 'pre_http_request', array( $this, 'after_answers' ), PHP_INT_MAX, 2 );
		add_action( 'requests-requests.before_request', array( $this, 'before_request' ), PHP_INT_MIN, 5 );
		add_action( 'requests-requests.before_request', array( $this, 'after_request' ), PHP_INT_MAX, 5 );
	}

	/** Leaves the hooks as they were. */
	private function unregister(): void {
		remove_filter( 'http_request_args', array( $this, 'before_args' ), PHP_INT_MIN );
		remove_filter( 'http_request_args', array( $this, 'after_args' ), PHP_INT_MAX );
		remove_filter( 'pre_http_request', array( $this, 'after_answers' ), PHP_INT_MAX );
		remove_action( 'requests-requests.before_request', array( $this, 'before_request' ), PHP_INT_MIN );
		remove_action( 'requests-requests.before_request', array( $this, 'after_request' ), PHP_INT_MAX );
	}
}
