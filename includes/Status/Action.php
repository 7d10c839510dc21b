<?php
declare( strict_types=1 );

namespace Meum\Status\Status;

/** The one button beside a headline. */
final class Action {

	/** @var 'link'|'enter_key'|'refresh'|'troubleshoot' What it does on the panel. */
	private string $kind;

	private string $label;
	private string $url;

	/**
	 * @param 'link'|'enter_key'|'refresh'|'troubleshoot' $kind  What it does on the panel.
	 * @param string                                      $label Its translated name.
	 * @param string                                      $url   Where the same is done from elsewhere.
	 */
	private function __construct( string $kind, string $label, string $url ) {
		$this->kind  = $kind;
		$this->label = $label;
		$this->url   = $url;
	}

	/** Leads somewhere else. */
	public static function link( string $label, string $url ): self {
		return new self( 'link', $label, $url );
	}

	/** Leads to the provider's dashboard. */
	public static function dashboard( string $provider, string $url ): self {
		/* translators: %s: name of the provider, for example Meum. */
		return self::link( sprintf( __( 'Open %s dashboard', 'meum-status' ), $provider ), $url );
	}

	/** Leads to the field for a key. */
	public static function enter_key( string $label, string $url ): self {
		return new self( 'enter_key', $label, $url );
	}

	/** @return Action_Shape The action as the report has it. */
	public function to_array(): array {
		return array(
			'kind'  => $this->kind,
			'label' => $this->label,
			'url'   => $this->url,
		);
	}
}
