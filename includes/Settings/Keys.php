<?php
declare( strict_types=1 );

namespace Meum\Status\Settings;

use Meum\Status\Http\Failure;
use Meum\Status\Providers\Provider;
use Meum\Status\Status\Checker;
use Meum\Status\Status\Errors;
use Meum\Status\Status\Snapshot;
use Meum\Status\Status\Snapshot_Store;
use WP_Error;

/**
 * Changes the stored key of a provider. A key is tried before it is kept; one that the provider refuses is not kept at all,
 * and one that could not be tried only if the person asks for it.
 *
 * @phpstan-import-type Answer from Provider
 */
final class Keys {

	/** Failures that say that the key is the wrong one. */
	private const WRONG_KEY = array( 'key_refused', 'key_scope' );

	private Credentials $credentials;
	private Snapshot_Store $store;
	private Checker $checker;

	public function __construct( Credentials $credentials, Snapshot_Store $store, Checker $checker ) {
		$this->credentials = $credentials;
		$this->store       = $store;
		$this->checker     = $checker;
	}

	/**
	 * Tries a key and stores it.
	 *
	 * @param string $text    The key as it was typed; spaces around it do not matter.
	 * @param bool   $untried Whether to store it also if the provider cannot be asked.
	 * @return WP_Error|null Why it was not stored, or null.
	 */
	public function put(
		Provider $provider,
		#[\SensitiveParameter]
		string $text,
		bool $untried
	): ?WP_Error {
		$key    = new Secret( trim( $text ), 'database' );
		$refuse = $this->locked( $provider ) ?? ( $this->unfit( $provider, $key ) ?? $this->unsealable() );

		if ( null !== $refuse ) {
			return $refuse;
		}

		$outcome = $this->checker->exclusively(
			$provider,
			function () use ( $provider, $key, $untried ): ?WP_Error {
				return $this->try_and_store( $provider, $key, $untried );
			}
		);

		return false === $outcome ? new WP_Error(
			'meum_status_busy',
			__( 'A check is running at this moment. Try again in a few seconds.', 'meum-status' ),
			array( 'status' => 409 )
		) : $outcome;
	}

	/**
	 * Forgets the stored key, and all that was learnt with it.
	 *
	 * @return WP_Error|null Why it stays, or null.
	 */
	public function remove( Provider $provider ): ?WP_Error {
		$locked = $this->locked( $provider );

		if ( null === $locked ) {
			$this->credentials->remove( $provider->id() );
			$this->start_anew( $provider, null );
		}

		return $locked;
	}

	/**
	 * Tries the key that is in use.
	 *
	 * @return array{provider: string, result: 'accepted'|'refused'|'unknown', message: string, remedy: string|null}|WP_Error
	 */
	public function test( Provider $provider ) {
		if ( null !== $provider->configuration()['problem'] ) {
			return new WP_Error( 'meum_status_no_key', __( 'There is no usable key to try. Enter one first.', 'meum-status' ), array( 'status' => 409 ) );
		}

		$this->checker->refresh( $provider, 'person' );

		// Also what another check has just found out is an answer to the question.
		$snapshot = $this->store->get( $provider->id(), $provider->configuration()['fingerprint'] );

		if ( null === $snapshot->failure && null !== $snapshot->answer ) {
			return array(
				'provider' => $provider->id(),
				'result'   => 'accepted',
				/* translators: %s: name of the provider, for example Meum. */
				'message'  => sprintf( __( '%s accepts the key.', 'meum-status' ), $provider->name() ),
				'remedy'   => null,
			);
		}

		$code  = null === $snapshot->failure ? 'timeout' : $snapshot->failure->code;
		$words = Errors::describe( $code, $provider->name(), $provider->host() );

		return array(
			'provider' => $provider->id(),
			'result'   => in_array( $code, self::WRONG_KEY, true ) ? 'refused' : 'unknown',
			'message'  => $words['message'],
			'remedy'   => $words['remedy'],
		);
	}

	/** Whether the stored key was stored without being tried, and nothing has confirmed it since. */
	public function is_untried( Provider $provider ): bool {
		$configuration = $provider->configuration();

		return 'database' === $configuration['source']
			&& $this->credentials->is_untried( $provider->id() )
			&& null === $this->store->get( $provider->id(), $configuration['fingerprint'] )->answer;
	}

	/** Tries a key and stores it, as the only one who asks the provider at this moment. */
	private function try_and_store( Provider $provider, Secret $key, bool $untried ): ?WP_Error {
		$answer  = $provider->fetch( $key );
		$refused = $answer instanceof Failure
			? $this->refusal( $provider, $answer, $untried )
			: $this->connection_key( $answer['fields'], $key );

		if ( null !== $refused ) {
			return $refused;
		}
		if ( ! $this->credentials->store( $provider->id(), $key->reveal(), $answer instanceof Failure ) ) {
			return new WP_Error( 'meum_status_not_stored', __( 'The database did not take the key. Please try again.', 'meum-status' ), array( 'status' => 500 ) );
		}

		$this->start_anew( $provider, $answer instanceof Failure ? null : $answer );

		return null;
	}

