import { __ } from '@wordpress/i18n';

/** Grey shapes where the report will stand, of the same size. They appear only if loading takes a moment. */
export function Loading() {
	return (
		<div className="meum-status__loading" role="status">
			<span className="screen-reader-text">
				{ __( 'Loading', 'meum-status' ) }
			</span>
			<div className="meum-status__card" aria-hidden="true">
				<div className="meum-status__headline-body">
					<span className="meum-status__disc" />
					<div className="meum-status__headline-text">
						<span className="meum-status__bone is-wide" />
						<span className="meum-status__bone" />
					</div>
				</div>
				<div className="meum-status__checks">
					{ [ 0, 1, 2, 3, 4 ].map( ( cell ) => (
						<div key={ cell } className="meum-status__check">
							<span className="meum-status__bone" />
							<span className="meum-status__bone" />
						</div>
					) ) }
				</div>
			</div>
		</div>
	);
}
