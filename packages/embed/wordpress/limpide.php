<?php
/**
 * Plugin Name:       Limpide
 * Description:       Comparisons of treatments and diagrams of procedures, with their sources, as content that stays when the plugin goes.
 * Version:           {{version}}
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            Limpide
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       limpide
 * Domain Path:       /languages
 *
 * @package Limpide
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/content.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/editor.php';

/** Messages that nobody has read yet are all that the plugin keeps beside posts. */
register_deactivation_hook(
	__FILE__,
	function () {
		delete_metadata( 'user', 0, 'limpide_messages', '', true );
	}
);

/** Any French, such as that of Canada, reads the one translation. */
add_action(
	'init',
	function () {
		if ( 0 === strpos( determine_locale(), 'fr' ) ) {
			load_textdomain( 'limpide', __DIR__ . '/languages/limpide-fr_FR.mo', determine_locale() );
		}
	},
	1
);
