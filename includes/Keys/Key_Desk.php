<?php
declare( strict_types=1 );

namespace Meum\Status\Keys;

use Meum\Status\Http\Upstream_Failure;
use Meum\Status\Http\Failure_Codes;
use Meum\Status\Providers\Answer;
use Meum\Status\Providers\Provider;
use Meum\Status\Status\Checker;
use Meum\Status\Status\Lock;
use Meum\Status\Status\Snapshot_Store;
use Meum\Status\Words\Failures;
use WP_Error;

/**
 * Changes the stored key of a provider. A key is tried before it is kept; one that the provider refuses is not kept at all,
 * and one that could not be tried, or that looks like another kind of key, only if the person confirms it.
 *
 * @phpstan-import-type Saved from Key_Source
 * @phpstan-type Confirmed array{
 *   untried: bool,
 *   connection_key: bool,
 * }
 */
final class Key_Desk {

	private Snapshot_Store $store;
	private Checker $checker;

	public function __construct( Snapshot_Store $store, Checker $checker ) {
		$this->store   = $store;
		$this->checker = $checker;
	}

	/**
	 * Tries a key and stores it.
	 *
	 * @param Secret    $key       The key, of source `database`. No text, since other plugins' hooks run below this call.
	 * @param Confirmed $confirmed What the person wants all the same: a key that the provider cannot be asked about, and one that
	 *                             looks like the pending connection key.
	 * @return WP_Error|null Why it was not stored, or null.
	 */
	public function put( Provider $provider, Secret $key, array $confirmed ): ?WP_Error {
		$refuse = $this->locked( $provider )
			?? self::unfit( $provider, $key )
			?? $this->unsealable()
			?? $this->known_connection_key( $provider, $key, $confirmed['connection_key'] );

		if ( null !== $refuse ) {
			return $refuse;
		}

		$outcome = $this->checker->exclusively(
			$provider,
			function () use ( $provider, $key, $confirmed ): ?WP_Error {
				return $this->try_and_store( $provider, $key, $confirmed );
			}
		);

		if ( $outcome instanceof WP_Error && Lock::TAKEN === $outcome->get_error_code() ) {
			return self::busy();
		}

		// What cannot be locked cannot be stored either, so nobody was asked.
		return $outcome instanceof WP_Error && Lock::REFUSED === $outcome->get_error_code() ? self::not_stored() : $outcome;
	}

	/**
	 * Forgets the stored key, also one that is idle because another goes before it, and what was learnt with it. The memory of the
	 * store stays.
	 *
	 * @return WP_Error|null Why it is still there, or null.
	 */
	public function remove( Provider $provider ): ?WP_Error {
		$before = $provider->setup()->fingerprint;

		if ( ! self::source( $provider )->remove() ) {
			return new WP_Error(
				'meum_status_not_removed',
				__( 'The database of this site did not let the key go, so it is still stored. Your host should check whether the database is full or read-only.', 'meum-status' ),
				array( 'status' => 500 )
			);
		}

		if ( $provider->setup()->fingerprint !== $before ) {
			$this->start_anew( $provider, null );
		}

		return null;
	}

	/**
	 * Tries the key that is in use.
	 *
	 * @return array{provider: string, result: 'accepted'|'refused'|'unknown', message: string, remedy: string|null}|WP_Error
	 */
	public function test( Provider $provider ) {
		if ( null !== $provider->setup()->problem ) {
			return new WP_Error( 'meum_status_no_key', __( 'There is no usable key to try. Enter one first.', 'meum-status' ), array( 'status' => 409 ) );
		}

		$attempt = $this->checker->refresh( $provider, 'person' );

		if ( 'running' === $attempt->refresh ) {
			return self::busy();
		}

		// Also what another check has just found out is an answer to the question. The row, for a cache or a filter may be wrong.
		$snapshot = $attempt->unkept ?? $this->store->get_fresh( $provider, $provider->setup()->fingerprint );

		if ( null === $snapshot->failure && null !== $snapshot->answer ) {
			return array(
				'provider' => $provider->id(),
				'result'   => 'accepted',
				/* translators: %s: name of the provider, for example Meum. */
				'message'  => sprintf( __( '%s accepts the key.', 'meum-status' ), $provider->name() ),
				'remedy'   => null,
			);
		}

		$code  = null === $snapshot->failure ? 'database' : $snapshot->failure->code;
		$words = Failures::describe( $code, $provider, $snapshot->failure );

		return array(
			'provider' => $provider->id(),
			'result'   => Failure_Codes::rejects_key( $code ) ? 'refused' : 'unknown',
			'message'  => $words['message'],
			'remedy'   => $words['remedy'],
		);
	}

