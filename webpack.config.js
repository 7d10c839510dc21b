const defaults = require( '@wordpress/scripts/config/webpack.config' );

module.exports = {
	...defaults,
	entry: {
		panel: './src/panel.tsx',
		widget: './src/widget.tsx',
	},
	optimization: {
		...defaults.optimization,
		// The default moves every style.scss into style-panel.css; one stylesheet per bundle, named as the bundle, is easier to find.
		splitChunks: {
			cacheGroups: { default: false, defaultVendors: false },
		},
	},
};
