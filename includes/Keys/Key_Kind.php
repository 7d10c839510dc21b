<?php
declare( strict_types=1 );

namespace Meum\Status\Keys;

/** What is to be known of one provider's kind of key: how it looks, how much of it is no secret, and where it comes from. */
final class Key_Kind {

	/** Id of the provider. It names the option of a stored key, and a box is sealed for it alone. */
	public string $provider;

	/** Pattern that a key of this kind matches. */
	public string $shape;

	/** How many of its first characters are no secret: they are shown, so that people recognise it. */
	public int $public_length;

	/** Name of the constant, and of the environment variable, that can hold it. */
	public string $constant;

	/** Name of the constant, and of the environment variable, that can hold another address of the provider's API. */
	public string $address_constant;

	/** The provider's own address, without a trailing slash. */
	public string $address;

	public function __construct( string $provider, string $shape, int $public_length, string $constant, string $address_constant, string $address ) {
		$this->provider         = $provider;
		$this->shape            = $shape;
		$this->public_length    = $public_length;
		$this->constant         = $constant;
		$this->address_constant = $address_constant;
		$this->address          = $address;
	}
}