	/** Whether the key in use was stored without being tried, and nothing has confirmed it since. */
	public function is_untried( Provider $provider ): bool {
		$setup = $provider->setup();

		return 'database' === $setup->source
			&& true === ( $this->saved( $provider )['untried'] ?? null )
			&& null === $this->store->get( $provider, $setup->fingerprint )->answer;
	}

	/** @return Saved|null What is known of the stored key, be it in use or not; null if there is none. */
	public function saved( Provider $provider ): ?array {
		return self::source( $provider )->saved();
	}

	/**
	 * Tries a key and stores it, as the only one who asks the provider at this moment.
	 *
	 * @param Confirmed $confirmed What the person wants all the same.
	 */
	private function try_and_store( Provider $provider, Secret $key, array $confirmed ): ?WP_Error {
		$answer  = $provider->fetch( $key );
		$refused = $answer instanceof Upstream_Failure
			? $this->refusal( $provider, $answer, $confirmed['untried'] )
			: self::connection_key( $provider->name(), $answer, $key, $confirmed['connection_key'] );

		if ( null !== $refused ) {
			return $refused;
		}
		if ( ! self::source( $provider )->store( $key, $answer instanceof Upstream_Failure ) ) {
			return self::not_stored();
		}

		$this->start_anew( $provider, $answer instanceof Upstream_Failure ? null : $answer );

		return null;
	}

	/** Where the keys of a provider are. */
	private static function source( Provider $provider ): Key_Source {
		return new Key_Source( $provider->key_kind() );
	}

	/** A key from the environment or wp-config.php is changed there. */
	private function locked( Provider $provider ): ?WP_Error {
		return $provider->setup()->is_locked() ? new WP_Error(
			'meum_status_key_locked',
			__( 'The key comes from wp-config.php or the server’s environment. Whoever manages the server’s files can change it there.', 'meum-status' ),
			array(
				'status'      => 409,
				'out_of_date' => true,
			)
		) : null;
	}

	/** What can be said of a key by its looks. */
	private static function unfit( Provider $provider, Secret $key ): ?WP_Error {
		if ( 'no_key' === $key->problem() ) {
			return self::bad( 'meum_status_key_malformed', __( 'Enter a key.', 'meum-status' ) );
		}

		return null === $key->problem() ? null : self::bad(
			'meum_status_key_malformed',
			/* translators: 1: name of the provider, for example Meum. 2: a sentence that says how a key looks. */
			sprintf( __( 'This does not look like a key of %1$s. %2$s Copy it again, as a whole.', 'meum-status' ), $provider->name(), $provider->key_words()['shape'] )
		);
	}

	/** A key that looks like the connection key of the last answer; told before anybody is asked with it. */
	private function known_connection_key( Provider $provider, Secret $key, bool $confirmed ): ?WP_Error {
		$known = $this->store->get( $provider, $provider->setup()->fingerprint )->answer;

		return null === $known ? null : self::connection_key( $provider->name(), $known, $key, $confirmed );
	}

	/**
	 * The connection key is made for the payment plugin; using it here would show what it is meant to change. Two keys agree in
	 * their first 12 characters by chance now and then, so a person may know better.
	 */
	private static function connection_key( string $provider, Answer $answer, Secret $key, bool $confirmed ): ?WP_Error {
		$pending = $answer->pending_key['prefix'] ?? null;
		$looks   = null !== $pending && $pending === $key->prefix();

		return ! $looks || $confirmed ? null : new WP_Error(
			'meum_status_connection_key',
			/* translators: %s: name of the provider, for example Meum. */
			sprintf( __( 'This looks like the connection key, which belongs into the %s payment plugin. It was not stored.', 'meum-status' ), $provider ),
			array(
				'status' => 409,
				'doubt'  => array(
					'confirm' => 'confirm_connection_key',
					'warning' => __( 'Two keys can begin alike. If you know that this is another one, you can save it all the same.', 'meum-status' ),
					'label'   => __( 'Save it all the same', 'meum-status' ),
				),
			)
		);
	}

