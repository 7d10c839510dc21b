<?php
declare( strict_types=1 );

namespace Meum\Status\Providers;

/** The providers that this plugin knows, by id; the first is shown where none is named. */
final class Registry {

	/** @var array<string, Provider> The providers, by id. */
	private array $providers = array();

	public function __construct( Provider ...$providers ) {
		foreach ( $providers as $provider ) {
			$this->providers[ $provider->id() ] = $provider;
		}
	}

	/** @return array<string, Provider> All of them, by id. */
	public function all(): array {
		return $this->providers;
	}

	/** @return list<string> Their ids. */
	public function ids(): array {
		return array_keys( $this->providers );
	}

	/**
	 * The one that a REST request's path names, or null. A query or a body can name another, which WordPress would put before the path's.
	 *
	 * @param array<mixed> $path Parameters of the path.
	 */
	public function of_path( array $path ): ?Provider {
		$id = $path['provider'] ?? null;

		return is_string( $id ) ? $this->providers[ $id ] ?? null : null;
	}

	/** The one that is shown where none is named, or null if there is none at all. */
	public function first(): ?Provider {
		return array_values( $this->providers )[0] ?? null;
	}
}
