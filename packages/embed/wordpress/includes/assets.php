<?php
/**
 * Style sheet and script, only where a post has a widget.
 *
 * @package Limpide
 */

defined( 'ABSPATH' ) || exit;

/**
 * Languages of the widgets in a text.
 *
 * @param string $content Content of a post.
 * @return string[]
 */
function limpide_languages_in( $content ) {
	if ( false === strpos( $content, 'limpide-embed' ) ) {
		return array();
	}
	preg_match_all( '~/w/(?:therapy-comparison|immune-reset-diagram)/[\w.-]+/([a-z-]+)[@#"]~', $content, $found );
	return array_values( array_intersect( array_keys( limpide_index()['scripts'] ), $found[1] ) );
}

add_action(
	'init',
	function () {
		wp_register_style( 'limpide', plugins_url( limpide_index()['style']['file'], __DIR__ ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- The hash in the name is the version.
	}
);

add_action(
	'wp_enqueue_scripts',
	function () {
		global $wp_query;
		$posts     = $wp_query instanceof WP_Query && is_array( $wp_query->posts ) ? $wp_query->posts : array();
		$contents  = array_map(
			function ( $post ) {
				return $post instanceof WP_Post ? $post->post_content : '';
			},
			$posts
		);
		$languages = limpide_languages_in( implode( "\n", $contents ) );
		if ( ! $languages ) {
			return;
		}
		wp_enqueue_style( 'limpide' );
		foreach ( $languages as $language ) {
			wp_enqueue_script_module( "limpide-$language", plugins_url( limpide_index()['scripts'][ $language ]['file'], __DIR__ ), array(), null );
		}
	}
);

add_filter(
	'style_loader_tag',
	function ( $tag, $handle ) {
		$proof = ' integrity="' . esc_attr( limpide_index()['style']['integrity'] ) . '" crossorigin="anonymous"';
		return 'limpide' === $handle ? str_replace( ' href=', $proof . ' href=', $tag ) : $tag;
	},
	10,
	2
);

add_filter(
	'wp_script_attributes',
	function ( $attributes ) {
		foreach ( limpide_index()['scripts'] as $language => $script ) {
			if ( isset( $attributes['id'] ) && "limpide-$language-js-module" === $attributes['id'] ) {
				$attributes['integrity']   = $script['integrity'];
				$attributes['crossorigin'] = 'anonymous';
			}
		}
		return $attributes;
	}
);