	/** Where nothing can be sealed, nothing is stored: never in the open. */
	private function unsealable(): ?WP_Error {
		return Secret_Box::can_seal() ? null : new WP_Error(
			'meum_status_cannot_seal',
			__( 'This site has no secret of its own to encrypt the key with, so it was not stored. Add the line below to wp-config.php, then enter the key again.', 'meum-status' ),
			array(
				'status'      => 409,
				'out_of_date' => true,
				'config_line' => Secret_Box::config_line(),
			)
		);
	}

	/** Why a key that failed the trial is not stored, or null if it is all the same. */
	private function refusal( Provider $provider, Upstream_Failure $failure, bool $untried ): ?WP_Error {
		$words = Failures::describe( $failure->code, $provider, $failure );

		if ( 'key_refused' === $failure->code ) {
			/* translators: %s: name of the provider, for example Meum. */
			return self::bad( 'meum_status_key_refused', sprintf( __( '%s does not accept this key, so it was not stored. Copy it again as a whole, or create a new one.', 'meum-status' ), $provider->name() ) );
		}
		if ( 'key_scope' === $failure->code ) {
			$quote = $failure->quote['message'] ?? null;

			return self::bad(
				'meum_status_key_refused',
				null === $quote
					/* translators: 1: a sentence that says why. 2: a sentence that says what to do. */
					? sprintf( __( 'The key was not stored. %1$s %2$s', 'meum-status' ), $words['message'], $words['remedy'] )
					/* translators: 1: a sentence that says why. 2: the provider's own words. 3: a sentence that says what to do. */
					: sprintf( __( 'The key was not stored. %1$s Its words: “%2$s” %3$s', 'meum-status' ), $words['message'], $quote, $words['remedy'] )
			);
		}
		if ( 'suspended' === $failure->code ) {
			/* translators: 1: a sentence that says why. 2: a sentence that says what to do. */
			return self::bad( 'meum_status_key_refused', sprintf( __( 'The key was not stored. %1$s %2$s', 'meum-status' ), $words['message'], $words['remedy'] ) );
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

		return new WP_Error(
			'meum_status_key_untried',
			$message,
			array(
				'status' => 'forbidden' === $failure->code ? 409 : 503,
				'doubt'  => array(
					'confirm' => 'untried',
					'warning' => __( 'You can save it all the same. A wrong key is then found out only later, and until then this page shows no status.', 'meum-status' ),
					'label'   => __( 'Save it without a check', 'meum-status' ),
				),
			)
		);
	}

	/**
	 * Drops what was learnt with another key, and keeps the memory of the store and what was just learnt with this one. Where the
	 * database takes the key and not this, what is there is another key's, and the next check asks.
	 *
	 * @param Answer|null $answer The answer to it, if there is one.
	 */
	private function start_anew( Provider $provider, ?Answer $answer ): void {
		$fingerprint = $provider->setup()->fingerprint;
		$snapshot    = $this->store->get_fresh( $provider, $fingerprint )->for_key( $fingerprint );

		$this->store->put(
			$provider,
			null === $answer ? $snapshot : $snapshot->with_answer( $answer, time() )
		);
	}

	/** A refusal of what was typed. */
	private static function bad( string $code, string $message ): WP_Error {
		return new WP_Error( $code, $message, array( 'status' => 400 ) );
	}

	/** The refusal while somebody else asks the provider. */
	private static function busy(): WP_Error {
		return new WP_Error(
			Lock::TAKEN,
			__( 'A check is running at this moment. Try again in a few seconds.', 'meum-status' ),
			array( 'status' => 409 )
		);
	}

	/** The error where the database does not take a key, or does not give it back. */
	private static function not_stored(): WP_Error {
		return new WP_Error(
			'meum_status_not_stored',
			__( 'The database of this site did not take the key, so it was not stored and nothing was changed. Your host should check whether the database is full or read-only.', 'meum-status' ),
			array( 'status' => 500 )
		);
	}
}