	/** A key from the environment or wp-config.php is changed there. */
	private function locked( Provider $provider ): ?WP_Error {
		return in_array( $provider->configuration()['source'], array( 'environment', 'constant' ), true ) ? new WP_Error(
			'meum_status_key_locked',
			__( 'The key comes from wp-config.php or the server’s environment. Whoever manages the server’s files can change it there.', 'meum-status' ),
			array( 'status' => 409 )
		) : null;
	}

	/** What can be said of a key without asking anybody. */
	private function unfit( Provider $provider, Secret $key ): ?WP_Error {
		if ( 'no_key' === $key->problem() ) {
			return self::bad( 'meum_status_key_malformed', __( 'Enter a key.', 'meum-status' ) );
		}
		if ( null !== $key->problem() ) {
			/* translators: %s: name of the provider, for example Meum. */
			return self::bad( 'meum_status_key_malformed', sprintf( __( 'This does not look like a key of %s: one begins with sk_live_ and has no spaces. Copy it again, as a whole.', 'meum-status' ), $provider->name() ) );
		}

		$known = $this->store->get( $provider->id(), $provider->configuration()['fingerprint'] )->answer;

		return null === $known ? null : $this->connection_key( $known['fields'], $key );
	}

	/**
	 * The connection key is made for the payment plugin; using it here would show what it is meant to change.
	 *
	 * @param array<string, mixed> $fields Decoded fields of an answer.
	 */
	private function connection_key( array $fields, Secret $key ): ?WP_Error {
		$pending = $fields['pending_connection_key'] ?? null;

		return is_array( $pending ) && null !== $key->prefix() && ( $pending['key_prefix'] ?? null ) === $key->prefix()
			? self::bad( 'meum_status_connection_key', __( 'This is the connection key. It belongs into the Meum payment plugin.', 'meum-status' ) )
			: null;
	}

	/** Where nothing can be sealed, nothing is stored: never in the open. */
	private function unsealable(): ?WP_Error {
		return Secret_Box::can_seal() ? null : new WP_Error(
			'meum_status_cannot_seal',
			__( 'This site has no secret of its own to encrypt the key with, so it was not stored. Add the line below to wp-config.php, then enter the key again.', 'meum-status' ),
			array(
				'status'      => 409,
				'config_line' => Secret_Box::config_line(),
			)
		);
	}

	/** Why a key that failed the trial is not stored, or null if it is all the same. */
	private function refusal( Provider $provider, Failure $failure, bool $untried ): ?WP_Error {
		$words = Errors::describe( $failure->code, $provider->name(), $provider->host() );

		if ( 'key_refused' === $failure->code ) {
			/* translators: %s: name of the provider, for example Meum. */
			return self::bad( 'meum_status_key_refused', sprintf( __( '%s does not accept this key, so it was not stored. Copy it again as a whole, or create a new one.', 'meum-status' ), $provider->name() ) );
		}
		if ( 'key_scope' === $failure->code ) {
			return self::bad( 'meum_status_key_refused', $words['remedy'] );
		}

		if ( $untried ) {
			return null;
		}

		$words_of_provider = $failure->quote['message'] ?? '';
		$message           = 'forbidden' === $failure->code
			/* translators: 1: a sentence that says why. 2: the provider's own words. */
			? sprintf( __( 'The key was not stored. %1$s Its words: “%2$s”', 'meum-status' ), $words['message'], $words_of_provider )
			/* translators: %s: a sentence that says why. */
			: sprintf( __( 'The key could not be tried, so it was not stored. %s', 'meum-status' ), $words['message'] );

		return new WP_Error( 'meum_status_key_untried', $message, array( 'status' => 'forbidden' === $failure->code ? 409 : 503 ) );
	}

	/**
	 * Drops what was learnt with another key, and keeps what was just learnt with this one.
	 *
	 * @param Answer|null $answer The answer to it, if there is one.
	 */
	private function start_anew( Provider $provider, ?array $answer ): void {
		$fingerprint = $provider->configuration()['fingerprint'];
		$snapshot    = new Snapshot( $fingerprint );

		$this->store->put(
			$provider->id(),
			null === $answer ? $snapshot : $snapshot->with_answer( $answer, $provider->problems( $answer['fields'] ), time() )
		);
	}

	/** A refusal of what was typed. */
	private static function bad( string $code, string $message ): WP_Error {
		return new WP_Error( $code, $message, array( 'status' => 400 ) );
	}
}
